package org.dateline.extract.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.time.Anchoring;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a whole text say before they are read one by one.
 *
 * @param moving whether the text is a narrative that moves its own "now"
 * @param note whether it is no article but a query or a reminder
 * @param firstDate the first year it names, null if it names none
 * @param excursions the tokens of dates that leave the narrative and come back
 */
record Outline(boolean moving, boolean note, @Nullable Point firstDate, Set<Integer> excursions) {
  private static final int FEW = 3;
  private static final int FAR_YEARS = 12;
  private static final int NEIGHBOURS = 3;

  /** So many years of the past weigh as much as one day that only publication tells. */
  private static final int YEARS_PER_DAY = 6;

  /** How many tokens after a date of the past a bare weekday may still be of its week. */
  private static final int REACH = 60;

  /** A stated year and where it stands. */
  private record Stated(int token, int year) {}

  /**
   * A narrative names mostly years that are not those of its publication. News may look back on
   * many, too, but it also says what happened "yesterday" or "on Tuesday".
   */
  static Outline of(List<Found> found, @Nullable LocalDate published, Anchoring anchoring) {
    List<Stated> years = new ArrayList<>();
    int near = 0;
    int far = 0;
    int datedUntil = 0;
    for (Found match : found) {
      for (Found.Part part : match.parts()) {
        Frame frame = part.frame();
        if (match.reading() != Reading.NONE && frame.has(Slot.YEAR)) {
          int year = year(frame);
          years.add(new Stated(match.from(), year));
          boolean isFar = published == null || Math.abs(published.getYear() - year) > 1;
          far += isFar ? 1 : 0;
          near += isFar ? 0 : 1;
          datedUntil = isFar && frame.has(Slot.DAY) ? match.from() + REACH : datedUntil;
        } else if (isOfToday(match.reading(), frame)) {
          near += isDay(frame) ? YEARS_PER_DAY : 1;
        } else if (isWeekday(match.reading(), frame) && match.from() >= datedUntil) {
          near += YEARS_PER_DAY;
        }
      }
    }
    boolean moving =
        switch (anchoring) {
          case TEXT -> true;
          case PUBLICATION, NOTE -> false;
          case AUTO -> published == null || far >= FEW && far > 2 * near;
        };
    Point first =
        years.isEmpty() ? null : new Point(Unit.YEAR, LocalDate.of(years.get(0).year, 1, 1));
    return new Outline(moving, anchoring == Anchoring.NOTE, first, excursions(years));
  }

  boolean isExcursion(int token) {
    return moving && excursions.contains(token);
  }

  private static int year(Frame frame) {
    int year = frame.get(Slot.YEAR);
    year = year > 9999 ? year / 10000 : year;
    return frame.get(Slot.ERA, 1) < 0 ? 1 - year : year;
  }

  /** A year far from the middle one of its neighbourhood. */
  private static Set<Integer> excursions(List<Stated> years) {
    Set<Integer> excursions = new HashSet<>();
    for (int i = 1; i + 1 < years.size(); i++) {
      int[] around =
          years
              .subList(Math.max(0, i - NEIGHBOURS), Math.min(years.size(), i + NEIGHBOURS + 1))
              .stream()
              .mapToInt(Stated::year)
              .sorted()
              .toArray();
      if (Math.abs(years.get(i).year - around[around.length / 2]) > FAR_YEARS) {
        excursions.add(years.get(i).token);
      }
    }
    return excursions;
  }

  /** Yesterday, last Monday; people say "tomorrow" in narratives, too. */
  private static boolean isDay(Frame frame) {
    boolean day = frame.has(Slot.WEEKDAY) || frame.get(Slot.UNIT, -1) == Unit.DAY.ordinal();
    return day && frame.has(Slot.AS) && frame.get(Slot.DIR, 0) < 0;
  }

  private static boolean isWeekday(Reading reading, Frame frame) {
    return (reading == Reading.DATE || reading == Reading.TIMED)
        && frame.has(Slot.WEEKDAY)
        && !frame.has(Slot.DAY)
        && !frame.has(Slot.N);
  }

  private static boolean isOfToday(Reading reading, Frame frame) {
    int publication = Base.PUBLICATION.ordinal();
    boolean relative =
        reading == Reading.SHIFT
            || reading == Reading.CURRENT
            || reading == Reading.STRETCH
            || frame.has(Slot.AS);
    return relative && frame.get(Slot.BASE, publication) == publication;
  }
}
