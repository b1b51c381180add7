package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.dateline.time.EdtfDate;
import org.dateline.timeline.TimelineStats.Figure;
import org.dateline.timeline.TimelineStats.FileCount;
import org.junit.jupiter.api.Test;

class TimelineStatsTest {
  private static final String WORLD =
      """
      timeline: world
      entities:
        - {id: ada, kind: person, name: Ada, born: 1950, died: 2010}
        - {id: bo, kind: person, name: Bo, born: 1960}
        - {id: mayor, kind: office, name: Mayor}
        - {id: guard, kind: office, name: Guard}
        - {id: utopia, kind: country, name: Utopia}
        - {id: club, kind: organisation, name: Club}
        - {id: thaler, kind: currency, name: Thaler}
      """;
  private static final String FACTS =
      """
      timeline: facts
      events:
        - {id: w, name: W, type: war, date: 1914/1918, sources: [{title: S}],
           quantities: [{measure: deaths, value: 7}, {measure: injured, value: 8}]}
        - {id: b, name: B, type: battle, date: 1916, sources: [{title: S}, {title: S, url: "https://s"}]}
        - {id: c, name: C, type: war, date: 1899, disputed: true}
      tenures:
        - {who: ada, office: mayor, during: 1980/1990, ordinal: 4, sources: [{title: T}]}
        - {who: bo, office: mayor, during: 1990/, ordinal: 5}
        - {who: bo, office: guard, during: 1989, acting: true}
      memberships:
        - {who: utopia, of: club, during: 1990/..}
        - {who: utopia, of: club, during: 1980/1990, status: candidate}
      attributes:
        - {of: utopia, attribute: currency, value: thaler, during: 1980/.., sources: [{title: U}]}
      """;

  private static final TimelineStats STATS =
      TimelineStats.of(Yaml.files("here/world.yaml", WORLD, "facts.yaml", FACTS));

  @Test
  void countsTheWhole() {
    assertThat(STATS.figures())
        .containsExactly(
            entry(Figure.ENTITIES, 7),
            entry(Figure.PERSONS, 2),
            entry(Figure.PERSONS_WITH_BIRTH, 2),
            entry(Figure.PERSONS_WITH_DEATH, 1),
            entry(Figure.OFFICES, 2),
            entry(Figure.OFFICES_WITH_ORDINALS, 1),
            entry(Figure.TENURES, 3),
            entry(Figure.TENURES_WITH_ORDINALS, 2),
            entry(Figure.ACTING_TENURES, 1),
            entry(Figure.MEMBERSHIPS, 2),
            entry(Figure.ATTRIBUTES, 1),
            entry(Figure.EVENTS, 3),
            entry(Figure.EVENTS_FROM_1900_TO_2025, 2),
            entry(Figure.EVENTS_WITH_QUANTITIES, 1),
            entry(Figure.QUANTITIES, 2),
            entry(Figure.DISPUTED_ENTRIES, 1),
            entry(Figure.DISTINCT_SOURCES, 4));
  }

  @Test
  void countsByKindAndSubject() {
    assertThat(STATS.entitiesByKind())
        .containsExactly(
            entry(Entity.Kind.PERSON, 2),
            entry(Entity.Kind.OFFICE, 2),
            entry(Entity.Kind.COUNTRY, 1),
            entry(Entity.Kind.ORGANISATION, 1),
            entry(Entity.Kind.CURRENCY, 1));
    assertThat(STATS.eventsByType()).containsExactly(entry("war", 2), entry("battle", 1));
    assertThat(STATS.eventsByTime()).containsExactly(entry("19th century", 1), entry("1910s", 2));
    assertThat(STATS.memberships())
        .containsExactly(
            entry("club", Map.of(Membership.Status.MEMBER, 1, Membership.Status.CANDIDATE, 1)));
    assertThat(STATS.files())
        .containsExactly(
            entry("facts", new FileCount(0, 3, 3, 2, 1)),
            entry("world", new FileCount(7, 0, 0, 0, 0)));
  }

  @Test
  void timeIsInCenturiesAndSince1900InDecades() {
    assertThat(slice("1899-12-31")).isEqualTo("19th century");
    assertThat(slice("1800")).isEqualTo("19th century");
    assertThat(slice("1900")).isEqualTo("1900s");
    assertThat(slice("2022-02-24")).isEqualTo("2020s");
    assertThat(slice("../1066")).isEqualTo("11th century");
    assertThat(slice("0033")).isEqualTo("1st century");
    assertThat(slice("0000")).isEqualTo("1st century BC");
    assertThat(slice("-0043-03-15")).isEqualTo("1st century BC");
    assertThat(slice("-0322")).isEqualTo("4th century BC");
  }

  private static String slice(String date) {
    return TimeSlice.of(EdtfDate.parse(date)).name();
  }
}
