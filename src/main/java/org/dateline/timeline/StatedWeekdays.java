package org.dateline.timeline;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.StatedDate;

/** Dates with their weekday in titles of sources: "Springfield Gazette, Tuesday 2 January 1990". */
final class StatedWeekdays {
  /** Some newspapers counted the days in the Julian calendar until then. */
  private static final int GREGORIAN_FROM = 1924;

  private static final Pattern DATE =
      Pattern.compile(
          ("(?i)\\b(?<weekday>WEEKDAY),? (?:(?<day>DAY) (?:of )?(?<month>MONTH)"
                  + "|(?<usMonth>MONTH) (?<usDay>DAY)),? (?<year>[0-9]{4})\\b")
              .replace("WEEKDAY", oneOf(DayOfWeek.values()))
              .replace("MONTH", oneOf(Month.values()))
              .replace("DAY)", "[0-9]{1,2})(?:st|nd|rd|th)?"));

  private StatedWeekdays() {}

  static void check(
      String entry, List<Source> sources, Location location, List<TimelineProblem> problems) {
    for (Source source : sources) {
      Matcher dates = DATE.matcher(source.title());
      while (dates.find()) {
        int year = Integer.parseInt(dates.group("year"));
        if (year >= GREGORIAN_FROM && !stated(dates, year).hasItsWeekdayIn(year)) {
          problems.add(
              TimelineProblem.error(
                  location,
                  "a source of " + entry + " has \"" + dates.group() + "\", which is no such day",
                  "correct the weekday or the date"));
        }
      }
    }
  }

  private static StatedDate stated(Matcher date, int year) {
    boolean dayFirst = date.group("day") != null;
    return new StatedDate(
        year,
        Month.valueOf(date.group(dayFirst ? "month" : "usMonth").toUpperCase(Locale.ROOT))
            .getValue(),
        Integer.parseInt(date.group(dayFirst ? "day" : "usDay")),
        DayOfWeek.valueOf(date.group("weekday").toUpperCase(Locale.ROOT)));
  }

  private static String oneOf(Enum<?>[] names) {
    StringBuilder words = new StringBuilder();
    for (Enum<?> name : names) {
      words.append(words.isEmpty() ? "" : "|").append(name.name());
    }
    return words.toString();
  }
}
