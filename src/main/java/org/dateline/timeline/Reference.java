package org.dateline.timeline;

import static org.dateline.timeline.Entity.Kind.COUNTRY;
import static org.dateline.timeline.Entity.Kind.CURRENCY;
import static org.dateline.timeline.Entity.Kind.OFFICE;
import static org.dateline.timeline.Entity.Kind.ORGANISATION;
import static org.dateline.timeline.Entity.Kind.PERSON;
import static org.dateline.timeline.Entity.Kind.PLACE;

import java.util.Set;

/**
 * An id that stands in a field and must be defined in some file.
 *
 * @param field the key
 * @param id as written
 * @param target what it may name
 * @param location of the id
 */
record Reference(String field, String id, Target target, Location location) {

  /** What an id may name. */
  enum Target {
    ENTITY("an entity", Set.of(Entity.Kind.values())),
    PLACE_OR_COUNTRY("a place or country", Set.of(PLACE, COUNTRY)),
    PLACE_ONLY("a place", Set.of(PLACE)),
    PERSON_ONLY("a person", Set.of(PERSON)),
    OFFICE_ONLY("an office", Set.of(OFFICE)),
    CURRENCY_ONLY("a currency", Set.of(CURRENCY)),
    BODY("an organisation, country or place", Set.of(ORGANISATION, COUNTRY, PLACE)),
    EVENT("an event", Set.of());

    final String description;
    final Set<Entity.Kind> kinds;

    Target(String description, Set<Entity.Kind> kinds) {
      this.description = description;
      this.kinds = kinds;
    }
  }
}
