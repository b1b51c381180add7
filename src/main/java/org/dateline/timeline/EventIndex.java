package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.index.Cursor;
import org.dateline.index.Table;
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

  private final Timeline timeline;
  private final Table events;

  EventIndex(Timeline timeline, Table events) {
    this.timeline = timeline;
    this.events = events;
  }

  /**
   * Events of a type that share an id with {@code entityIds}, or where a single id is too common,
   * two of them. Empty also where all are too common to tell: never a part of the choice. The
   * events that other entries imply belong to them.
   *
   * @param type one of the event types of the lexicon
   * @param entityIds ids of participants and places, any number
   * @return in the order of the timeline, each once
   */
  public List<Event> candidates(String type, Set<String> entityIds) {
    Cursor ofType = events.find(type);
    if (ofType == null) {
      return List.of();
    }
    Table byId = ofType.table();
    Numbers found = new Numbers();
    for (String id : entityIds) {
      Cursor list = byId.find(id);
      if (list != null && !found.addAll(list)) {
        Table byOther = list.table();
        for (String other : entityIds) {
          found.addAll(byOther.find(other));
        }
      }
    }
    return found.events();
  }

  /** Numbers of events. */
  private final class Numbers {
    private int[] numbers = {};
    private int size;

    /** Adds a list; false if it is empty: then a table by a second id follows it. */
    boolean addAll(@Nullable Cursor list) {
      int more = list == null ? 0 : list.number();
      if (size + more > numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.max(2 * size, size + more));
      }
      for (int i = 0; list != null && i < more; i++) {
        numbers[size++] = list.number();
      }
      return more > 0;
    }

    List<Event> events() {
      Arrays.sort(numbers, 0, size);
      List<Event> result = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        if (i == 0 || numbers[i] != numbers[i - 1]) {
          result.add(timeline.event(numbers[i]));
        }
      }
      return result;
    }
  }
}
