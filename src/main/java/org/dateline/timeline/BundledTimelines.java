package org.dateline.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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
      return TimelineIndex.read(INDEX, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
