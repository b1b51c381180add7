package org.dateline.extract;

import java.util.List;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers in digits, from 2 to 999, and in words, to ninety-nine. */
final class CardinalReader {
  private static final int MOST_DIGITS = 3;

  /**
   * A number.
   *
   * @param to index after its last word
   * @param number from 2
   */
  record Cardinal(int to, int number) {}

  private final List<String> units;
  private final List<String> tens;

  CardinalReader(WordClasses classes) {
    units = classes.list("cardinal unit");
    tens = classes.list("cardinal tens");
  }

  /** The number that starts at a word, or null; a part of a longer one in digits is none. */
  @Nullable Cardinal at(Words words, int at) {
    if (words.isDigits(at)) {
      boolean alone = words.norm(at).length() <= MOST_DIGITS && !isPart(words, at);
      int number = alone ? Integer.parseInt(words.norm(at)) : 0;
      return number > 1 ? new Cardinal(at + 1, number) : null;
    }
    int unit = units.indexOf(words.norm(at));
    if (unit > 0) {
      return new Cardinal(at + 1, unit + 1);
    }
    int ten = tens.indexOf(words.norm(at));
    if (ten < 0) {
      return null;
    }
    int digit = words.norm(at + 1).equals("-") ? units.indexOf(words.norm(at + 2)) : -1;
    boolean whole = digit >= 0 && digit < 9;
    return new Cardinal(whole ? at + 3 : at + 1, 10 * (ten + 2) + (whole ? digit + 1 : 0));
  }

  /** "40,000", "1.5". */
  private static boolean isPart(Words words, int at) {
    boolean after = words.isDigits(at + 2) && words.isGlued(at + 1) && words.isGlued(at + 2);
    return after || words.isDigits(at - 2) && words.isGlued(at - 1) && words.isGlued(at);
  }
}
