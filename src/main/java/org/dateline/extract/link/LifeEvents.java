package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;

/** The death of each person whose day of death is known, where the timeline does not list it. */
final class LifeEvents {
  private static final String TYPE = "death";

  private LifeEvents() {}

  static List<Event> of(Timeline timeline) {
    Set<String> told = new HashSet<>();
    for (Event event : timeline.events()) {
      if (event.type().equals(TYPE)) {
        told.addAll(event.who());
        told.addAll(event.whom());
      }
    }
    List<Event> events = new ArrayList<>();
    for (Entity entity : timeline.entities()) {
      if (entity.died() != null && !told.contains(entity.id())) {
        events.add(
            new Event(
                entity.id() + "-died",
                "death of " + entity.name(),
                List.of(),
                TYPE,
                entity.died(),
                List.of(),
                List.of(entity.id()),
                List.of(),
                null,
                List.of(),
                List.of(),
                false,
                entity.location()));
      }
    }
    return events;
  }
}
