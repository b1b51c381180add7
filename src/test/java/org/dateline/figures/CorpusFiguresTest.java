package org.dateline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.FactChecker;
import org.dateline.article.Article;
import org.dateline.claim.EventDateClaim;
import org.dateline.finding.CheckResult;
import org.dateline.finding.CheckedClaim;
import org.dateline.finding.Finding;
import org.dateline.finding.Severity;
import org.dateline.finding.Verdict;
import org.dateline.text.Span;
import org.dateline.time.EdtfDate;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * False alarms and recall on real texts, printed as tables and held to their bounds. Skipped where
 * the texts are not at hand.
 */
class CorpusFiguresTest {
  private static final int TEXTS_PER_ALARM = 50;
  private static final int DATES_PER_ALARM = 200;
  private static final int LEAST_LINKED_PERCENT = 70;
  private static final Set<String> LINKING =
      Set.of(
          "the",
          "and",
          "for",
          "with",
          "first",
          "second",
          "from",
          "into",
          "election",
          "general",
          "presidential",
          "parliamentary",
          "legislative");

  private static final Map<String, CheckResult> RESULTS = new LinkedHashMap<>();
  private static final Corpus CORPUS = Corpus.find();
  private static final FactChecker CHECKER = FactChecker.builder().build();

  @BeforeAll
  static void checkAll() throws IOException {
    if (!CORPUS.exists()) {
      System.out.println("skipped: no folder of real texts (set -Ddateline.shared)");
    }
    assumeTrue(CORPUS.exists());
    CORPUS.articles().forEach((id, article) -> RESULTS.put(id, CHECKER.check(article)));
  }

  private static List<Finding> alarms(String id) {
    return result(id).findings().stream().filter(f -> f.severity() != Severity.NOTE).toList();
  }

  private static CheckResult result(String id) {
    return Objects.requireNonNull(RESULTS.get(id), id);
  }

  private static String text(String id) {
    return result(id).article().source().content();
  }

  @Test
  void alarmsOnTruthfulTextsAreRare() {
    int alarms = 0;
    for (String id : RESULTS.keySet()) {
      for (Finding finding : alarms(id)) {
        alarms++;
        String text = finding.span().of(text(id));
        System.out.println(
            "alarm  "
                + id
                + "  "
                + finding.rule()
                + "  \""
                + text
                + "\"  "
                + finding.claim().sentence().of(text(id)).replace('\n', ' '));
      }
    }
    Map<Verdict, Integer> coverage = new LinkedHashMap<>();
    for (CheckResult result : RESULTS.values()) {
      result.coverage().forEach((verdict, count) -> coverage.merge(verdict, count, Integer::sum));
    }
    System.out.println("claims by verdict: " + coverage);
    System.out.println("alarms: " + alarms + " in " + RESULTS.size() + " texts");
    assertThat(alarms * TEXTS_PER_ALARM).isLessThanOrEqualTo(RESULTS.size());
  }

  @Test
  void annotatedDatesRolesAndTrapsStaySilent() throws IOException {
    int dates = 0;
    int dateAlarms = 0;
    for (Corpus.Line gold : CORPUS.lines("gold/dates.jsonl")) {
      if (gold.get("verdict").equals("right")) {
        dates++;
        dateAlarms += alarmed(gold) ? 1 : 0;
      }
    }
    int roles = 0;
    for (Corpus.Line gold : CORPUS.lines("gold/roles.jsonl")) {
      if (gold.get("verdict").equals("right")) {
        roles++;
        dateAlarms += alarmed(gold) ? 1 : 0;
      }
    }
    int traps = 0;
    int trapAlarms = 0;
    for (Corpus.Line gold : CORPUS.lines("gold/traps.jsonl")) {
      traps++;
      trapAlarms += alarmed(gold) ? 1 : 0;
    }
    System.out.println("alarms on right dates and roles: " + dateAlarms + " of " + (dates + roles));
    System.out.println("alarms on traps: " + trapAlarms + " of " + traps);
    assertThat(trapAlarms).isZero();
    assertThat(dateAlarms * DATES_PER_ALARM).isLessThanOrEqualTo(dates + roles);
  }

  private static boolean alarmed(Corpus.Line gold) {
    String id = gold.get("article");
    Span span = gold.span(text(id));
    return alarms(id).stream().anyMatch(finding -> finding.span().overlaps(span));
  }

  @Test
  void changedFactsAreCaught() {
    Map<String, int[]> table = new TreeMap<>();
    for (CheckResult result : RESULTS.values()) {
      String source = result.article().source().content();
      FactChange.Maker maker =
          new FactChange.Maker(Timeline.bundled(), source, result.article().published());
      for (CheckedClaim checked : result.claims()) {
        if (checked.verdict() != Verdict.CONSISTENT) {
          continue;
        }
        for (FactChange change : maker.of(checked)) {
          int[] row = table.computeIfAbsent(change.kind(), key -> new int[2]);
          row[0]++;
          if (isCaught(result.article(), change)) {
            row[1]++;
          } else {
            Span sentence = checked.claim().sentence();
            System.out.println(
                "miss  "
                    + change.kind()
                    + "  "
                    + change.span().of(source)
                    + " → "
                    + change.text()
                    + "  "
                    + checked.claim().evidence().get(0).name()
                    + "  "
                    + sentence.of(source).replace('\n', ' '));
          }
        }
      }
    }
    int all = 0;
    int caught = 0;
    for (Map.Entry<String, int[]> row : table.entrySet()) {
      System.out.printf(
          "caught  %-16s %4d of %4d%n", row.getKey(), row.getValue()[1], row.getValue()[0]);
      all += row.getValue()[0];
      caught += row.getValue()[1];
    }
    System.out.println("caught of all changed facts: " + caught + " of " + all);
    assertThat(all).isPositive();
  }

  private static boolean isCaught(Article article, FactChange change) {
    String changed = change.applied(article.source().content());
    Article copy = Corpus.article(article.source().name(), changed, article.published());
    return CHECKER.check(copy).findings().stream()
        .anyMatch(finding -> finding.span().overlaps(change.changed()));
  }

  @Test
  void datedSentencesAreLinked() throws IOException {
    int held = 0;
    int linked = 0;
    for (Corpus.Line gold : CORPUS.lines("gold/dates.jsonl")) {
      List<Event> events =
          gold.get("verdict").equals("right") && gold.has("asserted")
              ? held(gold.get("event"), gold.get("event_date"))
              : List.of();
      if (!events.isEmpty()) {
        held++;
        boolean found = isLinked(gold, events);
        linked += found ? 1 : 0;
        if (!found) {
          String text = text(gold.get("article"));
          Span span = gold.span(text);
          System.out.println(
              "not linked  "
                  + gold.get("article")
                  + "  "
                  + gold.get("event")
                  + "  "
                  + text.substring(
                          Math.max(0, span.start() - 100), Math.min(text.length(), span.end() + 40))
                      .replace('\n', ' '));
        }
      }
    }
    System.out.println("dates whose event the timeline holds: " + held + ", linked: " + linked);
    assertThat(linked * 100).isGreaterThanOrEqualTo(held * LEAST_LINKED_PERCENT);
  }

  /** The events of the date of an annotated one that are called much as it is. */
  private static List<Event> held(String name, String date) {
    EdtfDate wanted;
    try {
      wanted = EdtfDate.parse(date);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
    return Timeline.bundled().events().stream()
        .filter(event -> event.date().period().equals(wanted.period()))
        .filter(event -> isCalledAlike(event, name))
        .toList();
  }

  /** Whether two telling words are common to both names, or the one that a short name has. */
  private static boolean isCalledAlike(Event event, String name) {
    Set<String> wanted = telling(name);
    Set<String> own = telling(event.name());
    event.also().forEach(other -> own.addAll(telling(other)));
    Set<String> common = new HashSet<>(own);
    common.retainAll(wanted);
    return common.size() >= Math.min(2, Math.min(wanted.size(), telling(event.name()).size()));
  }

  /** The beginnings of the words of a name, long enough to tell apart what is named. */
  private static Set<String> telling(String name) {
    Set<String> stems = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() > 2 && !LINKING.contains(word) && !Character.isDigit(word.charAt(0))) {
        stems.add(word.substring(0, Math.min(5, word.length())));
      }
    }
    return stems;
  }

  /** Whether a claim at the annotated time is linked to the event, and its reading admits it. */
  private static boolean isLinked(Corpus.Line gold, List<Event> events) {
    String id = gold.get("article");
    Span span = gold.span(text(id));
    Set<String> ids = events.stream().map(Event::id).collect(Collectors.toSet());
    return result(id).claims().stream()
        .map(CheckedClaim::claim)
        .filter(claim -> claim instanceof EventDateClaim && claim.span().overlaps(span))
        .map(EventDateClaim.class::cast)
        .anyMatch(
            claim ->
                claim.candidates().stream()
                    .anyMatch(c -> ids.contains(c.event().id()) && claim.admits(c)));
  }
}
