package org.dateline.claim;

import org.dateline.text.Span;

/** What an article asserts, read from its words. All spans are positions in the source. */
public sealed interface Claim
    permits EventDateClaim,
        WeekdayClaim,
        CalendarClaim,
        RangeClaim,
        YearClaim,
        OfficeClaim,
        MembershipClaim {

  /** The words that a finding would underline. */
  Span span();

  /** The sentence that holds them. */
  Span sentence();

  /** How it is put forward. */
  Modality modality();

  /** Whose words they are. */
  Attribution attribution();

  /** Whether the article itself says that it is so. */
  default boolean isAsserted() {
    return modality() == Modality.ASSERTED;
  }

  /** Whether its time has a reading; a claim without one can only be counted. */
  boolean isResolved();

  /** Whether the timeline holds what it speaks of. */
  boolean isLinked();

  /** Whether the timeline, or the calendar, bears it out. */
  boolean agrees();

  /** Whether it admits the truth and much else besides. */
  default boolean isVague() {
    return false;
  }

  /** Does what {@code visitor} does with claims of this kind. */
  <R> R accept(ClaimVisitor<R> visitor);
}
