package org.dateline.timeline.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of Wikidata as its query service gives it, read as EDTF.
 *
 * <p>Relied on: the service exports times as {@code xsd:dateTime} of XSD 1.1, so year 0 is 1 BC, as
 * in EDTF. Times of the precision of a day that are marked as Julian it has converted to the
 * (proleptic) Gregorian calendar; the mark only says how to show them. Coarser Julian times it
 * exports as they are: no one can convert a month without its day, so they are not taken.
 *
 * @param edtf empty if there is no time, or none that can be taken
 * @param note what a reader should know of the date, or null
 * @param problem why it is not taken, or null
 */
record WikidataTime(String edtf, @Nullable String note, @Nullable String problem) {
  static final WikidataTime NONE = new WikidataTime("", null, null);

  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;
  private static final int DECADE = 8;
  private static final int CENTURY = 7;
  private static final String JULIAN = "Q1985786";
  private static final Pattern TIME =
      Pattern.compile("([+-]?)([0-9]{4,9})-([0-9]{2})-([0-9]{2})(?:T.*)?");

  /** The Julian day number of 1970-01-01. */
  private static final long EPOCH = 2_440_588;

  /**
   * @param value as in {@code 1939-09-01T00:00:00Z}; empty if there is none
   * @param precision a number of Wikibase's
   * @param calendar address of the calendar model; empty for the Gregorian
   */
  static WikidataTime of(String value, String precision, String calendar) {
    if (value.isEmpty()) {
      return NONE;
    }
    Matcher time = TIME.matcher(value);
    if (!time.matches()) {
      return not("the date " + value + " is no known day, month or year; add it by hand");
    }
    if (!precision.matches("[0-9]{1,2}")) {
      return not(
          "the date " + value + " has no precision; ask for it as in queries/wikidata-events.rq");
    }
    int year = Integer.parseInt(time.group(2)) * (time.group(1).equals("-") ? -1 : 1);
    int unit = Integer.parseInt(precision);
    boolean julian = calendar.endsWith(JULIAN);
    if (julian && unit < DAY) {
      return not(
          "the date "
              + value
              + " is Julian and coarser than a day, so it can't be converted; add it by hand");
    }
    if (unit >= DAY) {
      return day(value, year, Integer.parseInt(time.group(3)), number(time.group(4)), julian);
    }
    return switch (unit) {
      case MONTH -> new WikidataTime(year(year) + "-" + time.group(3), null, null);
      case YEAR -> new WikidataTime(year(year), null, null);
      case DECADE, CENTURY -> years(value, year, unit);
      default -> not("the date " + value + " is coarser than a century; add a finer one by hand");
    };
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static WikidataTime not(String problem) {
    return new WikidataTime("", null, problem);
  }

  private static WikidataTime day(String value, int year, int month, int day, boolean julian) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      String note = julian ? julian(date) + " in the Julian calendar" : null;
      return new WikidataTime(year(year) + date.toString().substring(isoYear(date)), note, null);
    } catch (DateTimeException e) {
      return not("there is no day " + value + "; add it by hand");
    }
  }

  private static int isoYear(LocalDate date) {
    return date.toString().length() - "-02-24".length();
  }

  /** EDTF: at least four digits, more of them after a Y. */
  private static String year(int year) {
    String digits = String.format("%04d", Math.abs(year));
    return (digits.length() > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
  }

  /**
   * A decade or a century. The 20th century of Wikidata is any year from 1901 to 2000; that of EDTF
   * (19XX) begins a year earlier. Before Christ the two count from different ends.
   */
  private static WikidataTime years(String value, int year, int unit) {
    if (year <= 0 || year > 9999) {
      return not("the date " + value + " is a decade or century BC; add it by hand");
    }
    return new WikidataTime(
        unit == DECADE
            ? String.format("%03dX", year / 10)
            : String.format("%02dXX", (year - 1) / 100),
        null,
        null);
  }

  /** The same day in the Julian calendar, as year-month-day, by way of its Julian day number. */
  static String julian(LocalDate gregorian) {
    long days = gregorian.toEpochDay() + EPOCH + 32_082;
    long years = Math.floorDiv(4 * days + 3, 1461);
    long ofYear = days - Math.floorDiv(1461 * years, 4);
    long month = (5 * ofYear + 2) / 153;
    long day = ofYear - (153 * month + 2) / 5 + 1;
    return String.format(
        "%s-%02d-%02d",
        year((int) (years - 4800 + month / 10)), month + 3 - 12 * (month / 10), day);
  }
}
