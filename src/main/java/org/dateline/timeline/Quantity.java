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
public record Quantity(String measure, double least, double most, @Nullable EdtfDate asOf) {}
