package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.index.Cursor;
import org.dateline.index.Records;
import org.dateline.index.Table;
import org.dateline.timeline.TimelineIndex.Section;
import org.jspecify.annotations.Nullable;

/**
 * The reference: all loaded timelines together, immutable and thread-safe, with look-ups by id. An
 * entry is read from its index when it is first asked for.
 *
 * <p>Where files differ about an event, several events may share its id; all of them are disputed.
 */
public final class Timeline {
  private final Records sections;
  private final EntryList<Entity> entities;
  private final EntryList<Event> events;
  private final EntryList<Tenure> tenures;
  private final EntryList<Membership> memberships;
  private final EntryList<Attribute> attributes;
  private final EventIndex index;

  /** Those of the events that entries imply which were asked for, by number. */
  private final @Nullable Event[] implied;

  Timeline(Records sections) {
    this.sections = sections;
    EntryReader reader =
        new EntryReader(records(Section.STRINGS), records(Section.DATES), records(Section.SOURCES));
    entities =
        new EntryList<>(records(Section.ENTITIES)) {
          @Override
          Entity read(Cursor in) {
            return reader.entity(in);
          }
        };
    events =
        new EntryList<>(records(Section.EVENTS)) {
          @Override
          Event read(Cursor in) {
            return reader.event(in);
          }
        };
    tenures =
        new EntryList<>(records(Section.TENURES)) {
          @Override
          Tenure read(Cursor in) {
            return reader.tenure(in);
          }
        };
    memberships =
        new EntryList<>(records(Section.MEMBERSHIPS)) {
          @Override
          Membership read(Cursor in) {
            return reader.membership(in);
          }
        };
    attributes =
        new EntryList<>(records(Section.ATTRIBUTES)) {
          @Override
          Attribute read(Cursor in) {
            return reader.attribute(in);
          }
        };
    index = new EventIndex(this, table(Section.EVENT_INDEX));
    implied = new Event[2 * memberships.size() + entities.size()];
  }

  private Records records(Section section) {
    return sections.records(section.ordinal());
  }

  private Table table(Section section) {
    return sections.table(section.ordinal());
  }

  /** A timeline of these entries; ids are unique by contract of the loader. */
  public static Timeline of(
      Collection<Entity> entities,
      Collection<Event> events,
      Collection<Tenure> tenures,
      Collection<Membership> memberships,
      Collection<Attribute> attributes) {
    return new Entries(
            List.copyOf(entities),
            List.copyOf(events),
            List.copyOf(tenures),
            List.copyOf(memberships),
            List.copyOf(attributes))
        .toTimeline();
  }

  /** A timeline without entries. */
  public static Timeline empty() {
    return of(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The timelines that ship, together; loaded once, in a few milliseconds. */
  public static Timeline bundled() {
    return BundledTimelines.TIMELINE;
  }

  /**
   * This timeline as a file that {@link #bundled} reads.
   *
   * @param annexes tables that {@link #annex} gives again, by name
   */
  public byte[] toBytes(Map<String, byte[]> annexes) {
    return TimelineIndex.write(Entries.of(this), annexes);
  }

  /** A table that was written with this timeline, if it has one of that name. */
  public Optional<Table> annex(String name) {
    Cursor found = table(Section.ANNEXES).find(name);
    return found == null ? Optional.empty() : Optional.of(found.table());
  }

  public List<Entity> entities() {
    return entities;
  }

  public List<Event> events() {
    return events;
  }

  public List<Tenure> tenures() {
    return tenures;
  }

  public List<Membership> memberships() {
    return memberships;
  }

  public List<Attribute> attributes() {
    return attributes;
  }

  /** The events by what they are and who takes part in them, with those that entries imply. */
  public EventIndex index() {
    return index;
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(first(entities, Section.ENTITY_BY_ID, id));
  }

  /** The event; of disputed ones the first that was read. */
  public Optional<Event> event(String id) {
    return Optional.ofNullable(first(events, Section.EVENT_BY_ID, id));
  }

  /** All tenures of a person, in the order of the files. */
  public List<Tenure> tenuresOf(String person) {
    return all(tenures, Section.TENURES_BY_PERSON, person);
  }

  /** All tenures in an office, in the order of the files. */
  public List<Tenure> tenuresIn(String office) {
    return all(tenures, Section.TENURES_BY_OFFICE, office);
  }

  /** All memberships that {@code member} has or had. */
  public List<Membership> membershipsOf(String member) {
    return all(memberships, Section.MEMBERSHIPS_BY_MEMBER, member);
  }

  /** All memberships in {@code organisation}. */
  public List<Membership> membershipsIn(String organisation) {
    return all(memberships, Section.MEMBERSHIPS_BY_ORGANISATION, organisation);
  }

  /** All capitals, currencies and names of a country or place, in the order of the files. */
  public List<Attribute> attributesOf(String owner) {
    return all(attributes, Section.ATTRIBUTES_BY_OWNER, owner);
  }

  /** All that {@code value}, the id of a capital or currency or a name, was to others. */
  public List<Attribute> attributesWith(String value) {
    return all(attributes, Section.ATTRIBUTES_BY_VALUE, value);
  }

  /** Whether a place is the capital of a country. */
  public boolean isCapital(String place) {
    return table(Section.COUNTRIES_BY_CAPITAL).find(place) != null;
  }

  /** How many entries of all kinds. */
  public int size() {
    return entities.size()
        + events.size()
        + tenures.size()
        + memberships.size()
        + attributes.size();
  }

  /** The event with a number of {@link EventIndexWriter}. */
  Event event(int number) {
    if (number < events.size()) {
      return events.get(number);
    }
    int at = number - events.size();
    Event known = implied[at];
    if (known == null) {
      known = impliedBy(at);
      implied[at] = known;
    }
    return known;
  }

  private Event impliedBy(int at) {
    int entity = at - 2 * memberships.size();
    if (entity >= 0) {
      return ImpliedEvents.death(entities.get(entity));
    }
    Membership membership = memberships.get(at / 2);
    String member = nameOf(membership.who());
    String organisation = nameOf(membership.of());
    return at % 2 == 0
        ? ImpliedEvents.joining(membership, member, organisation)
        : ImpliedEvents.leaving(membership, member, organisation);
  }

  private String nameOf(String id) {
    Entity entity = first(entities, Section.ENTITY_BY_ID, id);
    return entity == null ? id : entity.name();
  }

  private <T> @Nullable T first(EntryList<T> entries, Section section, String id) {
    Cursor list = table(section).find(id);
    return list == null || list.number() == 0 ? null : entries.get(list.number());
  }

  private <T> List<T> all(EntryList<T> entries, Section section, String id) {
    Cursor list = table(section).find(id);
    if (list == null) {
      return List.of();
    }
    int count = list.number();
    List<T> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(entries.get(list.number()));
    }
    return all;
  }
}
