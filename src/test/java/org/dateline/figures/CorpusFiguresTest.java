package org.dateline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.FactChecker;
import org.dateline.article.Article;
import org.dateline.claim.EventDateClaim;
import org.dateline.finding.CheckResult;
import org.dateline.finding.CheckedClaim;
import org.dateline.finding.Finding;
import org.dateline.finding.Severity;
import org.dateline.finding.Verdict;
import org.dateline.text.Span;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Names;
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
      FactChanges maker = new FactChanges(Timeline.bundled(), source, result.article().published());
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
          "caught  %-28s %4d of %4d%n", row.getKey(), row.getValue()[1], row.getValue()[0]);
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
        .anyMatch(
            finding ->
                finding.span().overlaps(change.changed())
                    || finding.claim().about().overlaps(change.changed()));
  }

  @Test
  void errorsOfTheTextsAreFound() throws IOException {
    int held = 0;
    int found = 0;
    for (Corpus.Line gold : wrong("gold/dates.jsonl")) {
      boolean known = !GoldEvents.near(gold.get("event"), gold.get("event_date")).isEmpty();
      held += known ? 1 : 0;
      found += isFound(gold, known, gold.get("expression") + ", " + gold.get("event")) ? 1 : 0;
    }
    System.out.println("wrong dates whose event the timeline holds: " + held + ", found: " + found);
    int heldRoles = 0;
    int foundRoles = 0;
    for (Corpus.Line gold : wrong("gold/roles.jsonl")) {
      boolean known =
          Timeline.bundled().entities().stream()
              .filter(person -> isCalled(person, gold.get("person_or_member")))
              .anyMatch(person -> !Timeline.bundled().tenuresOf(person.id()).isEmpty());
      heldRoles += known ? 1 : 0;
      foundRoles += isFound(gold, known, gold.get("phrase")) ? 1 : 0;
    }
    System.out.println(
        "wrong roles whose bearer the timeline holds: " + heldRoles + ", found: " + foundRoles);
    assertThat(found + foundRoles).isPositive();
  }

  private static List<Corpus.Line> wrong(String file) throws IOException {
    return CORPUS.lines(file).stream().filter(gold -> gold.get("verdict").equals("wrong")).toList();
  }

  private static boolean isCalled(Entity person, String name) {
    return Stream.concat(Stream.of(person.name()), person.also().stream())
        .anyMatch(own -> Names.key(own).equals(Names.key(name)));
  }

  /** Whether a finding is at the annotated words, or at what they are about; prints the answer. */
  private static boolean isFound(Corpus.Line gold, boolean held, String what) {
    String id = gold.get("article");
    Span span = gold.span(text(id));
    boolean found =
        alarms(id).stream()
            .anyMatch(
                finding -> finding.span().overlaps(span) || finding.claim().about().overlaps(span));
    String answer = found ? "found" : held ? "missed" : "not in the timeline";
    System.out.println("error of a text  " + answer + "  " + id + "  " + what);
    return found;
  }

  @Test
  void datedSentencesAreLinked() throws IOException {
    int held = 0;
    int linked = 0;
    for (Corpus.Line gold : CORPUS.lines("gold/dates.jsonl")) {
      List<Event> events =
          gold.get("verdict").equals("right") && gold.has("asserted")
              ? GoldEvents.held(gold.get("event"), gold.get("event_date"))
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
