package org.dateline.timeline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a timeline.
 *
 * @param severity whether the timeline can't be used as it is, or only deserves a look
 * @param location where
 * @param message what, with the offending value
 * @param hint what to do, or null where the message says it
 */
public record TimelineProblem(
    Severity severity, Location location, String message, @Nullable String hint) {

  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING;

    /** The word for messages. */
    public String word() {
      return this == ERROR ? "error" : "warning";
    }
  }

  public TimelineProblem {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(location);
    Objects.requireNonNull(message);
  }

  static TimelineProblem error(Location location, String message, @Nullable String hint) {
    return new TimelineProblem(Severity.ERROR, location, message, hint);
  }

  static TimelineProblem warning(Location location, String message, @Nullable String hint) {
    return new TimelineProblem(Severity.WARNING, location, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One line: {@code nato.yaml:41:5: error: message; hint}. */
  @Override
  public String toString() {
    String line = location.exact() + ": " + severity.word() + ": " + message;
    return hint == null ? line : line + "; " + hint;
  }
}
