package org.dateline.timeline;

import java.util.List;

/** A value of a YAML document with its place: the little of YAML that timelines use. */
sealed interface YamlNode {

  Location location();

  /** What a message calls it. */
  String describe();

  /** The types that an unquoted scalar can have in the core schema of YAML 1.2. */
  enum ScalarType {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL
  }

  record Scalar(String text, ScalarType type, Location location) implements YamlNode {
    private static final int LONGEST = 60;

    @Override
    public String describe() {
      return switch (type) {
        case TEXT -> "the text " + quoted();
        case INTEGER, DECIMAL -> "the number " + shortened();
        case BOOLEAN -> "the truth value " + shortened();
        case NULL -> "nothing";
      };
    }

    String quoted() {
      return '"' + shortened() + '"';
    }

    private String shortened() {
      String line = text.replaceAll("\\s", " ");
      return line.length() <= LONGEST
          ? line
          : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
  }

  record Sequence(List<YamlNode> items, Location location) implements YamlNode {
    @Override
    public String describe() {
      return "a list";
    }
  }

  record Mapping(List<Entry> entries, Location location) implements YamlNode {
    @Override
    public String describe() {
      return "a mapping";
    }
  }

  /** A key of a mapping and its value. */
  record Entry(Scalar key, YamlNode value) {}
}
