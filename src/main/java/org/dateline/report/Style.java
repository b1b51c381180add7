package org.dateline.report;

import org.dateline.finding.Severity;

/** The colours of a terminal, or none. */
public enum Style {
  PLAIN,
  COLOUR;

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final String BOLD_RED = "\u001B[1;31m";
  private static final String BOLD_YELLOW = "\u001B[1;33m";
  private static final String BOLD_MAGENTA = "\u001B[1;35m";
  private static final String BOLD_CYAN = "\u001B[1;36m";
  private static final String GREEN = "\u001B[32m";

  /** Makes {@code text} stand out. */
  public String bold(String text) {
    return paint(BOLD, text);
  }

  String dim(String text) {
    return paint(DIM, text);
  }

  /** Gives {@code text} the colour of what needs no one's attention. */
  public String good(String text) {
    return paint(GREEN, text);
  }

  /** Gives {@code text} the colour of {@code severity}. */
  public String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint(BOLD_RED, text);
      case WARNING -> paint(BOLD_YELLOW, text);
      case STALE -> paint(BOLD_MAGENTA, text);
      case NOTE -> paint(BOLD_CYAN, text);
    };
  }

  private String paint(String code, String text) {
    return this == PLAIN ? text : code + text + RESET;
  }
}
