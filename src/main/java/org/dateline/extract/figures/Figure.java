package org.dateline.extract.figures;

/**
 * A number in a text, with the words that round it.
 *
 * @param from index of the first word, words of rounding included
 * @param to index after the last
 * @param number index of the first word of the number itself
 * @param numberTo index after the last word of the number itself, its unit excluded
 * @param value the number as written
 * @param least the smallest true figure that the words admit
 * @param most the largest
 * @param unit what is written behind the number
 */
public record Figure(
    int from,
    int to,
    int number,
    int numberTo,
    double value,
    double least,
    double most,
    Unit unit) {

  /** What a number may be followed by. */
  public enum Unit {
    NONE,
    PERCENT
  }

  /** The same figure, rounded by words behind it that end at {@code end}. */
  Figure rounded(double leastTimes, double mostTimes, int end) {
    return new Figure(
        from, end, number, numberTo, value, value * leastTimes, value * mostTimes, unit);
  }
}
