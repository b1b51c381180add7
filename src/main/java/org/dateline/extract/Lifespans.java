package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.time.Bound;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * From when to when things existed, by the events that founded, launched or dissolved them. States
 * are older than their founding and firms act on after their collapse: of states only the end
 * counts, an end only of states and of what has members. Safe for many threads.
 */
final class Lifespans {
  /** What bears a name so long before its time is a namesake. */
  private static final long NAMESAKE_DAYS = 50 * 366;

  private static final List<String> BEGINNINGS = List.of("founding", "launch");
  private static final List<String> ENDS = List.of("dissolution");

  /**
   * When a thing existed.
   *
   * @param entity the thing
   * @param period from its first day to its last
   * @param bounds the events that say so
   */
  record Lifespan(Entity entity, Period period, List<Event> bounds) {}

  private final Timeline timeline;
  private final Map<String, Optional<Lifespan>> known = new ConcurrentHashMap<>();

  Lifespans(Timeline timeline) {
    this.timeline = timeline;
  }

  /** The lifespan of what a name means, or null if it is not known or the name means several. */
  @Nullable Lifespan of(List<String> ids) {
    return ids.size() == 1 ? known.computeIfAbsent(ids.get(0), this::find).orElse(null) : null;
  }

  /** Whether it can be told if a time lies in a lifespan: no event is known of it so early. */
  boolean covers(Lifespan lifespan, Period when) {
    Period period = lifespan.period();
    if (!when.isBefore(period)) {
      return true;
    }
    return -when.gapDays(period) <= NAMESAKE_DAYS
        && timeline.events().stream()
            .filter(event -> !lifespan.bounds().contains(event))
            .filter(event -> isOf(event, lifespan.entity().id()))
            .allMatch(event -> when.isBefore(event.date().period()));
  }

  private static boolean isOf(Event event, String id) {
    return event.who().contains(id) || event.whom().contains(id);
  }

  private Optional<Lifespan> find(String id) {
    Entity entity = timeline.entity(id).orElse(null);
    return entity == null ? Optional.empty() : find(entity);
  }

  private Optional<Lifespan> find(Entity entity) {
    boolean state = entity.kind() == Entity.Kind.COUNTRY;
    boolean body = state || !timeline.membershipsIn(entity.id()).isEmpty();
    boolean thing = entity.kind() == Entity.Kind.ORGANISATION || entity.kind() == Entity.Kind.WORK;
    List<Event> begun = events(BEGINNINGS, entity.id());
    List<Event> ended = body ? events(ENDS, entity.id()) : List.of();
    Event first = thing && !begun.isEmpty() ? begun.get(0) : null;
    Event last = ended.isEmpty() ? null : ended.get(ended.size() - 1);
    boolean revived = last != null && begun.stream().anyMatch(event -> isAfter(event, last));
    if ((first == null || isMemberBefore(entity.id(), first)) && (last == null || revived)) {
      return Optional.empty();
    }
    List<Event> bounds = new ArrayList<>();
    Bound start = Bound.Missing.UNKNOWN;
    Bound end = Bound.Missing.UNKNOWN;
    if (first != null && !isMemberBefore(entity.id(), first)) {
      start = first.date().period().start();
      bounds.add(first);
    }
    if (last != null && !revived) {
      end = last.date().period().end();
      bounds.add(last);
    }
    return Optional.of(new Lifespan(entity, new Period(start, end), bounds));
  }

  /** The events of some types that were done to something, the earliest first. */
  private List<Event> events(List<String> types, String id) {
    List<Event> found = new ArrayList<>();
    for (String type : types) {
      for (Event event : timeline.index().candidates(type, Set.of(id))) {
        if (event.whom().contains(id) && event.date().period().firstDay().isPresent()) {
          found.add(event);
        }
      }
    }
    found.sort(Comparator.comparing(event -> event.date().period().firstDay().orElseThrow()));
    return found;
  }

  private static boolean isAfter(Event event, Event end) {
    return !event.date().period().isBefore(end.date().period());
  }

  private boolean isMemberBefore(String id, Event first) {
    return timeline.membershipsIn(id).stream()
        .map(membership -> membership.during())
        .filter(during -> during.period().firstDay().isPresent())
        .anyMatch(during -> during.begin().period().isBefore(first.date().period()));
  }
}
