package org.dateline.timeline;

import java.time.LocalDate;
import org.dateline.time.EdtfDate;

/**
 * A century or decade in which things are counted, in the order of time.
 *
 * @param from its first year; astronomical, so that 0 is 1 BC
 * @param name as newspapers write it: {@code 19th century}, {@code 1990s}
 */
record TimeSlice(int from, String name) implements Comparable<TimeSlice> {
  private static final int FIRST_DECADE = 1900;

  /** The slice in which {@code date} begins, or ends if it has no known start. */
  static TimeSlice of(EdtfDate date) {
    LocalDate day = date.period().firstDay().or(date.period()::lastDay).orElseThrow();
    int year = day.getYear();
    if (year >= FIRST_DECADE) {
      int decade = year - year % 10;
      return new TimeSlice(decade, decade + "s");
    }
    int century = Math.floorDiv(year, 100);
    return year > 0
        ? new TimeSlice(century * 100, ordinal(century + 1) + " century")
        : beforeChrist((1 - year) / 100);
  }

  private static TimeSlice beforeChrist(int hundreds) {
    return new TimeSlice(-100 * (hundreds + 1), ordinal(hundreds + 1) + " century BC");
  }

  private static String ordinal(int number) {
    boolean teen = number / 10 % 10 == 1;
    String ending =
        teen
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }

  @Override
  public int compareTo(TimeSlice other) {
    return Integer.compare(from, other.from);
  }
}
