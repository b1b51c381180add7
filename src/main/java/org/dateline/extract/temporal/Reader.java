package org.dateline.extract.temporal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Reads what the grammar found, expression by expression, and moves the narrative along. */
final class Reader {
  private final DateReader dates;
  private final ShiftReader shifts;
  private final PartReader parts;

  Reader(Windows windows, Holidays holidays) {
    dates = new DateReader(windows, holidays);
    shifts = new ShiftReader(dates, windows, holidays);
    parts = new PartReader(dates, shifts, windows);
  }

  /** One reading for each part of the match. */
  List<Read> read(Found match, Narrative narrative) {
    List<Found.Part> found = match.parts();
    if (found.size() == 1) {
      return List.of(moved(one(match.reading(), found.get(0).frame(), narrative), narrative));
    }
    if (match.reading() == Reading.TIMED) {
      return timed(found.get(0).frame(), found.get(1).frame(), narrative);
    }
    List<Read> reads = new ArrayList<>();
    for (Frame frame : shared(found)) {
      boolean follows = !reads.isEmpty() && match.reading() == Reading.RANGE;
      reads.add(
          moved(
              follows
                  ? after(reads.get(reads.size() - 1), frame, narrative)
                  : one(Reading.DATE, frame, narrative),
              narrative));
    }
    if (match.reading() != Reading.RANGE) {
      return reads;
    }
    List<Read> ends = range(narrative.isNote() ? notAhead(reads, narrative) : reads);
    return narrative.isNote() ? List.of(joined(ends)) : ends;
  }

  /** The end of a range without a year is the first such date after the start. */
  private Read after(Read before, Frame frame, Narrative narrative) {
    Point start = before.point();
    if (start != null && frame.has(Slot.WEEKDAY) && !frame.has(Slot.DAY) && !frame.has(Slot.AS)) {
      int distance = frame.get(Slot.WEEKDAY) - start.first().getDayOfWeek().getValue();
      Point end = new Point(Unit.DAY, start.first().plusDays(Math.floorMod(distance, 7)));
      return Read.at(end, before.anchor(), end.period());
    }
    Read read = one(Reading.DATE, frame, narrative);
    Point end = read.point();
    boolean open = !frame.has(Slot.YEAR) && !frame.has(Slot.YY) && !frame.has(Slot.AS);
    if (start == null || end == null || !open || !hasMonth(end)) {
      return read;
    }
    int years = start.year() - end.year();
    if (end.inYear(end.year() + years).first().isBefore(start.first())) {
      years++;
    }
    if (years == 0) {
      return read;
    }
    Point moved = end.inYear(end.year() + years);
    return Read.at(moved, before.anchor(), moved.period()).withStated(read.stated());
  }

  private static boolean hasMonth(Point point) {
    return point.unit() == Unit.DAY || point.unit() == Unit.MONTH || point.unit() == Unit.SEASON;
  }

  /** In a note, months without a year are this year's if the last of them is not over. */
  private static List<Read> notAhead(List<Read> ends, Narrative narrative) {
    Point first = ends.get(0).point();
    Point last = ends.get(ends.size() - 1).point();
    LocalDate now = narrative.published();
    boolean open =
        ends.stream().allMatch(end -> end.stated().stream().allMatch(date -> date.year() == null));
    if (first == null || last == null || now == null || !open || first.unit() != Unit.MONTH) {
      return ends;
    }
    Point earlier = first.inYear(first.year() - 1);
    Point end = last.inYear(last.year() - 1);
    return first.first().isAfter(now) && !end.last().isBefore(now)
        ? List.of(
            Read.at(earlier, ends.get(0).anchor(), earlier.period()),
            Read.at(end, ends.get(1).anchor(), end.period()))
        : ends;
  }

  /** In a note, a range is one expression: {@code 2018-03/2018-05}. */
  private static Read joined(List<Read> ends) {
    Read first = ends.get(0);
    Read last = ends.get(ends.size() - 1);
    return first.withValue(first.type(), first.value() + "/" + last.value());
  }

  private List<Read> timed(Frame time, Frame day, Narrative narrative) {
    Read date = moved(one(Reading.DATE, day, narrative), narrative);
    return List.of(
        date.aside().withValue(TimexType.TIME, ClockReader.value(time, date.value())), date);
  }

  private static Read moved(Read read, Narrative narrative) {
    boolean aside = narrative.isMoving() && read.anchor() == Anchor.PUBLICATION;
    if (read.point() != null && !aside) {
      narrative.moveTo(read.point());
    }
    return read;
  }

  /** In a note, a part of a period is given by the days that it admits. */
  private Read one(Reading general, Frame frame, Narrative narrative) {
    Read read = plain(general, frame, narrative);
    Period days = read.period();
    boolean part = frame.has(Slot.MOD) && read.type() == TimexType.DATE && days != null;
    boolean longer = part && read.granularity().compareTo(Granularity.DAY) > 0;
    return narrative.isNote() && longer
        ? read.withValue(TimexType.DATE, PartReader.days(requireNonNull(days)))
        : read;
  }

  private Read plain(Reading general, Frame frame, Narrative narrative) {
    Reading reading = frame.has(Slot.AS) ? Reading.values()[frame.get(Slot.AS)] : general;
    return switch (reading) {
      case SHIFT -> shifts.shift(frame, narrative);
      case CURRENT -> shifts.current(frame, narrative);
      case NTH -> parts.nth(frame, narrative);
      case STRETCH -> parts.stretch(frame, narrative);
      case DURATION -> AmountReader.duration(frame);
      case SET -> AmountReader.set(frame);
      case REF -> AmountReader.reference(frame, narrative.isMoving());
      default -> dates.read(frame, narrative);
    };
  }

  /** Lends each part the month, year or era that only a neighbour states. */
  private static List<Frame> shared(List<Found.Part> found) {
    List<Frame> frames = new ArrayList<>();
    for (Found.Part part : found) {
      frames.add(part.frame().copy());
    }
    for (int i = frames.size() - 2; i >= 0; i--) {
      lend(frames.get(i + 1), frames.get(i), 1);
    }
    for (int i = 1; i < frames.size(); i++) {
      lend(frames.get(i - 1), frames.get(i), -1);
    }
    return frames;
  }

  /** What is coarser than all that the taker states; a turn of the year may lie between them. */
  private static void lend(Frame from, Frame to, int direction) {
    if (to.has(Slot.AS) || !DateReader.isDate(to)) {
      return;
    }
    if (to.has(Slot.DAY)) {
      to.takeMissing(from, Slot.MONTH);
    }
    if (to.has(Slot.YEAR) || to.has(Slot.YY) || to.has(Slot.DECADE) || to.has(Slot.CENTURY)) {
      to.takeMissing(from, Slot.ERA);
      if (to.has(Slot.YY) && !to.has(Slot.YEAR) && from.has(Slot.YEAR)) {
        to.set(Slot.YEAR, from.get(Slot.YEAR) / 100 * 100 + to.get(Slot.YY));
      }
      return;
    }
    if (!from.has(Slot.YEAR)) {
      return;
    }
    boolean comparable = season(from) > 0 && season(to) > 0;
    boolean turn = comparable && (season(to) - season(from)) * direction > 0;
    to.set(Slot.YEAR, from.get(Slot.YEAR) - (turn ? direction : 0));
    to.takeMissing(from, Slot.ERA);
  }

  private static int season(Frame frame) {
    return frame.has(Slot.MONTH) ? frame.get(Slot.MONTH) : frame.get(Slot.SEASON, 0) * 3;
  }

  /** Both ends carry the whole period and both stated dates; reversed ends leave no period. */
  private static List<Read> range(List<Read> ends) {
    Read first = ends.get(0);
    Read last = ends.get(ends.size() - 1);
    List<StatedDate> stated = new ArrayList<>(first.stated());
    stated.addAll(last.stated());
    @Nullable Period whole = whole(first.period(), last.period());
    Granularity coarser =
        first.granularity().compareTo(last.granularity()) >= 0
            ? first.granularity()
            : last.granularity();
    List<Read> reads = new ArrayList<>();
    for (Read end : ends) {
      reads.add(
          new Read(end.type(), end.value(), whole, coarser, end.anchor(), stated, end.point()));
    }
    return reads;
  }

  private static @Nullable Period whole(@Nullable Period first, @Nullable Period last) {
    if (first == null || last == null) {
      return null;
    }
    Optional<LocalDate> from = first.firstDay();
    Optional<LocalDate> to = last.lastDay();
    boolean forward = from.isPresent() && to.isPresent() && !to.get().isBefore(from.get());
    return forward ? Period.of(from.orElseThrow(), to.orElseThrow()) : null;
  }
}
