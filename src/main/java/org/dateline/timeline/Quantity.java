package org.dateline.timeline;

import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that newspapers repeat.
 *
 * @param measure what is counted, such as {@code deaths}
 * @param least the smallest value that sources give
 * @param most the largest value that sources give, equal to {@code least} for a single one
 * @param asOf when the figure held, or null
 */
public record Quantity(String measure, double least, double most, @Nullable EdtfDate asOf) {

  /** The figure without its measure: {@code 10 to 12 as of 2022-03}. */
  public String figure() {
    String figure = least == most ? number(least) : number(least) + " to " + number(most);
    return asOf == null ? figure : figure + " as of " + asOf.text();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
