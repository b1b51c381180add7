package org.dateline.extract.link;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.EventCandidate;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Tenure;

/** The beginning and the end of a term of office, as events. */
public final class TermEvents {
  private TermEvents() {}

  /** The day on which {@code person} took {@code office}, if it is known. */
  public static Optional<EventCandidate> start(Entity person, Entity office, Tenure tenure) {
    return tenure.during().period().start() instanceof Bound.Day
        ? Optional.of(candidate(person, office, tenure, "start", tenure.during().begin()))
        : Optional.empty();
  }

  /** The day on which {@code person} left {@code office}, if it is known. */
  public static Optional<EventCandidate> end(Entity person, Entity office, Tenure tenure) {
    return tenure.during().period().end() instanceof Bound.Day
        ? Optional.of(candidate(person, office, tenure, "end", tenure.during().end()))
        : Optional.empty();
  }

  private static EventCandidate candidate(
      Entity person, Entity office, Tenure tenure, String which, EdtfDate date) {
    Event event =
        new Event(
            person.id() + "-" + office.id() + "-" + which,
            which + " of " + person.name() + "'s term as " + office.name(),
            List.of(),
            which.equals("start") ? "appointment" : "resignation",
            date,
            List.of(person.id()),
            List.of(office.id()),
            List.of(),
            null,
            List.of(),
            tenure.sources(),
            tenure.disputed(),
            tenure.location());
    return new EventCandidate(event, 1, List.of("term of " + person.name()));
  }
}
