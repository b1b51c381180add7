package org.dateline.extract.temporal;

import java.time.LocalDate;

/** Which year a date is of: the one that its words state, or the one that they leave to be told. */
final class Years {
  /** Nothing tells the year. */
  static final int NO_CONTEXT = Integer.MIN_VALUE;

  /** Without a year, a date so many months ahead is nearer than the one of last year. */
  private static final int SOON_MONTHS = 2;

  private Years() {}

  /** The year that the words state, in the proleptic count where 1 BC is 0. */
  static int stated(Frame frame, Narrative narrative) {
    if (frame.has(Slot.YEAR)) {
      int year = frame.get(Slot.YEAR);
      return frame.get(Slot.ERA, 1) < 0 ? 1 - year : year;
    }
    return frame.has(Slot.YY) ? full(frame.get(Slot.YY), narrative) : NO_CONTEXT;
  }

  /** Two digits: the year nearest to the narrative, or up to ten years after publication. */
  static int full(int digits, Narrative narrative) {
    Point near = narrative.isMoving() ? narrative.point(Base.TEXT) : null;
    if (near != null) {
      int year = Math.floorDiv(near.year(), 100) * 100 + digits;
      return year - near.year() > 50 ? year - 100 : near.year() - year > 50 ? year + 100 : year;
    }
    LocalDate published = narrative.published();
    int limit = (published == null ? 2020 : published.getYear()) + 10;
    return 2000 + digits <= limit ? 2000 + digits : 1900 + digits;
  }

  static Base base(Frame frame, Narrative narrative) {
    boolean either = frame.has(Slot.BASE) && Base.values()[frame.get(Slot.BASE)] == Base.EITHER;
    return either && !narrative.isMoving() && narrative.published() != null
        ? Base.PUBLICATION
        : narrative.yearBase();
  }

  /** The year for a month, or a day of it, that the words leave open. */
  static int guess(int month, int day, Base base, Narrative narrative) {
    Point from = narrative.point(base);
    if (from == null) {
      return NO_CONTEXT;
    }
    int year = from.year();
    if (base == Base.TEXT) {
      return year;
    }
    LocalDate now = from.first();
    boolean passed =
        month < now.getMonthValue()
            || month == now.getMonthValue() && day > 0 && day < now.getDayOfMonth();
    boolean ahead =
        month > now.getMonthValue()
            || month == now.getMonthValue() && day > 0 && day > now.getDayOfMonth();
    return switch (narrative.outlook()) {
      case AHEAD -> {
        boolean justNow = now.getMonthValue() - month <= 1 && !narrative.isNote();
        yield passed && !justNow ? year + 1 : year; // "the figures for June will be revised"
      }
      case BACK -> ahead ? year - 1 : year;
      case OPEN -> {
        int monthsAhead = month - now.getMonthValue() + (passed ? 12 : 0);
        boolean soon = (passed || ahead) && monthsAhead <= SOON_MONTHS;
        yield year + (passed && soon ? 1 : ahead && !soon ? -1 : 0);
      }
    };
  }
}
