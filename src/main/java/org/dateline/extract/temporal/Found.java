package org.dateline.extract.temporal;

import java.util.List;
import java.util.function.Supplier;

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

  /** Where it looks: the words may tell, else the verbs around them do. */
  Outlook outlook(Supplier<Outlook> verbs) {
    Frame frame = parts.get(0).frame;
    if (!frame.has(Slot.AHEAD)) {
      return verbs.get();
    }
    Outlook own = Outlook.values()[frame.get(Slot.AHEAD) + 1];
    return own == Outlook.OPEN && verbs.get() == Outlook.AHEAD ? Outlook.AHEAD : own;
  }

  /** Longer is better, then earlier in the grammar. */
  boolean beats(Found other) {
    int length = to() - from();
    int otherLength = other.to() - other.from();
    return length > otherLength || length == otherLength && pattern < other.pattern;
  }
}
