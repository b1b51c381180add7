package org.dateline.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Ages in full years that somebody may have, both inclusive.
 *
 * @param least the lowest
 * @param most the highest
 */
public record Ages(int least, int most) {

  /**
   * Ages in {@code at} of who was born in {@code born}, with a day's tolerance for birthdays; null
   * where either has an open end, or the birth comes later.
   */
  public static @Nullable Ages between(Period born, Period at) {
    return between(born, at, 1);
  }

  /** As {@link #between(Period, Period)}, with a tolerance of {@code days}. */
  static @Nullable Ages between(Period born, Period at, int days) {
    LocalDate earliest = born.firstDay().orElse(null);
    LocalDate latest = born.lastDay().orElse(null);
    LocalDate from = at.firstDay().orElse(null);
    LocalDate to = at.lastDay().orElse(null);
    if (earliest == null || latest == null || from == null || to == null || to.isBefore(earliest)) {
      return null;
    }
    int least = (int) ChronoUnit.YEARS.between(latest.plusDays(days), from);
    int most = (int) ChronoUnit.YEARS.between(earliest.minusDays(days), to);
    return new Ages(Math.max(0, least), most);
  }

  /** Whether {@code age} is one of them. */
  public boolean admit(int age) {
    return age >= least && age <= most;
  }

  /** Years by which {@code age} misses them: negative is too low, 0 is no miss. */
  public int miss(int age) {
    return age < least ? age - least : Math.max(0, age - most);
  }

  /** As words: {@code 79}, or {@code 79 or 80}. */
  public String inWords() {
    return least == most
        ? Integer.toString(least)
        : least + (most == least + 1 ? " or " : " to ") + most;
  }
}
