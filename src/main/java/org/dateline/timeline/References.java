package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Resolves the ids of all files against all that is defined. */
final class References {
  private final Timeline timeline;
  private final Problems problems;

  References(Timeline timeline, Problems problems) {
    this.timeline = timeline;
    this.problems = problems;
  }

  /** Reports ids that nothing defines, or that name another kind of thing than the field takes. */
  void check(Reference reference) {
    if (reference.target() == Reference.Target.EVENT) {
      if (timeline.event(reference.id()).isEmpty()) {
        unknown(reference, "event", ids(timeline.events(), Event::id));
      }
      return;
    }
    Entity entity = timeline.entity(reference.id()).orElse(null);
    if (entity == null) {
      unknown(reference, "entity", ids(timeline.entities(), Entity::id));
    } else if (!reference.target().kinds.contains(entity.kind())) {
      problems.error(
          reference.location(),
          reference.field()
              + " takes "
              + reference.target().description
              + ", but "
              + reference.id()
              + " is of kind "
              + entity.kind().word(),
          "give another id (it is defined at " + entity.location() + ")");
    }
  }

  private void unknown(Reference reference, String kind, List<String> known) {
    problems.error(
        reference.location(),
        reference.field() + ": no " + kind + " has the id " + reference.id(),
        Nearest.to(reference.id(), known)
            .map(nearest -> "did you mean " + nearest + "?")
            .orElse("define it in one of the timelines, or correct it"));
  }

  private static <T> List<String> ids(Iterable<T> entries, Function<T, String> id) {
    List<String> ids = new ArrayList<>();
    entries.forEach(entry -> ids.add(id.apply(entry)));
    return ids;
  }

  /** Reports events that are part of themselves, and places that lie in themselves. */
  void checkCycles() {
    Map<String, String> wholes = new HashMap<>();
    for (Event event : timeline.events()) {
      if (event.partOf() != null) {
        wholes.put(event.id(), event.partOf());
      }
    }
    for (Entity entity : timeline.entities()) {
      if (entity.in() != null) {
        wholes.put(entity.id(), entity.in());
      }
    }
    Set<String> sound = new HashSet<>();
    for (String start : List.copyOf(wholes.keySet())) {
      Set<String> path = new HashSet<>();
      String at = start;
      while (at != null && !sound.contains(at)) {
        if (!path.add(at)) {
          problems.error(locationOf(at), at + " is part of itself", "correct its part-of or in");
          break;
        }
        at = wholes.get(at);
      }
      sound.addAll(path);
    }
  }

  private Location locationOf(String id) {
    return timeline
        .event(id)
        .map(Event::location)
        .or(() -> timeline.entity(id).map(Entity::location))
        .orElseThrow();
  }
}
