package org.dateline.time;

import java.time.LocalDate;

/** One end of a {@link Period}: a day, open without limit, or not known. */
public sealed interface Bound {

  /** A known first or last day, which belongs to the period. */
  record Day(LocalDate date) implements Bound {}

  /** A missing end. */
  enum Missing implements Bound {
    /** There is no limit: EDTF {@code ..}. */
    UNBOUNDED,
    /** There is a limit that nobody has stated: an empty EDTF end. */
    UNKNOWN
  }

  /** The bound at {@code date}. */
  static Bound at(LocalDate date) {
    return new Day(date);
  }
}
