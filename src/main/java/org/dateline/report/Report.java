package org.dateline.report;

import java.io.IOException;
import java.time.Duration;

/**
 * A report over files, written as their results arrive, so that its size does not count.
 *
 * @param <T> what is known of a file
 */
public interface Report<T> {

  /** Adds the result of the next file. */
  void add(T result) throws IOException;

  /** Adds a file that could not be read or checked, and why. */
  void fail(String path, String message) throws IOException;

  /** Ends the report; nothing may follow. */
  void finish(Duration elapsed) throws IOException;
}
