package org.dateline.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A short sequence of words: literal alternatives ({@code troops|soldiers}), and {@code ~} for up
 * to four words between.
 */
public final class Pattern {
  private static final int LONGEST_GAP = 4;

  /** Alternatives by position. */
  private final List<Set<String>> steps;

  private final boolean[] gapBefore;

  private Pattern(List<Set<String>> steps, boolean[] gapBefore) {
    this.steps = steps;
    this.gapBefore = gapBefore;
  }

  /** Compiles what follows the first word of a pattern; hyphens count as words of their own. */
  static Pattern ofRest(List<String> words) {
    List<Set<String>> steps = new ArrayList<>();
    List<Boolean> gaps = new ArrayList<>();
    boolean gap = false;
    for (String word : words) {
      if (word.equals("~")) {
        gap = true;
      } else {
        steps.add(Set.of(word.split("\\|")));
        gaps.add(gap);
        gap = false;
      }
    }
    boolean[] gapBefore = new boolean[gaps.size()];
    for (int i = 0; i < gapBefore.length; i++) {
      gapBefore[i] = gaps.get(i);
    }
    return new Pattern(List.copyOf(steps), gapBefore);
  }

  /** Index after the match that starts at {@code from}, before {@code to}; -1 if there is none. */
  int match(Words words, int from, int to) {
    int at = from;
    for (int i = 0; i < steps.size(); i++) {
      int last = gapBefore[i] ? Math.min(to - 1, at + LONGEST_GAP) : at;
      int found = -1;
      for (int j = at; j <= last && j < to; j++) {
        if (steps.get(i).contains(words.norm(j))) {
          found = j;
          break;
        }
      }
      if (found < 0) {
        return -1;
      }
      at = found + 1;
    }
    return at;
  }
}
