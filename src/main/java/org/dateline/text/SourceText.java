package org.dateline.text;

import java.util.Objects;

/**
 * A source as its author wrote it; every position in the product refers to {@link #content()}.
 *
 * @param name what a report calls it: a path as given, or {@code <stdin>}
 * @param content the decoded characters, byte order mark included if there was one
 */
public record SourceText(String name, String content) {

  public SourceText {
    Objects.requireNonNull(name);
    Objects.requireNonNull(content);
  }

  /** Lines and columns of the content, computed anew at each call. */
  public LineMap lines() {
    return LineMap.of(content);
  }
}
