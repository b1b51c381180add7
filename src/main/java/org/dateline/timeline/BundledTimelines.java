package org.dateline.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The timelines that ship, loaded when they are first asked for. */
final class BundledTimelines {
  static final String INDEX = "/timelines/bundled.index";
  static final Timeline TIMELINE = load();

  private BundledTimelines() {}

  private static Timeline load() {
    try (InputStream in = BundledTimelines.class.getResourceAsStream(INDEX)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks its resource " + INDEX);
      }
      // A stream from a jar knows its length; growing an array to it would take as long again.
      byte[] bytes = new byte[in.available()];
      int read = in.readNBytes(bytes, 0, bytes.length);
      if (in.read() >= 0) {
        throw new IllegalStateException("the resource " + INDEX + " is longer than it says");
      }
      return TimelineIndex.read(INDEX, read == bytes.length ? bytes : Arrays.copyOf(bytes, read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
