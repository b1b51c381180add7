package org.dateline.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The types that an event may have. */
public final class EventTypeNames {
  private static final String LEXICON = "/lexicon/event-types.txt";

  private EventTypeNames() {}

  /** Those of the lexicon, whose file has each type's name in brackets on a line of its own. */
  public static Set<String> ofLexicon() {
    try (InputStream in = EventTypeNames.class.getResourceAsStream(LEXICON)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks its resource " + LEXICON);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith("[") && line.endsWith("]"))
          .map(line -> line.substring(1, line.length() - 1))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
