package org.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> tens = new HashMap<>();
  private final Set<String> suffixes;

  OrdinalReader(WordClasses classes) {
    number(classes.list("ordinal unit"), 1, 1, ordinals);
    number(classes.list("ordinal tens"), 20, 10, ordinals);
    number(classes.list("cardinal tens"), 20, 10, tens);
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
    Integer simple = ordinals.get(words.norm(at));
    if (simple != null) {
      return new Ordinal(at, at + 1, simple);
    }
    Integer ten = tens.get(words.norm(at));
    if (ten == null) {
      return null;
    }
    int next = words.norm(at + 1).equals("-") ? at + 2 : at + 1;
    Integer unit = ordinals.get(words.norm(next));
    return unit != null && unit < 10 ? new Ordinal(at, next + 1, ten + unit) : null;
  }

  /** Numbers words in their order, from {@code first} in steps. */
  static void number(List<String> words, int first, int step, Map<String, Integer> into) {
    for (int i = 0; i < words.size(); i++) {
      into.put(words.get(i), first + i * step);
    }
  }
}
