package org.dateline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
    Collection<Event> events = Timeline.bundled().events();
    int held = 0;
    int linked = 0;
    for (Corpus.Line gold : CORPUS.lines("gold/dates.jsonl")) {
      if (gold.get("verdict").equals("right")
          && gold.has("asserted")
          && holds(events, gold.get("event"), gold.get("event_date"))) {
        held++;
        boolean found = isLinked(gold);
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
    assertThat(held).isPositive();
  }

  /** Whether an event of the same date shares a name with the annotated one. */
  private static boolean holds(Collection<Event> events, String name, String date) {
    EdtfDate wanted;
    try {
      wanted = EdtfDate.parse(date);
    } catch (IllegalArgumentException e) {
      return false;
    }
    return events.stream()
        .anyMatch(
            event ->
                event.date().period().equals(wanted.period()) && sharesName(event.name(), name));
  }

  private static boolean sharesName(String one, String other) {
    for (String word : one.split("\\W+")) {
      boolean name = word.length() > 3 && Character.isUpperCase(word.charAt(0));
      if (name && other.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLinked(Corpus.Line gold) {
    String id = gold.get("article");
    Span span = gold.span(text(id));
    return result(id).claims().stream()
        .anyMatch(
            checked ->
                checked.claim() instanceof EventDateClaim claim
                    && claim.isLinked()
                    && claim.span().overlaps(span));
  }
}
