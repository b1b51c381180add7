package org.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One end of a {@link Period}: a day, open without limit, or not known. */
public sealed interface Bound {

  /** A known first or last day, which belongs to the period. */
  record Day(LocalDate date) implements Bound {
    /** Spelt out: it is asked at each start. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Day day && date.equals(day.date);
    }

    @Override
    public int hashCode() {
      return date.hashCode();
    }
  }

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
