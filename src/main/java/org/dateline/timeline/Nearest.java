package org.dateline.timeline;

import java.util.Collection;
import java.util.Optional;

/** Finds the known word that a misspelt one was probably meant to be. */
public final class Nearest {
  private Nearest() {}

  /** The nearest of {@code known} by edits, if few enough; of equals, the first. */
  public static Optional<String> to(String word, Collection<String> known) {
    int allowed = Math.min(2, word.length() / 3);
    String best = null;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) <= allowed) {
        int distance = distance(word, candidate);
        if (distance <= allowed) {
          best = candidate;
          allowed = distance - 1;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Edits of one letter, or swaps of two neighbours, that turn one word into the other. */
  private static int distance(String one, String other) {
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, one, other, i, j);
      }
    }
    return edits[one.length()][other.length()];
  }

  private static int step(int[][] edits, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least =
        Math.min(
            edits[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
