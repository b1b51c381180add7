package org.dateline.time;

import java.util.Objects;

/**
 * A date of the Extended Date/Time Format (ISO 8601-2, EDTF), parsed.
 *
 * @param text as written
 * @param period the days from its earliest to its latest
 * @param granularity the unit of its coarser end
 * @param uncertain whether it carries {@code ?} or {@code %}
 * @param approximate whether it carries {@code ~} or {@code %}
 */
public record EdtfDate(
    String text, Period period, Granularity granularity, boolean uncertain, boolean approximate) {

  /** How long a day is when written out, such as {@code 2022-02-24}. */
  private static final int DAY = 10;

  public EdtfDate {
    Objects.requireNonNull(text);
    Objects.requireNonNull(period);
  }

  /** The date on which an interval begins, the date itself where it is none. */
  public EdtfDate begin() {
    int slash = text.indexOf('/');
    return slash < 0 ? this : end(text.substring(0, slash), period.start());
  }

  /** The date on which an interval ends, the date itself where it is none. */
  public EdtfDate end() {
    int slash = text.indexOf('/');
    return slash < 0 ? this : end(text.substring(slash + 1), period.end());
  }

  /** One end of an interval, which is read again only if it is not simply the day at that end. */
  private static EdtfDate end(String text, Bound bound) {
    return text.length() == DAY
            && Character.isDigit(text.charAt(DAY - 1))
            && bound instanceof Bound.Day day
        ? new EdtfDate(text, Period.day(day.date()), Granularity.DAY, false, false)
        : parse(text);
  }

  /**
   * Parses EDTF levels 0 and 1, and the decades and sets of level 2.
   *
   * @throws EdtfException if {@code text} is not EDTF or names an impossible date
   */
  public static EdtfDate parse(String text) {
    return Edtf.parse(text);
  }
}
