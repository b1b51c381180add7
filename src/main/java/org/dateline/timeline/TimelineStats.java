package org.dateline.timeline;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How much a timeline holds, by kind and by subject.
 *
 * @param figures the totals
 * @param entitiesByKind the most frequent kind first
 * @param eventsByType all types that occur, the most frequent first
 * @param eventsByTime by the day that they begin: centuries, from 1900 on decades, in their order
 * @param memberships for each organisation how many of each status, the largest first
 * @param files what each file holds, by its name without folder and {@code .yaml}
 */
public record TimelineStats(
    Map<Figure, Integer> figures,
    Map<Entity.Kind, Integer> entitiesByKind,
    Map<String, Integer> eventsByType,
    Map<String, Integer> eventsByTime,
    Map<String, Map<Membership.Status, Integer>> memberships,
    Map<String, FileCount> files) {

  /** What is counted over the whole timeline. */
  public enum Figure {
    ENTITIES,
    PERSONS,
    PERSONS_WITH_BIRTH,
    PERSONS_WITH_DEATH,
    OFFICES,
    OFFICES_WITH_ORDINALS,
    TENURES,
    TENURES_WITH_ORDINALS,
    ACTING_TENURES,
    MEMBERSHIPS,
    ATTRIBUTES,
    EVENTS,
    EVENTS_FROM_1900_TO_2025,
    EVENTS_WITH_QUANTITIES,
    QUANTITIES,
    DISPUTED_ENTRIES,
    DISTINCT_SOURCES
  }

  /** How many entries of each kind a file holds. */
  public record FileCount(int entities, int events, int tenures, int memberships, int attributes) {
    FileCount plus(FileCount other) {
      return new FileCount(
          entities + other.entities,
          events + other.events,
          tenures + other.tenures,
          memberships + other.memberships,
          attributes + other.attributes);
    }
  }

  public TimelineStats {
    figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    entitiesByKind = Collections.unmodifiableMap(new LinkedHashMap<>(entitiesByKind));
    eventsByType = Collections.unmodifiableMap(new LinkedHashMap<>(eventsByType));
    eventsByTime = Collections.unmodifiableMap(new LinkedHashMap<>(eventsByTime));
    memberships = Collections.unmodifiableMap(new LinkedHashMap<>(memberships));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** Counts all entries of {@code timeline}. */
  public static TimelineStats of(Timeline timeline) {
    return new TimelineStats(
        Figures.of(timeline),
        mostFrequent(timeline.entities(), Entity::kind),
        mostFrequent(timeline.events(), Event::type),
        byTime(timeline.events()),
        byOrganisation(timeline.memberships()),
        byFile(timeline));
  }

  private static <T, K extends Comparable<K>> Map<K, Integer> mostFrequent(
      List<T> entries, Function<T, K> key) {
    Map<K, Integer> counts = new TreeMap<>();
    entries.forEach(entry -> counts.merge(key.apply(entry), 1, Integer::sum));
    return sorted(counts, Comparator.comparing(count -> -count));
  }

  /** The same with the least value first; of equals, in the order of the keys. */
  private static <K, V> Map<K, V> sorted(Map<K, V> map, Comparator<V> order) {
    Map<K, V> sorted = new LinkedHashMap<>();
    map.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(order))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static Map<String, Integer> byTime(List<Event> events) {
    Map<TimeSlice, Integer> slices = new TreeMap<>();
    events.forEach(event -> slices.merge(TimeSlice.of(event.date()), 1, Integer::sum));
    Map<String, Integer> named = new LinkedHashMap<>();
    slices.forEach((slice, count) -> named.put(slice.name(), count));
    return named;
  }

  private static Map<String, Map<Membership.Status, Integer>> byOrganisation(
      List<Membership> memberships) {
    Map<String, Map<Membership.Status, Integer>> counts = new TreeMap<>();
    for (Membership membership : memberships) {
      counts
          .computeIfAbsent(membership.of(), id -> new EnumMap<>(Membership.Status.class))
          .merge(membership.status(), 1, Integer::sum);
    }
    return sorted(counts, Comparator.comparing(count -> -sum(count)));
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, FileCount> byFile(Timeline timeline) {
    Map<String, FileCount> files = new TreeMap<>();
    timeline.entities().forEach(e -> add(files, e.location(), new FileCount(1, 0, 0, 0, 0)));
    timeline.events().forEach(e -> add(files, e.location(), new FileCount(0, 1, 0, 0, 0)));
    timeline.tenures().forEach(t -> add(files, t.location(), new FileCount(0, 0, 1, 0, 0)));
    timeline.memberships().forEach(m -> add(files, m.location(), new FileCount(0, 0, 0, 1, 0)));
    timeline.attributes().forEach(a -> add(files, a.location(), new FileCount(0, 0, 0, 0, 1)));
    return files;
  }

  private static void add(Map<String, FileCount> files, Location location, FileCount one) {
    files.merge(location.subject(), one, FileCount::plus);
  }
}
