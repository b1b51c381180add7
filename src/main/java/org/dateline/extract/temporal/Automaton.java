package org.dateline.extract.temporal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dateline.extract.temporal.Node.Edge;
import org.jspecify.annotations.Nullable;

/**
 * The compiled grammar. For each pair of neighbouring tokens it knows the few patterns that may
 * begin there, found at the first meeting and kept; most words of a text begin none.
 */
final class Automaton {
  private static final Grammar.Pattern[] NONE = {};

  private final Words words;
  private final List<Grammar.Pattern> patterns;
  private final List<Node> macros;
  private final List<First> macroFirsts = new ArrayList<>();
  private final List<First> patternFirsts = new ArrayList<>();
  private final int numberSymbol;
  private final long numberTail;
  private final int[] numberSigns;
  private final AtomicReferenceArray<@Nullable AtomicReferenceArray<Grammar.Pattern[]>> cache;

  private final AtomicReferenceArray<long @Nullable []> openMacros;
  private final boolean[] opening;

  Automaton(Words words, Grammar grammar) {
    this.words = words;
    patterns = grammar.patterns();
    macros = grammar.macros();
    numberSymbol = words.size() + 1;
    numberTail = words.numberTailMask();
    numberSigns = new int[] {words.id(","), words.id("."), words.id("-")};
    for (Node macro : macros) {
      macroFirsts.add(new First(macro));
    }
    for (Grammar.Pattern pattern : patterns) {
      First first = new First(pattern.start());
      if (first.name) {
        throw new IllegalStateException("time grammar: a pattern begins with {Name}");
      }
      patternFirsts.add(first);
    }
    cache = new AtomicReferenceArray<>(numberSymbol + 1);
    openMacros = new AtomicReferenceArray<>(numberSymbol + 1);
    opening = new boolean[numberSymbol + 1];
    First any = new First(new Node());
    patternFirsts.forEach(any::add);
    for (int symbol = Words.UNKNOWN + 1; symbol <= numberSymbol; symbol++) {
      opening[symbol] = any.admits(symbol);
    }
  }

  /** Whether any pattern begins with the symbol; most words begin none. */
  boolean opens(int symbol) {
    return opening[symbol];
  }

  Words words() {
    return words;
  }

  Node macro(int number) {
    return macros.get(number);
  }

  Grammar.Pattern anyPattern() {
    return patterns.get(0);
  }

  /** Stands for any run of digits, where words stand for themselves. */
  int numberSymbol() {
    return numberSymbol;
  }

  /** Whether a macro may begin with the symbol, or be empty. */
  boolean mayOpen(int macro, int symbol) {
    long[] open = openMacros.get(symbol);
    if (open == null) {
      open = new long[macros.size() / Long.SIZE + 1];
      for (int i = 0; i < macros.size(); i++) {
        if (macroFirsts.get(i).mayAdmit(symbol)) {
          open[i / Long.SIZE] |= 1L << i;
        }
      }
      openMacros.set(symbol, open);
    }
    return (open[macro / Long.SIZE] >> macro & 1) == 1;
  }

  /** The patterns that a token may begin if the other comes next. Safe for many threads. */
  Grammar.Pattern[] candidates(int first, int second) {
    AtomicReferenceArray<Grammar.Pattern[]> row = cache.get(first);
    if (row == null) {
      row = new AtomicReferenceArray<>(numberSymbol + 1);
      cache.set(first, row);
    }
    Grammar.Pattern[] known = row.get(second);
    if (known == null) {
      known = search(first, second);
      row.set(second, known);
    }
    return known;
  }

  private Grammar.Pattern[] search(int first, int second) {
    List<Grammar.Pattern> candidates = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      if (patternFirsts.get(i).admits(first)
          && new Pair(first, second).fits(patterns.get(i).start(), null, true)) {
        candidates.add(patterns.get(i));
      }
    }
    return candidates.isEmpty() ? NONE : candidates.toArray(NONE);
  }

  private boolean takes(Edge edge, int symbol) {
    return switch (edge.step()) {
      case WORD -> symbol == edge.arg();
      case CLASS, CAPITAL_CLASS, PROPER_CLASS ->
          symbol != numberSymbol && (classes(symbol) >> edge.arg() & 1) == 1;
      case NAME -> symbol != numberSymbol;
      case NUMBER -> {
        NumberKind kind = NumberKind.values()[edge.arg()];
        yield symbol == numberSymbol
            ? kind != NumberKind.SPELT && kind != NumberKind.DAY_WORDS
            : kind.mayBeSpelt() && (words.mask(symbol) & words.numberMask()) != 0;
      }
      default -> false;
    };
  }

  /** The classes that a word has, or may have by its ending. */
  private long classes(int symbol) {
    long mask = words.mask(symbol);
    return mask == 0 ? words.suffixClasses() : mask;
  }

  /** Where the search is inside macros. */
  private record Caller(Node node, @Nullable Caller next) {}

  /** Whether two tokens may open a pattern, whatever else it asks. */
  private final class Pair {
    private final int first;
    private final int second;

    Pair(int first, int second) {
      this.first = first;
      this.second = second;
    }

    boolean fits(Node node, @Nullable Caller caller, boolean atFirst) {
      for (Edge edge : node.direct()) {
        if (follows(edge, caller, atFirst)) {
          return true;
        }
      }
      return false;
    }

    private boolean follows(Edge edge, @Nullable Caller caller, boolean atFirst) {
      return switch (edge.step()) {
        case WORD, CLASS, CAPITAL_CLASS, PROPER_CLASS, NAME ->
            takes(edge, atFirst ? first : second) && (!atFirst || fits(edge.next(), caller, false));
        case NUMBER -> {
          if (!atFirst) {
            yield takes(edge, second);
          }
          boolean more = NumberKind.values()[edge.arg()].mayBeSpelt() && goesOn(second);
          yield takes(edge, first) && (more || fits(edge.next(), caller, false));
        }
        case ACCEPT -> !atFirst;
        case CALL ->
            (!atFirst || macroFirsts.get(edge.arg()).mayAdmit(first))
                && fits(macros.get(edge.arg()), new Caller(edge.next(), caller), atFirst);
        case RETURN -> caller != null && fits(caller.node(), caller.next(), atFirst);
        default -> fits(edge.next(), caller, atFirst);
      };
    }

    /** Whether a number of several tokens may continue with the symbol. */
    private boolean goesOn(int symbol) {
      for (int sign : numberSigns) {
        if (symbol == sign) {
          return true;
        }
      }
      return symbol == numberSymbol || (words.mask(symbol) & numberTail) != 0;
    }
  }

  /** The tokens that may come first in a pattern or macro. */
  private final class First {
    private final BitSet literals = new BitSet();
    private long classes;
    private boolean digits;
    private boolean spelt;
    private boolean name;
    private boolean empty;

    First(Node start) {
      collect(start, new ArrayList<>());
    }

    boolean admits(int symbol) {
      return symbol == numberSymbol
          ? digits
          : name
              || literals.get(symbol)
              || (classes(symbol) & classes) != 0
              || spelt && (words.mask(symbol) & words.numberMask()) != 0;
    }

    boolean mayAdmit(int symbol) {
      return empty || admits(symbol);
    }

    void add(First other) {
      literals.or(other.literals);
      classes |= other.classes;
      digits |= other.digits;
      spelt |= other.spelt;
      name |= other.name;
    }

    private void collect(Node node, List<Node> seen) {
      if (seen.contains(node)) {
        return;
      }
      seen.add(node);
      for (Edge edge : node.edges) {
        switch (edge.step()) {
          case WORD -> literals.set(edge.arg());
          case CLASS, CAPITAL_CLASS, PROPER_CLASS -> classes |= 1L << edge.arg();
          case NAME -> name = true;
          case NUMBER -> {
            digits |= edge.arg() != NumberKind.SPELT.ordinal();
            spelt |= NumberKind.values()[edge.arg()].mayBeSpelt();
          }
          case CALL -> {
            First macro = macroFirsts.get(edge.arg());
            add(macro);
            if (macro.empty) {
              collect(edge.next(), seen);
            }
          }
          case RETURN, ACCEPT -> empty = true;
          default -> collect(edge.next(), seen);
        }
      }
    }
  }
}
