package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that a mention may mean, at a cost that does not grow with the timeline.
 *
 * <p>An event is known by its type together with each of its participants and places, and whatever
 * those places lie in. What more than {@link #MOST} events share tells nothing by itself; it is
 * narrowed by a second id. Immutable and thread-safe.
 */
public final class EventIndex {
  /** How many events may share a type and an entity, or a type and two, before it says nothing. */
  public static final int MOST = 256;

  private static final int DEEPEST_PLACE = 8;

  private final Timeline timeline;
  private final Event[] events;
  private final Map<String, Map<String, Postings>> byType = new HashMap<>();

  /** Indexes the events of {@code timeline}. */
  public EventIndex(Timeline timeline) {
    this(timeline, timeline.events());
  }

  /**
   * Indexes {@code events}, which may be other ones than the timeline's own, such as those that its
   * memberships imply.
   */
  public EventIndex(Timeline timeline, Collection<Event> events) {
    this.timeline = timeline;
    this.events = events.toArray(new Event[0]);
    // Loops, not streams: this runs at every start, where each lambda costs its linkage.
    for (int i = 0; i < this.events.length; i++) {
      Event event = this.events[i];
      Map<String, Postings> byId = byType.get(event.type());
      if (byId == null) {
        byId = new HashMap<>();
        byType.put(event.type(), byId);
      }
      for (String id : idsOf(event)) {
        add(byId, id, i);
      }
    }
    for (Map<String, Postings> byId : byType.values()) {
      for (Map.Entry<String, Postings> entry : byId.entrySet()) {
        if (entry.getValue().size > MOST) {
          narrow(entry.getKey(), entry.getValue());
        }
      }
    }
  }

  private static void add(Map<String, Postings> byId, String id, int event) {
    Postings postings = byId.get(id);
    if (postings == null) {
      postings = new Postings();
      byId.put(id, postings);
    }
    postings.add(event);
  }

  /**
   * Events of a type that share an id with {@code entityIds}, or where a single id is too common,
   * two of them. Empty also where all are too common to tell: never a part of the choice.
   *
   * @param type one of the event types of the lexicon
   * @param entityIds ids of participants and places, any number
   * @return in the order of the timeline, each once
   */
  public List<Event> candidates(String type, Set<String> entityIds) {
    Postings found = new Postings();
    Map<String, Postings> byId = byType.getOrDefault(type, Map.of());
    for (String id : entityIds) {
      Postings shared = byId.get(id);
      if (shared != null) {
        shared.collect(entityIds, found);
      }
    }
    return found.of(events);
  }

  private Set<String> idsOf(Event event) {
    Set<String> ids = new LinkedHashSet<>(event.who());
    ids.addAll(event.whom());
    for (String place : event.where()) {
      String at = place;
      for (int depth = 0; at != null && depth < DEEPEST_PLACE; depth++) {
        ids.add(at);
        Entity entity = timeline.entity(at).orElse(null);
        at = entity == null ? null : entity.in();
      }
    }
    return ids;
  }

  private void narrow(String id, Postings common) {
    Map<String, Postings> narrowed = new HashMap<>();
    for (int i = 0; i < common.size; i++) {
      int event = common.at[i];
      for (String other : idsOf(events[event])) {
        if (!other.equals(id)) {
          add(narrowed, other, event);
        }
      }
    }
    common.narrowed = narrowed;
  }

  /** Positions of events. */
  private static final class Postings {
    private int[] at = new int[2];
    private int size;
    private @Nullable Map<String, Postings> narrowed;

    void add(int event) {
      if (size == at.length) {
        at = Arrays.copyOf(at, 2 * size);
      }
      at[size++] = event;
    }

    void addAll(Postings others) {
      for (int i = 0; i < others.size; i++) {
        add(others.at[i]);
      }
    }

    /** Adds all of these; if they are too many, those that {@code others} narrow them to. */
    void collect(Set<String> others, Postings found) {
      if (narrowed == null) {
        found.addAll(this);
        return;
      }
      for (String other : others) {
        Postings both = narrowed.get(other);
        if (both != null && both.size <= MOST) {
          found.addAll(both);
        }
      }
    }

    List<Event> of(Event[] events) {
      Arrays.sort(at, 0, size);
      List<Event> result = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        if (i == 0 || at[i] != at[i - 1]) {
          result.add(events[at[i]]);
        }
      }
      return result;
    }
  }
}
