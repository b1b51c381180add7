package org.dateline.time;

import java.time.LocalDate;

/** Writes periods as EDTF, each in the coarsest unit that says the same days. */
final class EdtfText {
  private EdtfText() {}

  static String of(Period period) {
    if (period.start() instanceof Bound.Day first && period.end() instanceof Bound.Day last) {
      return of(first.date(), last.date());
    }
    return end(period.start()) + "/" + end(period.end());
  }

  private static String of(LocalDate first, LocalDate last) {
    if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
      return years(first.getYear(), last.getYear());
    }
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    return wholeMonths ? range(month(first), month(last)) : range(day(first), day(last));
  }

  /** A decade or century of years with four digits has unspecified digits: level 1, 199X. */
  private static String years(int first, int last) {
    if (first >= 0 && last <= 9999) {
      if (first % 100 == 0 && last == first + 99) {
        return year(first).substring(0, 2) + "XX";
      }
      if (first % 10 == 0 && last == first + 9) {
        return year(first).substring(0, 3) + "X";
      }
    }
    return range(year(first), year(last));
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + "/" + last;
  }

  private static String end(Bound bound) {
    if (bound instanceof Bound.Day known) {
      return day(known.date());
    }
    return bound == Bound.Missing.UNBOUNDED ? ".." : "";
  }

  private static String day(LocalDate date) {
    return month(date) + "-" + twoDigits(date.getDayOfMonth());
  }

  private static String month(LocalDate date) {
    return year(date.getYear()) + "-" + twoDigits(date.getMonthValue());
  }

  /** Level 1 writes a year of more than four digits with a leading Y. */
  private static String year(int year) {
    String digits = Integer.toString(Math.abs(year));
    String sign = year < 0 ? "-" : "";
    return digits.length() > 4
        ? "Y" + sign + digits
        : sign + "0".repeat(4 - digits.length()) + digits;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
