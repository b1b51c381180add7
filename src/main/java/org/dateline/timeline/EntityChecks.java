package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lint says of entities. */
record EntityChecks(Timeline timeline, List<TimelineProblem> problems) {

  void run() {
    Set<String> used = used();
    for (Entity entity : timeline.entities()) {
      if (entity.born() != null
          && entity.died() != null
          && entity.died().period().isBefore(entity.born().period())) {
        problems.add(
            TimelineProblem.error(
                entity.location(),
                entity.id()
                    + " died ("
                    + entity.died().text()
                    + ") before the birth ("
                    + entity.born().text()
                    + ")",
                "correct a date"));
      }
      if (!speaksForItself(entity) && !used.contains(entity.id())) {
        problems.add(
            TimelineProblem.warning(
                entity.location(), "no entry uses " + entity.id(), "use it or remove it"));
      }
    }
    samePersons();
  }

  /** Who is defined twice is ambiguous, and neither has all offices and dates. */
  private void samePersons() {
    Map<List<String>, Entity> seen = new HashMap<>();
    for (Entity person : timeline.entities()) {
      if (person.kind() != Entity.Kind.PERSON || person.born() == null) {
        continue;
      }
      Set<String> names = new LinkedHashSet<>(person.also());
      names.add(person.name());
      for (String name : names) {
        Entity other = seen.putIfAbsent(List.of(Names.key(name), person.born().text()), person);
        if (other != null && !other.id().equals(person.id())) {
          problems.add(
              TimelineProblem.warning(
                  person.location(),
                  person.id() + " has the name \"" + name + "\" and the birth of " + other.id(),
                  "make them one (the other is at " + other.location() + ")"));
        }
      }
    }
  }

  /**
   * Countries and places tell where an article is, even if nothing has happened there; of a person
   * whose birth or death is known, an article may be wrong about these.
   */
  private static boolean speaksForItself(Entity entity) {
    return entity.kind() == Entity.Kind.COUNTRY
        || entity.kind() == Entity.Kind.PLACE
        || entity.born() != null
        || entity.died() != null;
  }

  private Set<String> used() {
    List<@Nullable String> ids = new ArrayList<>();
    for (Event event : timeline.events()) {
      ids.addAll(event.who());
      ids.addAll(event.whom());
      ids.addAll(event.where());
    }
    for (Tenure tenure : timeline.tenures()) {
      ids.add(tenure.who());
      ids.add(tenure.office());
    }
    for (Membership membership : timeline.memberships()) {
      ids.add(membership.who());
      ids.add(membership.of());
    }
    for (Attribute attribute : timeline.attributes()) {
      ids.add(attribute.value());
    }
    for (Entity entity : timeline.entities()) {
      ids.add(entity.of());
      ids.add(entity.in());
      ids.add(entity.capital());
    }
    Set<String> used = new HashSet<>();
    for (String id : ids) {
      if (id != null) {
        used.add(id);
      }
    }
    return used;
  }
}
