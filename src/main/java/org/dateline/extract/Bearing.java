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
  /** "Former", "ex-". */
  FORMER,
  /** "President-elect", "incoming". */
  ELECT;

  Standing standing() {
    return switch (this) {
      case FORMER -> Standing.FORMER;
      case ELECT -> Standing.ELECT;
      default -> Standing.HOLDER;
    };
  }
}
