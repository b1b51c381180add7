package org.dateline.timeline;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.time.EdtfDate;
import org.dateline.time.Period;
import org.dateline.timeline.TimelineStats.Figure;

/** The totals of {@link TimelineStats}. */
final class Figures {
  private static final Period MODERN = EdtfDate.parse("1900/2025").period();

  private Figures() {}

  static Map<Figure, Integer> of(Timeline timeline) {
    Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    addEntities(timeline, figures);
    addTenures(timeline, figures);
    addEvents(timeline, figures);
    figures.put(Figure.MEMBERSHIPS, timeline.memberships().size());
    figures.put(Figure.ATTRIBUTES, timeline.attributes().size());
    int disputed =
        count(timeline.events(), Event::disputed)
            + count(timeline.tenures(), Tenure::disputed)
            + count(timeline.memberships(), Membership::disputed)
            + count(timeline.attributes(), Attribute::disputed);
    figures.put(Figure.DISPUTED_ENTRIES, disputed);
    figures.put(Figure.DISTINCT_SOURCES, sources(timeline).size());
    return figures;
  }

  private static void addEntities(Timeline timeline, Map<Figure, Integer> figures) {
    figures.put(Figure.ENTITIES, timeline.entities().size());
    figures.put(Figure.PERSONS, count(timeline.entities(), e -> e.kind() == Entity.Kind.PERSON));
    figures.put(Figure.PERSONS_WITH_BIRTH, count(timeline.entities(), e -> e.born() != null));
    figures.put(Figure.PERSONS_WITH_DEATH, count(timeline.entities(), e -> e.died() != null));
    figures.put(Figure.OFFICES, count(timeline.entities(), e -> e.kind() == Entity.Kind.OFFICE));
  }

  private static void addTenures(Timeline timeline, Map<Figure, Integer> figures) {
    Set<String> counted = new HashSet<>();
    timeline.tenures().stream()
        .filter(tenure -> tenure.ordinal() != null)
        .forEach(tenure -> counted.add(tenure.office()));
    figures.put(Figure.OFFICES_WITH_ORDINALS, counted.size());
    figures.put(Figure.TENURES, timeline.tenures().size());
    figures.put(
        Figure.TENURES_WITH_ORDINALS,
        count(timeline.tenures(), tenure -> Objects.nonNull(tenure.ordinal())));
    figures.put(Figure.ACTING_TENURES, count(timeline.tenures(), Tenure::acting));
  }

  private static void addEvents(Timeline timeline, Map<Figure, Integer> figures) {
    figures.put(Figure.EVENTS, timeline.events().size());
    figures.put(
        Figure.EVENTS_FROM_1900_TO_2025,
        count(timeline.events(), event -> event.date().period().intersects(MODERN)));
    figures.put(
        Figure.EVENTS_WITH_QUANTITIES,
        count(timeline.events(), event -> !event.quantities().isEmpty()));
    figures.put(
        Figure.QUANTITIES,
        timeline.events().stream().mapToInt(event -> event.quantities().size()).sum());
  }

  private static Set<Source> sources(Timeline timeline) {
    Set<Source> sources = new HashSet<>();
    Stream.of(
            timeline.events().stream().map(Event::sources),
            timeline.tenures().stream().map(Tenure::sources),
            timeline.memberships().stream().map(Membership::sources),
            timeline.attributes().stream().map(Attribute::sources))
        .flatMap(lists -> lists)
        .forEach(sources::addAll);
    return sources;
  }

  private static <T> int count(Collection<T> entries, Predicate<T> condition) {
    return (int) entries.stream().filter(condition).count();
  }
}
