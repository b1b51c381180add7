package org.dateline.claim;

import java.time.LocalDate;
import java.util.function.ToLongFunction;
import org.dateline.time.Period;

/** How one event lies to another in time. */
public enum Order {
  /** It came first. */
  BEFORE,
  /** It came later. */
  AFTER,
  /** It came on the same day. */
  SAME_DAY,
  /** It came in the same month. */
  SAME_MONTH,
  /** It came in the same year. */
  SAME_YEAR;

  /** Whether {@code one} may lie so to {@code other}; what overlaps may be before and after. */
  public boolean admits(Period one, Period other) {
    return gapDays(one, other) == 0;
  }

  /** Days by which {@code one} would have to be moved to lie so to {@code other}, at least 0. */
  public long gapDays(Period one, Period other) {
    return switch (this) {
      case BEFORE -> Math.max(0, one.gapDays(other));
      case AFTER -> Math.max(0, -one.gapDays(other));
      case SAME_DAY -> Math.abs(one.gapDays(other));
      case SAME_MONTH -> gap(one, other, day -> day.getYear() * 12L + day.getMonthValue());
      case SAME_YEAR -> gap(one, other, LocalDate::getYear);
    };
  }

  /** The gap in days, or 0 where some days of both share a unit. */
  private static long gap(Period one, Period other, ToLongFunction<LocalDate> unit) {
    long days = Math.abs(one.gapDays(other));
    if (days == 0) {
      return 0;
    }
    Period first = one.isBefore(other) ? one : other;
    Period second = one.isBefore(other) ? other : one;
    boolean shared =
        unit.applyAsLong(first.lastDay().orElseThrow())
            == unit.applyAsLong(second.firstDay().orElseThrow());
    return shared ? 0 : days;
  }
}
