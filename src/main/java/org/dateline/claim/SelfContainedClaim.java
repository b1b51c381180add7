package org.dateline.claim;

import java.util.List;

/** A claim that the calendar or the text itself decides: it needs no entry of the timeline. */
public sealed interface SelfContainedClaim extends Claim
    permits WeekdayClaim, CalendarClaim, RangeClaim, YearClaim, LifespanClaim, SumClaim {

  @Override
  default List<Evidence> evidence() {
    return List.of();
  }

  @Override
  default boolean isResolved() {
    return true;
  }

  @Override
  default boolean isLinked() {
    return true;
  }
}
