package org.dateline.check;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Something that keeps a rule from being used.
 *
 * @param file the rule's file, or the folder
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 * @param message what is wrong, with the offending value and what to do
 */
public record RuleProblem(Path file, int line, int column, String message) {

  public RuleProblem {
    Objects.requireNonNull(file);
    Objects.requireNonNull(message);
  }

  static RuleProblem of(Path file, String message) {
    return new RuleProblem(file, 0, 0, message);
  }

  /** One line: {@code rules/own/stale.drl:7:12: message}. */
  @Override
  public String toString() {
    StringBuilder place = new StringBuilder(file.toString());
    if (line > 0) {
      place.append(':').append(line);
    }
    if (line > 0 && column > 0) {
      place.append(':').append(column);
    }
    return place.append(": ").append(message).toString();
  }
}
