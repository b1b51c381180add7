package org.dateline.timeline;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reference: all loaded timelines together, immutable, with look-ups by id. */
public final class Timeline {
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final List<Tenure> tenures;
  private final List<Membership> memberships;
  private final Map<String, List<Tenure>> tenuresByPerson;
  private final Map<String, List<Tenure>> tenuresByOffice;
  private final Map<String, List<Membership>> membershipsByMember;
  private final Map<String, List<Membership>> membershipsByOrganisation;

  /** Indexes the entries; ids are unique by contract of the loader. */
  public Timeline(
      Collection<Entity> entities,
      Collection<Event> events,
      Collection<Tenure> tenures,
      Collection<Membership> memberships) {
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
    events.forEach(event -> this.events.put(event.id(), event));
    this.tenures = List.copyOf(tenures);
    this.memberships = List.copyOf(memberships);
    tenuresByPerson = this.tenures.stream().collect(groupingBy(Tenure::who));
    tenuresByOffice = this.tenures.stream().collect(groupingBy(Tenure::office));
    membershipsByMember = this.memberships.stream().collect(groupingBy(Membership::who));
    membershipsByOrganisation = this.memberships.stream().collect(groupingBy(Membership::of));
  }

  public Collection<Entity> entities() {
    return List.copyOf(entities.values());
  }

  public Collection<Event> events() {
    return List.copyOf(events.values());
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

  public Optional<Event> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  /** All tenures of a person, in the order of the files. */
  public List<Tenure> tenuresOf(String person) {
    return tenuresByPerson.getOrDefault(person, List.of());
  }

  /** All tenures in an office, in the order of the files. */
  public List<Tenure> tenuresIn(String office) {
    return tenuresByOffice.getOrDefault(office, List.of());
  }

  /** All memberships that {@code member} has or had. */
  public List<Membership> membershipsOf(String member) {
    return membershipsByMember.getOrDefault(member, List.of());
  }

  /** All memberships in {@code organisation}. */
  public List<Membership> membershipsIn(String organisation) {
    return membershipsByOrganisation.getOrDefault(organisation, List.of());
  }

  /** How many entries of all kinds. */
  public int size() {
    return entities.size() + events.size() + tenures.size() + memberships.size();
  }
}
