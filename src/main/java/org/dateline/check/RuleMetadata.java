package org.dateline.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.finding.Severity;

/** The annotations that every rule carries, each a single string. */
final class RuleMetadata {
  static final List<String> KEYS = List.of("title", "severity", "summary");

  private final Map<String, Object> annotations;

  RuleMetadata(Map<String, Object> annotations) {
    this.annotations = annotations;
  }

  /** What is missing or wrong, in words; empty for good metadata. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (String key : KEYS) {
      if (text(key).isEmpty()) {
        problems.add("lacks @" + key + "(\"…\"); write it below the rule's name");
      }
    }
    if (!text("severity").isEmpty() && severity().isEmpty()) {
      problems.add(
          "has severity \"%s\", which is none of note, warning, error".formatted(text("severity")));
    }
    return problems;
  }

  /** Describes a rule whose metadata has no problems. */
  RuleInfo describe(String name, String family, Path document, String documentation) {
    return new RuleInfo(
        name,
        family,
        text("title"),
        severity().orElseThrow(),
        text("summary"),
        document,
        documentation);
  }

  private Optional<Severity> severity() {
    try {
      return Optional.of(Severity.valueOf(text("severity").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private String text(String key) {
    return annotations.get(key) instanceof String text ? text.strip() : "";
  }
}
