package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date as the words state it, possible or not: {@code Friday, 24 February 2022} and
 * {@code 31 April} alike. Absent parts are null.
 *
 * @param year the proleptic Gregorian year, 0 for 1 BC
 * @param month 1 to 12
 * @param day the day of the month as written
 * @param weekday the weekday as written
 */
public record StatedDate(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable DayOfWeek weekday) {

  /** Whether the calendar has such a date; 29 February without a year is one. */
  public boolean isPossible() {
    if (month == null || day == null) {
      return true;
    }
    int leapYear = 2000;
    int length = YearMonth.of(year == null ? leapYear : year, month).lengthOfMonth();
    return day >= 1 && day <= length;
  }

  /** The days that it admits; empty if it states no year or is impossible. */
  public Optional<Period> days() {
    return year == null || !isPossible()
        ? Optional.empty()
        : Optional.of(Period.of(first(this, year), last(this, year)));
  }

  /** Whether a day and month of {@code inYear} fall on the stated weekday. */
  public boolean hasItsWeekdayIn(int inYear) {
    return month != null
        && day != null
        && new StatedDate(inYear, month, day, null).isPossible()
        && LocalDate.of(inYear, month, day).getDayOfWeek() == weekday;
  }

  /**
   * Whether every day that this admits comes after every day that {@code other} admits, which ends
   * the range that this starts and lends it the parts that are missing: "from 17 to 15 March".
   */
  public boolean isAfter(StatedDate other) {
    boolean lends = day != null && month == null && year == null;
    StatedDate start =
        new StatedDate(year == null ? other.year : year, lends ? other.month : month, day, weekday);
    if (!start.isPossible() || !other.isPossible()) {
      return false;
    }
    if (start.year == null || other.year == null || (year == null && !lends)) {
      boolean sameMonth = start.month != null && start.month.equals(other.month);
      return sameMonth && start.day != null && other.day != null && start.day > other.day;
    }
    return first(start, start.year).isAfter(last(other, other.year));
  }

  private static LocalDate first(StatedDate date, int year) {
    return LocalDate.of(year, date.month == null ? 1 : date.month, date.day == null ? 1 : date.day);
  }

  private static LocalDate last(StatedDate date, int year) {
    if (date.month == null) {
      return LocalDate.of(year, 12, 31);
    }
    YearMonth month = YearMonth.of(year, date.month);
    return date.day == null ? month.atEndOfMonth() : month.atDay(date.day);
  }
}
