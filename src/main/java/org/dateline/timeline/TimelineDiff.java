package org.dateline.timeline;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two timelines: of each kind of entry first what is gone, in the order of the
 * timeline before; then what is new or changed, in the order of the timeline after.
 */
public record TimelineDiff(
    List<Change<Entity>> entities,
    List<Change<Event>> events,
    List<Change<Tenure>> tenures,
    List<Change<Membership>> memberships,
    List<Change<Attribute>> attributes) {

  /**
   * What became of an entry.
   *
   * @param before null for a new one
   * @param after null for one that is gone
   * @param fields what differs; empty unless there are both
   */
  public record Change<T>(@Nullable T before, @Nullable T after, List<FieldChange> fields) {
    public Change {
      if (before == null && after == null) {
        throw new IllegalArgumentException("a change needs an entry");
      }
      fields = List.copyOf(fields);
    }

    public boolean isAdded() {
      return before == null;
    }

    public boolean isRemoved() {
      return after == null;
    }

    /** Whether the entry is in both. */
    public boolean isChanged() {
      return before != null && after != null;
    }

    /** The entry as it is now; what is gone, as it was. */
    public T entry() {
      if (after != null) {
        return after;
      }
      if (before != null) {
        return before;
      }
      throw new IllegalStateException("a change has an entry");
    }
  }

  public TimelineDiff {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    tenures = List.copyOf(tenures);
    memberships = List.copyOf(memberships);
    attributes = List.copyOf(attributes);
  }

  /**
   * Compares two timelines. Entities and events are the same by their ids; tenures by person and
   * office, memberships by member, organisation and status, attributes by owner, kind and value.
   * Where several could be the same, those nearest in time are.
   */
  public static TimelineDiff between(Timeline before, Timeline after) {
    return new TimelineDiff(
        Comparing.<Entity>by(entity -> List.of(entity.id()), entity -> null, EntryDiff::of)
            .changes(before.entities(), after.entities()),
        Comparing.<Event>by(
                event -> List.of(event.id()), event -> event.date().period(), EntryDiff::of)
            .changes(before.events(), after.events()),
        Comparing.<Tenure>by(
                tenure -> List.of(tenure.who(), tenure.office()),
                tenure -> tenure.during().period(),
                EntryDiff::of)
            .changes(before.tenures(), after.tenures()),
        Comparing.<Membership>by(
                membership ->
                    List.of(membership.who(), membership.of(), membership.status().name()),
                membership -> membership.during().period(),
                EntryDiff::of)
            .changes(before.memberships(), after.memberships()),
        Comparing.<Attribute>by(
                attribute -> List.of(attribute.of(), attribute.kind().name(), attribute.value()),
                attribute -> attribute.during().period(),
                EntryDiff::of)
            .changes(before.attributes(), after.attributes()));
  }

  public boolean isEmpty() {
    return count(change -> true) == 0;
  }

  /** How many entries only the timeline after has. */
  public int added() {
    return count(Change::isAdded);
  }

  /** How many entries only the timeline before has. */
  public int removed() {
    return count(Change::isRemoved);
  }

  /** How many entries both have, but not alike. */
  public int changed() {
    return count(Change::isChanged);
  }

  private int count(Predicate<Change<?>> condition) {
    return (int)
        Stream.of(entities, events, tenures, memberships, attributes)
            .flatMap(List::stream)
            .filter(condition)
            .count();
  }
}
