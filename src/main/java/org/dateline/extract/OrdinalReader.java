package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads ordinal numbers in digits and in words, from 1 to 999. */
final class OrdinalReader {
  private static final int MOST_DIGITS = 3;

  /**
   * A number.
   *
   * @param from index of the first word
   * @param to index after the last
   * @param number from 1
   */
  record Ordinal(int from, int to, int number) {}

  private final List<String> units;
  private final List<String> tens;
  private final List<String> cardinalTens;
  private final Set<String> suffixes;

  OrdinalReader(WordClasses classes) {
    units = classes.list("ordinal unit");
    tens = classes.list("ordinal tens");
    cardinalTens = classes.list("cardinal tens");
    suffixes = classes.set("ordinal suffix");
  }

  /** The number that starts at a word, or null. */
  @Nullable Ordinal at(Words words, int at) {
    if (words.isDigits(at)) {
      String digits = words.norm(at);
      boolean ordinal =
          digits.length() <= MOST_DIGITS
              && words.isGlued(at + 1)
              && suffixes.contains(words.norm(at + 1));
      int number = ordinal ? Integer.parseInt(digits) : 0;
      return number > 0 ? new Ordinal(at, at + 2, number) : null;
    }
    String word = words.norm(at);
    int unit = units.indexOf(word);
    if (unit >= 0) {
      return new Ordinal(at, at + 1, unit + 1);
    }
    int ten = tens.indexOf(word);
    if (ten >= 0) {
      return new Ordinal(at, at + 1, 10 * (ten + 2));
    }
    int first = cardinalTens.indexOf(word);
    if (first < 0) {
      return null;
    }
    int next = words.norm(at + 1).equals("-") ? at + 2 : at + 1;
    int digit = units.indexOf(words.norm(next));
    return digit >= 0 && digit < 9 ? new Ordinal(at, next + 1, 10 * (first + 2) + digit + 1) : null;
  }
}
