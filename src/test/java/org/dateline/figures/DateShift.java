package org.dateline.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;

/** Changes one explicit date in its own words: by a year, a month or three days. */
final class DateShift {
  /** A changed wording and what was changed. */
  record Shifted(String kind, String text) {}

  private DateShift() {}

  /** All changes that the words of {@code time} allow; {@code sign} is 1 or -1. */
  static List<Shifted> of(TimeExpression time, int sign) {
    List<Shifted> shifted = new ArrayList<>();
    if (time.stated().size() != 1) {
      return shifted;
    }
    StatedDate date = time.stated().get(0);
    String text = time.text();
    Integer year = date.year();
    if (year == null || !text.contains(String.valueOf(year))) {
      return shifted;
    }
    shifted.add(new Shifted("±1 year", replace(text, year, year + sign)));
    if (date.month() == null) {
      return shifted;
    }
    YearMonth month = YearMonth.of(year, date.month());
    if (text.contains(name(month))) {
      YearMonth next = month.plusMonths(sign);
      if (date.day() == null || date.day() <= next.lengthOfMonth()) {
        shifted.add(new Shifted("±1 month", inMonth(text, month, next)));
      }
      if (date.day() != null && date.isPossible()) {
        LocalDate from = month.atDay(date.day());
        LocalDate to = from.plusDays(3L * sign);
        String moved = inMonth(text, month, YearMonth.from(to));
        shifted.add(
            new Shifted("±3 days", replace(moved, from.getDayOfMonth(), to.getDayOfMonth())));
      }
    }
    return shifted;
  }

  private static String inMonth(String text, YearMonth from, YearMonth to) {
    return replace(text.replace(name(from), name(to)), from.getYear(), to.getYear());
  }

  private static String name(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String replace(String text, int from, int to) {
    return text.replaceFirst("(?<!\\d)" + from + "(?!\\d)", String.valueOf(to));
  }
}
