package org.dateline.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A person with what the timeline knows of the person's life; a missing date excludes nothing.
 *
 * @param person who
 */
public record Life(Entity person) {
  /** Sources differ by a day about who was born or died at midnight. */
  private static final int SLACK_DAYS = 1;

  /** Before the calendars agreed, they differed by up to 13 days. */
  private static final int OLD_SLACK_DAYS = 14;

  private static final int LAST_OF_OLD = 1923;

  public Life {
    Objects.requireNonNull(person);
  }

  /** Whether the timeline knows when the person was born or died. */
  public boolean isKnown() {
    return person.born() != null || person.died() != null;
  }

  /** Whether the person may have lived on some day of {@code when}. */
  public boolean isAliveIn(Period when) {
    return span().intersects(when);
  }

  /** Days by which {@code when} misses the life: negative is before birth, 0 is no miss. */
  public long gapDays(Period when) {
    return when.gapDays(span());
  }

  /** The days on which the person may have lived. */
  private Period span() {
    Bound first = person.born() == null ? Bound.Missing.UNKNOWN : person.born().period().start();
    Bound last = person.died() == null ? Bound.Missing.UNKNOWN : person.died().period().end();
    return new Period(moved(first, -1), moved(last, 1));
  }

  private static Bound moved(Bound bound, int direction) {
    if (bound instanceof Bound.Day day) {
      boolean old = day.date().getYear() < LAST_OF_OLD;
      return Bound.at(day.date().plusDays((long) direction * (old ? OLD_SLACK_DAYS : SLACK_DAYS)));
    }
    return bound;
  }

  /**
   * The ages that the person may have had in {@code when}, or at death if that came before; null
   * where the birth is unknown, doubtful, or after it.
   */
  public @Nullable Ages agesIn(Period when) {
    EdtfDate born = person.born();
    if (born == null || born.approximate() || born.uncertain()) {
      return null;
    }
    Period at = isOverBefore(when) ? Objects.requireNonNull(person.died()).period() : when;
    return Ages.between(born.period(), at);
  }

  /** The ages that the person may have had at death; null where the timeline does not tell. */
  public @Nullable Ages agesAtDeath() {
    return person.died() == null ? null : agesIn(person.died().period());
  }

  /** Whether the person died before {@code when}. */
  public boolean isOverBefore(Period when) {
    return person.died() != null && person.died().period().isBefore(when);
  }

  /** The day before {@code when} begins, and the day on which it ends, as periods of one day. */
  static List<Period> edges(Period when) {
    List<Period> edges = new ArrayList<>();
    LocalDate first = when.firstDay().orElse(null);
    LocalDate last = when.lastDay().orElse(null);
    if (first != null && last != null) {
      edges.add(Period.day(first.minusDays(1)));
      edges.add(Period.day(last));
    }
    return edges;
  }

  /** The birth and the death, as the timeline has them. */
  public List<Evidence> evidence() {
    List<Evidence> known = new ArrayList<>();
    add("birth of ", person.born(), known);
    add("death of ", person.died(), known);
    return known;
  }

  private void add(String what, @Nullable EdtfDate date, List<Evidence> known) {
    if (date != null) {
      known.add(
          new Evidence(
              person.id(), what + person.name(), date.text(), person.location(), List.of()));
    }
  }
}
