package org.dateline.extract.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Reads dates that lie so far from another: three days later, last week, the following spring. */
final class ShiftReader {
  private static final int FARTHEST = 100_000;
  private static final Slot[] LENGTH = {
    Slot.N,
    Slot.PLUS,
    Slot.UNIT,
    Slot.N2,
    Slot.UNIT2,
    Slot.N3,
    Slot.UNIT3,
    Slot.MOD,
    Slot.HOUR,
    Slot.DAYPART
  };

  private final DateReader dates;
  private final Windows windows;
  private final Holidays holidays;

  ShiftReader(DateReader dates, Windows windows, Holidays holidays) {
    this.dates = dates;
    this.windows = windows;
    this.holidays = holidays;
  }

  /** So many units before or after a date of the text, the publication, or one in the words. */
  Read shift(Frame frame, Narrative narrative) {
    Base base = Base.values()[frame.get(Slot.BASE, Base.PUBLICATION.ordinal())];
    if (base == Base.EVENT) {
      return AmountReader.duration(frame).withAnchor(Anchor.EVENT);
    }
    boolean ahead = narrative.isFuture() && narrative.published() != null;
    if (frame.has(Slot.REF) && !ahead && !narrative.isNote()) {
      return AmountReader.duration(frame);
    }
    Unit unit = Unit.values()[frame.get(Slot.UNIT)];
    double n = frame.has(Slot.N) ? frame.number(Slot.N) : 1;
    int direction = frame.get(Slot.DIR);
    boolean exact = frame.has(Slot.EXACT);
    Point from = narrative.point(base, unit);
    Anchor anchor = narrative.anchor(base, unit);
    if (DateReader.isDate(frame)) {
      Read date = dates.read(dateOnly(frame), narrative);
      from = date.point();
      anchor = date.anchor();
      exact |= from != null && !from.unit().isCoarserThan(Unit.DAY);
    } else if (frame.has(Slot.FROM) && from != null) {
      from = new Point(Unit.DAY, from.first().plusDays(frame.get(Slot.FROM)));
      exact = true;
    }
    if (n < 0 || n > FARTHEST || Math.abs(frame.get(Slot.N2, 0)) > FARTHEST) {
      return vague(unit, direction, base, narrative);
    }
    if (from == null) {
      return Read.unresolved(TimexType.DATE, open(unit), unit.granularity());
    }
    Read read = shifted(frame, from, unit, direction, exact, anchor);
    return settled(withClock(frame, read, narrative), base, narrative);
  }

  private static Read withClock(Frame frame, Read read, Narrative narrative) {
    return ClockReader.hasTime(frame) ? ClockReader.read(dayGiven(frame), read, narrative) : read;
  }

  /** Tells the clock that its day is known. */
  private static Frame dayGiven(Frame frame) {
    Frame given = frame.copy();
    given.set(Slot.FROM, 0);
    return given;
  }

  /** The date that a shift starts from, without the length of the shift. */
  private static Frame dateOnly(Frame frame) {
    Frame date = frame.copy();
    for (Slot slot : LENGTH) {
      date.set(slot, Double.NaN);
    }
    return date;
  }

  private Read shifted(
      Frame frame, Point from, Unit unit, int direction, boolean exact, Anchor anchor) {
    if (unit.isTime()) {
      return new Read(
          TimexType.TIME, from.value() + "TXX", null, Granularity.DAY, anchor, List.of(), null);
    }
    LocalDate date = move(from.first(), frame, Slot.N, Slot.UNIT, direction);
    date = move(date, frame, Slot.N2, Slot.UNIT2, direction);
    date = move(date, frame, Slot.N3, Slot.UNIT3, direction);
    boolean several = frame.has(Slot.UNIT2);
    if (from.unit().isCoarserThan(unit)) {
      return blurred(from, date, unit, anchor);
    }
    boolean sameQuarter = from.unit() == Unit.QUARTER && unit == Unit.YEAR; // results are compared
    Unit finest = exact || several ? Unit.DAY : sameQuarter ? Unit.QUARTER : calendarUnit(unit);
    Point point = Point.holding(finest, date);
    @Nullable Modifier modifier = DateReader.modifier(frame);
    boolean around = modifier == Modifier.APPROX;
    return Read.at(point, anchor, windows.of(point, around ? modifier : null));
  }

  private static Unit calendarUnit(Unit unit) {
    return unit == Unit.WORKDAY || unit == Unit.WEEKEND ? Unit.DAY : unit;
  }

  private static LocalDate move(
      LocalDate date, Frame frame, Slot amount, Slot unitSlot, int direction) {
    if (!frame.has(unitSlot)) {
      return date;
    }
    Unit unit = Unit.values()[frame.get(unitSlot)];
    double n = frame.has(amount) ? frame.number(amount) : 1;
    n += amount == Slot.N && frame.has(Slot.PLUS) ? frame.number(Slot.PLUS) : 0;
    LocalDate moved = unit.plus(date, (long) n * direction);
    double fraction = n - Math.floor(n);
    if (fraction == 0) {
      return moved;
    }
    return switch (unit) {
      case YEAR -> moved.plusMonths(Math.round(fraction * 12) * direction);
      case MONTH -> moved.plusDays(Math.round(fraction * 30) * direction);
      case WEEK -> moved.plusDays(Math.round(fraction * 7) * direction);
      case DECADE -> moved.plusYears(Math.round(fraction * 10) * direction);
      default -> moved;
    };
  }

  /** Three days after some day of 1915 is a day near 1915. */
  private static Read blurred(Point from, LocalDate date, Unit unit, Anchor anchor) {
    String open = from.unit() == Unit.MONTH ? "-XX" : from.unit() == Unit.YEAR ? "-XX-XX" : "";
    if (from.unit() == Unit.YEAR && unit == Unit.MONTH) {
      open = "-XX";
    }
    long length = from.last().toEpochDay() - from.first().toEpochDay();
    Period period = Period.of(date, date.plusDays(length));
    return new Read(
        TimexType.DATE, from.value() + open, period, unit.granularity(), anchor, List.of(), null);
  }

  /** For news, "a few days ago" is the past as "years ago" is. */
  private static Read vague(Unit unit, int direction, Base base, Narrative narrative) {
    boolean news = base == Base.PUBLICATION && !narrative.isMoving() && !narrative.isNote();
    if (news || unit.isCoarserThan(Unit.MONTH)) {
      String value = direction < 0 ? "PAST_REF" : "FUTURE_REF";
      return Read.unresolved(TimexType.DATE, value, unit.granularity());
    }
    return Read.unresolved(TimexType.DATE, open(unit), unit.granularity());
  }

  private static String open(Unit unit) {
    return switch (unit) {
      case YEAR -> "XXXX";
      case MONTH -> "XXXX-XX";
      case WEEK -> "XXXX-WXX";
      default -> "XXXX-XX-XX";
    };
  }

  /** This, last or next unit, weekday, month, season or named day. */
  Read current(Frame frame, Narrative narrative) {
    Base base = base(frame, narrative);
    boolean counted = frame.has(Slot.UNIT); // "by then" is when the text last was
    Point from = counted ? narrative.point(base, currentUnit(frame)) : narrative.point(base);
    Anchor anchor = counted ? narrative.anchor(base, currentUnit(frame)) : narrative.anchor(base);
    int direction = frame.get(Slot.DIR, 0);
    if (from == null) {
      return Read.unresolved(TimexType.DATE, openCurrent(frame), currentUnit(frame).granularity());
    }
    Point point;
    if (frame.has(Slot.WEEKDAY)) {
      point = new Point(Unit.DAY, weekday(from.first(), frame, direction, base));
    } else if (frame.has(Slot.MONTH)) {
      int month = frame.get(Slot.MONTH);
      int year = year(frame, from, month, direction);
      point = new Point(Unit.MONTH, LocalDate.of(year, month, 1));
      if (frame.has(Slot.DAY)) {
        frame.set(Slot.YEAR, year);
        return dates.read(frame, narrative).withAnchor(anchor);
      }
    } else if (frame.has(Slot.SEASON)) {
      int season = frame.get(Slot.SEASON);
      point = Point.season(year(frame, from, season * 3, direction), season);
    } else if (frame.has(Slot.HOLIDAY)) {
      point = new Point(Unit.DAY, holiday(from.first(), frame.get(Slot.HOLIDAY), direction));
    } else {
      Unit unit = frame.has(Slot.UNIT) ? currentUnit(frame) : from.unit();
      if (from.unit().isCoarserThan(unit) && base != Base.PUBLICATION) {
        return blurred(from, from.first(), unit, anchor);
      }
      LocalDate now = isTurn(frame) ? nearestTurn(unit, from.last()) : from.first();
      point = Point.holding(unit, now).plus((long) direction * frame.get(Slot.N, 1));
      if (frame.has(Slot.EXACT)) {
        point = point.plus(direction);
      }
      if (frame.has(Slot.REF) && !narrative.isFuture() && point.last().isAfter(from.last())) {
        point = point.plus(-1);
      }
    }
    if (frame.has(Slot.KIND)) {
      return DateReader.otherYear(point, frame, anchor);
    }
    @Nullable Modifier modifier = DateReader.modifier(frame);
    Period days = narrative.isNote() ? half(point, from, modifier) : days(point, from, modifier);
    Read read = Read.at(point, anchor, days);
    return settled(withClock(frame, read, narrative), base, narrative);
  }

  /** "The century" is that of the years which the text tells of. */
  private static Base base(Frame frame, Narrative narrative) {
    Base base = Base.values()[frame.get(Slot.BASE, Base.EITHER.ordinal())];
    boolean years = frame.has(Slot.UNIT) && currentUnit(frame).isCoarserThan(Unit.YEAR);
    return base == Base.EITHER && years ? narrative.yearBase() : base;
  }

  private static boolean isTurn(Frame frame) {
    return DateReader.modifier(frame) == Modifier.TURN;
  }

  /** A day of the unit whose turn is meant: in its last third, people speak of the next. */
  private static LocalDate nearestTurn(Unit unit, LocalDate day) {
    LocalDate first = unit.floor(day);
    long third = (unit.last(first).toEpochDay() - first.toEpochDay()) / 3;
    return day.plusDays(third);
  }

  /** In a note, the early or the late half of a period; what is left of it from now on. */
  private Period half(Point point, Point now, @Nullable Modifier modifier) {
    LocalDate middle =
        switch (point.unit()) {
          case WEEK -> point.first().plusDays(3);
          case MONTH -> point.first().plusDays(15);
          case YEAR -> point.first().plusMonths(6);
          default -> null;
        };
    if (middle == null || modifier == null) {
      return windows.of(point, modifier);
    }
    boolean inside = !now.first().isBefore(point.first()) && !now.first().isAfter(point.last());
    return switch (modifier) {
      case START, EARLIER -> {
        boolean over = inside && now.first().isBefore(middle) && now.first().isAfter(point.first());
        yield Period.of(point.first(), (over ? now.first() : middle).minusDays(1));
      }
      case END -> Period.of(middle, point.last());
      case LATER ->
          Period.of(inside && now.first().isAfter(middle) ? now.first() : middle, point.last());
      default -> windows.of(point, modifier);
    };
  }

  /** "Earlier this year" ends, and "later this year" begins, with now. */
  private Period days(Point point, Point now, @Nullable Modifier modifier) {
    boolean inside = !now.last().isBefore(point.first()) && !now.first().isAfter(point.last());
    if (inside && modifier == Modifier.EARLIER) {
      return Period.of(point.first(), now.last().isAfter(point.last()) ? point.last() : now.last());
    }
    if (inside && modifier == Modifier.LATER) {
      boolean coarser = now.first().isBefore(point.first());
      return Period.of(coarser ? point.first() : now.first(), point.last());
    }
    return windows.of(point, modifier);
  }

  /**
   * What follows a date of the text is open where the text has named none; the value is a guess.
   */
  private static Read settled(Read read, Base base, Narrative narrative) {
    boolean guessed =
        base == Base.TEXT && read.anchor() == Anchor.PUBLICATION && !narrative.isNote();
    return guessed ? read.withPeriod(null).withAnchor(Anchor.UNRESOLVED).aside() : read;
  }

  private static Unit currentUnit(Frame frame) {
    return Unit.values()[frame.get(Slot.UNIT, Unit.DAY.ordinal())];
  }

  private static String openCurrent(Frame frame) {
    if (frame.has(Slot.WEEKDAY)) {
      return "XXXX-WXX-" + frame.get(Slot.WEEKDAY);
    }
    if (frame.has(Slot.MONTH)) {
      return "XXXX-" + Point.two(frame.get(Slot.MONTH));
    }
    boolean today =
        frame.has(Slot.UNIT) && currentUnit(frame) == Unit.DAY && !frame.has(Slot.DAYPART);
    return today && frame.get(Slot.DIR, 0) == 0 ? "PRESENT_REF" : open(currentUnit(frame));
  }

  /** Last is the one before today, next the one of next week, this the one of this week. */
  private static LocalDate weekday(LocalDate from, Frame frame, int direction, Base base) {
    DayOfWeek weekday = DayOfWeek.of(frame.get(Slot.WEEKDAY));
    if (frame.has(Slot.UNIT)) {
      return Unit.WEEK.floor(from).plusWeeks(direction).plusDays(weekday.getValue() - 1L);
    }
    if (direction < 0) {
      return from.with(TemporalAdjusters.previous(weekday));
    }
    if (direction > 0) {
      boolean nearest = base != Base.PUBLICATION || frame.has(Slot.EXACT);
      return nearest
          ? from.with(TemporalAdjusters.next(weekday))
          : Unit.WEEK.floor(from).plusWeeks(1).plusDays(weekday.getValue() - 1L);
    }
    return Unit.WEEK.floor(from).plusDays(weekday.getValue() - 1L);
  }

  /** "Last May" is the May before; "May of last year" names the year. */
  private static int year(Frame frame, Point from, int month, int direction) {
    return frame.has(Slot.UNIT)
        ? from.year() + direction
        : cyclic(from, month, frame.get(Slot.DAY, 0), direction);
  }

  private static int cyclic(Point from, int month, int day, int direction) {
    int year = from.year();
    int now = from.first().getMonthValue();
    boolean coarse = from.unit().isCoarserThan(Unit.MONTH);
    if (direction < 0 && (coarse || month >= now)) {
      return day > 0 && month == now && day < from.first().getDayOfMonth() ? year : year - 1;
    }
    if (direction > 0 && (coarse || month <= now)) {
      return day > 0 && month == now && day > from.first().getDayOfMonth() ? year : year + 1;
    }
    return year;
  }

  private LocalDate holiday(LocalDate from, int holiday, int direction) {
    LocalDate same = holidays.day(holiday, from.getYear());
    if (direction < 0 && !same.isBefore(from)) {
      return holidays.day(holiday, from.getYear() - 1);
    }
    if (direction > 0 && !same.isAfter(from)) {
      return holidays.day(holiday, from.getYear() + 1);
    }
    return same;
  }
}
