package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * One date of EDTF without interval or set: a year, month, day or moment (level 0), a season, years
 * beyond four digits, unspecified digits, qualification (level 1) and quarters, thirds and halves
 * of a year (level 2).
 */
record EdtfPoint(
    LocalDate start,
    LocalDate end,
    Granularity granularity,
    boolean uncertain,
    boolean approximate) {

  private static final int FIRST_SEASON = 21;
  private static final int LAST_GROUP = 41;

  Period period() {
    return Period.of(start, end);
  }

  EdtfDate as(String text) {
    return as(text, period());
  }

  EdtfDate as(String text, Period period) {
    return new EdtfDate(text, period, granularity, uncertain, approximate);
  }

  /** The doubts and the coarser unit of both. */
  EdtfPoint with(EdtfPoint other) {
    Granularity coarser =
        granularity.compareTo(other.granularity) >= 0 ? granularity : other.granularity;
    return new EdtfPoint(
        start, end, coarser, uncertain || other.uncertain, approximate || other.approximate);
  }

  /** Reads {@code text}, which stands in {@code whole} (the same, an interval or a set). */
  static EdtfPoint parse(String text, String whole) {
    if (text.isEmpty()) {
      throw fault(text, whole, "write a date such as 2022-02-24");
    }
    char mark = text.charAt(text.length() - 1);
    boolean uncertain = mark == '?' || mark == '%';
    boolean approximate = mark == '~' || mark == '%';
    String date = uncertain || approximate ? text.substring(0, text.length() - 1) : text;
    EdtfPoint read = new Reader(date, whole).read();
    return new EdtfPoint(read.start, read.end, read.granularity, uncertain, approximate);
  }

  private static EdtfException fault(String text, String whole, String what) {
    String place = text.equals(whole) ? "" : " in \"" + whole + "\"";
    return new EdtfException("date \"" + text + "\"" + place + ": " + what);
  }

  private record Reader(String text, String whole) {

    EdtfPoint read() {
      if (text.startsWith("Y")) {
        return year(longYear());
      }
      boolean negative = text.startsWith("-");
      int from = negative ? 1 : 0;
      int yearEnd = from;
      while (yearEnd < text.length() && isYearDigit(text.charAt(yearEnd))) {
        yearEnd++;
      }
      if (yearEnd - from != 4) {
        throw fault(yearLengthHint(from, yearEnd));
      }
      String digits = text.substring(from, yearEnd);
      if (negative && digits.equals("0000")) {
        throw fault("year 0 has no sign; it stands for 1 BC");
      }
      if (digits.indexOf('X') >= 0) {
        return unspecifiedYear(digits, negative, yearEnd);
      }
      int year = Integer.parseInt(digits) * (negative ? -1 : 1);
      return yearEnd == text.length() ? year(year) : month(year, yearEnd);
    }

    private static boolean isYearDigit(char c) {
      return c >= '0' && c <= '9' || c == 'X';
    }

    private String yearLengthHint(int from, int yearEnd) {
      if (text.indexOf('x') >= 0) {
        return "write unspecified digits with a capital X, such as 199X";
      }
      if (yearEnd - from > 4) {
        return "write a year of more than four digits with a leading Y, such as Y12000";
      }
      if (yearEnd - from == 3 && yearEnd == text.length()) {
        return "a year has four digits; write a decade as "
            + text
            + "X, a year before 1000 as 0"
            + text.substring(from);
      }
      return "write year, month and day as 2022, 2022-02 or 2022-02-24";
    }

    private int longYear() {
      String digits = text.substring(1);
      try {
        int year = Integer.parseInt(digits);
        boolean signed = digits.startsWith("-");
        if (digits.length() - (signed ? 1 : 0) > 4
            && !digits.startsWith("+")
            && Math.abs((long) year) < LocalDate.MAX.getYear()) {
          return year;
        }
      } catch (NumberFormatException e) {
        throw fault("after Y stand five digits or more, such as Y12000");
      }
      throw fault("after Y stand five to nine digits, such as Y12000");
    }

    /** Level 1: unspecified digits stand at the right. */
    private EdtfPoint unspecifiedYear(String digits, boolean negative, int yearEnd) {
      if (yearEnd != text.length()) {
        throw fault("a year with X stands alone, such as 199X");
      }
      int unknown = digits.length() - digits.indexOf('X');
      if (unknown == 4 || digits.replaceAll("X+$", "").indexOf('X') >= 0) {
        throw fault("X stands for the last digits of a year: 199X, 19XX or 1XXX");
      }
      int low = Integer.parseInt(digits.replace('X', '0'));
      int high = Integer.parseInt(digits.replace('X', '9'));
      Granularity unit =
          switch (unknown) {
            case 1 -> Granularity.DECADE;
            case 2 -> Granularity.CENTURY;
            default -> Granularity.MILLENNIUM;
          };
      return negative ? years(-high, -low, unit) : years(low, high, unit);
    }

    private EdtfPoint year(int year) {
      return years(year, year, Granularity.YEAR);
    }

    private EdtfPoint years(int first, int last, Granularity unit) {
      return point(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), unit);
    }

    private EdtfPoint month(int year, int at) {
      String field = field(at);
      int next = at + 1 + field.length();
      if (field.equals("XX")) {
        if (next != text.length() && !text.substring(next).equals("-XX")) {
          throw fault("a day needs a month; write XX for the day too");
        }
        return year(year);
      }
      int number = number(field, "month");
      if (number >= FIRST_SEASON && number <= LAST_GROUP && next == text.length()) {
        return group(year, number);
      }
      if (number < 1 || number > 12) {
        throw fault("month " + number + " is not one of 01 to 12 (or a season, 21 to 24)");
      }
      YearMonth month = YearMonth.of(year, number);
      if (next == text.length()) {
        return point(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
      }
      return day(month, next);
    }

    private EdtfPoint day(YearMonth month, int at) {
      int moment = text.indexOf('T', at);
      String field = moment < 0 ? field(at) : text.substring(at + 1, moment);
      if (moment < 0 && at + 1 + field.length() != text.length()) {
        throw fault("a date ends with its day");
      }
      if (field.equals("XX")) {
        return point(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
      }
      int number = number(field, "day");
      if (number < 1 || number > month.lengthOfMonth()) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String which = month.getMonth() == Month.FEBRUARY ? name + " " + month.getYear() : name;
        throw fault("there is no such day; " + which + " has " + month.lengthOfMonth() + " days");
      }
      if (moment >= 0) {
        checkTime(text.substring(moment + 1));
      }
      LocalDate date = month.atDay(number);
      return point(date, date, Granularity.DAY);
    }

    /** Level 0: hours, minutes and seconds, then nothing, Z or an offset from UTC. */
    private void checkTime(String moment) {
      int zone = 8;
      try {
        LocalTime.parse(moment.substring(0, Math.min(zone, moment.length())));
      } catch (DateTimeException e) {
        throw (EdtfException) fault("write the time as T05:00:00").initCause(e);
      }
      String offset = moment.substring(Math.min(zone, moment.length()));
      boolean known =
          offset.isEmpty() || offset.equals("Z") || offset.matches("[+-][0-2]\\d(:[0-5]\\d)?");
      if (moment.length() < zone || !known) {
        throw fault("write the time as T05:00:00, T05:00:00Z or T05:00:00+02:00");
      }
    }

    /**
     * Groups of months, ISO 8601-2 table 4.2: seasons (21 to 24, and 25 to 32 for a named
     * hemisphere), quarters (33 to 36), thirds (37 to 39) and halves (40, 41). Winter begins in
     * December of its year; the seasons are those of the north unless 29 to 32 say otherwise.
     */
    private EdtfPoint group(int year, int code) {
      if (code <= 28) {
        return months(year, 3 + (code - 21) % 4 * 3, 3, Granularity.SEASON);
      }
      if (code <= 32) {
        return months(year, 3 + (code - 29 + 2) % 4 * 3, 3, Granularity.SEASON);
      }
      if (code <= 36) {
        return months(year, 1 + (code - 33) * 3, 3, Granularity.QUARTER);
      }
      return code <= 39
          ? months(year, 1 + (code - 37) * 4, 4, Granularity.SEASON)
          : months(year, 1 + (code - 40) * 6, 6, Granularity.HALF_YEAR);
    }

    private EdtfPoint months(int year, int first, int length, Granularity unit) {
      LocalDate start = LocalDate.of(year, first, 1);
      return point(start, start.plusMonths(length).minusDays(1), unit);
    }

    private String field(int at) {
      if (text.charAt(at) != '-') {
        throw fault("write year, month and day as 2022, 2022-02 or 2022-02-24");
      }
      int end = text.indexOf('-', at + 1);
      return text.substring(at + 1, end < 0 ? text.length() : end);
    }

    private int number(String field, String name) {
      boolean twoDigits =
          field.length() == 2 && isDigit(field.charAt(0)) && isDigit(field.charAt(1));
      if (!twoDigits) {
        throw fault("the " + name + " \"" + field + "\" must be two digits, such as 02");
      }
      return Integer.parseInt(field);
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private EdtfPoint point(LocalDate first, LocalDate last, Granularity unit) {
      return new EdtfPoint(first, last, unit, false, false);
    }

    private EdtfException fault(String what) {
      return EdtfPoint.fault(text, whole, what);
    }
  }
}
