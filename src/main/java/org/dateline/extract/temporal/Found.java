package org.dateline.extract.temporal;

import java.util.List;

/**
 * A pattern that fits: one expression, or the two ends of a range.
 *
 * @param reading how to read it
 * @param pattern its place in the grammar
 * @param parts the expressions, in order
 */
record Found(Reading reading, int pattern, List<Part> parts) {

  /** An expression from a token to before another, and what its words say. */
  record Part(int from, int to, Frame frame) {}

  int from() {
    return parts.get(0).from;
  }

  int to() {
    return parts.get(parts.size() - 1).to;
  }

  /** Longer is better, then earlier in the grammar. */
  boolean beats(Found other) {
    int length = to() - from();
    int otherLength = other.to() - other.from();
    return length > otherLength || length == otherLength && pattern < other.pattern;
  }
}
