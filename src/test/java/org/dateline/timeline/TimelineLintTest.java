package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineLintTest {
  private static final String WORLD =
      """
      timeline: t
      entities:
        - {id: ada, kind: person, name: Ada, born: 1950-05-01, died: 2010-06-30}
        - {id: bo, kind: person, name: Bo}
        - {id: mayor, kind: office, name: Mayor}
        - {id: club, kind: organisation, name: Club}
      """;

  private static List<String> lint(String yaml) {
    return TimelineLint.check(Yaml.read(WORLD + yaml), Set.of("war", "battle", "founding")).stream()
        .filter(problem -> !problem.message().startsWith("no entry uses"))
        .map(TimelineProblem::toString)
        .toList();
  }

  private static List<String> tenures(String... tenures) {
    StringBuilder yaml = new StringBuilder("tenures:\n");
    for (String tenure : tenures) {
      yaml.append("  - {office: mayor, sources: [{title: S}], ").append(tenure).append("}\n");
    }
    return lint(yaml.toString());
  }

  private static List<String> events(String... events) {
    StringBuilder yaml = new StringBuilder("events:\n");
    for (String event : events) {
      yaml.append("  - {sources: [{title: S}], ").append(event).append("}\n");
    }
    return lint(yaml.toString());
  }

  @Test
  void oneSeatHasOneHolder() {
    assertThat(tenures("who: ada, during: 1990/1995-03-01", "who: bo, during: 1995-02-27/1999"))
        .containsExactly(
            "t.yaml:9:5: error: the tenure of bo as mayor (1995-02-27/1999) overlaps that of ada"
                + " (1990/1995-03-01); correct one, or mark who only stood in with acting: true"
                + " (the other is at t.yaml:8)");
    assertThat(tenures("who: bo, during: 1990/..", "who: ada, during: 1995/1999")).hasSize(1);
    assertThat(tenures("who: bo, during: 1995/1999", "who: ada, during: 1990/2000")).hasSize(1);
    assertThat(tenures("who: bo, during: 1990/2000", "who: ada, during: 1995-01-01/")).hasSize(1);
  }

  @Test
  void handOverDaysCoarseEndsUnknownEndsAndActingHoldersMayOverlap() {
    assertThat(tenures("who: ada, during: 1990/1995-03-01", "who: bo, during: 1995-03-01/1999"))
        .isEmpty();
    assertThat(tenures("who: ada, during: 1990/1995", "who: bo, during: 1995/1999")).isEmpty();
    assertThat(tenures("who: ada, during: 1990/", "who: bo, during: 1995/1999")).isEmpty();
    assertThat(tenures("who: ada, during: 1990/1995", "who: bo, during: 1992/1993, acting: true"))
        .isEmpty();
    assertThat(tenures("who: ada, during: 1990/1995~", "who: bo, during: 1992/1999")).isEmpty();
  }

  @Test
  void anOfficeOfTwoSeatsHasTwoHolders() {
    String consuls =
        """
          - {id: consul, kind: office, name: Consul, seats: 2}
        tenures:
          - {office: consul, who: ada, during: 1990-04-01/1990-10-01, sources: [{title: S}]}
          - {office: consul, who: bo, during: 1990-04-01/1990-12-31, sources: [{title: S}]}
          - {office: consul, who: ada, during: 1990-10-01/1991-04-01, sources: [{title: S}]}
        """;
    assertThat(lint(consuls)).isEmpty();
    assertThat(
            lint(
                consuls
                    + "  - {office: consul, who: bo, during: 1990-11-01/1991-03-01,"
                    + " sources: [{title: S}]}"))
        .containsExactly(
            "t.yaml:12:5: error: the tenure of bo as consul (1990-11-01/1991-03-01) overlaps that of"
                + " bo (1990-04-01/1990-12-31); correct one, or mark who only stood in with acting:"
                + " true (the other is at t.yaml:10)");
  }

  @Test
  void ordinalsCountHolders() {
    assertThat(
            tenures(
                "who: ada, during: 1990/1995, ordinal: 3", "who: bo, during: 1996/, ordinal: 3"))
        .singleElement()
        .asString()
        .contains("has the ordinal 3 of ada");
    assertThat(
            tenures("who: bo, during: 1990/1995, ordinal: 3", "who: bo, during: 1996/, ordinal: 3"))
        .isEmpty();
  }

  @Test
  void ordinalsRunWithoutHolesInTheOrderOfTime() {
    assertThat(
            tenures(
                "who: ada, during: 1990/1995, ordinal: 3", "who: bo, during: 1996/, ordinal: 5"))
        .containsExactly(
            "t.yaml:9:5: warning: the tenure of bo as mayor has the ordinal 5, the one before is"
                + " ada, 3 (at t.yaml:8); add who is missing, or correct an ordinal");
    assertThat(
            tenures(
                "who: ada, during: 1990/1995, ordinal: 4", "who: bo, during: 1996/, ordinal: 3"))
        .containsExactly(
            "t.yaml:8:5: warning: the tenure of ada as mayor has the ordinal 4 but begins before"
                + " that of bo, 3 (at t.yaml:9); correct an ordinal or a date");
    assertThat(
            tenures(
                "who: ada, during: 1990/1992, ordinal: 3",
                "who: bo, during: 1993/1995, ordinal: 4",
                "who: ada, during: 1996/, ordinal: 3"))
        .isEmpty();
  }

  @Test
  void whoHasNoNumberMayBearOneThatIsMissing() {
    String members =
        """
        memberships:
          - {of: club, who: ada, during: 1990/1992, ordinal: 3, sources: [{title: S}]}
          - {of: club, who: bo, during: 1991/, sources: [{title: S}]}
          - {of: club, who: ada, during: 1993/, ordinal: 5, sources: [{title: S}]}
        """;
    assertThat(lint(members)).isEmpty();
    assertThat(lint(members.replace("ordinal: 5", "ordinal: 6")))
        .anyMatch(problem -> problem.contains("the membership of ada in club has the ordinal 6"));
    assertThat(lint(members.replace("1991/", "1991/, ordinal: 5")))
        .anyMatch(
            problem ->
                problem.contains("warning: the membership of ada in club has the ordinal 5 of bo"));
  }

  @Test
  void aSeatIsNotLeftEmptyForLong() {
    assertThat(tenures("who: ada, during: 1990/1995-03-01", "who: bo, during: 1995-05/1999"))
        .containsExactly(
            "t.yaml:9:5: warning: nobody holds mayor for 60 days between ada (1990/1995-03-01) and"
                + " bo (1995-05/1999); add who did, who stood in with acting: true, or why nobody did"
                + " as an attribute vacancy (the other is at t.yaml:8)");
    assertThat(tenures("who: ada, during: 1990/1995-03-01", "who: bo, during: 1995-04-01/1999"))
        .isEmpty();
    assertThat(tenures("who: ada, during: 1990/1994", "who: bo, during: 1995/1999")).isEmpty();
    assertThat(tenures("who: ada, during: 1990/", "who: bo, during: 1995/1999")).isEmpty();
    assertThat(
            tenures(
                "who: ada, during: 1980/",
                "who: bo, during: 1985/1989",
                "who: ada, during: 1995/1999"))
        .singleElement()
        .asString()
        .contains("nobody holds mayor for 1826 days");
    assertThat(tenures("who: ada, during: 1990/1991~", "who: bo, during: 1995/1999")).isEmpty();
    assertThat(
            tenures(
                "who: ada, during: 1990/1991",
                "who: bo, during: 1992/1994, acting: true",
                "who: ada, during: 1995/1999"))
        .isEmpty();
  }

  @Test
  void whyASeatIsEmptyMayBeToldForAllOfThatTime() {
    String empty =
        """
        tenures:
          - {office: mayor, who: ada, during: 1990/1995, sources: [{title: S}]}
          - {office: mayor, who: bo, during: 1999/2000, sources: [{title: S}]}
        attributes:
          - {of: mayor, attribute: vacancy, value: the town was sold, during: 1996/1998, sources: [{title: S}]}
        """;
    assertThat(lint(empty)).isEmpty();
    assertThat(lint(empty.replace("1996/1998", "1996/1997")))
        .singleElement()
        .asString()
        .contains("nobody holds mayor");
    assertThat(lint(empty.replace("1996/1998", "1997/1998")))
        .singleElement()
        .asString()
        .contains("nobody holds mayor");
  }

  @Test
  void nobodyActsBeforeBirthOrAfterDeath() {
    assertThat(tenures("who: ada, during: 1940/1945"))
        .containsExactly(
            "t.yaml:8:5: error: the tenure of ada as mayor (1940/1945) lies before the birth of ada"
                + " (1950-05-01); correct a date (the person is at t.yaml:3)");
    assertThat(tenures("who: ada, during: 1949/1990")).singleElement().asString().contains("birth");
    assertThat(tenures("who: ada, during: 1950/1990")).isEmpty();
    assertThat(tenures("who: ada, during: /1990")).isEmpty();
    assertThat(events("id: w, name: W, type: war, date: 1949/1953, whom: [ada]")).isEmpty();
    assertThat(tenures("who: ada, during: 2000/2011")).singleElement().asString().contains("death");
    assertThat(tenures("who: ada, during: 2000/..")).singleElement().asString().contains("death");
    assertThat(tenures("who: ada, during: 2000/2010")).isEmpty();
    assertThat(tenures("who: ada, during: 2000/")).isEmpty();
    assertThat(events("id: w, name: W, type: war, date: 2009/.., who: [ada]")).isEmpty();
    assertThat(events("id: w, name: W, type: war, date: 2010-07-01, who: [ada]"))
        .singleElement()
        .asString()
        .contains("w (2010-07-01) lies after the death of ada");
    assertThat(events("id: w, name: W, type: war, date: 2010-06-30, who: [ada]")).isEmpty();
    assertThat(events("id: w, name: W, type: war, date: 1949, whom: [ada]"))
        .singleElement()
        .asString()
        .contains("w (1949) lies before the birth of ada");
    assertThat(events("id: w, name: W, type: war, date: 2011, whom: [ada]")).isEmpty();
    assertThat(
            lint("memberships: [{who: ada, of: club, during: 1940/1945, sources: [{title: S}]}]"))
        .singleElement()
        .asString()
        .contains("the membership of ada in club (1940/1945) lies before the birth of ada");
    assertThat(lint("  - {id: cy, kind: person, name: Cy, born: 1950, died: 1949}"))
        .containsExactly(
            "t.yaml:7:5: error: cy died (1949) before the birth (1950); correct a date");
  }

  @Test
  void aPersonIsDefinedOnce() {
    String other = "  - {id: al, kind: person, name: Al, also: [Ada], born: 1950-05-01}";
    assertThat(lint(other))
        .containsExactly(
            "t.yaml:7:5: warning: al has the name \"Ada\" and the birth of ada; make them one"
                + " (the other is at t.yaml:3)");
    assertThat(lint(other.replace("1950-05-01", "1951"))).isEmpty();
    assertThat(lint(other.replace("Ada", "Adam"))).isEmpty();
  }

  @Test
  void aWeekdayInASourceFitsItsDate() {
    String tenure =
        "tenures:\n  - {office: mayor, who: ada, during: 1990/1995, sources: [{title: \"%s\"}]}";
    assertThat(lint(tenure.formatted("Gazette, Tuesday 2 January 1991")))
        .containsExactly(
            "t.yaml:8:5: error: a source of the tenure of ada as mayor has \"Tuesday 2 January"
                + " 1991\", which is no such day; correct the weekday or the date");
    assertThat(lint(tenure.formatted("Gazette, Thursday, January 3rd, 1990"))).hasSize(1);
    assertThat(lint(tenure.formatted("Gazette, Friday 30 February 1990"))).hasSize(1);
    assertThat(lint(tenure.formatted("Gazette, Wednesday the week of 2 January 1991"))).isEmpty();
    assertThat(lint(tenure.formatted("Gazette, Wednesday 2 January 1991"))).isEmpty();
    assertThat(lint(tenure.formatted("Pravda, Tuesday 7 November 1917"))).isEmpty();
  }

  @Test
  void membersJoinAfterTheFounding() {
    String founding =
        "events: [{id: start, name: S, type: founding, date: 1949-04-04, whom: [club],"
            + " sources: [{title: S}]}]\nmemberships:\n  - {who: bo, of: club, sources: [{title: S}], during: ";
    assertThat(lint(founding + "1948/..}"))
        .containsExactly(
            "t.yaml:9:5: error: the membership of bo in club (1948/..) begins before start"
                + " (1949-04-04); correct a date (the founding is at t.yaml:7)");
    assertThat(lint(founding + "1949/..}")).isEmpty();
    assertThat(
            lint(
                founding
                    + "1950/..}\n  - {who: bo, of: club, sources: [{title: S}], during: 1960/1970}"))
        .singleElement()
        .asString()
        .contains("bo belongs to club twice at a time");
  }

  @Test
  void partsLieWithinWholes() {
    String war = "id: w, name: W, type: war, date: 1914-07-28/1918-11-11";
    assertThat(events(war, "id: b, name: B, type: battle, date: 1919, part-of: w"))
        .containsExactly(
            "t.yaml:9:5: error: b (1919) lies outside w (1914-07-28/1918-11-11), which it is part"
                + " of; correct a date or the part-of (the whole is at t.yaml:8)");
    assertThat(events(war, "id: b, name: B, type: battle, date: 1916/1918-12, part-of: w"))
        .hasSize(1);
    assertThat(events(war, "id: b, name: B, type: battle, date: 1916, part-of: w")).isEmpty();
    assertThat(events(war, "id: b, name: B, type: battle, date: 1914-07/1918, part-of: w"))
        .isEmpty();
  }

  @Test
  void typesAreKnownAndNamesMeanOneEvent() {
    assertThat(events("id: w, name: W, type: wra, date: 1914"))
        .containsExactly("t.yaml:8:5: error: w has the unknown type wra; did you mean war?");
    assertThat(
            events(
                "id: w, name: The War, type: war, date: 1914",
                "id: v, name: V, also: [the war], type: war, date: 1939"))
        .containsExactly(
            "t.yaml:9:5: warning: \"the war\" names v and w;"
                + " give each a name of its own (the other is at t.yaml:8)");
  }

  @Test
  void everyFactHasASource() {
    assertThat(lint("events: [{id: w, name: W, type: war, date: 1914}]"))
        .containsExactly(
            "t.yaml:7:10: error: w has no source; add sources: [{title: where it is documented}]");
    assertThat(lint("tenures: [{who: bo, office: mayor, during: 1914/}]")).hasSize(1);
    assertThat(lint("memberships: [{who: bo, of: club, during: 1914/}]")).hasSize(1);
  }

  @Test
  void disputedAndUnusedEntriesAreWarnings() {
    assertThat(events("id: w, name: W, type: war, date: 1914, disputed: true"))
        .containsExactly(
            "t.yaml:8:5: warning: event w is disputed; findings that rest on it are only notes");
    assertThat(TimelineLint.check(Yaml.read(WORLD), Set.of()))
        .as("of Ada the birth is known, which says something without another entry")
        .hasSize(3)
        .noneMatch(TimelineProblem::isError)
        .first()
        .hasToString("t.yaml:4:5: warning: no entry uses bo; use it or remove it");
  }

  private static List<String> attributes(String... attributes) {
    StringBuilder yaml =
        new StringBuilder("  - {id: town, kind: place, name: Town}\n")
            .append("  - {id: city, kind: place, name: City}\n")
            .append("  - {id: thaler, kind: currency, name: Thaler}\n")
            .append("  - {id: mark, kind: currency, name: Mark}\n")
            .append("  - {id: utopia, kind: country, name: Utopia}\nattributes:\n");
    for (String attribute : attributes) {
      yaml.append("  - {of: utopia, sources: [{title: S}], ").append(attribute).append("}\n");
    }
    return lint(yaml.toString());
  }

  @Test
  void capitalsAndNamesFollowEachOther() {
    assertThat(
            attributes(
                "attribute: capital, value: town, during: 1950/1990-03-01",
                "attribute: capital, value: city, during: 1990-02-01/.."))
        .containsExactly(
            "t.yaml:14:5: error: utopia has the capital city (1990-02-01/..) while it has town"
                + " (1950/1990-03-01); correct one (the other is at t.yaml:13)");
    assertThat(
            attributes(
                "attribute: capital, value: town, during: 1950/1990",
                "attribute: capital, value: city, during: 1990/.."))
        .isEmpty();
    assertThat(
            attributes(
                "attribute: name, value: Old, during: 1950/1990",
                "attribute: name, value: New, during: 1970/.."))
        .hasSize(1);
  }

  @Test
  void currenciesMayCirculateTogether() {
    assertThat(
            attributes(
                "attribute: currency, value: mark, during: 1950/2002-02-28",
                "attribute: currency, value: thaler, during: 2002-01-01/.."))
        .isEmpty();
    assertThat(
            attributes(
                "attribute: currency, value: mark, during: 1950/2002-02-28",
                "attribute: currency, value: mark, during: 2002-01-01/.."))
        .hasSize(1);
  }

  @Test
  void sanctionsOfSeveralMayHoldAtATime() {
    assertThat(
            attributes(
                "attribute: sanctions, value: town, during: 1950/1990",
                "attribute: arms-embargo, value: town, during: 1950/1990",
                "attribute: sanctions, value: city, during: 1960/1970"))
        .isEmpty();
    assertThat(
            attributes(
                "attribute: sanctions, value: town, during: 1950/1990",
                "attribute: sanctions, value: town, during: 1960/1970"))
        .hasSize(1);
  }

  @Test
  void attributesAreDocumentedAndMayBeDisputed() {
    String name = "attribute: name, value: Old, during: 1950/1990";
    assertThat(attributes(name, "attribute: name, value: New, during: 1980/, disputed: true"))
        .containsExactly(
            "t.yaml:14:5: warning: the name of utopia is disputed;"
                + " findings that rest on it are only notes");
    assertThat(
            lint("  - {id: town, kind: place, name: Town}\nattributes: [{of: town, " + name + "}]"))
        .containsExactly(
            "t.yaml:8:14: error: the name of town has no source;"
                + " add sources: [{title: where it is documented}]");
  }
}
