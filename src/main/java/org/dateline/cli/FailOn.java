package org.dateline.cli;

import java.util.Locale;
import org.dateline.finding.Severity;
import org.dateline.report.Tally;

/** From which severity on findings make a run fail. */
enum FailOn {
  ERROR,
  WARNING,
  STALE,
  NOTE,
  NEVER;

  /** Whether the findings counted make the run fail. */
  boolean isMetBy(Tally tally) {
    return switch (this) {
      case ERROR -> tally.hasAtLeast(Severity.ERROR);
      case WARNING -> tally.hasAtLeast(Severity.WARNING);
      case STALE -> tally.hasAtLeast(Severity.STALE);
      case NOTE -> tally.hasAtLeast(Severity.NOTE);
      case NEVER -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
