package org.dateline.extract.temporal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.extract.words.Lexicon;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/** The days that vague words admit, from the table in {@code time-windows.txt}. */
final class Windows {
  private final Map<Modifier, Map<Unit, int[]>> table = new EnumMap<>(Modifier.class);
  private final LocalDate[][] seasons = new LocalDate[5][2];

  /** A line {@code MOD UNIT from to}, counted in the next smaller unit from 1. */
  void add(String line) {
    String[] fields = Lexicon.words(line);
    if (fields[0].equals("SEASON")) {
      int season = Integer.parseInt(fields[1]);
      seasons[season][0] = LocalDate.parse("2001-" + fields[2]);
      seasons[season][1] = LocalDate.parse("2001-" + fields[3]);
      return;
    }
    table
        .computeIfAbsent(Modifier.valueOf(fields[0]), m -> new EnumMap<>(Unit.class))
        .put(
            Unit.valueOf(fields[1]),
            new int[] {Integer.parseInt(fields[2]), Integer.parseInt(fields[3])});
  }

  /** The days that {@code point} admits under a modifier, or by itself. */
  Period of(Point point, @Nullable Modifier modifier) {
    Period whole = point.unit() == Unit.SEASON ? season(point) : point.period();
    if (modifier == null) {
      return whole;
    }
    Map<Unit, int[]> byUnit = table.get(modifier);
    int[] window = byUnit == null ? null : byUnit.get(point.unit());
    if (window == null) {
      return whole;
    }
    Unit part = smaller(point.unit());
    if (modifier == Modifier.APPROX) {
      return Period.of(
          point.unit().plus(point.first(), -window[0]), point.unit().plus(point.last(), window[1]));
    }
    LocalDate last = part.plus(point.first(), window[1]).minusDays(1);
    LocalDate limit = whole.lastDay().orElseThrow();
    return Period.of(part.plus(point.first(), window[0] - 1L), last.isAfter(limit) ? limit : last);
  }

  /** A winter named by one year may be either of the two that touch it. */
  private Period season(Point point) {
    int number = point.first().getMonthValue() / 3;
    LocalDate from = seasons[number][0].withYear(point.year());
    LocalDate to = seasons[number][1].withYear(point.year());
    return to.isAfter(from)
        ? Period.of(from, to)
        : Period.of(LocalDate.of(point.year(), 1, 1), to.plusYears(1));
  }

  /** The winter that begins in one year and ends in the next. */
  Period winter(int firstYear) {
    return Period.of(seasons[4][0].withYear(firstYear), seasons[4][1].withYear(firstYear + 1));
  }

  private static Unit smaller(Unit unit) {
    return switch (unit) {
      case YEAR, HALF -> Unit.MONTH;
      case DECADE, CENTURY, MILLENNIUM -> Unit.YEAR;
      default -> Unit.DAY;
    };
  }
}
