package org.dateline.claim;

import java.util.List;
import java.util.Objects;
import org.dateline.time.Bound;
import org.dateline.time.Period;
import org.dateline.timeline.Event;

/**
 * An event that a mention may mean.
 *
 * @param event the event
 * @param score how well the mention fits it: 1 for its name, less for its type and participants
 * @param reasons what spoke for it, one short phrase each, for {@code --explain}
 */
public record EventCandidate(Event event, double score, List<String> reasons) {

  public EventCandidate {
    Objects.requireNonNull(event);
    reasons = List.copyOf(reasons);
  }

  /** The days of the event that an aspect speaks of. */
  public Period reference(Aspect aspect) {
    Period whole = event.date().period();
    return switch (aspect) {
      case START -> new Period(whole.start(), startsWithin(whole));
      case END -> new Period(endsWithin(whole), whole.end());
      case WITHIN, WHOLE -> whole;
    };
  }

  /** A reading must reach the first day; a month or year as start admits all its days. */
  private Bound startsWithin(Period whole) {
    return event.date().text().contains("/") ? whole.start() : whole.end();
  }

  private Bound endsWithin(Period whole) {
    return event.date().text().contains("/") ? whole.end() : whole.start();
  }
}
