package org.dateline.extract.temporal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.dateline.time.Period;

/**
 * A calendar unit in place: the month of February 2022, the 1990s.
 *
 * @param unit its size
 * @param first its first day
 */
record Point(Unit unit, LocalDate first) {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  /** The unit of this size that holds {@code day}. */
  static Point holding(Unit unit, LocalDate day) {
    return new Point(unit, unit.floor(day));
  }

  /** Spring is 1, winter, which ends in the next year, is 4. */
  static Point season(int year, int season) {
    return new Point(Unit.SEASON, LocalDate.of(year, season * 3, 1));
  }

  Point plus(long n) {
    return new Point(unit, unit.plus(first, n));
  }

  /** The same month and day of another year, 28 February where there is no 29. */
  Point inYear(int year) {
    return new Point(unit, first.withYear(year));
  }

  /** The unit of the size {@code coarser} that holds this. */
  Point in(Unit coarser) {
    return holding(coarser, first);
  }

  LocalDate last() {
    return unit.last(first);
  }

  Period period() {
    return Period.of(first, last());
  }

  int year() {
    return first.getYear();
  }

  /** As TIMEX3 writes it: years before the common era as BC0264, centuries as two digits. */
  String value() {
    int year = first.getYear();
    return switch (unit) {
      case YEAR -> year(year);
      case MONTH -> year(year) + "-" + two(first.getMonthValue());
      case QUARTER -> year(year) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> year(year) + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
      case SEASON -> year(year) + "-" + SEASONS[first.getMonthValue() / 3 - 1];
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case DECADE -> truncated(year, 3);
      case CENTURY -> year >= 0 ? digits(year / 100, 2) : truncated(year, 2);
      case MILLENNIUM -> truncated(year, 1);
      default -> year(year) + "-" + two(first.getMonthValue()) + "-" + two(first.getDayOfMonth());
    };
  }

  private String week() {
    return year(first.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String truncated(int year, int digits) {
    String text = year(year);
    return text.substring(0, text.length() - 4 + digits);
  }

  static String year(int year) {
    return year > 0 ? digits(year, 4) : "BC" + digits(1 - year, 4);
  }

  static String two(int number) {
    return digits(number, 2);
  }

  private static String digits(int number, int length) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, length - text.length())) + text;
  }
}
