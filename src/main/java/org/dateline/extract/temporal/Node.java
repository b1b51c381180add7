package org.dateline.extract.temporal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state of the automaton that the grammar compiles to. There are no cycles. Its edges are final
 * once the grammar is read; {@link #direct} may then be computed by any thread.
 */
final class Node {
  final List<Edge> edges = new ArrayList<>();

  private volatile Edge @Nullable [] direct;

  /** The edges, those that only pass replaced by what they lead to; for a finished grammar. */
  Edge[] direct() {
    Edge[] known = direct;
    if (known == null) {
      List<Edge> reached = new ArrayList<>();
      reach(reached);
      known = reached.toArray(new Edge[0]);
      direct = known;
    }
    return known;
  }

  private void reach(List<Edge> reached) {
    for (Edge edge : edges) {
      if (edge.step() == Step.PASS) {
        edge.next().reach(reached);
      } else if (!holds(reached, edge)) {
        reached.add(edge);
      }
    }
  }

  /** As contains; a record's own equals is linked at run time, which costs every start. */
  private static boolean holds(List<Edge> edges, Edge edge) {
    for (Edge other : edges) {
      boolean same = other.step == edge.step && other.arg == edge.arg && other.slot == edge.slot;
      if (same && other.value == edge.value && other.next == edge.next) {
        return true;
      }
    }
    return false;
  }

  void to(Node next) {
    edges.add(new Edge(Step.PASS, 0, 0, 0, next));
  }

  /** What following an edge asks of the text, or does to the expression. */
  enum Step {
    /** Nothing. */
    PASS,
    /** The next token is the word {@code arg}. */
    WORD,
    /** The next token is of the class {@code arg}, whose value fills {@code slot}. */
    CLASS,
    /** As CLASS, and the word begins with a capital, in notes too. */
    PROPER_CLASS,
    /** As CLASS, and the word begins with a capital, except in notes. */
    CAPITAL_CLASS,
    /** The next token is a word that begins with a capital. */
    NAME,
    /** A number of the kind {@code arg} comes next and fills {@code slot}. */
    NUMBER,
    /** No blank before the next token. */
    GLUED,
    /** The next token is not the word {@code arg}. */
    NOT_WORD,
    /** The next token is not of the class {@code arg}. */
    NOT_CLASS,
    /** No number of the kind {@code arg} comes next. */
    NOT_NUMBER,
    /** The token before is not of the class {@code arg}. */
    NOT_AFTER_CLASS,
    /** The expression does not go on a name: it is lower-case, or no capitalised word precedes. */
    NOT_AFTER_NAME,
    /** The next token begins with a capital. */
    CAPITAL,
    /** The next token does not begin with a capital. */
    NOT_CAPITAL,
    /** The next token opens a paragraph. */
    PARAGRAPH_END,
    /** The first token is the first of its paragraph. */
    PARAGRAPH_START,
    /** {@code slot} takes {@code value}. */
    SET,
    /** An expression begins. */
    BEGIN,
    /** An expression ends. */
    END,
    /** The macro {@code arg} comes next. */
    CALL,
    /** The macro is complete. */
    RETURN,
    /** The pattern is complete. */
    ACCEPT
  }

  /** One step to the next state. */
  record Edge(Step step, int arg, int slot, double value, Node next) {}
}
