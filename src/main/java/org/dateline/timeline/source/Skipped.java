package org.dateline.timeline.source;

/**
 * What could not be taken as it was.
 *
 * @param where file and place or identifier in it
 * @param reason why, and what to do
 */
public record Skipped(String where, String reason) {
  /** One line. */
  @Override
  public String toString() {
    return where + ": " + reason;
  }
}
