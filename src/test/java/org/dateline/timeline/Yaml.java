package org.dateline.timeline;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Timelines for tests, from text. */
final class Yaml {
  private Yaml() {}

  /** The one file {@code t.yaml}. */
  static Timeline read(String... lines) {
    return files("t.yaml", String.join("\n", lines));
  }

  /** Several files: name, text, name, text, … */
  static Timeline files(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return TimelineLoader.parse(files);
  }

  /** What is wrong with the one file {@code t.yaml}, a line each; nothing if it is sound. */
  static List<String> problems(String... lines) {
    try {
      read(lines);
      return List.of();
    } catch (TimelineException e) {
      return e.problems().stream().map(TimelineProblem::toString).toList();
    }
  }
}
