package org.dateline.extract;

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

  Clauses(int from, int[] clause, int[] start, int[] parent, Opening[] opening) {
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
}
