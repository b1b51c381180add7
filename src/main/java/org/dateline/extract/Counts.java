package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
import org.dateline.extract.words.Lexicon;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads ordinals, and the anniversaries that have a name of their own, by the lexicon of counts.
 */
final class Counts {
  private static final int LONGEST_DIGITS = 4;

  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> tens = new HashMap<>();
  private final PatternIndex<Integer> years = new PatternIndex<>();

  Counts() {
    for (String entry : Lexicon.lines("counts")) {
      int colon = entry.indexOf(':');
      String[] head = Lexicon.words(entry.substring(0, colon));
      int count = Integer.parseInt(head[1]);
      for (String word : Lexicon.items(entry.substring(colon + 1))) {
        switch (head[0]) {
          case "ordinal" -> ordinals.put(word, count);
          case "tens" -> tens.put(word, count);
          default -> years.addNoun(word, count);
        }
      }
    }
  }

  /**
   * A count as read.
   *
   * @param from index of its first word
   * @param to index after its last
   * @param count the number, at least 1
   */
  record Read(int from, int to, int count) {}

  /** The anniversary with a name of its own that starts at a word, or null. */
  @Nullable Read years(Words words, int at, int to) {
    PatternIndex.Match<Integer> match = years.longestAt(words, at, to);
    return match == null ? null : new Read(at, match.to(), match.value());
  }

  /** The ordinal that ends before word {@code end}: "20th", "fifth", "twenty-fifth"; or null. */
  @Nullable Read ordinalBefore(Words words, int end) {
    int last = end - 1;
    String word = words.norm(last);
    boolean suffix =
        word.equals("th") || word.equals("st") || word.equals("nd") || word.equals("rd");
    if (suffix && words.isGlued(last) && words.isDigits(last - 1)) {
      String digits = words.norm(last - 1);
      boolean plain = digits.length() <= LONGEST_DIGITS && !words.norm(last - 2).equals(",");
      return plain && !digits.isEmpty() && Integer.parseInt(digits) > 0
          ? new Read(last - 1, end, Integer.parseInt(digits))
          : null;
    }
    Integer one = ordinals.get(word);
    if (one == null) {
      return null;
    }
    Integer ten = words.norm(last - 1).equals("-") ? tens.get(words.norm(last - 2)) : null;
    return ten == null || one > 9 ? new Read(last, end, one) : new Read(last - 2, end, ten + one);
  }
}
