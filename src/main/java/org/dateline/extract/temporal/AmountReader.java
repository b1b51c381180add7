package org.dateline.extract.temporal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dateline.time.Granularity;
import org.dateline.time.TimexType;

/** Reads what has a length or a rhythm but no place: durations, sets, past and future. */
final class AmountReader {
  private static final String[] REFERENCES = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};

  private AmountReader() {}

  /** {@code P3Y}, {@code PT1H30M}, {@code PXD} for days of an unknown number. */
  static Read duration(Frame frame) {
    Unit unit = Unit.values()[frame.get(Slot.UNIT)];
    return Read.absolute(TimexType.DURATION, length(frame), unit.granularity());
  }

  static String length(Frame frame) {
    StringBuilder text = new StringBuilder("P");
    double n = frame.has(Slot.N) ? frame.number(Slot.N) : 1;
    if (n >= 0 && frame.has(Slot.PLUS)) {
      n += frame.number(Slot.PLUS);
    }
    Unit unit = Unit.values()[frame.get(Slot.UNIT)];
    int years = n == Math.floor(n) ? 0 : unit.years();
    boolean quarters = unit == Unit.QUARTER && n > 0;
    if (years > 0) { // half a century
      append(text, n * years, Unit.YEAR);
    } else {
      append(text, quarters ? n * 3 : n, quarters ? Unit.MONTH : unit);
    }
    if (frame.has(Slot.N2) && frame.has(Slot.UNIT2)) {
      append(text, frame.number(Slot.N2), Unit.values()[frame.get(Slot.UNIT2)]);
    }
    if (frame.has(Slot.N3) && frame.has(Slot.UNIT3)) {
      append(text, frame.number(Slot.N3), Unit.values()[frame.get(Slot.UNIT3)]);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, double n, Unit unit) {
    if (unit.isTime() && text.indexOf("T") < 0) {
      text.append('T');
    }
    text.append(n < 0 ? "X" : number(n)).append(unit.letter());
  }

  private static String number(double n) {
    return BigDecimal.valueOf(n)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A weekday, month or day that recurs, else the length of the rhythm. */
  static Read set(Frame frame) {
    return Read.absolute(TimexType.SET, rhythm(frame), granularity(frame));
  }

  private static String rhythm(Frame frame) {
    String time = ClockReader.hasTime(frame) ? ClockReader.value(frame, "") : "";
    if (!frame.has(Slot.MINUTE) && time.endsWith(":00")) {
      time = time.substring(0, time.length() - 3);
    }
    if (frame.has(Slot.WEEKDAY)) {
      return "XXXX-WXX-" + frame.get(Slot.WEEKDAY) + time;
    }
    if (frame.has(Slot.MONTH)) {
      String day = frame.has(Slot.DAY) ? "-" + Point.two(frame.get(Slot.DAY)) : "";
      return "XXXX-" + Point.two(frame.get(Slot.MONTH)) + day + time;
    }
    if (frame.has(Slot.DAY)) {
      return "XXXX-XX-" + Point.two(frame.get(Slot.DAY));
    }
    if (frame.has(Slot.SEASON)) {
      return Point.season(2000, frame.get(Slot.SEASON)).value().replace("2000", "XXXX");
    }
    return time.isEmpty() ? length(frame) : time;
  }

  private static Granularity granularity(Frame frame) {
    return frame.has(Slot.UNIT)
        ? Unit.values()[frame.get(Slot.UNIT)].granularity()
        : frame.has(Slot.SEASON)
            ? Granularity.SEASON
            : frame.has(Slot.MONTH) && !frame.has(Slot.DAY) ? Granularity.MONTH : Granularity.DAY;
  }

  /** What is now for a narrative, "at the time", is over for news. */
  static Read reference(Frame frame, boolean moving) {
    int shift = frame.has(Slot.BASE) && !moving ? 0 : 1;
    return Read.unresolved(
        TimexType.DATE, REFERENCES[frame.get(Slot.REF) + shift], Granularity.DAY);
  }
}
