package org.dateline.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;

/**
 * The clauses of a sentence: a number for each word, and how each clause hangs on another.
 *
 * <p>A subordinate or relative clause ends at the next comma; a parenthesis at its closing mark.
 */
final class Clauses {

  /** How a clause begins. */
  enum Opening {
    MAIN,
    COORDINATE,
    SUBORDINATE,
    RELATIVE,
    PARTICIPLE,
    PARENTHESIS
  }

  private final int from;
  private final int[] clause;
  private final int[] start;
  private final int[] parent;
  private final Opening[] opening;

  private Clauses(int from, int[] clause, int[] start, int[] parent, Opening[] opening) {
    this.from = from;
    this.clause = clause;
    this.start = start;
    this.parent = parent;
    this.opening = opening;
  }

  /** Number of the clause that word {@code index} belongs to. */
  int of(int index) {
    return clause[index - from];
  }

  /** Index of the first word of a clause. */
  int start(int number) {
    return start[number];
  }

  /** Number of the clause that a clause hangs on; a main clause hangs on itself. */
  int parent(int number) {
    return parent[number];
  }

  /** How a clause begins. */
  Opening opening(int number) {
    return opening[number];
  }

  /** Whether two words belong to the same clause. */
  boolean same(int one, int other) {
    return of(one) == of(other);
  }

  /** Splits sentences into clauses by the word classes of the lexicon. */
  static final class Splitter {
    private static final Set<String> STOPS = Set.of(";", ":");
    private final WordClasses classes;
    private final Set<String> subordinators;
    private final Set<String> relatives;
    private final Set<String> coordinators;

    Splitter(WordClasses classes) {
      this.classes = classes;
      subordinators = classes.set("subordinator");
      relatives = classes.set("relative");
      coordinators = classes.set("coordinator");
    }

    /** The clauses of the words from {@code from} to {@code to}; times are word ranges in order. */
    Clauses split(Words words, int from, int to, List<Sentence.TimeMention> times) {
      Run run = new Run(words, from, to, times);
      for (int i = from; i < to; i++) {
        run.step(i);
      }
      return run.result();
    }

    private final class Run {
      final Words words;
      final int from;
      final int to;
      final int[] clause;
      final int[] start;
      final int[] parent;
      final Opening[] opening;
      final boolean[] inTime;
      final Deque<Integer> open = new ArrayDeque<>();
      int count;

      Run(Words words, int from, int to, List<Sentence.TimeMention> times) {
        this.words = words;
        this.from = from;
        this.to = to;
        int length = to - from;
        clause = new int[length];
        start = new int[length + 1];
        parent = new int[length + 1];
        opening = new Opening[length + 1];
        inTime = new boolean[length + 1];
        times.forEach(
            time -> java.util.Arrays.fill(inTime, time.from() - from, time.to() - from, true));
        open(Opening.MAIN, from);
      }

      Clauses result() {
        return new Clauses(from, clause, start, parent, opening);
      }

      private void open(Opening how, int at) {
        start[count] = at;
        parent[count] = open.isEmpty() ? count : open.peek();
        opening[count] = how;
        open.push(count++);
      }

      private boolean isOpen(Opening how) {
        return opening[open.peek()] == how;
      }

      private void closeOne() {
        if (open.size() > 1) {
          open.pop();
        }
      }

      void step(int i) {
        String word = words.norm(i);
        boolean first = start[open.peek()] == i;
        if (!inTime[i - from] && !first) {
          boundary(i, word);
        } else if (first && i == from && subordinates(i, word)) {
          open(Opening.SUBORDINATE, i);
        }
        clause[i - from] = open.peek();
      }

      private void boundary(int i, String word) {
        boolean afterComma = words.norm(i - 1).equals(",") && !inTime[i - 1 - from];
        if (word.equals("(") || word.equals("[")) {
          open(Opening.PARENTHESIS, i);
        } else if (words.norm(i - 1).equals(")") || words.norm(i - 1).equals("]")) {
          closeParenthesis();
          boundaryWord(i, word, false);
        } else if (STOPS.contains(word) || isDash(i, word)) {
          closeAll();
          open(Opening.COORDINATE, i);
        } else {
          if (afterComma && !isOpen(Opening.PARENTHESIS)) {
            closeSubordinates();
          }
          boundaryWord(i, word, afterComma);
        }
      }

      private void boundaryWord(int i, String word, boolean afterComma) {
        if (subordinates(i, word)) {
          open(Opening.SUBORDINATE, i);
        } else if (relatives.contains(word) && !isDeterminerThat(i, word)) {
          open(Opening.RELATIVE, i);
        } else if (coordinators.contains(word) && startsClause(i)) {
          closeSubordinates();
          open(Opening.COORDINATE, i);
        } else if (afterComma
            && word.length() > 4
            && word.endsWith("ing")
            && !isPreposition(word)) {
          open(Opening.PARTICIPLE, i);
        }
      }

      private void closeSubordinates() {
        while (open.size() > 1
            && (isOpen(Opening.SUBORDINATE)
                || isOpen(Opening.RELATIVE)
                || isOpen(Opening.PARTICIPLE))) {
          closeOne();
        }
      }

      private void closeParenthesis() {
        while (open.size() > 1 && !isOpen(Opening.PARENTHESIS)) {
          closeOne();
        }
        closeOne();
      }

      private void closeAll() {
        while (open.size() > 1) {
          open.pop();
        }
      }

      private boolean isDash(int i, String word) {
        return word.equals("—") || (word.equals("-") && !words.isGlued(i) && !words.isGlued(i + 1));
      }

      private boolean isPreposition(String word) {
        return word.equals("during") || word.equals("following") || word.equals("including");
      }

      /** "That" after a preposition or before a noun is a determiner: "by that year". */
      private boolean isDeterminerThat(int i, String word) {
        return word.equals("that")
            && (inTime[i - from] || classes.set("preposition").contains(words.norm(i - 1)));
      }

      /**
       * A subordinator opens a clause if a verb follows: "after Russia annexed", not "after 2014".
       */
      private boolean subordinates(int i, String word) {
        if (!subordinators.contains(word)) {
          return false;
        }
        return switch (word) {
          case "as", "so" -> i + 1 < to && verbFollows(i + 1, 6) && !words.norm(i + 1).equals("of");
          case "after", "before", "since", "until", "till" ->
              i + 1 < to && !inTime[i + 1 - from] && verbFollows(i + 1, 8);
          default -> true;
        };
      }

      private boolean verbFollows(int at, int within) {
        for (int i = at; i < to && i < at + within; i++) {
          String word = words.norm(i);
          if (word.equals(",") || STOPS.contains(word)) {
            return false;
          }
          if (classes.isVerbal(words, i) || (i == at && word.endsWith("ing"))) {
            return true;
          }
        }
        return false;
      }

      /** A coordinator opens a clause if a verb comes before the next comma or time. */
      private boolean startsClause(int i) {
        return verbFollows(i + 1, 10);
      }
    }
  }
}
