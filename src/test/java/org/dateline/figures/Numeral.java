package org.dateline.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one number among some words: "three", "1,500", "45th", "twelfth".
 *
 * @param start where it starts among them
 * @param end where it ends
 * @param value what it says
 * @param ordinal whether it counts which rather than how many
 * @param spelt whether it is a word
 */
record Numeral(int start, int end, double value, boolean ordinal, boolean spelt) {
  private static final List<String> CARDINALS =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
              .split(" "));

  private static final List<String> ORDINALS =
      List.of(
          "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
              .split(" "));

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(st|nd|rd|th)?|"
              + String.join("|", CARDINALS)
              + "|"
              + String.join("|", ORDINALS)
              + ")\\b");

  /** The number among {@code words}; empty if there is none, or another beside it. */
  static Optional<Numeral> in(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    Matcher matcher = NUMBER.matcher(lower);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Numeral found = of(matcher);
    return matcher.find() ? Optional.empty() : Optional.of(found);
  }

  private static Numeral of(Matcher matcher) {
    int start = matcher.start();
    int end = matcher.end();
    if (matcher.group(1) != null) {
      double value = Double.parseDouble(matcher.group(1).replace(",", ""));
      return new Numeral(start, end, value, matcher.group(2) != null, false);
    }
    int which = ORDINALS.indexOf(matcher.group());
    return which > 0
        ? new Numeral(start, end, which, true, true)
        : new Numeral(start, end, CARDINALS.indexOf(matcher.group()), false, true);
  }

  /** Another number as this one is written; in digits where no one word says it. */
  String written(double other) {
    int whole = (int) other;
    boolean word = spelt && other == whole && whole < CARDINALS.size();
    if (ordinal) {
      return word ? ORDINALS.get(whole) : whole + suffix(whole);
    }
    if (word) {
      return CARDINALS.get(whole);
    }
    return other == Math.rint(other)
        ? String.format(Locale.ROOT, "%,.0f", other)
        : String.format(Locale.ROOT, "%,.1f", other);
  }

  private static String suffix(int number) {
    boolean teen = number / 10 % 10 == 1;
    return teen
        ? "th"
        : switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
