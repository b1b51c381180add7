package org.dateline.extract.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.words.Lexicon;

/**
 * Days with names, from {@code time-holidays.txt}: of a fixed day ({@code 12-25}), of the n-th or
 * last weekday of a month ({@code 11 4 4}, {@code 5 -1 1}), or so many days from Easter ({@code
 * easter -2}).
 */
final class Holidays {
  private final List<String[]> rules = new ArrayList<>();

  /** Takes the rule and returns its number. */
  int add(String rule) {
    rules.add(Lexicon.words(rule));
    return rules.size() - 1;
  }

  LocalDate day(int holiday, int year) {
    String[] rule = rules.get(holiday);
    if (rule.length == 1) {
      return LocalDate.parse("2000-" + rule[0]).withYear(year);
    }
    if (rule.length == 2) {
      return easter(year).plusDays(Integer.parseInt(rule[1]));
    }
    int days = rule.length > 3 ? Integer.parseInt(rule[3]) : 0;
    return LocalDate.of(year, Integer.parseInt(rule[0]), 1)
        .with(
            TemporalAdjusters.dayOfWeekInMonth(
                Integer.parseInt(rule[1]), DayOfWeek.of(Integer.parseInt(rule[2]))))
        .plusDays(days);
  }

  /** Sunday after the Gregorian paschal moon (the anonymous algorithm of Meeus). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
