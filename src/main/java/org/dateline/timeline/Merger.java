package org.dateline.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the entries of several files together. An id names one thing: within a file it may be
 * defined once; another file may add names to an entity, but not contradict it. Where two files
 * differ about an event, a tenure, a membership or an attribute, both entries stay and are
 * disputed.
 */
final class Merger {
  private final Problems problems;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, List<Event>> events = new LinkedHashMap<>();
  private final FactMerger<Tenure> tenures;
  private final FactMerger<Membership> memberships;
  private final FactMerger<Attribute> attributes;

  Merger(Problems problems) {
    this.problems = problems;
    tenures =
        new FactMerger<>(
            "tenure",
            tenure -> tenure.during().period(),
            Tenure::location,
            (one, other) ->
                one.acting() == other.acting() && compatible(one.ordinal(), other.ordinal()),
            Merger::union,
            Tenure::asDisputed,
            problems);
    memberships =
        new FactMerger<>(
            "membership",
            membership -> membership.during().period(),
            Membership::location,
            (one, other) -> compatible(one.ordinal(), other.ordinal()),
            Merger::union,
            Membership::asDisputed,
            problems);
    attributes =
        new FactMerger<>(
            "attribute",
            attribute -> attribute.during().period(),
            Attribute::location,
            (one, other) -> true,
            Merger::union,
            Attribute::asDisputed,
            problems);
  }

  void add(Entries entries) {
    entries.entities().forEach(this::add);
    entries.events().forEach(this::add);
    for (Tenure tenure : entries.tenures()) {
      tenures.add(List.of(tenure.who(), tenure.office()), tenure);
    }
    for (Membership membership : entries.memberships()) {
      memberships.add(
          List.of(membership.who(), membership.of(), membership.status().name()), membership);
    }
    for (Attribute attribute : entries.attributes()) {
      attributes.add(
          List.of(attribute.of(), attribute.kind().name(), attribute.value()), attribute);
    }
  }

  Entries merged() {
    List<Event> allEvents = new ArrayList<>();
    events.values().forEach(allEvents::addAll);
    return new Entries(
        List.copyOf(entities.values()),
        allEvents,
        tenures.merged(),
        memberships.merged(),
        attributes.merged());
  }

  private void add(Entity entity) {
    Entity other = entities.get(entity.id());
    if (events.containsKey(entity.id())) {
      taken(entity.id(), entity.location(), events.get(entity.id()).get(0).location());
    } else if (other == null) {
      entities.put(entity.id(), entity);
    } else if (sameFile(entity.location(), other.location()) || entity.kind() != other.kind()) {
      taken(entity.id(), entity.location(), other.location());
    } else {
      entities.put(entity.id(), union(other, entity));
    }
  }

  private void add(Event event) {
    Entity entity = entities.get(event.id());
    if (entity != null) {
      taken(event.id(), event.location(), entity.location());
      return;
    }
    List<Event> others = events.computeIfAbsent(event.id(), id -> new ArrayList<>());
    for (int i = 0; i < others.size(); i++) {
      Event other = others.get(i);
      if (sameFile(event.location(), other.location()) || !event.type().equals(other.type())) {
        taken(event.id(), event.location(), other.location());
        return;
      }
      if (event.date().period().equals(other.date().period())) {
        others.set(i, union(other, event));
        return;
      }
      others.set(i, other.asDisputed());
    }
    others.add(others.isEmpty() ? event : event.asDisputed());
  }

  private void taken(String id, Location here, Location there) {
    problems.error(
        here, "the id " + id + " is taken", "choose another (it is defined at " + there + ")");
  }

  private static boolean sameFile(Location one, Location other) {
    return one.file().equals(other.file());
  }

  private static boolean compatible(@Nullable Integer one, @Nullable Integer other) {
    return one == null || other == null || one.equals(other);
  }

  private Entity union(Entity one, Entity other) {
    List<String> also = union(one.also(), other.also());
    if (!one.name().equals(other.name())) {
      also = union(also, List.of(other.name()));
    }
    return new Entity(
        one.id(),
        one.kind(),
        one.name(),
        also,
        agreed("adjective", one.adjective(), other.adjective(), one, other),
        union(one.demonyms(), other.demonyms()),
        agreed("born", one.born(), other.born(), one, other),
        agreed("died", one.died(), other.died(), one, other),
        agreed("of", one.of(), other.of(), one, other),
        union(one.titles(), other.titles()),
        Math.max(one.seats(), other.seats()),
        agreed("in", one.in(), other.in(), one, other),
        agreed("capital", one.capital(), other.capital(), one, other),
        one.location());
  }

  private <T> @Nullable T agreed(
      String key, @Nullable T value, @Nullable T otherValue, Entity one, Entity other) {
    if (value != null && otherValue != null && !value.equals(otherValue)) {
      problems.error(
          other.location(),
          other.id() + " differs in its key " + key + " from " + one.location(),
          "make them equal, or give this one another id");
    }
    return value != null ? value : otherValue;
  }

  private static Event union(Event one, Event other) {
    List<String> also = union(one.also(), other.also());
    if (!one.name().equals(other.name())) {
      also = union(also, List.of(other.name()));
    }
    return new Event(
        one.id(),
        one.name(),
        also,
        one.type(),
        one.date(),
        union(one.who(), other.who()),
        union(one.whom(), other.whom()),
        union(one.where(), other.where()),
        one.partOf() != null ? one.partOf() : other.partOf(),
        union(one.quantities(), other.quantities()),
        union(one.sources(), other.sources()),
        one.disputed() || other.disputed(),
        one.location());
  }

  private static Tenure union(Tenure one, Tenure other) {
    return new Tenure(
        one.who(),
        one.office(),
        one.during(),
        one.acting(),
        one.ordinal() != null ? one.ordinal() : other.ordinal(),
        union(one.sources(), other.sources()),
        one.disputed() || other.disputed(),
        one.location());
  }

  private static Membership union(Membership one, Membership other) {
    return new Membership(
        one.who(),
        one.of(),
        one.during(),
        one.status(),
        one.ordinal() != null ? one.ordinal() : other.ordinal(),
        union(one.sources(), other.sources()),
        one.disputed() || other.disputed(),
        one.location());
  }

  private static Attribute union(Attribute one, Attribute other) {
    return new Attribute(
        one.of(),
        one.kind(),
        one.value(),
        one.during(),
        union(one.sources(), other.sources()),
        one.disputed() || other.disputed(),
        one.location());
  }

  private static <T> List<T> union(List<T> one, List<T> other) {
    LinkedHashSet<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
