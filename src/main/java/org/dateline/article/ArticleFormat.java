package org.dateline.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an article may be written in. */
public enum ArticleFormat {
  /** Text of any kind that has no markup. */
  PLAIN(".txt", ".text"),
  /** CommonMark with tables and front matter. */
  MARKDOWN(".md", ".markdown"),
  HTML(".html", ".htm", ".xhtml");

  private final List<String> endings;

  ArticleFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** What the ending of a file name tells; any other name, or none, is plain text. */
  public static ArticleFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.isEndingOf(name))
        .findFirst()
        .orElse(PLAIN);
  }

  /** Whether a file name ends as files of one of the formats do. */
  public static boolean isKnown(String name) {
    return Arrays.stream(values()).anyMatch(format -> format.isEndingOf(name));
  }

  private boolean isEndingOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }
}
