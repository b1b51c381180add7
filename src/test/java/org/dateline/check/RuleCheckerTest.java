package org.dateline.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.check.Given.event;
import static org.dateline.check.Given.holder;
import static org.dateline.check.Given.sentence;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.claim.Aspect;
import org.dateline.claim.Attribution;
import org.dateline.claim.Claim;
import org.dateline.claim.Evidence;
import org.dateline.claim.Modality;
import org.dateline.finding.CheckResult;
import org.dateline.finding.Correction;
import org.dateline.finding.Finding;
import org.dateline.finding.Severity;
import org.dateline.finding.Verdict;
import org.dateline.timeline.Event;
import org.junit.jupiter.api.Test;

/** What the bundled rules make of claims, one claim a line. */
class RuleCheckerTest {
  private static final RuleChecker RULES = RuleChecker.bundled();
  private static final Event INVASION = event("Full-scale invasion", "2022-02-24");
  private static final Event ANNEXATION = event("Annexation of Crimea", "2014-03-18");
  private static final Event WAR = event("World War I", "1914-07-28/1918-11-11");
  private static final Given LATE_2021 = sentence("It came in |late 2021|.");

  @Test
  void findsTheDateThatNoEventAgreesWith() {
    Finding finding = finding(LATE_2021, LATE_2021.eventDate("2021-09/2021-12", INVASION));
    assertThat(finding.rule()).isEqualTo("event-date");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message()).isEqualTo("event dated outside its reference");
    assertThat(finding.asserted()).isEqualTo("2021-09/2021-12");
    assertThat(finding.gapDays()).isEqualTo(-55);
    assertThat(finding.evidence()).extracting(Evidence::id).containsExactly("full-scale-invasion");
    assertThat(finding.trace())
        .isEqualTo(
            "\"late 2021\" is read as 2021-09/2021-12, but Full-scale invasion is dated"
                + " 2022-02-24: 55 days too early.");
    assertThat(corrected(LATE_2021, finding))
        .containsExactly("It came in February 2022.", "It came on 24 February 2022.");
  }

  @Test
  void readsEventsCharitably() {
    Given in2014 = sentence("It came in |2014|.");
    silent(in2014, in2014.eventDate("2014", INVASION, ANNEXATION), Verdict.CONSISTENT);
    silent(LATE_2021, LATE_2021.eventDate("2021-09/2022-03", INVASION), Verdict.CONSISTENT);
    silent(LATE_2021, LATE_2021.eventDate("2021-09/2021-12"), Verdict.NOT_IN_TIMELINE);
  }

  @Test
  void heedsTheAspect() {
    Given in1916 = sentence("It came in |1916|.");
    silent(in1916, in1916.eventDate("1916", WAR), Verdict.CONSISTENT);
    assertThat(gap(in1916, in1916.eventDate("1916", Aspect.START, 1, WAR))).isEqualTo(522);
    assertThat(gap(in1916, in1916.eventDate("1916", Aspect.END, 1, WAR))).isEqualTo(-680);
  }

  @Test
  void leavesAloneWhatIsNotAsserted() {
    for (Modality modality : Modality.values()) {
      Given given = LATE_2021.as(modality);
      if (modality != Modality.ASSERTED) {
        Verdict verdict = modality == Modality.NEGATED ? Verdict.CONSISTENT : Verdict.TOO_VAGUE;
        silent(given, given.eventDate("2021-09/2021-12", INVASION), verdict);
      }
    }
  }

  @Test
  void notesTheWordsOfOthersAndNeverEditsThem() {
    for (Attribution other : List.of(Attribution.QUOTED, Attribution.REPORTED)) {
      Given given = LATE_2021.by(other);
      Finding finding = finding(given, given.eventDate("2021-09/2021-12", INVASION));
      assertThat(finding.severity()).isEqualTo(Severity.NOTE);
      assertThat(finding.corrections()).isEmpty();
      assertThat(finding.quoted()).isEqualTo(other == Attribution.QUOTED);
    }
  }

  @Test
  void doubtsWhereTheReferenceDoes() {
    Event disputed = event("Full-scale invasion", "2022-02-24", true);
    assertSeverity(LATE_2021, LATE_2021.eventDate("2021", disputed), Severity.NOTE);
    Given before = sentence("It came on |23 February 2022|.");
    assertSeverity(before, before.eventDate("2022-02-23", INVASION), Severity.WARNING);
    Finding tie =
        finding(LATE_2021, LATE_2021.eventDate("2021", Aspect.WITHIN, 0, INVASION, ANNEXATION));
    assertThat(tie.severity()).isEqualTo(Severity.NOTE);
    assertThat(tie.evidence()).hasSize(2);
  }

  @Test
  void holdsDatesAgainstTheCalendar() {
    Given friday = sentence("On |Friday, 24 February 2022| it began.");
    corrects(
        friday,
        friday.weekday(FRIDAY, 2022, 2, 24),
        "On Thursday, 24 February 2022 it began.",
        "On Friday, 25 February 2022 it began.");
    silent(friday, friday.weekday(THURSDAY, 2022, 2, 24), Verdict.CONSISTENT);
    Given april = sentence("By |31 April| all was over.");
    corrects(
        april, april.calendar(null, 4, 31), "By 30 April all was over.", "By 1 May all was over.");
    silent(april, april.calendar(null, 2, 29), Verdict.CONSISTENT);
    Given leap = sentence("On |Feb. 29, 2023|.");
    corrects(leap, leap.calendar(2023, 2, 29), "On Feb. 28, 2023.", "On March 1, 2023.");
    Given range = sentence("He ruled |from 2019 to 2016|.");
    corrects(range, range.range(2019, 2016), "He ruled from 2016 to 2019.");
    silent(range, range.range(2016, 2019), Verdict.CONSISTENT);
  }

  @Test
  void findsOfficesAtTheWrongTime() {
    Given johnson = sentence("In November 2022 |Prime Minister Boris Johnson| spoke.");
    List<String> term = List.of("2019-07-24/2022-09-06");
    corrects(
        johnson,
        johnson.office(
            "Boris Johnson",
            "prime minister",
            "2022-11",
            term,
            holder("Rishi Sunak", "2022-10/..")),
        "In November 2022 former Prime Minister Boris Johnson spoke.",
        "In November 2022 Prime Minister Rishi Sunak spoke.");
    assertSeverity(
        johnson,
        johnson.office("Boris Johnson", "prime minister", "2022-11", term),
        Severity.WARNING);
    silent(
        johnson,
        johnson.office("Boris Johnson", "prime minister", "2022-09", term),
        Verdict.CONSISTENT);
    silent(
        johnson,
        johnson.office("Boris Johnson", "prime minister", "2022-09", List.of()),
        Verdict.NOT_IN_TIMELINE);
    Given opening = sentence("|Prime minister Boris Johnson| spoke in 2018.");
    corrects(
        opening,
        opening.office("Boris Johnson", "prime minister", "2018", term),
        "Future prime minister Boris Johnson spoke in 2018.");
    Given possessive = sentence("So |Ukraine’s defence minister Reznikov| spoke.");
    corrects(
        possessive,
        possessive.office(
            "Oleksii Reznikov", "defence minister", "2024", List.of("2021-11-04/2023-09-05")),
        "So Ukraine’s former defence minister Reznikov spoke.");
  }

  @Test
  void findsMembershipsAtTheWrongTime() {
    Given finland = sentence("In 2022 |NATO member Finland| agreed.");
    corrects(
        finland,
        finland.membership("Finland", "NATO", "2022", "2023-04-04/.."),
        "In 2022 future NATO member Finland agreed.");
    silent(
        finland,
        finland.membership("Finland", "NATO", "2024", "2023-04-04/.."),
        Verdict.CONSISTENT);
    silent(finland, finland.membership("Finland", "NATO", "2022"), Verdict.NOT_IN_TIMELINE);
  }

  @Test
  void canDoWithoutARule() {
    Claim claim = LATE_2021.eventDate("2021", INVASION);
    RuleChecker checker = RuleChecker.bundled().without("event-date");
    assertThat(checker.check(LATE_2021.article(), List.of(claim)).findings()).isEmpty();
    assertThat(checker.catalog().find("event-date")).isEmpty();
    finding(LATE_2021, claim);
  }

  @Test
  void serveManyThreadsAtOnce() {
    Claim claim = LATE_2021.eventDate("2021", INVASION);
    long found =
        IntStream.range(0, 400)
            .parallel()
            .mapToLong(i -> RULES.check(LATE_2021.article(), List.of(claim)).findings().size())
            .sum();
    assertThat(found).isEqualTo(400);
  }

  private static Finding finding(Given given, Claim claim) {
    CheckResult result = RULES.check(given.article(), List.of(claim));
    assertThat(result.findings()).hasSize(1);
    assertThat(result.claims().get(0).verdict()).isEqualTo(Verdict.CONTRADICTED);
    return result.findings().get(0);
  }

  private static void silent(Given given, Claim claim, Verdict verdict) {
    CheckResult result = RULES.check(given.article(), List.of(claim));
    assertThat(result.findings()).isEmpty();
    assertThat(result.claims().get(0).verdict()).isEqualTo(verdict);
  }

  private static void corrects(Given given, Claim claim, String... sentences) {
    assertThat(corrected(given, finding(given, claim))).containsExactly(sentences);
  }

  private static void assertSeverity(Given given, Claim claim, Severity severity) {
    assertThat(finding(given, claim).severity()).isEqualTo(severity);
  }

  private static long gap(Given given, Claim claim) {
    Long gap = finding(given, claim).gapDays();
    return gap == null ? 0 : gap;
  }

  private static List<String> corrected(Given given, Finding finding) {
    return finding.corrections().stream().map(correction -> apply(given, correction)).toList();
  }

  private static String apply(Given given, Correction correction) {
    String text = given.text();
    return text.substring(0, correction.span().start())
        + correction.text()
        + text.substring(correction.span().end());
  }
}
