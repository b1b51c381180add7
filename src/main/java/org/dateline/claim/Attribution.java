package org.dateline.claim;

/** Whose words carry a claim. */
public enum Attribution {
  /** The article's own. */
  AUTHOR,
  /** Reported speech: "he said that …". */
  REPORTED,
  /** Words within quotation marks or a block quotation: never edited. */
  QUOTED
}
