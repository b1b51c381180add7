package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
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

  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Integer> tens = new HashMap<>();

  CardinalReader(WordClasses classes) {
    OrdinalReader.number(classes.list("cardinal unit"), 1, 1, units);
    OrdinalReader.number(classes.list("cardinal tens"), 20, 10, tens);
  }

  /** The number that starts at a word, or null; a part of a longer one in digits is none. */
  @Nullable Cardinal at(Words words, int at) {
    if (words.isDigits(at)) {
      boolean alone = words.norm(at).length() <= MOST_DIGITS && !isPart(words, at);
      int number = alone ? Integer.parseInt(words.norm(at)) : 0;
      return number > 1 ? new Cardinal(at + 1, number) : null;
    }
    Integer unit = units.get(words.norm(at));
    if (unit != null) {
      return unit > 1 ? new Cardinal(at + 1, unit) : null;
    }
    Integer ten = tens.get(words.norm(at));
    if (ten == null) {
      return null;
    }
    Integer digit = words.norm(at + 1).equals("-") ? units.get(words.norm(at + 2)) : null;
    return digit != null && digit < 10
        ? new Cardinal(at + 3, ten + digit)
        : new Cardinal(at + 1, ten);
  }

  /** "40,000", "1.5". */
  private static boolean isPart(Words words, int at) {
    boolean after = words.isDigits(at + 2) && words.isGlued(at + 1) && words.isGlued(at + 2);
    return after || words.isDigits(at - 2) && words.isGlued(at - 1) && words.isGlued(at);
  }
}
