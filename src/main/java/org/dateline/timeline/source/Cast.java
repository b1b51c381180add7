package org.dateline.timeline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.EdtfDate;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Entity.Kind;
import org.dateline.timeline.Event;
import org.dateline.timeline.Location;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Names;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Who and what a file speaks of. A name that means one entity of the known timelines gets its id;
 * any other becomes an entity, of the kind that is told or of the likeliest.
 */
final class Cast {
  /** Where things happen. */
  static final Set<Kind> PLACES = EnumSet.of(Kind.PLACE, Kind.COUNTRY);

  /** What has offices and members. */
  static final Set<Kind> BODIES = EnumSet.of(Kind.ORGANISATION, Kind.COUNTRY, Kind.PLACE);

  /** Who does things, or has them done to it. */
  static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  private final Timeline known;
  private final Ids ids;
  private final Map<String, Set<Entity>> knownByName = new HashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, List<Entity>> byKey = new HashMap<>();
  private final Set<String> defined = new HashSet<>();
  private final Map<String, String> origins = new HashMap<>();

  Cast(Timeline known, Ids ids) {
    this.known = known;
    this.ids = ids;
  }

  Map<String, String> origins() {
    return origins;
  }

  /** The entity of one of {@code kinds} that the file has under {@code key}, or null. */
  @Nullable String find(String key, Set<Kind> kinds) {
    for (Entity entity : byKey.getOrDefault(key, List.of())) {
      if (kinds.contains(entity.kind())) {
        return entity.id();
      }
    }
    return null;
  }

  /** Whether a name means an entity of the file or of the known timelines. */
  boolean knows(String name, Set<Kind> kinds) {
    return find(Names.key(name), kinds) != null || meant(name, kinds) != null;
  }

  /** The id of what is only named. */
  String mention(String name, Kind likely, Set<Kind> kinds, String origin) {
    return mention(Names.key(name), name, likely, kinds, origin);
  }

  /**
   * The id of what is only named.
   *
   * @param key what tells it from others of its name
   * @param likely its kind, unless the name says otherwise
   * @param kinds those that it can have
   */
  String mention(String key, String name, Kind likely, Set<Kind> kinds, String origin) {
    String found = find(key, kinds);
    return found != null
        ? found
        : add(key, likely, kinds, EntityFacts.named(name, origin), null, null, origin(origin));
  }

  private static Location origin(String origin) {
    return new Location(origin, 0);
  }

  /** The id of what has an entry of its own, of exactly this kind. */
  String define(
      String key,
      Kind kind,
      EntityFacts facts,
      @Nullable EdtfDate born,
      @Nullable EdtfDate died,
      Location location) {
    String found = find(key, EnumSet.of(kind));
    String id =
        found != null ? found : add(key, kind, EnumSet.of(kind), facts, born, died, location);
    defined.add(id);
    if (!Names.key(facts.name()).equals(key)) {
      byKey.computeIfAbsent(Names.key(facts.name()), k -> new ArrayList<>()).add(entities.get(id));
    }
    return id;
  }

  private String add(
      String key,
      Kind likely,
      Set<Kind> kinds,
      EntityFacts facts,
      @Nullable EdtfDate born,
      @Nullable EdtfDate died,
      Location location) {
    Entity meant = facts.id() == null ? null : known.entity(facts.id()).orElse(null);
    if (meant == null || !kinds.contains(meant.kind())) {
      meant = meant(facts.name(), kinds);
    }
    if (meant != null && (differ(born, meant.born()) || differ(died, meant.died()))) {
      meant = null;
    }
    Entity entity;
    if (meant != null && entities.containsKey(meant.id())) {
      entity = entities.get(meant.id());
    } else if (meant != null) {
      entity = entity(meant.id(), meant.kind(), meant.name(), facts, meant.of(), location);
    } else {
      String id = ids.next(facts.id() != null ? facts.id() : facts.name(), key);
      entity = entity(id, likely, facts.name(), facts, facts.of(), born, died, location);
    }
    entities.put(entity.id(), entity);
    origins.putIfAbsent(entity.id(), facts.origin());
    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entity);
    return entity.id();
  }

  /** One that the known timelines describe: it is enough to name it. */
  private static Entity entity(
      String id,
      Kind kind,
      String name,
      EntityFacts facts,
      @Nullable String of,
      Location location) {
    String body = of != null && of.equals(facts.of()) ? of : null;
    return entity(id, kind, name, facts, body, null, null, location);
  }

  private static Entity entity(
      String id,
      Kind kind,
      String name,
      EntityFacts facts,
      @Nullable String of,
      @Nullable EdtfDate born,
      @Nullable EdtfDate died,
      Location location) {
    Set<String> also = new LinkedHashSet<>(facts.also());
    also.remove(name);
    also.remove("");
    boolean person = kind == Kind.PERSON;
    return new Entity(
        id,
        kind,
        name,
        List.copyOf(also),
        null,
        List.of(),
        person ? born : null,
        person ? died : null,
        kind == Kind.OFFICE ? of : null,
        List.of(),
        1,
        null,
        null,
        location);
  }

  private static boolean differ(@Nullable EdtfDate one, @Nullable EdtfDate other) {
    return one != null && other != null && !one.period().intersects(other.period());
  }

  /** The one known entity of that name, or null. */
  private @Nullable Entity meant(String name, Set<Kind> kinds) {
    if (knownByName.isEmpty()) {
      for (Entity entity : known.entities()) {
        learn(entity.name(), entity);
        entity.also().forEach(other -> learn(other, entity));
      }
      for (Attribute attribute : known.attributes()) {
        if (attribute.kind() == Attribute.Kind.NAME) {
          known.entity(attribute.of()).ifPresent(entity -> learn(attribute.value(), entity));
        }
      }
    }
    Entity meant = null;
    for (Entity entity : knownByName.getOrDefault(Names.key(name), Set.of())) {
      if (kinds.contains(entity.kind())) {
        if (meant != null) {
          return null;
        }
        meant = entity;
      }
    }
    return meant;
  }

  private void learn(String name, Entity entity) {
    knownByName.computeIfAbsent(Names.key(name), key -> new LinkedHashSet<>()).add(entity);
  }

  /** The entities that are defined, and those that entries name, in the order of the file. */
  List<Entity> used(
      Collection<Event> events, Collection<Tenure> tenures, Collection<Membership> memberships) {
    Set<String> used = new HashSet<>(defined);
    for (Event event : events) {
      used.addAll(event.who());
      used.addAll(event.whom());
      used.addAll(event.where());
    }
    for (Tenure tenure : tenures) {
      used.add(tenure.who());
      used.add(tenure.office());
    }
    for (Membership membership : memberships) {
      used.add(membership.who());
      used.add(membership.of());
    }
    for (Entity entity : entities.values()) {
      if (entity.of() != null && used.contains(entity.id())) {
        used.add(entity.of());
      }
    }
    return entities.values().stream().filter(entity -> used.contains(entity.id())).toList();
  }
}
