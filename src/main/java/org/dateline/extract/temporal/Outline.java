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

  /** A stated year and where it stands. */
  private record Stated(int token, int year) {}

  /** A narrative names mostly years that are not those of its publication. */
  static Outline of(List<Found> found, @Nullable LocalDate published, Anchoring anchoring) {
    List<Stated> years = new ArrayList<>();
    int today = 0;
    for (Found match : found) {
      for (Found.Part part : match.parts()) {
        if (match.reading() != Reading.NONE && part.frame().has(Slot.YEAR)) {
          years.add(new Stated(match.from(), year(part.frame())));
        } else if (isOfToday(match.reading(), part.frame())) {
          today++;
        }
      }
    }
    long far =
        years.stream()
            .filter(y -> published == null || Math.abs(published.getYear() - y.year) > 1)
            .count();
    long near = years.size() - far + today;
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

  private static boolean isOfToday(Reading reading, Frame frame) {
    int publication = Base.PUBLICATION.ordinal();
    return (reading == Reading.SHIFT || reading == Reading.CURRENT || reading == Reading.STRETCH)
        && frame.get(Slot.BASE, publication) == publication;
  }
}
