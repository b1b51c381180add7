package org.dateline.time;

import java.util.List;
import java.util.Objects;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and its reading.
 *
 * <p>A range such as {@code from 2014 to 2016}, {@code 1914-18} or {@code between March and May
 * 2022} is two expressions, one for each end, as the TIMEX3 corpora have it: each carries the value
 * of its own words, and both carry the period of the whole range and the stated dates of both ends.
 * Where the ends are reversed both periods are null. A span of hours is one expression, whose value
 * is {@code start/end}.
 *
 * @param span where it stands
 * @param text the words under the span
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value, such as {@code 2021-10}, {@code P3Y} or {@code PAST_REF}
 * @param period the days that it admits; null where it names none (a duration, a set, an unresolved
 *     expression)
 * @param granularity the unit it speaks in
 * @param anchor what it was resolved against
 * @param stated the calendar dates that the words spell out, one for a date and two for a range;
 *     empty for all else
 * @param event id of the event that it was resolved against; null if that was none
 */
public record TimeExpression(
    Span span,
    String text,
    TimexType type,
    String value,
    @Nullable Period period,
    Granularity granularity,
    Anchor anchor,
    List<StatedDate> stated,
    @Nullable String event) {

  public TimeExpression {
    Objects.requireNonNull(span);
    stated = List.copyOf(stated);
  }

  /** An expression that no event of a timeline has to do with. */
  public TimeExpression(
      Span span,
      String text,
      TimexType type,
      String value,
      @Nullable Period period,
      Granularity granularity,
      Anchor anchor,
      List<StatedDate> stated) {
    this(span, text, type, value, period, granularity, anchor, stated, null);
  }

  /** The same reading at another place: positions move from prose to source this way. */
  public TimeExpression at(Span newSpan, String newText) {
    return new TimeExpression(
        newSpan, newText, type, value, period, granularity, anchor, stated, event);
  }

  /** The same expression read as other days, against another anchor. */
  public TimeExpression over(Period newPeriod, Anchor newAnchor) {
    return new TimeExpression(
        span, text, type, value, newPeriod, granularity, newAnchor, stated, null);
  }

  /** The same expression with other stated dates. */
  public TimeExpression stating(List<StatedDate> newStated) {
    return new TimeExpression(
        span, text, type, value, period, granularity, anchor, newStated, event);
  }

  /** The same expression read as the days that lie so far from an event. */
  public TimeExpression from(String newEvent, Period newPeriod) {
    return new TimeExpression(
        span, text, type, value, newPeriod, granularity, Anchor.EVENT, stated, newEvent);
  }
}
