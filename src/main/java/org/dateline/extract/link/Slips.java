package org.dateline.extract.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.claim.Aspect;
import org.dateline.claim.EventCandidate;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** How a slip of the pen changes a date: one of its numbers, by a little. */
public final class Slips {
  private static final int FARTHEST_YEARS = 1;
  private static final int FARTHEST_MONTHS = 1;
  private static final int FARTHEST_DAYS = 3;
  private static final long LONGEST_DAYS = 366;
  private static final long LEAST_GAP_DAYS = 180;
  private static final long MOST_GAP_DAYS = 3 * 366;

  private Slips() {}

  /** The one date with a year that the words of {@code time} state and no word blurs, or null. */
  static @Nullable StatedDate stated(TimeExpression time) {
    boolean one =
        time.anchor() == Anchor.ABSOLUTE
            && time.stated().size() == 1
            && time.stated().get(0).year() != null;
    return one && time.stated().get(0).days().filter(days -> days.equals(time.period())).isPresent()
        ? time.stated().get(0)
        : null;
  }

  /** The one event that a time with a year misses by a slip of the pen, if there is one. */
  public static List<EventCandidate> missed(
      TimeExpression time, Aspect aspect, List<EventCandidate> candidates) {
    return stated(time) == null ? List.of() : mistaken(time, aspect, candidates);
  }

  /** As {@link #missed}, and a rough time misses an event if it is off by more than it is rough. */
  public static List<EventCandidate> mistaken(
      TimeExpression time, Aspect aspect, List<EventCandidate> candidates) {
    List<EventCandidate> missed =
        candidates.stream()
            .filter(candidate -> isShort(candidate.reference(aspect)))
            .filter(candidate -> isMistaken(time, candidate.reference(aspect)))
            .toList();
    return missed.size() == 1 ? missed : List.of();
  }

  /** What went on for long may well have had a part at any time around. */
  private static boolean isShort(Period days) {
    return days.lengthDays() <= LONGEST_DAYS;
  }

  /** Whether {@code time} misses {@code right} by a slip of the pen. */
  static boolean isSlip(TimeExpression time, Period right) {
    Period period = time.period();
    Optional<LocalDate> first = right.firstDay();
    Optional<LocalDate> last = right.lastDay();
    if (period == null
        || first.isEmpty()
        || last.isEmpty()
        || period.intersects(right)
        || period.firstDay().isEmpty()) {
      return false;
    }
    LocalDate day = period.firstDay().get();
    return isSlip(time.granularity(), day, first.get())
        || isSlip(time.granularity(), day, last.get());
  }

  private static boolean isSlip(Granularity granularity, LocalDate day, LocalDate right) {
    int years = Math.abs(day.getYear() - right.getYear());
    if (granularity == Granularity.YEAR) {
      return years <= FARTHEST_YEARS;
    }
    if (granularity == Granularity.MONTH) {
      return isSameDay(day.withDayOfMonth(1), right.withDayOfMonth(1));
    }
    return granularity == Granularity.DAY
        && (isSameDay(day, right)
            || Math.abs(ChronoUnit.DAYS.between(day, right)) <= FARTHEST_DAYS);
  }

  /** Whether two days differ in their year alone, or in their month alone, by a little. */
  private static boolean isSameDay(LocalDate day, LocalDate right) {
    int years = Math.abs(day.getYear() - right.getYear());
    boolean month = day.getMonthValue() == right.getMonthValue();
    long months =
        Math.abs(ChronoUnit.MONTHS.between(day.withDayOfMonth(1), right.withDayOfMonth(1)));
    return day.getDayOfMonth() == right.getDayOfMonth()
        && ((month && years <= FARTHEST_YEARS) || months <= FARTHEST_MONTHS);
  }

  /**
   * Whether {@code time} misses {@code right} by a slip that is hardly a coincidence: something
   * else on the very day of the next month or year, or in the same month of the next year.
   */
  static boolean isStriking(TimeExpression time, Period right) {
    return time.granularity() != Granularity.YEAR
        && stated(time) != null
        && isSlip(time, right)
        && (time.granularity() == Granularity.DAY
            ? hasDayOf(time, right)
            : isOfAnotherYear(time, right));
  }

  /** Whether {@code time} is the same month, or day, of the year before or after. */
  static boolean isOfAnotherYear(TimeExpression time, Period right) {
    Period period = time.period();
    if (period == null || !isSlip(time, right)) {
      return false;
    }
    LocalDate day = period.firstDay().orElseThrow();
    return right.firstDay().filter(first -> first.getYear() != day.getYear()).isPresent()
        && (time.granularity() != Granularity.DAY || hasDayOf(time, right));
  }

  /** Whether {@code time} is the same day, or month, of a later year. */
  static boolean isAnniversary(TimeExpression time, Period right) {
    if (time.granularity() == Granularity.YEAR || stated(time) == null) {
      return false;
    }
    LocalDate day = Objects.requireNonNull(time.period()).firstDay().orElseThrow();
    boolean exact = time.granularity() == Granularity.DAY;
    return right
        .firstDay()
        .filter(first -> day.getYear() > first.getYear())
        .filter(first -> day.getMonthValue() == first.getMonthValue())
        .filter(first -> !exact || day.getDayOfMonth() == first.getDayOfMonth())
        .isPresent();
  }

  private static boolean hasDayOf(TimeExpression time, Period right) {
    LocalDate day = Objects.requireNonNull(time.period()).firstDay().orElseThrow();
    return right.firstDay().filter(first -> isSameDay(day, first)).isPresent()
        || right.lastDay().filter(last -> isSameDay(day, last)).isPresent();
  }

  /** Whether a rough time whose year is sure is off by more than it is rough. */
  static boolean isFarOff(TimeExpression time, Period right) {
    Period period = time.period();
    boolean sure =
        time.anchor() == Anchor.PUBLICATION
            ? time.granularity() == Granularity.YEAR
            : time.anchor() == Anchor.ABSOLUTE && time.granularity() != Granularity.DAY;
    if (!sure || period == null) {
      return false;
    }
    long gap = Math.abs(period.gapDays(right));
    return gap >= LEAST_GAP_DAYS && gap <= MOST_GAP_DAYS;
  }

  /** Whether {@code time} misses {@code right} by no more than a slip, or than it is rough. */
  static boolean isMistaken(TimeExpression time, Period right) {
    return stated(time) != null ? isSlip(time, right) : isFarOff(time, right);
  }
}
