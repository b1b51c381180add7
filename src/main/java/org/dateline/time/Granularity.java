package org.dateline.time;

/** How fine a time expression is, from the finest. */
public enum Granularity {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM
}
