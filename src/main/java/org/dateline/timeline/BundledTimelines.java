package org.dateline.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The timelines that ship, loaded when they are first asked for. */
final class BundledTimelines {
  static final String INDEX = "/timelines/bundled.index";

  /** What Java reads from a file without a second copy, in memory fresh from the system. */
  private static final int SLICE = 8192;

  static final Timeline TIMELINE = load();

  private BundledTimelines() {}

  private static Timeline load() {
    try (InputStream in = BundledTimelines.class.getResourceAsStream(INDEX)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks its resource " + INDEX);
      }
      return TimelineIndex.read(INDEX, bytes(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stream from a jar knows its length; growing an array to it would take as long again. */
  private static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = new byte[in.available()];
    int size = 0;
    int read;
    do {
      read = in.readNBytes(bytes, size, Math.min(SLICE, bytes.length - size));
      size += read;
    } while (read > 0);
    if (in.read() >= 0) {
      throw new IllegalStateException("the resource " + INDEX + " is longer than it says");
    }
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }
}
