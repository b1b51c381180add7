package org.dateline.claim;

/** Which part of an event a time speaks of. */
public enum Aspect {
  /** It began then. */
  START,
  /** It ended then. */
  END,
  /** It happened, or was going on, then. */
  WITHIN,
  /** It lasted from the first day of the time to the last. */
  WHOLE
}
