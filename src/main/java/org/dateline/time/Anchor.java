package org.dateline.time;

/** What a time expression was resolved against. */
public enum Anchor {
  /** Nothing: the words say it all. */
  ABSOLUTE,
  /** The publication date. */
  PUBLICATION,
  /** A date that the text named before. */
  NARRATIVE,
  /** The date of an event that the words name. */
  EVENT,
  /** It needs an anchor that is missing. */
  UNRESOLVED
}
