package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.timeline.TimelineDiff.Change;
import org.junit.jupiter.api.Test;

class TimelineDiffTest {
  private static final String WORLD =
      """
      timeline: t
      entities:
        - {id: ada, kind: person, name: Ada, also: [Adi], born: 1950-05-01}
        - {id: bo, kind: person, name: Bo}
        - {id: mayor, kind: office, name: Mayor}
        - {id: club, kind: organisation, name: Club}
        - {id: town, kind: place, name: Town}
      """;

  private static TimelineDiff diff(String before, String after) {
    return TimelineDiff.between(Yaml.read(before), Yaml.read(after));
  }

  private static TimelineDiff facts(String before, String after) {
    return diff(WORLD + before, WORLD + after);
  }

  /** What each change is, and the fields that differ. */
  private static <T> Stream<String> words(List<Change<T>> changes) {
    return changes.stream()
        .map(change -> change.isChanged() ? "" + change.fields() : change.isAdded() ? "+" : "-");
  }

  @Test
  void equalTimelinesDoNotDiffer() {
    assertThat(facts("", "# moved by a comment\n").isEmpty()).isTrue();
    assertThat(TimelineDiff.between(Timeline.bundled(), Timeline.bundled()).isEmpty()).isTrue();
    assertThat(TimelineDiff.between(Timeline.empty(), Yaml.read(WORLD)).added()).isEqualTo(5);
  }

  @Test
  void entitiesAreTheSameByTheirIds() {
    TimelineDiff diff =
        diff(
            WORLD,
            WORLD
                .replace("also: [Adi], born: 1950-05-01", "also: [Ida], died: 2010")
                .replace("id: bo,", "id: bob,"));
    assertThat(words(diff.entities()))
        .containsExactly(
            "-",
            "[Items[field=also, gained=[Ida], lost=[Adi]],"
                + " Value[field=born, before=1950-05-01, after=null],"
                + " Value[field=died, before=null, after=2010]]",
            "+");
    assertThat(List.of(diff.added(), diff.removed(), diff.changed())).containsExactly(1, 1, 1);
  }

  @Test
  void eventsDifferByTheirFields() {
    String war =
        "events: [{id: w, name: W, type: war, date: 1914, who: [ada, bo], sources: [{title: S}],"
            + " quantities: [{measure: deaths, value: 7}]}]";
    assertThat(words(facts(war, war.replace("1914", "1915")).events()))
        .containsExactly("[Value[field=date, before=1914, after=1915]]");
    assertThat(words(facts(war, war.replace("ada, bo", "bo, ada")).events()))
        .containsExactly("[Items[field=who, gained=[], lost=[]]]");
    assertThat(words(facts(war, war.replace("value: 7", "least: 7, most: 9")).events()))
        .containsExactly("[Items[field=quantities, gained=[deaths 7 to 9], lost=[deaths 7]]]");
    assertThat(words(facts(war, war.replace("type: war", "type: war, disputed: true")).events()))
        .containsExactly("[Flag[field=disputed, now=true]]");
  }

  @Test
  void disputedEventsOfOneIdAreTheSameByTheirDates() {
    String war = "timeline: t\nevents: [{id: w, name: W, type: war, date: ";
    Timeline one = Yaml.files("a", war + "1914}]", "b", war + "1950}]");
    Timeline other = Yaml.files("a", war + "1951}]", "b", war + "1914}]");
    assertThat(words(TimelineDiff.between(one, other).events()))
        .containsExactly("[Value[field=date, before=1950, after=1951]]");
  }

  @Test
  void tenuresAreTheSameByPersonOfficeAndNearestPeriod() {
    String terms =
        "tenures: [{who: bo, office: mayor, during: 1990/1995, ordinal: 3},"
            + " {who: bo, office: mayor, during: 2000/2005}]";
    assertThat(words(facts(terms, terms.replace("2000/2005", "2000/2006")).tenures()))
        .containsExactly("[Span[field=during, before=2000/2005, after=2000/2006]]");
    assertThat(
            words(
                facts(
                        terms,
                        terms
                            .replace("1990/1995, ordinal: 3}", "2000/2006}")
                            .replace(" {who: bo, office: mayor, during: 2000/2005}", ""))
                    .tenures()))
        .containsExactly("-", "[Span[field=during, before=2000/2005, after=2000/2006]]");
    assertThat(words(facts(terms, terms.replace("who: bo", "who: ada")).tenures()))
        .containsExactly("-", "-", "+", "+");
  }

  @Test
  void membershipsAreTheSameByMemberOrganisationAndStatus() {
    String candidate = "memberships: [{who: bo, of: club, during: 1990/, status: candidate}]";
    assertThat(words(facts(candidate, candidate.replace(", status: candidate", "")).memberships()))
        .containsExactly("-", "+");
    assertThat(words(facts(candidate, candidate.replace("1990/", "1990/..")).memberships()))
        .containsExactly("[Span[field=during, before=1990/, after=1990/..]]");
  }

  @Test
  void attributesAreTheSameByOwnerKindAndValue() {
    String old = "attributes: [{of: town, attribute: name, value: Old Town, during: 1901/1950}]";
    assertThat(words(facts(old, old.replace("Old Town", "New Town")).attributes()))
        .containsExactly("-", "+");
    assertThat(words(facts(old, old.replace("1950", "1951")).attributes()))
        .containsExactly("[Span[field=during, before=1901/1950, after=1901/1951]]");
  }
}
