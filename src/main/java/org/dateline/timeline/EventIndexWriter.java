package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.index.ByteWriter;
import org.dateline.index.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes the table of an {@link EventIndex}: for each type a table with the list of the numbers of
 * events for each id; where those are too many, an empty list and a table with the lists for each
 * second id.
 *
 * <p>Events are numbered in this order: those listed; for each membership the joining and the
 * leaving; for each entity its death.
 */
final class EventIndexWriter {
  private static final int DEEPEST_PLACE = 8;

  private record Numbered(int number, Event event) {}

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Map<String, List<Numbered>>> byType = new LinkedHashMap<>();

  private EventIndexWriter(Entries entries) {
    entries.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  static byte[] write(Entries entries) {
    EventIndexWriter writer = new EventIndexWriter(entries);
    writer.addEvents(entries.events());
    int number = writer.addMemberships(entries.memberships(), entries.events().size());
    writer.addDeaths(entries, number);
    return writer.table();
  }

  private void addEvents(List<Event> events) {
    for (int i = 0; i < events.size(); i++) {
      add(i, events.get(i));
    }
  }

  private int addMemberships(List<Membership> memberships, int first) {
    int number = first;
    for (Membership membership : memberships) {
      if (ImpliedEvents.joins(membership)) {
        add(number, ImpliedEvents.joining(membership, "", ""));
      }
      if (ImpliedEvents.leaves(membership)) {
        add(number + 1, ImpliedEvents.leaving(membership, "", ""));
      }
      number += 2;
    }
    return number;
  }

  private void addDeaths(Entries entries, int first) {
    Set<String> told = new HashSet<>();
    for (Event event : entries.events()) {
      if (event.type().equals(ImpliedEvents.DEATH)) {
        told.addAll(event.who());
        told.addAll(event.whom());
      }
    }
    int number = first;
    for (Entity entity : entries.entities()) {
      if (entity.died() != null && !told.contains(entity.id())) {
        add(number, ImpliedEvents.death(entity));
      }
      number++;
    }
  }

  private void add(int number, Event event) {
    Numbered numbered = new Numbered(number, event);
    Map<String, List<Numbered>> byId =
        byType.computeIfAbsent(event.type(), type -> new LinkedHashMap<>());
    for (String id : idsOf(event)) {
      byId.computeIfAbsent(id, key -> new ArrayList<>()).add(numbered);
    }
  }

  private Set<String> idsOf(Event event) {
    Set<String> ids = new LinkedHashSet<>(event.who());
    ids.addAll(event.whom());
    for (String place : event.where()) {
      String at = place;
      for (int depth = 0; at != null && depth < DEEPEST_PLACE; depth++) {
        ids.add(at);
        at = container(at);
      }
    }
    return ids;
  }

  private @Nullable String container(String id) {
    Entity entity = entities.get(id);
    return entity == null ? null : entity.in();
  }

  private byte[] table() {
    Table.Writer table = new Table.Writer();
    byType.forEach((type, byId) -> table.record(type).raw(table(byId)));
    return table.toBytes();
  }

  private byte[] table(Map<String, List<Numbered>> byId) {
    Table.Writer table = new Table.Writer();
    byId.forEach(
        (id, events) -> {
          ByteWriter record = table.record(id);
          if (events.size() <= EventIndex.MOST) {
            write(record, events);
          } else {
            write(record, List.of());
            record.raw(narrowed(id, events));
          }
        });
    return table.toBytes();
  }

  /** What a too common id leads to, by a second id. */
  private byte[] narrowed(String id, List<Numbered> events) {
    Map<String, List<Numbered>> byOther = new LinkedHashMap<>();
    for (Numbered numbered : events) {
      for (String other : idsOf(numbered.event)) {
        if (!other.equals(id)) {
          byOther.computeIfAbsent(other, key -> new ArrayList<>()).add(numbered);
        }
      }
    }
    Table.Writer table = new Table.Writer();
    byOther.forEach(
        (other, both) -> {
          if (both.size() <= EventIndex.MOST) {
            write(table.record(other), both);
          }
        });
    return table.toBytes();
  }

  private static void write(ByteWriter record, List<Numbered> events) {
    record.list(events, numbered -> record.number(numbered.number));
  }
}
