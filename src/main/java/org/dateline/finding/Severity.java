package org.dateline.finding;

/** How much a finding matters, from the least. */
public enum Severity {
  NOTE,
  /** Right when it appeared, and wrong as of the day on which it is read again. */
  STALE,
  WARNING,
  ERROR;

  /** The name that reports and options use. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
