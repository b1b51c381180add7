package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A length of time as words state it, from the fewest days to the most that they admit.
 *
 * @param least the fewest days, at least 0
 * @param most the most days
 * @param years whole years that may also be counted from calendar year to calendar year: 2021 is
 *     two years after 2019 whatever the months; -1 where the words are no such count
 */
public record Lapse(long least, long most, int years) {

  /**
   * @throws IllegalArgumentException if {@code most} is less than {@code least}
   */
  public Lapse {
    if (most < least) {
      throw new IllegalArgumentException(
          "most (" + most + ") must not be less than least (" + least + ")");
    }
  }

  /** From {@code least} to {@code most} days, not counted in calendar years. */
  public static Lapse ofDays(long least, long most) {
    return new Lapse(least, most, -1);
  }

  /**
   * The days that may lie between a day of {@code earlier} and a day of {@code later}; negative
   * where the later comes first; empty where an end of either is missing.
   */
  public static Optional<Lapse> between(Period earlier, Period later) {
    if (earlier.start() instanceof Bound.Day from
        && earlier.end() instanceof Bound.Day to
        && later.start() instanceof Bound.Day first
        && later.end() instanceof Bound.Day last) {
      return Optional.of(
          ofDays(
              ChronoUnit.DAYS.between(to.date(), first.date()),
              ChronoUnit.DAYS.between(from.date(), last.date())));
    }
    return Optional.empty();
  }

  /** Whether so many days may lie between them; a missing end excludes nothing. */
  public boolean admits(Period earlier, Period later) {
    Optional<Lapse> between = between(earlier, later);
    return between.isEmpty() || overlaps(between.get()) || admitsYears(earlier, later);
  }

  /** Whether some number of days lies in both. */
  public boolean overlaps(Lapse other) {
    return least <= other.most && other.least <= most;
  }

  /**
   * The days that lie so long after a day of {@code event}; empty where an end of it is missing.
   */
  public Optional<Period> after(Period event) {
    return shifted(event, least, most, years);
  }

  /** The days that lie so long before a day of {@code event}; empty where an end is missing. */
  public Optional<Period> before(Period event) {
    return shifted(event, -most, -least, -years);
  }

  private Optional<Period> shifted(Period event, long fewest, long farthest, int byYears) {
    if (!(event.start() instanceof Bound.Day from && event.end() instanceof Bound.Day to)) {
      return Optional.empty();
    }
    LocalDate first = from.date().plusDays(fewest);
    LocalDate last = to.date().plusDays(farthest);
    if (years >= 0) {
      LocalDate newYear = from.date().plusYears(byYears).with(TemporalAdjusters.firstDayOfYear());
      LocalDate newYearsEve = to.date().plusYears(byYears).with(TemporalAdjusters.lastDayOfYear());
      first = first.isBefore(newYear) ? first : newYear;
      last = last.isAfter(newYearsEve) ? last : newYearsEve;
    }
    return Optional.of(Period.of(first, last));
  }

  private boolean admitsYears(Period earlier, Period later) {
    if (years < 0) {
      return false;
    }
    int fewest =
        later.firstDay().orElseThrow().getYear() - earlier.lastDay().orElseThrow().getYear();
    int most = later.lastDay().orElseThrow().getYear() - earlier.firstDay().orElseThrow().getYear();
    return fewest <= years && years <= most;
  }

  /** Days by which {@code actual} misses this: negative if it is too short, 0 if it does not. */
  public long missOf(Lapse actual) {
    if (overlaps(actual)) {
      return 0;
    }
    return actual.most < least ? actual.most - least : actual.least - most;
  }
}
