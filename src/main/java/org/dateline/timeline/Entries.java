package org.dateline.timeline;

import java.util.List;
import java.util.Map;

/** Entries of one file, or of several once they are merged. */
record Entries(
    List<Entity> entities,
    List<Event> events,
    List<Tenure> tenures,
    List<Membership> memberships,
    List<Attribute> attributes) {

  Entries {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    tenures = List.copyOf(tenures);
    memberships = List.copyOf(memberships);
    attributes = List.copyOf(attributes);
  }

  static Entries of(Timeline timeline) {
    return new Entries(
        timeline.entities(),
        timeline.events(),
        timeline.tenures(),
        timeline.memberships(),
        timeline.attributes());
  }

  Timeline toTimeline() {
    return TimelineIndex.read("", TimelineIndex.write(this, Map.of()));
  }
}
