package org.dateline.extract.temporal;

import org.jspecify.annotations.Nullable;

/** The kinds of numbers that a pattern may ask for, by the name it uses. */
enum NumberKind {
  /** Any number, in digits or words: 3, 1,460, 2.5, twenty-five. */
  N("n", "n"),
  /** A number in digits or words without fraction. */
  WHOLE("whole", "n"),
  /** A number in words only. */
  SPELT("spelt", "n"),
  /** 1 to 31, one or two digits. */
  DAY("d", "day"),
  /** A day of the month as an ordinal. */
  DAYTH("dth", "day"),
  /** Any whole number of one or two digits up to 39, for dates that may be impossible. */
  ANYDAY("dd", "day"),
  /** A day of the month in words. */
  DAY_WORDS("dwords", "day"),
  /** A month as one or two digits. */
  MONTH("m", "month"),
  /** A year of four digits, 1000 to 2199. */
  YEAR("y", "year"),
  /** A year in words. */
  YEAR_WORDS("ywords", "year"),
  /** One to four digits, for years with an era. */
  ANY_YEAR("anyyear", "year"),
  /** Two digits. */
  TWO("yy", "yy"),
  /** Two digits of a year that ends what the year before began: 1939-45. */
  LATER("later", "yy"),
  /** The number of a week, 1 to 53. */
  WEEK("wk", "ord"),
  /** The last two digits of a year, in a decade: 20, 30 … 90. */
  TENS("tens", "decade"),
  /** Four digits that end in 0. */
  DECADE("decade", "decade"),
  /** An ordinal number, in digits or words. */
  ORDINAL("ord", "ord"),
  HOUR("h", "hour"),
  /** Two digits up to 59. */
  MINUTE("min", "minute"),
  SECOND("sec", "second"),
  /** Eight digits that are a date. */
  COMPACT("yyyymmdd", "year"),
  /** Four digits that are a time of day. */
  CLOCK("hhmm", "hour");

  private final String text;
  private final String slot;

  NumberKind(String text, String slot) {
    this.text = text;
    this.slot = slot;
  }

  String slot() {
    return slot;
  }

  /** Whether words may make it, or several tokens. */
  boolean mayBeSpelt() {
    return switch (this) {
      case N, WHOLE, SPELT, DAY_WORDS, DAYTH, YEAR_WORDS, ORDINAL -> true;
      default -> false;
    };
  }

  static @Nullable NumberKind named(String text) {
    for (NumberKind kind : values()) {
      if (kind.text.equals(text)) {
        return kind;
      }
    }
    return null;
  }
}
