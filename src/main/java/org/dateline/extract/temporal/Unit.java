package org.dateline.extract.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.time.Granularity;

/** The units that expressions count in, from the finest. */
enum Unit {
  SECOND("T", "S", Granularity.DAY),
  MINUTE("T", "M", Granularity.DAY),
  HOUR("T", "H", Granularity.DAY),
  DAY("", "D", Granularity.DAY),
  WORKDAY("", "BD", Granularity.DAY),
  WEEKEND("", "WE", Granularity.WEEK),
  WEEK("", "W", Granularity.WEEK),
  MONTH("", "M", Granularity.MONTH),
  QUARTER("", "Q", Granularity.QUARTER),
  SEASON("", "SE", Granularity.SEASON),
  HALF("", "H", Granularity.HALF_YEAR),
  YEAR("", "Y", Granularity.YEAR),
  DECADE("", "DE", Granularity.DECADE),
  CENTURY("", "CE", Granularity.CENTURY),
  MILLENNIUM("", "ML", Granularity.MILLENNIUM);

  private final String time;
  private final String letter;
  private final Granularity granularity;

  Unit(String time, String letter, Granularity granularity) {
    this.time = time;
    this.letter = letter;
    this.granularity = granularity;
  }

  /** Whether durations in it stand after a T. */
  boolean isTime() {
    return !time.isEmpty();
  }

  /** Its letter in a TIMEX3 duration. */
  String letter() {
    return letter;
  }

  /** How many years it has, 0 if it is no longer than one. */
  int years() {
    return switch (this) {
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      default -> 0;
    };
  }

  Granularity granularity() {
    return granularity;
  }

  boolean isCoarserThan(Unit other) {
    return compareTo(other) > 0;
  }

  /** The first day of the unit that holds {@code day}; of days, the day. */
  LocalDate floor(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case WEEKEND -> WEEK.floor(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case SEASON -> LocalDate.of(day.minusMonths(2).getYear(), seasonStart(day), 1);
      case HALF -> LocalDate.of(year, day.getMonthValue() <= 6 ? 1 : 7, 1);
      case YEAR -> LocalDate.of(year, 1, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
      case MILLENNIUM -> LocalDate.of(Math.floorDiv(year, 1000) * 1000, 1, 1);
      default -> day;
    };
  }

  private static int seasonStart(LocalDate day) {
    return (day.getMonthValue() + 9) % 12 / 3 * 3 + 3;
  }

  LocalDate plus(LocalDate day, long n) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(n);
      case WORKDAY -> plusWorkdays(day, n);
      case WEEK, WEEKEND -> day.plusWeeks(n);
      case MONTH -> day.plusMonths(n);
      case QUARTER, SEASON -> day.plusMonths(3 * n);
      case HALF -> day.plusMonths(6 * n);
      case YEAR -> day.plusYears(n);
      case DECADE -> day.plus(n, ChronoUnit.DECADES);
      case CENTURY -> day.plus(n, ChronoUnit.CENTURIES);
      case MILLENNIUM -> day.plus(n, ChronoUnit.MILLENNIA);
    };
  }

  private static LocalDate plusWorkdays(LocalDate day, long n) {
    LocalDate result = day;
    for (long left = Math.min(Math.abs(n), 400); left > 0; left--) {
      do {
        result = result.plusDays(n < 0 ? -1 : 1);
      } while (result.getDayOfWeek().getValue() > 5);
    }
    return result;
  }

  /** The last day of the unit that begins at {@code first}. */
  LocalDate last(LocalDate first) {
    return this == WEEKEND || this == WORKDAY
        ? first.plusDays(this == WEEKEND ? 1 : 0)
        : isTime() ? first : plus(first, 1).minusDays(1);
  }
}
