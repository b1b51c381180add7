package org.dateline.finding;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/** Writes ordinals in the style of the words that they replace: "third", "20th". */
final class OrdinalStyle {
  private static final List<String> WORDS =
      List.of(
          "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private final String words;

  OrdinalStyle(String words) {
    this.words = words;
  }

  /** The ordinal that begins {@code span} as {@code count}; empty where it begins with none. */
  Optional<Correction> corrected(Span span, int count) {
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    String first = words.substring(0, end);
    boolean digits = Character.isDigit(first.charAt(0));
    boolean ordinal = digits ? first.matches("[0-9]+(st|nd|rd|th)") : WORDS.contains(first);
    if (!ordinal) {
      return Optional.empty();
    }
    String text = !digits && count < WORDS.size() ? WORDS.get(count) : count + suffix(count);
    return Optional.of(
        new Correction(
            new Span(span.start(), span.start() + end), text, "if the count of years is wrong"));
  }

  private static String suffix(int count) {
    if (count % 100 / 10 == 1) {
      return "th";
    }
    return switch (count % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
