package org.dateline.extract.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.time.Anchor;
import org.dateline.time.Period;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Reads parts of a period by number, and stretches that end or begin at one. */
final class PartReader {
  private final DateReader dates;
  private final ShiftReader shifts;
  private final Windows windows;

  PartReader(DateReader dates, ShiftReader shifts, Windows windows) {
    this.dates = dates;
    this.shifts = shifts;
    this.windows = windows;
  }

  /** "The third month of 2021", "the last week of July", "the first Monday of next month". */
  Read nth(Frame frame, Narrative narrative) {
    Frame whole = frame.copy();
    for (Slot slot : new Slot[] {Slot.UNIT, Slot.ORD, Slot.N, Slot.WEEKDAY, Slot.MOD}) {
      whole.set(slot, Double.NaN);
    }
    if (frame.has(Slot.UNIT2)) {
      whole.set(Slot.MONTH, Double.NaN);
      whole.set(Slot.DAY, Double.NaN);
      whole.set(Slot.HOLIDAY, Double.NaN);
    }
    Read container;
    if (DateReader.isDate(whole) && !frame.has(Slot.DIR)) {
      container = dates.read(whole, narrative);
    } else {
      if (frame.has(Slot.UNIT2)) {
        whole.set(Slot.UNIT, frame.get(Slot.UNIT2));
      }
      container = shifts.current(whole, narrative);
    }
    Point around = container.point();
    if (!frame.has(Slot.UNIT) && !frame.has(Slot.WEEKDAY) && around != null) {
      Frame date = frame.copy();
      date.set(Slot.YEAR, around.year());
      return dates.read(date, narrative).withAnchor(container.anchor());
    }
    if (around == null) {
      Unit unit = frame.has(Slot.UNIT) ? Unit.values()[frame.get(Slot.UNIT)] : Unit.DAY;
      return Read.unresolved(TimexType.DATE, "XXXX-XX-XX", unit.granularity());
    }
    if (frame.has(Slot.N)) {
      frame.set(Slot.UNIT2, Double.NaN);
      return several(frame, around, container.anchor(), narrative.isNote());
    }
    Point point =
        frame.has(Slot.WEEKDAY)
            ? new Point(Unit.DAY, nthWeekday(around, frame))
            : nthUnit(around, Unit.values()[frame.get(Slot.UNIT)], frame.get(Slot.ORD));
    @Nullable Modifier modifier = DateReader.modifier(frame);
    Read read = Read.at(point, container.anchor(), windows.of(point, modifier));
    if (!ClockReader.hasTime(frame)) {
      return read;
    }
    Frame clock = frame.copy();
    clock.set(Slot.FROM, 0);
    return ClockReader.read(clock, read, narrative);
  }

  private static LocalDate nthWeekday(Point around, Frame frame) {
    int nth = Math.max(-1, Math.min(5, frame.get(Slot.ORD)));
    DayOfWeek weekday = DayOfWeek.of(frame.get(Slot.WEEKDAY));
    return around.first().with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  private static Point nthUnit(Point around, Unit unit, int nth) {
    if (nth < 0) {
      return lastUnit(around, unit);
    }
    LocalDate first = around.first();
    if (unit == Unit.WEEK && around.unit() == Unit.YEAR) {
      first = first.withDayOfYear(4);
    } else if (unit == Unit.WEEK) {
      first = first.plusDays(3);
    }
    return Point.holding(unit, unit.plus(first, nth - 1L));
  }

  private static Point lastUnit(Point around, Unit unit) {
    LocalDate last = around.last();
    if (unit == Unit.WEEK && around.unit() == Unit.YEAR) {
      last = last.minusDays(3);
    }
    return Point.holding(unit, last);
  }

  /** "The first two months of 1939": a length, with the days that it covers. */
  private static Read several(Frame frame, Point around, Anchor anchor, boolean note) {
    Unit unit = Unit.values()[frame.get(Slot.UNIT)];
    int n = Math.max(1, Math.min(10_000, frame.get(Slot.N)));
    Read read = AmountReader.duration(frame).withAnchor(anchor);
    if (frame.get(Slot.N) < 0 || unit.isTime()) {
      return read;
    }
    Period period =
        frame.get(Slot.ORD) < 0
            ? Period.of(unit.plus(around.last().plusDays(1), -n), around.last())
            : Period.of(around.first(), unit.plus(around.first(), n).minusDays(1));
    return note
        ? read.withValue(TimexType.DATE, days(period)).withPeriod(period)
        : read.withPeriod(period);
  }

  static String days(Period period) {
    LocalDate first = period.firstDay().orElseThrow();
    LocalDate end = period.lastDay().orElseThrow().plusDays(1);
    return new Point(Unit.DAY, first).value() + "/" + new Point(Unit.DAY, end).value();
  }

  /** "The past three years", "the next two weeks": a length that touches the anchor. */
  Read stretch(Frame frame, Narrative narrative) {
    boolean goesOn = narrative.isMoving() && frame.get(Slot.DIR) > 0; // "over the next nine days"
    Base usual = goesOn ? Base.TEXT : Base.PUBLICATION;
    Base base = Base.values()[frame.get(Slot.BASE, usual.ordinal())];
    Point from = narrative.point(base);
    Anchor anchor = narrative.anchor(base);
    Unit unit = Unit.values()[frame.get(Slot.UNIT)];
    double n = frame.has(Slot.N) ? frame.number(Slot.N) : 1;
    if (frame.has(Slot.AS) && n >= 1 && n <= 10_000 && from != null && !unit.isTime()) {
      return starting(frame, narrative, unit, (long) n);
    }
    Read read = AmountReader.duration(frame).withAnchor(anchor);
    if (from == null || unit.isTime() || n < 1 || n > 10_000) {
      return read;
    }
    LocalDate now = from.first();
    if (narrative.isNote() && base == Base.PUBLICATION) {
      return interval(read, now, unit, (long) n * frame.get(Slot.DIR));
    }
    return read.withPeriod(
        frame.get(Slot.DIR) < 0
            ? Period.of(unit.plus(now, -(long) n), now)
            : Period.of(now, unit.plus(from.last(), (long) n)));
  }

  /** "Two weeks starting next Monday". */
  private Read starting(Frame frame, Narrative narrative, Unit unit, long n) {
    Frame date = frame.copy();
    for (Slot slot : new Slot[] {Slot.UNIT, Slot.N, Slot.AS, Slot.DIR}) {
      date.set(slot, Double.NaN);
    }
    Read start;
    if (frame.has(Slot.FROM) || !DateReader.isDate(date)) {
      date.set(Slot.UNIT, Unit.DAY.ordinal());
      date.set(Slot.DIR, Math.signum(frame.get(Slot.FROM, 0)));
      start = shifts.current(date, narrative);
    } else {
      start = dates.read(date, narrative);
    }
    Point first = start.point();
    if (first == null) {
      return AmountReader.duration(frame);
    }
    LocalDate end = unit.plus(first.first(), n);
    String value = first.value() + "/" + new Point(Unit.DAY, end).value();
    return start
        .withValue(TimexType.DATE, value)
        .withPeriod(Period.of(first.first(), end.minusDays(1)));
  }

  /** In a note, the days or whole quarters that follow or precede today, as an interval. */
  private static Read interval(Read read, LocalDate today, Unit unit, long n) {
    boolean whole = unit == Unit.QUARTER || unit.isCoarserThan(Unit.YEAR);
    LocalDate here = whole ? unit.floor(today) : today;
    LocalDate from = n < 0 ? unit.plus(here, n) : whole ? unit.plus(here, 1) : here.plusDays(1);
    LocalDate to = n < 0 ? here : unit.plus(from, n);
    Period period = Period.of(from, to.minusDays(1));
    String value = new Point(Unit.DAY, from).value() + "/" + new Point(Unit.DAY, to).value();
    return read.withValue(TimexType.DATE, value).withPeriod(period);
  }
}
