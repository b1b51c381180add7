package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EdtfTest {

  @Test
  void levelZeroNamesDaysMonthsAndYears() {
    assertDays("2022-02-24", "2022-02-24", "2022-02-24", Granularity.DAY);
    assertDays("2022-02", "2022-02-01", "2022-02-28", Granularity.MONTH);
    assertDays("2020-02", "2020-02-01", "2020-02-29", Granularity.MONTH);
    assertDays("2022", "2022-01-01", "2022-12-31", Granularity.YEAR);
    assertDays("0000", "0000-01-01", "0000-12-31", Granularity.YEAR);
    assertDays("2022-02-24T05:00:00", "2022-02-24", "2022-02-24", Granularity.DAY);
    assertDays("2022-02-24T05:00:00Z", "2022-02-24", "2022-02-24", Granularity.DAY);
    assertDays("2022-02-24T05:00:00+02:00", "2022-02-24", "2022-02-24", Granularity.DAY);
  }

  @Test
  void levelZeroIntervalsTakeTheCoarserUnit() {
    assertDays("2021-11-04/2023-09-05", "2021-11-04", "2023-09-05", Granularity.DAY);
    assertDays("2004-02-01/2005", "2004-02-01", "2005-12-31", Granularity.YEAR);
    assertDays("2005/2006-02", "2005-01-01", "2006-02-28", Granularity.YEAR);
    assertDays("2022-02-24/2022-02-24", "2022-02-24", "2022-02-24", Granularity.DAY);
  }

  @Test
  void levelOneYearsHaveSignsAndLength() {
    assertDays("-0043", "-0043-01-01", "-0043-12-31", Granularity.YEAR);
    assertDays("-0043-03-15", "-0043-03-15", "-0043-03-15", Granularity.DAY);
    assertDays("Y12000", "+12000-01-01", "+12000-12-31", Granularity.YEAR);
    assertDays("Y-17000", "-17000-01-01", "-17000-12-31", Granularity.YEAR);
  }

  @Test
  void levelOneSeasonsAreThoseOfTheNorth() {
    assertDays("2021-21", "2021-03-01", "2021-05-31", Granularity.SEASON);
    assertDays("2021-22", "2021-06-01", "2021-08-31", Granularity.SEASON);
    assertDays("2021-23", "2021-09-01", "2021-11-30", Granularity.SEASON);
    assertDays("2021-24", "2021-12-01", "2022-02-28", Granularity.SEASON);
  }

  @Test
  void levelTwoGroupsMonths() {
    assertDays("2021-25", "2021-03-01", "2021-05-31", Granularity.SEASON);
    assertDays("2021-29", "2021-09-01", "2021-11-30", Granularity.SEASON);
    assertDays("2021-30", "2021-12-01", "2022-02-28", Granularity.SEASON);
    assertDays("2021-33", "2021-01-01", "2021-03-31", Granularity.QUARTER);
    assertDays("2021-36", "2021-10-01", "2021-12-31", Granularity.QUARTER);
    assertDays("2021-38", "2021-05-01", "2021-08-31", Granularity.SEASON);
    assertDays("2021-41", "2021-07-01", "2021-12-31", Granularity.HALF_YEAR);
  }

  @Test
  void unspecifiedDigitsAdmitTheirRange() {
    assertDays("199X", "1990-01-01", "1999-12-31", Granularity.DECADE);
    assertDays("19XX", "1900-01-01", "1999-12-31", Granularity.CENTURY);
    assertDays("1XXX", "1000-01-01", "1999-12-31", Granularity.MILLENNIUM);
    assertDays("-004X", "-0049-01-01", "-0040-12-31", Granularity.DECADE);
    assertDays("2004-XX", "2004-01-01", "2004-12-31", Granularity.YEAR);
    assertDays("2004-XX-XX", "2004-01-01", "2004-12-31", Granularity.YEAR);
    assertDays("2004-02-XX", "2004-02-01", "2004-02-29", Granularity.MONTH);
  }

  @Test
  void qualificationSaysHowSure() {
    assertDoubt("1984?", true, false);
    assertDoubt("2004-06~", false, true);
    assertDoubt("2004-06-11%", true, true);
    assertDoubt("2004-06-11", false, false);
    assertDoubt("1984~/2004-06", false, true);
    assertDoubt("1984/2004-06?", true, false);
    assertDoubt("[1667,1668?]", true, false);
    assertThat(EdtfDate.parse("1984~").period()).isEqualTo(EdtfDate.parse("1984").period());
  }

  @Test
  void openAndUnknownEndsStayApart() {
    assertEnds("2023-04-04/..", at("2023-04-04"), Bound.Missing.UNBOUNDED);
    assertEnds("2023-04-04/", at("2023-04-04"), Bound.Missing.UNKNOWN);
    assertEnds("../1985", Bound.Missing.UNBOUNDED, at("1985-12-31"));
    assertEnds("/1985", Bound.Missing.UNKNOWN, at("1985-12-31"));
  }

  @Test
  void setsExtendFromTheirFirstToTheirLastDay() {
    assertDays("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", Granularity.YEAR);
    assertDays("{1960, 1961-12}", "1960-01-01", "1961-12-31", Granularity.YEAR);
    assertDays("[1672-03-05]", "1672-03-05", "1672-03-05", Granularity.DAY);
    assertDays("{1670-05,1669}", "1669-01-01", "1670-05-31", Granularity.YEAR);
    assertEnds("[..1760-12-03]", Bound.Missing.UNBOUNDED, at("1760-12-03"));
    assertEnds("[1667,1760-12..]", at("1667-01-01"), Bound.Missing.UNBOUNDED);
  }

  @Test
  void impossibleDatesSayWhatIsPossible() {
    assertFault("2022-04-31", "date \"2022-04-31\": there is no such day; April has 30 days");
    assertFault("2022-02-29", "February 2022 has 28 days");
    assertFault("2022-00-01", "month 0 is not one of 01 to 12");
    assertFault("2022-13", "month 13 is not one of 01 to 12");
    assertFault("2022-42", "month 42 is not one of 01 to 12");
    assertFault("2022-21-04", "month 21 is not one of 01 to 12");
    assertFault("2022-02-24T25:00:00", "write the time as T05:00:00");
    assertFault("2022-02-24T05:00:00 Z", "write the time as T05:00:00");
    assertFault("2023/2021", "ends (2021) before it starts (2023); swap them");
    assertFault("2022-04-31/..", "date \"2022-04-31\" in \"2022-04-31/..\": there is no such day");
  }

  @Test
  void malformedDatesSayWhatToWrite() {
    assertFault("", "a date is empty");
    assertFault(" 2022", "has blanks around it");
    assertFault("24/02/2022", "more than one slash; write year-month-day");
    assertFault("2021/2022/2023", "more than one slash; an interval has one");
    assertFault("24 February 2022", "write year, month and day as");
    assertFault("2022-2-24", "the month \"2\" must be two digits");
    assertFault("2022-02-4", "the day \"4\" must be two digits");
    assertFault("2022-02-24-01", "a date ends with its day");
    assertFault("2022-Feb", "the month \"Feb\" must be two digits");
    assertFault("2022.02", "write year, month and day as");
    assertFault("202", "write a decade as 202X, a year before 1000 as 0202");
    assertFault("12000", "with a leading Y");
    assertFault("Y2000", "after Y stand five to nine digits");
    assertFault("Ynever", "after Y stand five digits or more");
    assertFault("Y9999999999", "after Y stand five digits or more");
    assertFault("-0000", "year 0 has no sign");
    assertFault("199x", "capital X");
    assertFault("XXXX", "X stands for the last digits");
    assertFault("19X5", "X stands for the last digits");
    assertFault("199X-12", "a year with X stands alone");
    assertFault("2022-XX-12", "a day needs a month");
    assertFault("../..", "needs a date at one end at least");
    assertFault("/", "needs a date at one end at least");
    assertFault("[1667", "needs dates between [ and ]");
    assertFault("[]", "needs dates between [ and ]");
    assertFault("[1667,,1668]", "has an empty place");
    assertFault("?", "write year, month and day as");
  }

  @Test
  void everyDayAndMonthComesBackAsWritten() {
    LocalDate end = LocalDate.of(2401, 1, 1);
    for (LocalDate day = LocalDate.of(1999, 12, 31); day.isBefore(end); day = day.plusDays(1)) {
      assertThat(EdtfDate.parse(day.toString()).period()).isEqualTo(Period.day(day));
      assertThat(Period.day(day).edtf()).isEqualTo(day.toString());
    }
  }

  @Test
  void whatAPeriodWritesReadsAsTheSamePeriod() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      LocalDate first = LocalDate.ofEpochDay(random.nextInt(-1_000_000, 1_000_000));
      Period period = Period.of(first, first.plusDays(random.nextInt(5_000)));
      if (period.lastDay().orElseThrow().getYear() <= 9999) {
        assertThat(EdtfDate.parse(period.edtf()).period()).as(period.edtf()).isEqualTo(period);
      }
    }
  }

  @Test
  void anyTextIsReadOrRefusedInOneLine() {
    String alphabet = "0123456789-/.XY?~%[]{},T:Z ";
    Random random = new Random(11);
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        EdtfDate.parse(text.toString());
      } catch (EdtfException refused) {
        assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
      }
    }
  }

  private static void assertDays(String edtf, String first, String last, Granularity unit) {
    EdtfDate read = EdtfDate.parse(edtf);
    assertThat(read.period())
        .as(edtf)
        .isEqualTo(Period.of(LocalDate.parse(first), LocalDate.parse(last)));
    assertThat(read.granularity()).as(edtf).isEqualTo(unit);
    assertThat(read.text()).isEqualTo(edtf);
  }

  private static void assertEnds(String edtf, Bound start, Bound end) {
    assertThat(EdtfDate.parse(edtf).period()).as(edtf).isEqualTo(new Period(start, end));
  }

  private static void assertDoubt(String edtf, boolean uncertain, boolean approximate) {
    EdtfDate read = EdtfDate.parse(edtf);
    assertThat(read.uncertain()).as(edtf).isEqualTo(uncertain);
    assertThat(read.approximate()).as(edtf).isEqualTo(approximate);
  }

  private static Bound at(String day) {
    return Bound.at(LocalDate.parse(day));
  }

  private static void assertFault(String edtf, String message) {
    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> EdtfDate.parse(edtf))
        .withMessageContaining(message);
  }
}
