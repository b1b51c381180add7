package org.dateline.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A closed range of days, from {@code start} to {@code end} inclusive; either end may be missing.
 *
 * <p>A reading of a time expression admits any day inside; an event's date covers all days inside.
 */
public record Period(Bound start, Bound end) {

  /**
   * @throws IllegalArgumentException if both ends are days and the end lies before the start
   */
  public Period {
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    if (start instanceof Bound.Day first
        && end instanceof Bound.Day last
        && last.date().isBefore(first.date())) {
      throw new IllegalArgumentException(
          "end (" + last.date() + ") must not be before start (" + first.date() + ")");
    }
  }

  /** Spelt out: it is asked at each start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Period period && start.equals(period.start) && end.equals(period.end);
  }

  @Override
  public int hashCode() {
    return 31 * start.hashCode() + end.hashCode();
  }

  /** The days from {@code first} to {@code last}, both inclusive. */
  public static Period of(LocalDate first, LocalDate last) {
    return new Period(Bound.at(first), Bound.at(last));
  }

  /** The one day {@code date}. */
  public static Period day(LocalDate date) {
    return of(date, date);
  }

  /** The first day, absent where the start is unbounded or unknown. */
  public Optional<LocalDate> firstDay() {
    return start instanceof Bound.Day day ? Optional.of(day.date()) : Optional.empty();
  }

  /** The last day, absent where the end is unbounded or unknown. */
  public Optional<LocalDate> lastDay() {
    return end instanceof Bound.Day day ? Optional.of(day.date()) : Optional.empty();
  }

  /** Whether some day may lie in both; a missing end, unbounded or unknown, excludes nothing. */
  public boolean intersects(Period other) {
    return !isBefore(other) && !other.isBefore(this);
  }

  /** Whether every day of the other certainly lies in this one; an open end goes on for ever. */
  public boolean contains(Period other) {
    return start instanceof Bound.Day first
        && other.start instanceof Bound.Day otherFirst
        && other.end instanceof Bound.Day otherLast
        && !otherFirst.date().isBefore(first.date())
        && (!(end instanceof Bound.Day last) || !otherLast.date().isAfter(last.date()));
  }

  /** The smallest period that holds both; an end that either lacks is missing. */
  public Period cover(Period other) {
    return new Period(
        start instanceof Bound.Day a && other.start instanceof Bound.Day b
            ? (a.date().isAfter(b.date()) ? other.start : start)
            : start instanceof Bound.Day ? other.start : start,
        end instanceof Bound.Day a && other.end instanceof Bound.Day b
            ? (a.date().isBefore(b.date()) ? other.end : end)
            : end instanceof Bound.Day ? other.end : end);
  }

  /** Whether every day of this period certainly comes before every day of the other. */
  public boolean isBefore(Period other) {
    return end instanceof Bound.Day last
        && other.start instanceof Bound.Day first
        && last.date().isBefore(first.date());
  }

  /**
   * Days from the first to the last, 0 if they are one; {@link Long#MAX_VALUE} if an end is open.
   */
  public long lengthDays() {
    return start instanceof Bound.Day first && end instanceof Bound.Day last
        ? days(first.date(), last.date())
        : Long.MAX_VALUE;
  }

  private static long days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  /**
   * Days from the nearer end of this period to the nearer end of the other: negative if this one is
   * too early, positive if it is too late, 0 if they may share a day.
   */
  public long gapDays(Period other) {
    if (isBefore(other)) {
      return -days(lastDay().orElseThrow(), other.firstDay().orElseThrow());
    }
    if (other.isBefore(this)) {
      return days(other.lastDay().orElseThrow(), firstDay().orElseThrow());
    }
    return 0;
  }

  /** This period as EDTF, in the coarsest unit that says the same days: {@code 2021-09/2021-12}. */
  public String edtf() {
    return EdtfText.of(this);
  }
}
