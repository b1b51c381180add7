package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds events by name or alias, in any spelling. Immutable and thread-safe. */
public final class EventsByName {
  private final Map<String, List<Event>> byName = new HashMap<>();

  /** Indexes the names of all events of {@code timeline}. */
  public EventsByName(Timeline timeline) {
    for (Event event : timeline.events()) {
      add(event.name(), event);
      for (String name : event.also()) {
        add(name, event);
      }
    }
  }

  /** Events that have {@code name}, compared as {@link Names#key} says; usually none or one. */
  public List<Event> named(String name) {
    return List.copyOf(byName.getOrDefault(Names.key(name), List.of()));
  }

  private void add(String name, Event event) {
    String key = Names.key(name);
    List<Event> same = byName.get(key);
    if (same == null) {
      same = new ArrayList<>(1);
      byName.put(key, same);
    }
    if (same.isEmpty() || same.get(same.size() - 1) != event) {
      same.add(event);
    }
  }
}
