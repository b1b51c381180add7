package org.dateline.extract.temporal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a whole text say before they are read one by one.
 *
 * @param moving whether the text is a narrative that moves its own "now"
 * @param firstDate the first year it names, null if it names none
 */
record Outline(boolean moving, @Nullable Point firstDate) {
  private static final int FEW = 3;

  /** A narrative names mostly years that are not those of its publication. */
  static Outline of(List<Found> found, @Nullable LocalDate published, Anchoring anchoring) {
    int far = 0;
    int near = 0;
    Point first = null;
    for (Found match : found) {
      for (Found.Part part : match.parts()) {
        Frame frame = part.frame();
        if (frame.has(Slot.YEAR) && match.reading() != Reading.NONE) {
          int year = frame.get(Slot.YEAR, 0);
          year = year > 9999 ? year / 10000 : year;
          year = frame.get(Slot.ERA, 1) < 0 ? 1 - year : year;
          if (first == null) {
            first = new Point(Unit.YEAR, LocalDate.of(year, 1, 1));
          }
          boolean isFar = published == null || Math.abs(published.getYear() - year) > 1;
          far += isFar ? 1 : 0;
          near += isFar ? 0 : 1;
        } else if (isOfToday(match.reading(), frame)) {
          near++;
        }
      }
    }
    boolean moving =
        switch (anchoring) {
          case TEXT -> true;
          case PUBLICATION -> false;
          case AUTO -> published == null || far >= FEW && far > 2 * near;
        };
    return new Outline(moving, first);
  }

  private static boolean isOfToday(Reading reading, Frame frame) {
    int publication = Base.PUBLICATION.ordinal();
    return (reading == Reading.SHIFT || reading == Reading.CURRENT || reading == Reading.STRETCH)
        && frame.get(Slot.BASE, publication) == publication;
  }
}
