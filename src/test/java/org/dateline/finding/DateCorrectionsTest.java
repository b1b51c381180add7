package org.dateline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.text.Span;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
import org.junit.jupiter.api.Test;

/** A sentence with a wrong date between bars, and the same sentence corrected. */
class DateCorrectionsTest {
  private static final LocalDate INVASION = LocalDate.of(2022, 2, 24);

  @Test
  void vagueWordsBecomeTheMonthAndThenTheDay() {
    corrects(
        "It began in |late 2021|.",
        vague("2021-09-01", "2021-12-31", Granularity.YEAR),
        "It began in February 2022.",
        "It began on 24 February 2022.");
    corrects(
        "It began in the |autumn of 2021|.",
        vague("2021-09-01", "2021-11-30", Granularity.SEASON),
        "It began in February 2022.",
        "It began on 24 February 2022.");
    corrects(
        "It began at the |end of 2021|.",
        vague("2021-11-01", "2021-12-31", Granularity.YEAR),
        "It began in February 2022.",
        "It began on 24 February 2022.");
    corrects(
        "|Late 2021| saw the invasion.",
        vague("2021-09-01", "2021-12-31", Granularity.YEAR),
        "February 2022 saw the invasion.",
        "24 February 2022 saw the invasion.");
    corrects(
        "It began in the |1990s|.",
        vague("1990-01-01", "1999-12-31", Granularity.DECADE),
        "It began in 2022.",
        "It began on 24 February 2022.");
  }

  @Test
  void yearsAndMonthsKeepTheirPrecisionFirst() {
    corrects(
        "In |2021| it began.", year(2021), "In 2022 it began.", "On 24 February 2022 it began.");
    corrects(
        "It has lasted since |2021|.",
        year(2021),
        "It has lasted since 2022.",
        "It has lasted since 24 February 2022.");
    corrects(
        "It began in |February 2021|.",
        month(2021, 2),
        "It began in February 2022.",
        "It began on 24 February 2022.");
    corrects(
        "It began in |Jan. 2022|.",
        month(2022, 1),
        "It began in Feb. 2022.",
        "It began on 24 February 2022.");
    corrects(
        "It began in |March|.",
        month(2022, 3),
        "It began in February.",
        "It began on 24 February 2022.");
    corrects(
        "It began in |March|.",
        month(2021, 3),
        "It began in February 2022.",
        "It began on 24 February 2022.");
  }

  @Test
  void daysKeepTheirForm() {
    corrects("On |24 February 2021|.", day(2021, 2, 24), "On 24 February 2022.");
    corrects("On |3 March 2022|.", day(2022, 3, 3), "On 24 February 2022.");
    corrects("On |3rd of March 2022|.", day(2022, 3, 3), "On 24th of February 2022.");
    corrects("On |March 3rd, 2022|.", day(2022, 3, 3), "On February 24th, 2022.");
    corrects("On |Jan. 24, 2022|.", day(2022, 1, 24), "On Feb. 24, 2022.");
    corrects("On |Jan. 24|.", day(2022, 1, 24), "On Feb. 24.");
    corrects("On |Feb. 24|.", day(2021, 2, 24), "On Feb. 24, 2022.");
    corrects("On |24 February|.", day(2021, 2, 24), "On 24 February 2022.");
    corrects("On |Thursday, 3 March 2022|.", day(2022, 3, 3), "On Thursday, 24 February 2022.");
    corrects("On |24/2/2021|.", day(2021, 2, 24), "On 24/2/2022.");
    corrects("On |2/24/2021|.", day(2021, 2, 24), "On 2/24/2022.");
    corrects("On |03.03.22|.", day(2022, 3, 3), "On 24.02.22.");
    corrects("On |2021-02-24|.", day(2021, 2, 24), "On 2022-02-24.");
    corrects("On |24 FEB 2021|.", day(2021, 2, 24), "On 24 FEB 2022.");
  }

  @Test
  void articlesThatPutTheMonthFirstKeepDoingSo() {
    corrects(
        "On March 3, 2020 it was calm. It began in |2021|.",
        year(2021),
        "On March 3, 2020 it was calm. It began in 2022.",
        "On March 3, 2020 it was calm. It began on February 24, 2022.");
  }

  @Test
  void relativeWordsBecomeDates() {
    corrects(
        "It began |last year|.",
        relative("2021-01-01", "2021-12-31", Granularity.YEAR),
        "It began in 2022.",
        "It began on 24 February 2022.");
    corrects(
        "|Last year|'s invasion changed that.",
        relative("2021-01-01", "2021-12-31", Granularity.YEAR),
        "2022's invasion changed that.");
    corrects(
        "It began |last Thursday|.",
        relative("2021-02-25", "2021-02-25", Granularity.DAY),
        "It began on 24 February 2022.");
    corrects(
        "It began on |Thursday|.",
        relative("2022-03-03", "2022-03-03", Granularity.DAY),
        "It began on 24 February 2022.");
  }

  @Test
  void nothingIsWrittenFinerThanItIsKnown() {
    TimeExpression time = at("It began on |24 January 2022|.", day(2022, 1, 24));
    assertThat(apply("It began on |24 January 2022|.", time, Granularity.MONTH))
        .containsExactly("It began in February 2022.");
    assertThat(apply("It began on |24 January 2021|.", time, Granularity.YEAR))
        .containsExactly("It began in 2022.");
  }

  @Test
  void spansHoldInTextsBeyondAscii() {
    corrects(
        "\uFEFF😀 Café.\r\nIt began in |late 2021|.",
        vague("2021-09-01", "2021-12-31", Granularity.YEAR),
        "\uFEFF😀 Café.\r\nIt began in February 2022.",
        "\uFEFF😀 Café.\r\nIt began on 24 February 2022.");
  }

  private static void corrects(
      String sentence, UnaryOperator<TimeExpression> reading, String... corrected) {
    assertThat(apply(sentence, at(sentence, reading), Granularity.DAY)).containsExactly(corrected);
  }

  private static List<String> apply(String sentence, TimeExpression time, Granularity known) {
    String source = sentence.replace("|", "");
    return new DateCorrections(source)
        .corrections(time, INVASION, known).stream()
            .map(
                correction ->
                    source.substring(0, correction.span().start())
                        + correction.text()
                        + source.substring(correction.span().end()))
            .toList();
  }

  private static TimeExpression at(String sentence, UnaryOperator<TimeExpression> reading) {
    int start = sentence.indexOf('|');
    int end = sentence.lastIndexOf('|') - 1;
    String text = sentence.replace("|", "").substring(start, end);
    TimeExpression plain =
        new TimeExpression(
            new Span(start, end),
            text,
            TimexType.DATE,
            "",
            null,
            Granularity.DAY,
            Anchor.ABSOLUTE,
            List.of());
    return reading.apply(plain);
  }

  private static UnaryOperator<TimeExpression> vague(String first, String last, Granularity unit) {
    return reading(first, last, unit, Anchor.ABSOLUTE, List.of());
  }

  private static UnaryOperator<TimeExpression> relative(
      String first, String last, Granularity unit) {
    return reading(first, last, unit, Anchor.PUBLICATION, List.of());
  }

  private static UnaryOperator<TimeExpression> year(int year) {
    return reading(
        year + "-01-01",
        year + "-12-31",
        Granularity.YEAR,
        Anchor.ABSOLUTE,
        List.of(new StatedDate(year, null, null, null)));
  }

  private static UnaryOperator<TimeExpression> month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return reading(
        first.toString(),
        first.plusMonths(1).minusDays(1).toString(),
        Granularity.MONTH,
        Anchor.ABSOLUTE,
        List.of(new StatedDate(year, month, null, null)));
  }

  private static UnaryOperator<TimeExpression> day(int year, int month, int day) {
    String date = LocalDate.of(year, month, day).toString();
    StatedDate stated = new StatedDate(year, month, day, (DayOfWeek) null);
    return reading(date, date, Granularity.DAY, Anchor.ABSOLUTE, List.of(stated));
  }

  private static UnaryOperator<TimeExpression> reading(
      String first, String last, Granularity unit, Anchor anchor, List<StatedDate> stated) {
    Period period = Period.of(LocalDate.parse(first), LocalDate.parse(last));
    return time ->
        new TimeExpression(
            time.span(), time.text(), TimexType.DATE, "", period, unit, anchor, stated);
  }
}
