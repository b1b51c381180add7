package org.dateline.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.Lapse;

/** Writes lengths of time in the style of the words that it replaces: "three years", "872-day". */
final class LengthStyle {
  private static final double YEAR = 365.2425;
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> UNITS =
      List.of("day", "week", "month", "year", "decade", "centur");

  private final String words;

  LengthStyle(String words) {
    this.words = words;
  }

  /** {@code 340 to 380}, or one number where both are the same. */
  static String days(Lapse lapse) {
    return lapse.least() == lapse.most()
        ? Long.toString(lapse.least())
        : lapse.least() + " to " + lapse.most();
  }

  /**
   * The words with the right number.
   *
   * @param span where they stand
   * @param value the length that they state, as TIMEX3 has it
   * @param actual the right length
   * @return empty where the words state no plain number of one unit
   */
  Optional<Correction> corrected(Span span, String value, Lapse actual) {
    int unitAt = unitAt();
    if (unitAt < 0 || !value.matches("P[0-9]{1,6}(D|W|M|Y)")) {
      return Optional.empty();
    }
    long count = Math.round((actual.least() + actual.most()) / 2.0 / days(value));
    int numberAt = numberAt(unitAt);
    if (count < 1 || numberAt < 0) {
      return Optional.empty();
    }
    int unitEnd = unitAt;
    while (unitEnd < words.length() && Character.isLetter(words.charAt(unitEnd))) {
      unitEnd++;
    }
    String between = words.substring(numberEnd(numberAt), unitAt);
    String unit = UNITS.get(unitIndex(unitAt));
    boolean compound = between.contains("-") || between.contains("\u2010");
    String text = number(numberAt, count) + between + unit + (count == 1 || compound ? "" : "s");
    return Optional.of(
        new Correction(
            new Span(span.start() + numberAt, span.start() + unitEnd),
            text,
            "if the length of time is wrong"));
  }

  private static double days(String value) {
    return switch (value.charAt(value.length() - 1)) {
      case 'D' -> 1;
      case 'W' -> 7;
      case 'M' -> YEAR / 12;
      default -> YEAR;
    };
  }

  private String number(int at, long count) {
    boolean digits = Character.isDigit(words.charAt(at));
    if (digits || count >= WORDS.size()) {
      return Long.toString(count);
    }
    String word = WORDS.get((int) count);
    return Character.isUpperCase(words.charAt(at))
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }

  /** Where the number starts: the word in front of the unit, hyphens within it included. */
  private int numberAt(int unitAt) {
    int end = unitAt;
    while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !Character.isWhitespace(words.charAt(start - 1))) {
      start--;
    }
    return start < end ? start : -1;
  }

  private int numberEnd(int numberAt) {
    int end = unitAt();
    while (end > numberAt && !Character.isLetterOrDigit(words.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int unitAt() {
    String lower = words.toLowerCase(Locale.ROOT);
    int last = -1;
    for (String unit : UNITS) {
      last = Math.max(last, lower.lastIndexOf(unit));
    }
    return last;
  }

  private int unitIndex(int at) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < UNITS.size(); i++) {
      if (lower.startsWith(UNITS.get(i), at)) {
        return i;
      }
    }
    throw new IllegalStateException("no unit at " + at + " of " + words);
  }
}
