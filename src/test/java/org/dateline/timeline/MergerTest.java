package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergerTest {

  private static Timeline both(String list, String one, String other) {
    String base =
        """
        timeline: base
        entities:
          - {id: ada, kind: person, name: Ada}
          - {id: mayor, kind: office, name: Mayor}
          - {id: club, kind: organisation, name: Club}
          - {id: town, kind: place, name: Town}
        """;
    return Yaml.files("base.yaml", base, "a.yaml", file(list, one), "b.yaml", file(list, other));
  }

  private static String file(String list, String entry) {
    return "timeline: t\n" + list + ":\n  - " + entry;
  }

  private static List<String> tenures(String one, String other) {
    Timeline timeline =
        both(
            "tenures",
            "{who: ada, office: mayor, during: " + one + ", sources: [{title: One}]}",
            "{who: ada, office: mayor, during: " + other + ", sources: [{title: Other}]}");
    return timeline.tenures().stream()
        .map(
            tenure ->
                tenure.during().text()
                    + " "
                    + tenure.sources().size()
                    + (tenure.disputed() ? "!" : ""))
        .toList();
  }

  @Test
  void keepsTheSameTenureOnceWithAllSources() {
    assertThat(tenures("2001/2005", "2001/2005")).containsExactly("2001/2005 2");
    assertThat(tenures("2001/", "2001/2005")).containsExactly("2001/2005 2");
    assertThat(tenures("2001/2005", "2001/")).containsExactly("2001/2005 2");
  }

  @Test
  void disputesTenuresThatDiffer() {
    assertThat(tenures("2001/2005", "2001/2006")).containsExactly("2001/2005 1!", "2001/2006 1!");
    assertThat(tenures("2001/..", "2001/2006")).containsExactly("2001/.. 1!", "2001/2006 1!");
    assertThat(tenures("2001/2005", "2002/2005")).containsExactly("2001/2005 1!", "2002/2005 1!");
  }

  @Test
  void keepsSeveralTermsApart() {
    assertThat(tenures("2001/2005", "2010/2015")).containsExactly("2001/2005 1", "2010/2015 1");
  }

  @Test
  void disputesOrdinalsThatDiffer() {
    Timeline timeline =
        both(
            "memberships",
            "{who: ada, of: club, during: 2001/.., ordinal: 3}",
            "{who: ada, of: club, during: 2001/.., ordinal: 4}");
    assertThat(timeline.memberships()).hasSize(2).allMatch(Membership::disputed);
  }

  @Test
  void disputesAttributesOfOtherDaysButNotASuccessor() {
    String old = "{of: town, attribute: name, value: Old Town, during: 1901/1950}";
    assertThat(both("attributes", old, old).attributes()).hasSize(1);
    assertThat(both("attributes", old, old.replace("1950", "1949")).attributes())
        .hasSize(2)
        .allMatch(Attribute::disputed);
    String next = "{of: town, attribute: name, value: New Town, during: 1950/..}";
    assertThat(both("attributes", old, next).attributes())
        .hasSize(2)
        .noneMatch(Attribute::disputed);
  }

  @Test
  void disputesEventsOfOtherDays() {
    Timeline timeline =
        both(
            "events",
            "{id: fire, name: Fire, type: fire, date: 2001-05-01}",
            "{id: fire, name: Great Fire, type: fire, date: 2001-05-02}");
    assertThat(timeline.events()).hasSize(2).allMatch(Event::disputed);
    assertThat(timeline.event("fire").orElseThrow().name()).isEqualTo("Fire");
  }

  @Test
  void unitesEventsThatAgree() {
    Timeline timeline =
        both(
            "events",
            "{id: fire, name: Fire, type: fire, date: 2001-05-01, sources: [{title: One}]}",
            "{id: fire, name: Great Fire, type: fire, date: 2001-05-01, who: [ada]}");
    Event fire = timeline.event("fire").orElseThrow();
    assertThat(fire.disputed()).isFalse();
    assertThat(fire.also()).containsExactly("Great Fire");
    assertThat(fire.who()).containsExactly("ada");
    assertThat(fire.location().file()).isEqualTo("a.yaml");
  }

  @Test
  void unitesEntitiesUnlessTheyContradict() {
    Timeline timeline =
        both(
            "entities",
            "{id: bo, kind: person, name: Bo, also: [Bob], born: 1950}",
            "{id: bo, kind: person, name: Bobby, died: 2020}");
    Entity bo = timeline.entity("bo").orElseThrow();
    assertThat(bo.also()).containsExactly("Bob", "Bobby");
    assertThat(bo.died()).isNotNull();
    assertThatThrownBy(
            () ->
                both(
                    "entities",
                    "{id: bo, kind: person, name: Bo, born: 1950}",
                    "{id: bo, kind: person, name: Bo, born: 1951}"))
        .hasMessage(
            "b.yaml:3:5: error: bo differs in its key born from a.yaml:3;"
                + " make them equal, or give this one another id");
    assertThatThrownBy(
            () ->
                both(
                    "entities",
                    "{id: bo, kind: person, name: Bo}",
                    "{id: bo, kind: work, name: Bo}"))
        .hasMessageContaining("the id bo is taken");
  }
}
