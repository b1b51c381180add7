package org.dateline.extract;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;

/** Splits sentences into clauses by the word classes of the lexicon. */
final class ClauseSplitter {
  private static final int ABSOLUTE = 8;
  private static final Set<String> STOPS = Set.of(";", ":");
  private final WordClasses classes;
  private final Set<String> subordinators;
  private final Set<String> relatives;
  private final Set<String> coordinators;
  private final Set<String> functionWords;

  ClauseSplitter(WordClasses classes) {
    this.classes = classes;
    subordinators = classes.set("subordinator");
    relatives = classes.set("relative");
    coordinators = classes.set("coordinator");
    functionWords = classes.functionWords();
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
    final Clauses.Opening[] opening;
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
      opening = new Clauses.Opening[length + 1];
      inTime = new boolean[length + 1];
      times.forEach(time -> Arrays.fill(inTime, time.from() - from, time.to() - from, true));
      open(Clauses.Opening.MAIN, from);
    }

    Clauses result() {
      return new Clauses(from, clause, start, parent, opening);
    }

    private void open(Clauses.Opening how, int at) {
      start[count] = at;
      parent[count] = open.isEmpty() ? count : open.peek();
      opening[count] = how;
      open.push(count++);
    }

    private boolean isOpen(Clauses.Opening how) {
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
        open(Clauses.Opening.SUBORDINATE, i);
      }
      clause[i - from] = open.peek();
    }

    private void boundary(int i, String word) {
      boolean afterComma = words.norm(i - 1).equals(",") && !inTime[i - 1 - from];
      if (word.equals("(") || word.equals("[")) {
        open(Clauses.Opening.PARENTHESIS, i);
      } else if (words.norm(i - 1).equals(")") || words.norm(i - 1).equals("]")) {
        closeParenthesis();
        boundaryWord(i, word, false);
      } else if (STOPS.contains(word) || isDash(i, word)) {
        closeAll();
        open(Clauses.Opening.COORDINATE, i);
      } else {
        if (afterComma && !isOpen(Clauses.Opening.PARENTHESIS)) {
          closeSubordinates();
        }
        boundaryWord(i, word, afterComma);
      }
    }

    private void boundaryWord(int i, String word, boolean afterComma) {
      if (subordinates(i, word)) {
        open(Clauses.Opening.SUBORDINATE, i);
      } else if (relatives.contains(word) && !isDeterminerThat(i, word)) {
        open(Clauses.Opening.RELATIVE, i);
      } else if (coordinators.contains(word) && !isNotYet(i, word) && startsClause(i)) {
        closeSubordinates();
        open(Clauses.Opening.COORDINATE, i);
      } else if (afterComma && (isParticiple(word) || isAbsolute(i, word))) {
        open(Clauses.Opening.PARTICIPLE, i);
      }
    }

    /** "Had not yet seized power", "nobody had yet seized power". */
    private boolean isNotYet(int i, String word) {
      return word.equals("yet")
          && (classes.set("negation").contains(words.norm(i - 1))
              || classes.set("perfect").contains(words.norm(i - 1)));
    }

    private void closeSubordinates() {
      while (open.size() > 1
          && (isOpen(Clauses.Opening.SUBORDINATE)
              || isOpen(Clauses.Opening.RELATIVE)
              || isOpen(Clauses.Opening.PARTICIPLE))) {
        closeOne();
      }
    }

    private void closeParenthesis() {
      while (open.size() > 1 && !isOpen(Clauses.Opening.PARENTHESIS)) {
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

    private boolean isParticiple(String word) {
      return word.length() > 4 && word.endsWith("ing") && !isPreposition(word);
    }

    /** "…, with its neighbour recognised soon after": somebody else does something else. */
    private boolean isAbsolute(int i, String word) {
      if (!word.equals("with")) {
        return false;
      }
      for (int at = i + 1; at < to && at < i + ABSOLUTE && !words.norm(at).equals(","); at++) {
        if (isParticiple(words.norm(at)) || classes.isVerbal(words, at)) {
          return true;
        }
      }
      return false;
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
        case "how" -> i + 2 < to && !isDegree(i + 1) && verbFollows(i + 2, 6);
        case "after", "before", "since", "until", "till" ->
            i + 1 < to && !inTime[i + 1 - from] && verbFollows(i + 1, 8);
        default -> true;
      };
    }

    /** "How many ended" asks for a number, "how it ended" tells that it did. */
    private boolean isDegree(int at) {
      return classes.set("degree").contains(words.norm(at));
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

    /**
     * A coordinator opens a clause if a verb comes before the next comma or time, unless it joins
     * two names that are the verb's subjects.
     */
    private boolean startsClause(int i) {
      int at = afterFrontedTime(i + 1);
      boolean fronted = at > i + 1 && hasVerb(i);
      return verbFollows(fronted ? at : i + 1, 10) && !joinsSubjects(i);
    }

    /**
     * Index after "in 1997," at {@code at}, or that itself if no time with a comma stands there.
     */
    private int afterFrontedTime(int at) {
      int next = at;
      while (next < to && (inTime[next - from] || (next == at && isBeforeTime(next)))) {
        next++;
      }
      return next > at && next < to && words.norm(next).equals(",") ? next + 1 : at;
    }

    private boolean isBeforeTime(int at) {
      return at + 1 < to && inTime[at + 1 - from];
    }

    /** Whether the open clause holds a verb before word {@code end}. */
    private boolean hasVerb(int end) {
      for (int at = start[open.peek()]; at < end; at++) {
        if (clause[at - from] == open.peek() && classes.isVerbal(words, at)) {
          return true;
        }
      }
      return false;
    }

    /**
     * "In 1991 Slovenia and Croatia declared", "the army and northern rebels signed": a clause
     * without a verb holds but the first.
     */
    private boolean joinsSubjects(int i) {
      int last = words.norm(i - 1).equals(",") ? i - 2 : i - 1;
      int next = words.norm(i + 1).equals("the") ? i + 2 : i + 1;
      return words.norm(i).equals("and")
          && (isName(last) && isName(next) || isNoun(last) && isNoun(i + 1))
          && !hasVerb(i);
    }

    /** What is no pronoun, adverb or preposition, and stands in no time. */
    private boolean isNoun(int i) {
      return i >= from
          && i < to
          && words.isLetters(i)
          && !inTime[i - from]
          && !functionWords.contains(words.norm(i))
          && !words.norm(i).endsWith("ly")
          && !classes.isVerbal(words, i);
    }

    private boolean isName(int i) {
      return i >= from && i < to && words.isCapitalised(i) && !inTime[i - from];
    }
  }
}
