package org.dateline.finding;

import org.dateline.claim.Claim;
import org.dateline.claim.Modality;

/** What checking a claim came to. */
public enum Verdict {
  CONSISTENT("consistent"),
  CONTRADICTED("contradicted"),
  /**
   * The claim admits the truth and much else: its words are wide, it asserts nothing (a plan, a
   * hypothesis), or it may speak of several things of which some fit.
   */
  TOO_VAGUE("too-vague"),
  /** The claim's time has no anchor. */
  UNRESOLVED("unresolved"),
  NOT_IN_TIMELINE("not-in-timeline");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The verdict on {@code claim}, given whether some rule found it {@code contradicted}. */
  public static Verdict of(Claim claim, boolean contradicted) {
    if (contradicted) {
      return CONTRADICTED;
    }
    if (!claim.isLinked()) {
      return NOT_IN_TIMELINE;
    }
    if (!claim.isResolved()) {
      return UNRESOLVED;
    }
    if (claim.modality() == Modality.NEGATED) {
      return claim.agrees() ? TOO_VAGUE : CONSISTENT;
    }
    return claim.isAsserted() && claim.agrees() && !claim.isVague() ? CONSISTENT : TOO_VAGUE;
  }

  /** The name that reports use. */
  public String label() {
    return label;
  }
}
