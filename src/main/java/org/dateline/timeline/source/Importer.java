package org.dateline.timeline.source;

/** Reads one format. */
interface Importer {

  /**
   * Puts what {@code bytes} hold into {@code draft}, and tells it what can't be taken.
   *
   * @throws ImportException if they are not of the format
   */
  void read(byte[] bytes, Draft draft);
}
