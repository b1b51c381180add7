package org.dateline.extract;

import org.dateline.claim.Standing;

/** How words bear on who is in office when. */
enum Bearing {
  /** A title as a mere form of address, of the time of the article or of the time spoken of. */
  PLAIN,
  /** "Then", "at the time": the time spoken of and no other. */
  THEN,
  /** "X was foreign secretary in 2010": the time beside it and no other. */
  STATED,
  /** "Acting", "outgoing", "under president X": in office at the time, whatever is said later. */
  ACTUAL,
  /** "X is president": in office now, or at the time of a story told in the present. */
  PRESENT,
  /** "The current president", "as president, X has": the day of publication and no other. */
  NOW,
  /** "Former", "ex-". */
  FORMER,
  /** "President-elect", "incoming". */
  ELECT;

  /** Whether a verb puts the person in office, so that the sentence may deny it or plan it. */
  boolean isTold() {
    return this == STATED || this == PRESENT || this == NOW;
  }

  Standing standing() {
    return switch (this) {
      case FORMER -> Standing.FORMER;
      case ELECT -> Standing.ELECT;
      default -> Standing.HOLDER;
    };
  }
}
