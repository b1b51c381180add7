package org.dateline.extract.temporal;

import java.util.Locale;

/** What a word of an expression can say; the grammar fills slots, the readings look at them. */
enum Slot {
  /** Year as written with four digits or in words. */
  YEAR,
  /** Last two digits of a year. */
  YY,
  MONTH,
  DAY,
  /** 1 for Monday to 7 for Sunday. */
  WEEKDAY,
  /** 1 for spring to 4 for winter. */
  SEASON,
  QUARTER,
  HALF,
  /** First year of a decade, 1990 or 90. */
  DECADE,
  CENTURY,
  /** -1 before the common era. */
  ERA,
  HOUR,
  MINUTE,
  SECOND,
  /** 0 before noon, 1 after. */
  PM,
  /** The end of a span of hours. */
  HOUR2,
  MINUTE2,
  PM2,
  /** A part of the day, by {@link DayPart}. */
  DAYPART,
  /** A named day, by its place in the holiday table. */
  HOLIDAY,
  /** A part of a period or an approximation, by {@link Modifier}. */
  MOD,
  N,
  /** A fraction that adds to N. */
  PLUS,
  UNIT,
  /** A smaller unit that follows, with its number. */
  N2,
  UNIT2,
  N3,
  UNIT3,
  /** -1 back, 1 forward, 0 the current one. */
  DIR,
  /** What a shift starts from, by {@link Base}. */
  BASE,
  /** -1 past, 0 present, 1 future. */
  REF,
  /** The how-manieth of something. */
  ORD,
  /** Set where a shift leads to an exact day rather than a unit. */
  EXACT,
  /** Whole days from the publication date at which a shift begins. */
  FROM,
  /** 1 for a fiscal year, 2 for a school year. */
  KIND,
  /** Where the words themselves look, whatever the verbs around them: -1 back, 1 ahead, 0 open. */
  AHEAD,
  /** A {@link Reading} that a part of a pattern asks for. */
  AS;

  static Slot named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
