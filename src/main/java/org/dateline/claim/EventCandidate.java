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

  /**
   * The days of the event that an aspect speaks of; a month or year as its beginning or end admits
   * all its days.
   */
  public Period reference(Aspect aspect) {
    Period whole = event.date().period();
    return switch (aspect) {
      case START -> whole.start() instanceof Bound.Day ? event.date().begin().period() : whole;
      case END -> whole.end() instanceof Bound.Day ? event.date().end().period() : whole;
      case WITHIN, WHOLE -> whole;
    };
  }
}
