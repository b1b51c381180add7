package org.dateline.extract.temporal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Reads calendar dates, whole or partial, with or without a time of day. */
final class DateReader {
  private final Windows windows;
  private final Holidays holidays;

  DateReader(Windows windows, Holidays holidays) {
    this.windows = windows;
    this.holidays = holidays;
  }

  /** Whether a frame names a calendar date at all. */
  static boolean isDate(Frame frame) {
    return frame.has(Slot.YEAR)
        || frame.has(Slot.YY)
        || frame.has(Slot.MONTH)
        || frame.has(Slot.DAY)
        || isNumeric(frame)
        || frame.has(Slot.WEEKDAY)
        || frame.has(Slot.SEASON)
        || frame.has(Slot.DECADE)
        || frame.has(Slot.CENTURY)
        || frame.has(Slot.QUARTER)
        || frame.has(Slot.HALF)
        || frame.has(Slot.HOLIDAY);
  }

  /** Two numbers of which either may be the month. */
  private static boolean isNumeric(Frame frame) {
    return frame.has(Slot.N) && frame.has(Slot.N2) && !frame.has(Slot.UNIT);
  }

  Read read(Frame frame, Narrative narrative) {
    Read date = isNumeric(frame) ? numeric(frame, narrative) : date(frame, narrative);
    return ClockReader.hasTime(frame) ? ClockReader.read(frame, date, narrative) : date;
  }

  /** The month comes first where it can; if the day could too, the period admits both orders. */
  private Read numeric(Frame frame, Narrative narrative) {
    int first = frame.get(Slot.N);
    int second = frame.get(Slot.N2);
    boolean monthFirst = first <= 12;
    Read read =
        date(ordered(frame, monthFirst ? first : second, monthFirst ? second : first), narrative);
    if (first > 12 || second > 12 || first == second || read.period() == null) {
      return read;
    }
    Period other = date(ordered(frame, second, first), narrative).period();
    return other == null ? read : read.withPeriod(read.period().cover(other)).withStated(List.of());
  }

  private static Frame ordered(Frame frame, int month, int day) {
    Frame ordered = frame.copy();
    ordered.set(Slot.MONTH, month > 12 ? Double.NaN : month);
    ordered.set(Slot.DAY, day);
    return ordered;
  }

  private Read date(Frame frame, Narrative narrative) {
    if (frame.get(Slot.YEAR, 0) > 9999) {
      int compact = frame.get(Slot.YEAR);
      frame.set(Slot.YEAR, compact / 10000);
      frame.set(Slot.MONTH, compact / 100 % 100);
      frame.set(Slot.DAY, compact % 100);
    }
    if (frame.has(Slot.CENTURY)) {
      return century(frame);
    }
    if (frame.has(Slot.DECADE)) {
      return decade(frame, narrative);
    }
    if (frame.has(Slot.HOLIDAY)) {
      return holiday(frame, narrative);
    }
    if (frame.has(Slot.MONTH)) {
      return frame.has(Slot.DAY) ? day(frame, narrative) : month(frame, narrative);
    }
    if (frame.has(Slot.SEASON)) {
      return season(frame, narrative);
    }
    if (frame.has(Slot.DAY)) {
      return dayOfMonth(frame, narrative);
    }
    if (frame.has(Slot.WEEKDAY)) {
      return weekday(frame, narrative);
    }
    if (frame.has(Slot.QUARTER) || frame.has(Slot.HALF)) {
      return partOfYear(frame, narrative);
    }
    int year = Years.stated(frame, narrative);
    if (year == Years.NO_CONTEXT) {
      return Read.unresolved(TimexType.DATE, "XXXX-XX-XX", Granularity.DAY);
    }
    return point(new Point(Unit.YEAR, LocalDate.of(year, 1, 1)), frame, Anchor.ABSOLUTE)
        .withStated(List.of(new StatedDate(year, null, null, null)));
  }

  private Read point(Point exact, Frame frame, Anchor anchor) {
    if (frame.has(Slot.KIND)) {
      return otherYear(exact, frame, anchor);
    }
    Point point = frame.has(Slot.UNIT) ? exact.in(Unit.values()[frame.get(Slot.UNIT)]) : exact;
    return Read.at(point, anchor, windows.of(point, modifier(frame)));
  }

  /**
   * Fiscal and school years begin when their keepers like: up to half a year off on either side.
   */
  static Read otherYear(Point year, Frame frame, Anchor anchor) {
    String prefix = frame.get(Slot.KIND) == 1 ? "FY" : "SY";
    Period wide = Period.of(year.first().minusMonths(9), year.last().plusMonths(9));
    return Read.at(year, anchor, wide).withValue(TimexType.DATE, prefix + year.value());
  }

  static @Nullable Modifier modifier(Frame frame) {
    return frame.has(Slot.MOD) ? Modifier.values()[frame.get(Slot.MOD)] : null;
  }

  private Read day(Frame frame, Narrative narrative) {
    int month = frame.get(Slot.MONTH);
    int day = frame.get(Slot.DAY);
    int year = Years.stated(frame, narrative);
    @Nullable DayOfWeek weekday =
        frame.has(Slot.WEEKDAY) ? DayOfWeek.of(frame.get(Slot.WEEKDAY)) : null;
    StatedDate stated = new StatedDate(year == Years.NO_CONTEXT ? null : year, month, day, weekday);
    Anchor anchor = Anchor.ABSOLUTE;
    if (year == Years.NO_CONTEXT) {
      Base base = Years.base(frame, narrative);
      anchor = narrative.anchor(base);
      year = stated.isPossible() ? Years.guess(month, day, base, narrative) : Years.NO_CONTEXT;
      boolean leapDay = month == 2 && day == 29 && year != Years.NO_CONTEXT;
      while (leapDay && !Year.isLeap(year)) {
        year--;
      }
    }
    String monthDay = "-" + Point.two(month) + "-" + Point.two(day);
    if (year == Years.NO_CONTEXT) {
      return Read.unresolved(TimexType.DATE, "XXXX" + monthDay, Granularity.DAY)
          .withStated(List.of(stated));
    }
    LocalDate date;
    try {
      date = LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return new Read(
          TimexType.DATE,
          Point.year(year) + monthDay,
          null,
          Granularity.DAY,
          anchor,
          List.of(stated),
          null);
    }
    return point(new Point(Unit.DAY, date), frame, anchor).withStated(List.of(stated));
  }

  private Read month(Frame frame, Narrative narrative) {
    int month = frame.get(Slot.MONTH);
    int year = Years.stated(frame, narrative);
    StatedDate stated = new StatedDate(year == Years.NO_CONTEXT ? null : year, month, null, null);
    Anchor anchor = Anchor.ABSOLUTE;
    if (year == Years.NO_CONTEXT) {
      Base base = Years.base(frame, narrative);
      anchor = narrative.anchor(base);
      year = Years.guess(month, 0, base, narrative);
    }
    if (year == Years.NO_CONTEXT) {
      return Read.unresolved(TimexType.DATE, "XXXX-" + Point.two(month), Granularity.MONTH)
          .withStated(List.of(stated));
    }
    return point(new Point(Unit.MONTH, LocalDate.of(year, month, 1)), frame, anchor)
        .withStated(List.of(stated));
  }

  private Read season(Frame frame, Narrative narrative) {
    int season = frame.get(Slot.SEASON);
    Anchor anchor = Anchor.ABSOLUTE;
    int year = frame.has(Slot.YEAR) ? Years.stated(frame, narrative) : Years.NO_CONTEXT;
    if (year == Years.NO_CONTEXT && frame.has(Slot.YY) && !frame.has(Slot.YEAR)) {
      year = Years.full(frame.get(Slot.YY), narrative);
    } else if (year == Years.NO_CONTEXT) {
      Base base = narrative.yearBase();
      anchor = narrative.anchor(base);
      year = Years.guess(season * 3, 0, base, narrative);
    }
    if (year == Years.NO_CONTEXT) {
      String value = Point.season(2000, season).value().replace("2000", "XXXX");
      return Read.unresolved(TimexType.DATE, value, Granularity.SEASON);
    }
    Point point = Point.season(year, season);
    boolean spansYears = season == 4 && frame.has(Slot.YEAR) && frame.has(Slot.YY);
    return spansYears ? Read.at(point, anchor, windows.winter(year)) : point(point, frame, anchor);
  }

  /** "The 5th": of the month that the text has reached, or of the one nearest to publication. */
  private Read dayOfMonth(Frame frame, Narrative narrative) {
    Base base = narrative.isMoving() ? Base.TEXT : Base.EITHER;
    Point from = narrative.point(base);
    int day = frame.get(Slot.DAY);
    String open = "XXXX-XX-" + Point.two(day);
    if (from == null || from.unit().isCoarserThan(Unit.MONTH)) {
      return Read.unresolved(TimexType.DATE, open, Granularity.DAY);
    }
    YearMonth month = YearMonth.from(from.first());
    if (base == Base.EITHER) {
      int today = from.first().getDayOfMonth();
      if (narrative.isFuture() && day < today) {
        month = month.plusMonths(1);
      } else if (!narrative.isFuture() && day > today) {
        month = month.minusMonths(1);
      }
    }
    if (frame.has(Slot.WEEKDAY)) {
      month = fitting(YearMonth.from(from.first()), day, frame.get(Slot.WEEKDAY));
    }
    if (!month.isValidDay(day)) {
      return Read.unresolved(TimexType.DATE, open, Granularity.DAY);
    }
    return point(new Point(Unit.DAY, month.atDay(day)), frame, narrative.anchor(base));
  }

  /** The nearest month whose day falls on the weekday. */
  private static YearMonth fitting(YearMonth month, int day, int weekday) {
    for (int distance : new int[] {0, -1, 1, -2, 2, 3}) {
      YearMonth candidate = month.plusMonths(distance);
      if (candidate.isValidDay(day) && candidate.atDay(day).getDayOfWeek().getValue() == weekday) {
        return candidate;
      }
    }
    return month;
  }

  private Read weekday(Frame frame, Narrative narrative) {
    DayOfWeek weekday = DayOfWeek.of(frame.get(Slot.WEEKDAY));
    Base base = narrative.isMoving() ? Base.TEXT : Base.PUBLICATION;
    Point from = narrative.point(base);
    if (from == null || from.unit().isCoarserThan(Unit.WEEK)) {
      return Read.unresolved(TimexType.DATE, "XXXX-WXX-" + weekday.getValue(), Granularity.DAY);
    }
    boolean forward = base == Base.TEXT || narrative.isFuture();
    LocalDate date =
        from.first()
            .with(
                forward
                    ? TemporalAdjusters.nextOrSame(weekday)
                    : TemporalAdjusters.previousOrSame(weekday));
    return point(new Point(Unit.DAY, date), frame, narrative.anchor(base));
  }

  private Read partOfYear(Frame frame, Narrative narrative) {
    boolean quarter = frame.has(Slot.QUARTER);
    int number = quarter ? frame.get(Slot.QUARTER) : frame.get(Slot.HALF);
    int month = quarter ? number * 3 - 2 : number * 6 - 5;
    Unit unit = quarter ? Unit.QUARTER : Unit.HALF;
    if (number < 1 || month > 12) {
      return Read.unresolved(TimexType.DATE, "XXXX", unit.granularity()); // "Q9" names no quarter
    }
    int year = Years.stated(frame, narrative);
    Anchor anchor = Anchor.ABSOLUTE;
    if (year == Years.NO_CONTEXT) {
      Base base = narrative.yearBase();
      anchor = narrative.anchor(base);
      year = Years.guess(month, 0, base, narrative);
      Point now = narrative.point(base);
      if (frame.has(Slot.REF)
          && now != null
          && year != Years.NO_CONTEXT
          && !new Point(unit, LocalDate.of(year, month, 1)).last().isBefore(now.first())) {
        year--; // results are of a quarter that is over
      }
    }
    if (year == Years.NO_CONTEXT) {
      return Read.unresolved(
          TimexType.DATE, "XXXX-" + (quarter ? "Q" : "H") + number, unit.granularity());
    }
    return point(new Point(unit, LocalDate.of(year, month, 1)), frame, anchor);
  }

  private Read holiday(Frame frame, Narrative narrative) {
    int holiday = frame.get(Slot.HOLIDAY);
    int year = Years.stated(frame, narrative);
    Anchor anchor = Anchor.ABSOLUTE;
    if (year == Years.NO_CONTEXT) {
      Base base = narrative.yearBase();
      anchor = narrative.anchor(base);
      LocalDate typical = holidays.day(holiday, 2000);
      year = Years.guess(typical.getMonthValue(), typical.getDayOfMonth(), base, narrative);
    }
    if (year == Years.NO_CONTEXT) {
      LocalDate typical = holidays.day(holiday, 2000);
      String value = "XXXX" + new Point(Unit.DAY, typical).value().substring(4);
      return Read.unresolved(TimexType.DATE, value, Granularity.DAY);
    }
    return point(new Point(Unit.DAY, holidays.day(holiday, year)), frame, anchor);
  }

  private Read decade(Frame frame, Narrative narrative) {
    int decade = frame.get(Slot.DECADE);
    if (decade < 100) {
      Point near = narrative.isMoving() ? narrative.point(Base.TEXT) : null;
      int century = near == null ? (decade <= 10 ? 2000 : 1900) : near.year() / 100 * 100;
      decade += century;
    }
    return point(new Point(Unit.DECADE, LocalDate.of(decade, 1, 1)), frame, Anchor.ABSOLUTE);
  }

  private Read century(Frame frame) {
    int number = frame.get(Slot.CENTURY);
    if (frame.get(Slot.ERA, 1) < 0) {
      // The window is that of a century of the common era, moved to its first year.
      Point like = new Point(Unit.CENTURY, LocalDate.of(100, 1, 1));
      Period window = windows.of(like, modifier(frame));
      int years = 1 - number * 100 - 100;
      Period period =
          Period.of(
              window.firstDay().orElseThrow().plusYears(years),
              window.lastDay().orElseThrow().plusYears(years));
      return Read.absolute(TimexType.DATE, "BC" + Point.two(number - 1), Granularity.CENTURY)
          .withPeriod(period);
    }
    LocalDate first = LocalDate.of((number - 1) * 100, 1, 1);
    return point(new Point(Unit.CENTURY, first), frame, Anchor.ABSOLUTE);
  }
}
