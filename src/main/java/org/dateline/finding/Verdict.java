package org.dateline.finding;

/** What checking a claim came to. */
public enum Verdict {
  CONSISTENT("consistent"),
  CONTRADICTED("contradicted"),
  /** The claim admits the truth and much else. */
  TOO_VAGUE("too-vague"),
  /** The claim's time has no anchor. */
  UNRESOLVED("unresolved"),
  NOT_IN_TIMELINE("not-in-timeline");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The name that reports use. */
  public String label() {
    return label;
  }
}
