package org.dateline.extract.temporal;

import java.util.Locale;

/** The ways in which the grammar asks for an expression to be read. */
enum Reading {
  /** A calendar date, whole or partial, or a time of day. */
  DATE,
  /** So many units before or after something. */
  SHIFT,
  /** This, last or next unit, weekday, month or season. */
  CURRENT,
  /** The how-manieth unit of another one. */
  NTH,
  /** So many units that end or begin at a date: a period of several. */
  STRETCH,
  DURATION,
  SET,
  /** The past, the present, the future. */
  REF,
  /** Two dates, the ends of a period; each end is an expression. */
  RANGE,
  /** Several dates that share a month or a year. */
  LIST,
  /** A time of day and its day, each an expression. */
  TIMED,
  /** Words that look like a time and are none. */
  NONE;

  static Reading named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
