package org.dateline.extract;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.dateline.time.Period;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * How far a timeline reaches: whatever is open-ended in it is known to go on until its last entry,
 * and not beyond. Safe for many threads.
 */
final class Horizon {
  private final Timeline timeline;
  private volatile @Nullable LocalDate reach;

  Horizon(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Whether every day of {@code time} lies within the reach. */
  boolean covers(Period time) {
    return time.lastDay().isPresent() && !time.lastDay().get().isAfter(reach());
  }

  /** The latest day on which a term or a membership is known to begin or end. */
  LocalDate reach() {
    LocalDate known = reach;
    if (known == null) {
      known =
          Stream.concat(
                  timeline.tenures().stream().map(tenure -> tenure.during().period()),
                  timeline.memberships().stream().map(membership -> membership.during().period()))
              .flatMap(
                  period -> Stream.concat(period.firstDay().stream(), period.lastDay().stream()))
              .max(LocalDate::compareTo)
              .orElse(LocalDate.MIN);
      reach = known;
    }
    return known;
  }
}
