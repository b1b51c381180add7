package org.dateline.extract.temporal;

/** Words that pick a part of a period, or blur it. */
enum Modifier {
  START,
  MID,
  END,
  /** Where the period before it ends and it begins. */
  TURN,
  FIRST_HALF,
  SECOND_HALF,
  /** From the beginning of the period to now. */
  EARLIER,
  /** From now to the end of the period. */
  LATER,
  APPROX,
  LESS,
  MORE
}
