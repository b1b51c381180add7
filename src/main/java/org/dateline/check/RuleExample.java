package org.dateline.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.finding.Severity;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article in the documentation of a rule, with what the rule makes of it.
 *
 * @param kind what it shows
 * @param line where it starts in the documentation, from 1
 * @param before an article that is checked before it in the same run, or null
 * @param text the article, without marks
 * @param marked what findings underline, in the order of the text
 * @param published the publication date, or null
 * @param asOf the later day as of which it is read, or null
 * @param expected how much the findings matter; null for the rule's own severity
 * @param correction the first correction of the first finding, or null where any will do
 * @param remark what the documentation says of it; may be empty
 */
record RuleExample(
    Kind kind,
    int line,
    @Nullable String before,
    String text,
    List<Span> marked,
    @Nullable LocalDate published,
    @Nullable LocalDate asOf,
    @Nullable Severity expected,
    @Nullable String correction,
    String remark) {

  /** The sections that hold examples. */
  enum Kind {
    FLAGGED("## Flagged"),
    NOT_FLAGGED("## Not flagged"),
    /** It should be flagged, but is not yet: the remark says why. */
    KNOWN_MISS("## Known misses"),
    /** It should not be flagged, but is: the remark says why. */
    KNOWN_ALARM("## Known false alarms");

    final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    static Optional<Kind> under(String heading) {
      for (Kind kind : values()) {
        if (kind.heading.equals(heading)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  RuleExample {
    marked = List.copyOf(marked);
  }

  /** What is wrong with the example itself, whatever the rule does. */
  Optional<String> fault() {
    if (kind != Kind.NOT_FLAGGED && marked.isEmpty()) {
      return Optional.of("marks no words; put what the finding underlines in **bold**");
    }
    if (kind == Kind.NOT_FLAGGED && !marked.isEmpty()) {
      return Optional.of("marks words in bold although nothing is to be flagged");
    }
    if ((kind == Kind.KNOWN_MISS || kind == Kind.KNOWN_ALARM) && remark.isEmpty()) {
      return Optional.of("gives no reason; end it with → *the reason*");
    }
    return Optional.empty();
  }
}
