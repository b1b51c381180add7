package org.dateline.extract.temporal;

import java.time.LocalTime;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.TimexType;

/** Reads times of day and parts of the day, of a date or of the day the text has reached. */
final class ClockReader {
  private ClockReader() {}

  static boolean hasTime(Frame frame) {
    return frame.has(Slot.HOUR) || frame.has(Slot.DAYPART);
  }

  /** Adds the time to a date, which the frame may have left open. */
  static Read read(Frame frame, Read date, Narrative narrative) {
    boolean dated = DateReader.isDate(frame) || frame.has(Slot.FROM);
    Read day = dated ? date : today(date, narrative);
    if (narrative.isNote() && !frame.has(Slot.HOUR2) && !lasts(frame)) {
      return day.withValue(TimexType.TIME, noteValue(frame, dated ? day.value() : ""));
    }
    return day.withValue(TimexType.TIME, value(frame, day.value()));
  }

  private static Read today(Read date, Narrative narrative) {
    Point reached = narrative.day();
    if (reached != null) {
      return Read.at(reached, Anchor.NARRATIVE, reached.period());
    }
    Point published = narrative.isMoving() ? null : narrative.point(Base.PUBLICATION);
    if (published != null) {
      return Read.at(published, Anchor.PUBLICATION, published.period())
          .withPeriod(null)
          .withAnchor(Anchor.UNRESOLVED)
          .aside();
    }
    return Read.unresolved(TimexType.TIME, date.value(), Granularity.DAY);
  }

  /** A note keeps to what it says: an hour without minutes, and no day if it names none. */
  private static String noteValue(Frame frame, String day) {
    String value = value(frame, day);
    boolean fullHour = frame.has(Slot.HOUR) && !frame.has(Slot.MINUTE) && value.endsWith(":00");
    return fullHour ? value.substring(0, value.length() - 3) : value;
  }

  static String value(Frame frame, String day) {
    if (!frame.has(Slot.HOUR)) {
      return day + DayPart.values()[frame.get(Slot.DAYPART)].code();
    }
    splitClock(frame, Slot.HOUR, Slot.MINUTE);
    splitClock(frame, Slot.HOUR2, Slot.MINUTE2);
    String from = clock(frame, Slot.HOUR, Slot.MINUTE, Slot.PM, Slot.PM2);
    if (!frame.has(Slot.HOUR2)) {
      return lasts(frame) ? day + from + "/" + day + after(from, frame) : day + from;
    }
    String to = clock(frame, Slot.HOUR2, Slot.MINUTE2, Slot.PM2, Slot.PM);
    boolean afternoon = to.compareTo(from) < 0 && frame.get(Slot.HOUR2) < 12;
    if (afternoon && !frame.has(Slot.PM2)) {
      to = "T" + Point.two(frame.get(Slot.HOUR2) + 12) + to.substring(3);
    }
    return day + from + "/" + day + to;
  }

  /** Whether hours or minutes follow that begin at the time. */
  private static boolean lasts(Frame frame) {
    return frame.has(Slot.N)
        && frame.has(Slot.UNIT)
        && Unit.values()[frame.get(Slot.UNIT)].isTime();
  }

  /** 1430 hrs. */
  private static void splitClock(Frame frame, Slot hour, Slot minute) {
    int clock = frame.get(hour, 0);
    if (clock > 24) {
      frame.set(hour, clock / 100);
      frame.set(minute, clock % 100);
    }
  }

  /** "From 10 am for 3 hours 30 minutes", which a day must hold. */
  private static String after(String from, Frame frame) {
    long minutes =
        minutes(frame.number(Slot.N) + frame.get(Slot.PLUS, 0), frame.get(Slot.UNIT))
            + (frame.has(Slot.N2) ? minutes(frame.number(Slot.N2), frame.get(Slot.UNIT2)) : 0);
    LocalTime start = LocalTime.parse(from.substring(1, "T00:00".length()));
    return "T" + start.plusMinutes(minutes);
  }

  private static long minutes(double n, int unit) {
    return Math.round(n * (Unit.values()[unit] == Unit.HOUR ? 60 : 1));
  }

  /** An hour without its half of the day takes that of the other end, or of the part of the day. */
  private static String clock(Frame frame, Slot hourSlot, Slot minuteSlot, Slot own, Slot other) {
    int hour = frame.get(hourSlot);
    int half = frame.get(own, frame.get(other, -1));
    if (half < 0 && frame.has(Slot.DAYPART) && hour < 12) {
      half = isLate(DayPart.values()[frame.get(Slot.DAYPART)], hour) ? 1 : -1;
    }
    if (half == 1 && hour < 12) {
      hour += 12;
    } else if (half == 0 && hour == 12) {
      hour = 0;
    }
    String text = "T" + Point.two(hour);
    text += ":" + Point.two(frame.get(minuteSlot, 0));
    boolean seconds = hourSlot == Slot.HOUR && frame.has(Slot.SECOND);
    return seconds ? text + ":" + Point.two(frame.get(Slot.SECOND)) : text;
  }

  private static boolean isLate(DayPart part, int hour) {
    return switch (part) {
      case AFTERNOON -> true;
      case EVENING -> hour >= 4;
      case NIGHT -> hour >= 6;
      default -> false;
    };
  }
}
