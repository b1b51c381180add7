package org.dateline.extract.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers below a million among words: "79", "1,200", "twenty-one". */
public final class Cardinals {

  /**
   * A number among words.
   *
   * @param from index of its first word
   * @param to index after its last
   * @param value what it says
   */
  public record Cardinal(int from, int to, int value) {}

  private static final int GROUP = 3;
  private static final int LONGEST = 4;

  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> tens = new HashMap<>();
  private final Map<String, Integer> scales = new HashMap<>();

  /** Reads the words for numbers, which times have too. */
  public Cardinals() {
    for (String line : Lexicon.lines("time-words")) {
      add(line, "small ", small);
      add(line, "tens ", tens);
      add(line, "scale ", scales);
    }
  }

  private static void add(String line, String kind, Map<String, Integer> into) {
    if (line.startsWith(kind)) {
      int colon = line.indexOf(':');
      int value = Integer.parseInt(line.substring(kind.length(), colon));
      for (String word : Lexicon.words(line.substring(colon + 1))) {
        into.put(word, value);
      }
    }
  }

  /** The number that starts at word {@code at}, or null; no decimals, ranges or ordinals. */
  public @Nullable Cardinal at(Words words, int at, int limit) {
    if (at >= limit) {
      return null;
    }
    return words.isDigits(at) ? digits(words, at, limit) : spelt(words, at, limit);
  }

  private static @Nullable Cardinal digits(Words words, int at, int limit) {
    String run = words.raw(at);
    if (run.length() > LONGEST || !isAscii(run)) {
      return null;
    }
    int value = Integer.parseInt(run);
    int end = at + 1;
    boolean grouped =
        run.length() <= GROUP
            && end + 1 < limit
            && words.norm(end).equals(",")
            && words.isGlued(end)
            && words.isGlued(end + 1)
            && words.isDigits(end + 1)
            && words.raw(end + 1).length() == GROUP;
    if (grouped) {
      value = value * 1000 + Integer.parseInt(words.raw(end + 1));
      end += 2;
    }
    boolean joined =
        at > 0 && words.isGlued(at) && !"(\"'“‘[".contains(words.norm(at - 1))
            || end < limit
                && words.isGlued(end)
                && (words.isLetters(end)
                    || "%/:".contains(words.norm(end))
                    || words.isDigits(end + 1) && words.isGlued(end + 1));
    return joined ? null : new Cardinal(at, end, value);
  }

  private static boolean isAscii(String run) {
    return run.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private @Nullable Cardinal spelt(Words words, int at, int limit) {
    Integer first = small.get(words.norm(at));
    int end = at + 1;
    if (first == null) {
      first = tens.get(words.norm(at));
      if (first == null) {
        return null;
      }
      int unit = words.norm(end).equals("-") ? end + 1 : end;
      Integer units = unit < limit ? small.get(words.norm(unit)) : null;
      if (units != null && units > 0 && units < 10) {
        first += units;
        end = unit + 1;
      }
    }
    Integer scale = end < limit ? scales.get(words.norm(end)) : null;
    if (scale == null) {
      return new Cardinal(at, end, first);
    }
    boolean goesOn = end + 1 < limit && words.norm(end + 1).equals("and");
    return scale > 1000 || goesOn ? null : new Cardinal(at, end + 1, first * scale);
  }
}
