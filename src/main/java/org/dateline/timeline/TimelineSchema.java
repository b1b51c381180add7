package org.dateline.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of timelines, for the editors of editors. */
public final class TimelineSchema {
  private static final String RESOURCE = "/timelines/timeline.schema.json";

  private TimelineSchema() {}

  /** The schema as JSON. */
  public static String json() {
    try (InputStream in = TimelineSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks its resource " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
