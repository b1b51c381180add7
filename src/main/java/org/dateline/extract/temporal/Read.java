package org.dateline.extract.temporal;

import java.util.List;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A reading before it has a place in the text.
 *
 * @param point where it takes the narrative, null if it does not move it
 */
record Read(
    TimexType type,
    String value,
    @Nullable Period period,
    Granularity granularity,
    Anchor anchor,
    List<StatedDate> stated,
    @Nullable Point point) {

  static Read unresolved(TimexType type, String value, Granularity granularity) {
    return new Read(type, value, null, granularity, Anchor.UNRESOLVED, List.of(), null);
  }

  static Read absolute(TimexType type, String value, Granularity granularity) {
    return new Read(type, value, null, granularity, Anchor.ABSOLUTE, List.of(), null);
  }

  static Read at(Point point, Anchor anchor, Period period) {
    return new Read(
        TimexType.DATE,
        point.value(),
        period,
        point.unit().granularity(),
        anchor,
        List.of(),
        point);
  }

  Read withValue(TimexType newType, String newValue) {
    return new Read(newType, newValue, period, granularity, anchor, stated, point);
  }

  Read withPeriod(@Nullable Period newPeriod) {
    return new Read(type, value, newPeriod, granularity, anchor, stated, point);
  }

  Read withStated(List<StatedDate> newStated) {
    return new Read(type, value, period, granularity, anchor, newStated, point);
  }

  Read withAnchor(Anchor newAnchor) {
    return new Read(type, value, period, granularity, newAnchor, stated, point);
  }

  /** The same, without a say in where the narrative is. */
  Read aside() {
    return new Read(type, value, period, granularity, anchor, stated, null);
  }
}
