package org.dateline.extract.temporal;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.temporal.Node.Edge;
import org.jspecify.annotations.Nullable;

/**
 * Walks the automaton over the tokens of one text. From each token it follows every path, at most
 * as deep as the longest pattern, so that the work grows with the text alone.
 */
final class Matcher {
  /** How many expressions one pattern may hold; the grammar has no loops, so this is its bound. */
  private static final int MOST_PARTS = 16;

  private static final NumberKind[] NUMBER_KINDS = NumberKind.values();

  private final Tokens tokens;
  private final Numbers numbers;
  private final Automaton automaton;
  private final Titles titles;
  private final int city;
  private final boolean note;
  private final List<Found> found = new ArrayList<>();

  private Frame frame = new Frame();
  private final int[] marks = new int[2 * MOST_PARTS];
  private int markCount;
  private final Frame[] closed = new Frame[MOST_PARTS];
  private int start;
  private @Nullable Found best;
  private Grammar.Pattern pattern;

  /** Where a macro returns to. */
  private record Caller(Node node, @Nullable Caller next) {}

  Matcher(Tokens tokens, Automaton automaton, boolean note) {
    this.note = note;
    this.tokens = tokens;
    this.automaton = automaton;
    this.numbers = new Numbers(tokens, automaton.words());
    this.titles = new Titles(tokens, automaton.words());
    this.city = automaton.words().classId("city");
    this.pattern = automaton.anyPattern();
  }

  /** The expressions of the text: the leftmost, and of these the longest; they do not overlap. */
  List<Found> find() {
    for (int i = 0; i < tokens.count(); i++) {
      int first = symbol(i);
      if (!automaton.opens(first)) {
        continue;
      }
      best = null;
      start = i;
      for (Grammar.Pattern candidate : automaton.candidates(first, symbol(i + 1))) {
        if (candidate.noteOnly() && !note) {
          continue;
        }
        pattern = candidate;
        markCount = 0;
        walk(candidate.start(), i, null);
      }
      if (best != null) {
        found.add(best);
      }
    }
    return withoutOverlaps();
  }

  private int symbol(int token) {
    if (token >= tokens.count()) {
      return Words.UNKNOWN;
    }
    return tokens.isNumber(token) ? automaton.numberSymbol() : tokens.word(token);
  }

  private List<Found> withoutOverlaps() {
    found.sort(
        (a, b) -> {
          int byStart = Integer.compare(a.from(), b.from());
          return byStart != 0 ? byStart : a.beats(b) ? -1 : b.beats(a) ? 1 : 0;
        });
    List<Found> kept = new ArrayList<>();
    int end = 0;
    for (Found next : found) {
      if (next.from() >= end) {
        end = next.to();
        if (next.reading() == Reading.DURATION || !titles.include(next.from(), end)) {
          kept.add(next);
        }
      }
    }
    return kept;
  }

  private void walk(Node node, int at, @Nullable Caller caller) {
    for (Edge edge : node.direct()) {
      follow(edge, at, caller);
    }
  }

  private void follow(Edge edge, int at, @Nullable Caller caller) {
    boolean more = at < tokens.count() && (at == start || !tokens.startsParagraph(at));
    switch (edge.step()) {
      case PASS -> walk(edge.next(), at, caller);
      case WORD -> {
        if (more && tokens.word(at) == edge.arg()) {
          walk(edge.next(), at + 1, caller);
        }
      }
      case CLASS, CAPITAL_CLASS, PROPER_CLASS -> {
        if (more
            && (tokens.mask(at) >> edge.arg() & 1) == 1
            && (isAnyCase(edge.step()) || tokens.isCapital(at))) {
          fill(edge, tokens.value(at, edge.arg()), at + 1, caller);
        }
      }
      case NAME -> {
        if (more && tokens.isCapital(at)) {
          walk(edge.next(), at + 1, caller);
        }
      }
      case NUMBER -> {
        if (more && numbers.read(NUMBER_KINDS[edge.arg()], at)) {
          fill(edge, numbers.value(), numbers.end(), caller);
        }
      }
      case SET -> fill(edge, edge.value(), at, caller);
      case GLUED -> pass(more && tokens.isGlued(at), edge, at, caller);
      case NOT_WORD -> pass(!more || tokens.word(at) != edge.arg(), edge, at, caller);
      case NOT_CLASS -> pass(!more || (tokens.mask(at) >> edge.arg() & 1) == 0, edge, at, caller);
      case NOT_NUMBER ->
          pass(!more || !numbers.read(NUMBER_KINDS[edge.arg()], at), edge, at, caller);
      case NOT_AFTER_CLASS -> {
        boolean before = start > 0 && !tokens.startsParagraph(start);
        pass(!before || (tokens.mask(start - 1) >> edge.arg() & 1) == 0, edge, at, caller);
      }
      case NOT_AFTER_NAME -> pass(!goesOnName(), edge, at, caller);
      case CAPITAL -> pass(more && tokens.isCapital(at), edge, at, caller);
      case NOT_CAPITAL -> pass(!more || !tokens.isCapital(at), edge, at, caller);
      case PARAGRAPH_END -> pass(!more, edge, at, caller);
      case PARAGRAPH_START -> pass(tokens.startsParagraph(start), edge, at, caller);
      case BEGIN -> mark(edge, at, caller);
      case END -> end(edge, at, caller);
      case CALL -> {
        if (automaton.mayOpen(edge.arg(), more ? symbol(at) : Words.UNKNOWN)) {
          walk(automaton.macro(edge.arg()), at, new Caller(edge.next(), caller));
        }
      }
      case RETURN -> {
        if (caller != null) {
          walk(caller.node(), at, caller.next());
        }
      }
      case ACCEPT -> accept(at);
    }
  }

  /** Nobody minds capitals in a note. */
  private boolean isAnyCase(Node.Step step) {
    return step == Node.Step.CLASS || (note && step == Node.Step.CAPITAL_CLASS);
  }

  /** "Donna Summer", "Resolution 1441"; but "In Summer" does not, nor does "London this summer". */
  private boolean goesOnName() {
    boolean named = tokens.isCapital(start) || tokens.isNumber(start);
    if (!named || start == 0 || tokens.startsParagraph(start) || !tokens.isCapital(start - 1)) {
      return false;
    }
    boolean opens = tokens.startsParagraph(start - 1) || !tokens.isWord(start - 2);
    return !opens
        || tokens.word(start - 1) == Words.UNKNOWN
        || (tokens.mask(start - 1) >> city & 1) == 1;
  }

  private void pass(boolean allowed, Edge edge, int at, @Nullable Caller caller) {
    if (allowed) {
      walk(edge.next(), at, caller);
    }
  }

  private void fill(Edge edge, double value, int next, @Nullable Caller caller) {
    if (edge.slot() < 0) {
      walk(edge.next(), next, caller);
      return;
    }
    double before = frame.put(edge.slot(), value);
    walk(edge.next(), next, caller);
    frame.put(edge.slot(), before);
  }

  private void mark(Edge edge, int at, @Nullable Caller caller) {
    marks[markCount++] = at;
    walk(edge.next(), at, caller);
    markCount--;
  }

  /** Ends an expression; what comes after it fills a frame of its own. */
  private void end(Edge edge, int at, @Nullable Caller caller) {
    if (markCount % 2 == 0) {
      marks[markCount++] = start;
      end(edge, at, caller);
      markCount--;
      return;
    }
    Frame current = frame;
    closed[markCount / 2] = current;
    marks[markCount++] = at;
    frame = new Frame();
    walk(edge.next(), at, caller);
    frame = current;
    markCount--;
  }

  private void accept(int at) {
    List<Found.Part> parts = new ArrayList<>(2);
    for (int i = 0; i + 1 < markCount; i += 2) {
      parts.add(new Found.Part(marks[i], marks[i + 1], closed[i / 2].copy()));
    }
    if (markCount % 2 == 1) {
      parts.add(new Found.Part(marks[markCount - 1], at, frame.copy()));
    } else if (markCount == 0) {
      parts.add(new Found.Part(start, at, frame.copy()));
    }
    Found candidate = new Found(pattern.reading(), pattern.number(), parts);
    if (fitsBetween(candidate) && (best == null || candidate.beats(best))) {
      best = candidate;
    }
  }

  /** Whether digits at the edges are whole: not a piece of a code, a price or a number. */
  private boolean fitsBetween(Found candidate) {
    return Edges.areClean(tokens, candidate.from(), candidate.to());
  }
}
