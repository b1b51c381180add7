package org.dateline.finding;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/**
 * A month as English newspapers write it.
 *
 * @param month which month
 * @param abbreviated whether it is cut short: Feb, Sept
 */
record MonthName(Month month, boolean abbreviated) {
  private static final int LETTERS = 3;

  /** The month that {@code word} names, without a full stop, in any case. */
  static Optional<MonthName> parse(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (lower.equals(full(month).toLowerCase(Locale.ROOT))) {
        return Optional.of(new MonthName(month, false));
      }
      boolean cut = lower.equals(shortened(month).toLowerCase(Locale.ROOT));
      if (cut || lower.equals(full(month).substring(0, LETTERS).toLowerCase(Locale.ROOT))) {
        return Optional.of(new MonthName(month, true));
      }
    }
    return Optional.empty();
  }

  static String full(Month month) {
    String name = month.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Short months stay whole and September keeps four letters, as the agencies' style has it. */
  static String shortened(Month month) {
    String name = full(month);
    if (name.length() <= LETTERS + 2) {
      return name;
    }
    return name.substring(0, month == Month.SEPTEMBER ? LETTERS + 1 : LETTERS);
  }
}
