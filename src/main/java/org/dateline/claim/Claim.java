package org.dateline.claim;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/** What an article asserts, read from its words. All spans are positions in the source. */
public sealed interface Claim
    permits EventDateClaim,
        OrderClaim,
        ElapsedClaim,
        DurationClaim,
        AnniversaryClaim,
        OfficeClaim,
        MembershipClaim,
        MemberCountClaim,
        OrdinalClaim,
        StatusClaim,
        TenseClaim,
        StaleClaim,
        AttributeClaim,
        ExistenceClaim,
        QuantityClaim,
        PlaceClaim,
        LifeClaim,
        AgeClaim,
        ClashClaim,
        SelfContainedClaim {

  /** What kind of claim it is, as lists and the coverage call it: {@code event-date}. */
  String kind();

  /**
   * What it says, as data: a time as EDTF, else a figure or a name; null where it has no reading.
   */
  @Nullable String reading();

  /** What the timeline holds about it, the likeliest first; empty for a fact of the calendar. */
  List<Evidence> evidence();

  /** The words that a finding would underline. */
  Span span();

  /**
   * The words that tell what the claim is about; those underlined where they tell it themselves.
   */
  default Span about() {
    return span();
  }

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

  /** A time as claims assert it: EDTF, or null where it has no reading. */
  static @Nullable String edtf(@Nullable Period period) {
    return period == null ? null : period.edtf();
  }
}
