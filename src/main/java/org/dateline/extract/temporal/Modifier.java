package org.dateline.extract.temporal;

/** Words that pick a part of a period, or blur it. */
enum Modifier {
  START,
  MID,
  END,
  APPROX,
  LESS,
  MORE
}
