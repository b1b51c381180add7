package org.dateline.timeline.source;

import java.util.List;
import java.util.Map;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * A timeline that was made from a file; it has no lint errors.
 *
 * @param title what the file calls itself, or null
 * @param license of all data of that origin, or null
 * @param origins of entities, by their ids
 * @param skipped what was not taken as it was, in the order of the file
 */
public record Imported(
    @Nullable String title,
    @Nullable String license,
    List<Entity> entities,
    List<Event> events,
    List<Tenure> tenures,
    List<Membership> memberships,
    Map<String, String> origins,
    List<Skipped> skipped) {

  public Imported {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    tenures = List.copyOf(tenures);
    memberships = List.copyOf(memberships);
    origins = Map.copyOf(origins);
    skipped = List.copyOf(skipped);
  }

  /** Whether there is nothing to write. */
  public boolean isEmpty() {
    return entities.isEmpty() && events.isEmpty() && tenures.isEmpty() && memberships.isEmpty();
  }
}
