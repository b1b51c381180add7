package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reference: all loaded timelines together, immutable, with look-ups by id.
 *
 * <p>Where files differ about an event, several events may share its id; all of them are disputed.
 */
public final class Timeline {
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Event> eventsById = new HashMap<>();
  private final List<Event> events;
  private final List<Tenure> tenures;
  private final List<Membership> memberships;
  private final Map<String, List<Tenure>> tenuresByPerson = new HashMap<>();
  private final Map<String, List<Tenure>> tenuresByOffice = new HashMap<>();
  private final Map<String, List<Membership>> membershipsByMember = new HashMap<>();
  private final Map<String, List<Membership>> membershipsByOrganisation = new HashMap<>();

  /** Indexes the entries; ids are unique by contract of the loader. */
  public Timeline(
      Collection<Entity> entities,
      Collection<Event> events,
      Collection<Tenure> tenures,
      Collection<Membership> memberships) {
    this.events = List.copyOf(events);
    this.tenures = List.copyOf(tenures);
    this.memberships = List.copyOf(memberships);
    // Loops, not streams: this runs at every start, where each lambda costs its linkage.
    for (Entity entity : entities) {
      this.entities.put(entity.id(), entity);
    }
    for (Event event : this.events) {
      eventsById.putIfAbsent(event.id(), event);
    }
    for (Tenure tenure : this.tenures) {
      put(tenuresByPerson, tenure.who(), tenure);
      put(tenuresByOffice, tenure.office(), tenure);
    }
    for (Membership membership : this.memberships) {
      put(membershipsByMember, membership.who(), membership);
      put(membershipsByOrganisation, membership.of(), membership);
    }
  }

  /** The timelines that ship, together; loaded once, in a few milliseconds. */
  public static Timeline bundled() {
    return BundledTimelines.TIMELINE;
  }

  private static <T> void put(Map<String, List<T>> groups, String key, T value) {
    List<T> group = groups.get(key);
    if (group == null) {
      group = new ArrayList<>(2);
      groups.put(key, group);
    }
    group.add(value);
  }

  public Collection<Entity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  public Collection<Event> events() {
    return events;
  }

  public List<Tenure> tenures() {
    return tenures;
  }

  public List<Membership> memberships() {
    return memberships;
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The event; of disputed ones the first that was read. */
  public Optional<Event> event(String id) {
    return Optional.ofNullable(eventsById.get(id));
  }

  /** All tenures of a person, in the order of the files. */
  public List<Tenure> tenuresOf(String person) {
    return group(tenuresByPerson, person);
  }

  /** All tenures in an office, in the order of the files. */
  public List<Tenure> tenuresIn(String office) {
    return group(tenuresByOffice, office);
  }

  /** All memberships that {@code member} has or had. */
  public List<Membership> membershipsOf(String member) {
    return group(membershipsByMember, member);
  }

  /** All memberships in {@code organisation}. */
  public List<Membership> membershipsIn(String organisation) {
    return group(membershipsByOrganisation, organisation);
  }

  private static <T> List<T> group(Map<String, List<T>> groups, String key) {
    List<T> group = groups.get(key);
    return group == null ? List.of() : Collections.unmodifiableList(group);
  }

  /** How many entries of all kinds. */
  public int size() {
    return entities.size() + events.size() + tenures.size() + memberships.size();
  }
}
