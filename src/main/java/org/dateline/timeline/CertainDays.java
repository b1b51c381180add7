package org.dateline.timeline;

import java.time.LocalDate;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a stretch of time certainly covers, however its coarse ends are read: those of
 * {@code 2010/2015} begin on the last day of 2010 and end on the first of 2015.
 *
 * @param first null where it has no known start, or is itself doubtful
 * @param last null where it is doubtful; an unknown end is as early as the start
 */
record CertainDays(@Nullable LocalDate first, @Nullable LocalDate last) {
  private static final CertainDays NONE = new CertainDays(null, null);

  static CertainDays of(EdtfDate date) {
    String text = date.text();
    if (date.uncertain() || date.approximate() || text.startsWith("[") || text.startsWith("{")) {
      return NONE;
    }
    int slash = text.indexOf('/');
    LocalDate first = lastDayOf(slash < 0 ? text : text.substring(0, slash));
    LocalDate last =
        date.period().end() == Bound.Missing.UNBOUNDED
            ? LocalDate.MAX
            : firstDayOf(
                slash < 0 || slash == text.length() - 1 ? text : text.substring(slash + 1));
    return new CertainDays(first, last);
  }

  /** Whether the two share more than a day of hand-over. */
  boolean overlap(CertainDays other) {
    return begins(other) && other.begins(this);
  }

  /** Whether this certainly lasts beyond {@code day}. */
  boolean endsAfter(LocalDate day) {
    return last != null && last.isAfter(day);
  }

  /** Whether this certainly begins before the other ends. */
  private boolean begins(CertainDays other) {
    return first != null && other.last != null && first.isBefore(other.last);
  }

  private static @Nullable LocalDate lastDayOf(String date) {
    return isMissing(date) ? null : EdtfDate.parse(date).period().lastDay().orElse(null);
  }

  private static @Nullable LocalDate firstDayOf(String date) {
    return EdtfDate.parse(date).period().firstDay().orElse(null);
  }

  private static boolean isMissing(String date) {
    return date.isEmpty() || date.equals("..");
  }
}
