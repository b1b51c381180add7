package org.dateline.timeline;

/**
 * Where an entry of a timeline was written.
 *
 * @param file name of the timeline's file
 * @param line from 1
 */
public record Location(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
