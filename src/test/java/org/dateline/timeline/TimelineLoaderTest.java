package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineLoaderTest {
  @TempDir Path folder;

  private static final String WORLD =
      """
      timeline: world
      entities:
        - {id: russia, kind: country, name: Russia, also: [the Kremlin], adjective: Russian}
        - {id: ukraine, kind: country, name: Ukraine, capital: kyiv}
        - {id: kyiv, kind: place, name: Kyiv, in: ukraine}
        - {id: nato, kind: organisation, name: NATO}
        - {id: ua-president, kind: office, name: President of Ukraine, of: ukraine, title: president,
           also-titles: [head of state]}
        - {id: zelenskyy, kind: person, name: Volodymyr Zelenskyy, born: 1978-01-25}
      """;

  private static final String WAR =
      """
      timeline: war
      title: A war
      license: CC0-1.0
      events:
        - id: invasion
          name: Russian invasion of Ukraine
          also: [special military operation]
          type: invasion
          date: 2022-02-24
          who: [russia]
          whom: [ukraine]
          where: [kyiv, ukraine]
          quantities: [{measure: deaths, least: 10, most: 12, as-of: 2022-03}]
          sources: [{title: UN resolution, url: "https://undocs.org/"}]
        - {id: battle, name: Battle of Kyiv, type: battle, date: 2022-02-25/2022-04-02, part-of: invasion}
      tenures:
        - {who: zelenskyy, office: ua-president, during: 2019-05-20/, ordinal: 6}
      memberships:
        - {who: ukraine, of: nato, during: 2020-06-12/.., status: observer}
      """;

  @Test
  void readsEveryFieldAndResolvesIdsAcrossFiles() {
    Timeline timeline = Yaml.files("war.yaml", WAR, "world.yaml", WORLD);
    assertThat(timeline.event("invasion"))
        .contains(
            new Event(
                "invasion",
                "Russian invasion of Ukraine",
                List.of("special military operation"),
                "invasion",
                EdtfDate.parse("2022-02-24"),
                List.of("russia"),
                List.of("ukraine"),
                List.of("kyiv", "ukraine"),
                null,
                List.of(new Quantity("deaths", 10, 12, EdtfDate.parse("2022-03"))),
                List.of(new Source("UN resolution", "https://undocs.org/")),
                false,
                new Location("war.yaml", 5, 5)));
    assertThat(timeline.tenuresOf("zelenskyy").get(0).ordinal()).isEqualTo(6);
    assertThat(timeline.membershipsIn("nato").get(0).status())
        .isEqualTo(Membership.Status.OBSERVER);
    assertThat(timeline.entity("ua-president").orElseThrow().titles())
        .containsExactly("president", "head of state");
    assertThat(timeline.size()).isEqualTo(10);
  }

  /** Puts one entity line into an otherwise sound file, as its line 3. */
  private static List<String> entity(String yaml) {
    return Yaml.problems("timeline: t", "entities:", "  - " + yaml);
  }

  private static List<String> event(String yaml) {
    return Yaml.problems("timeline: t", "events:", "  - " + yaml);
  }

  @Test
  void namesPlaceValueAndRemedyOfWrongFields() {
    assertThat(entity("{id: a, kind: person, nam: A}"))
        .containsExactly(
            "t.yaml:3:5: error: an entity lacks the key name; add it",
            "t.yaml:3:27: error: an entity has no key nam; did you mean name?");
    assertThat(entity("{id: A b, kind: work, name: A}"))
        .containsExactly(
            "t.yaml:3:10: error: id \"A b\" is not an id;"
                + " use lower-case letters a-z, digits and single hyphens");
    assertThat(entity("{id: a, kind: peson, name: A}"))
        .containsExactly("t.yaml:3:19: error: an entity has no kind peson; did you mean person?");
    assertThat(entity("{id: a, kind: work, name: 1917}"))
        .containsExactly(
            "t.yaml:3:31: error: name should be text, but is the number 1917; put it in quotes");
    assertThat(entity("{id: a, kind: work, name: A, also: B}"))
        .containsExactly(
            "t.yaml:3:40: error: also should be a list of texts, as in [texts],"
                + " but is the text \"B\"; correct it or remove the key");
    assertThat(entity("{id: a, kind: country, name: A, born: 1950}"))
        .containsExactly(
            "t.yaml:3:37: error: an entity of kind country has no key born;"
                + " remove it or correct the kind");
    assertThat(entity("{id: a, kind: work, name: ' '}"))
        .containsExactly("t.yaml:3:31: error: name is blank; write a value or remove the key");
    assertThat(entity("{id: a, kind: work, name: A, name: B}"))
        .containsExactly(
            "t.yaml:3:34: error: an entity has the key name twice;"
                + " remove one (the other is in line 3)");
  }

  @Test
  void namesImpossibleAndMalformedDates() {
    assertThat(event("{id: a, name: A, type: war, date: 2022-02-30}"))
        .containsExactly(
            "t.yaml:3:39: error: date \"2022-02-30\": there is no such day;"
                + " February 2022 has 28 days");
    assertThat(event("{id: a, name: A, type: war, date: next year}"))
        .singleElement()
        .asString()
        .contains("next year");
    assertThat(event("{id: a, name: A, type: war, date: [2022]}"))
        .singleElement()
        .asString()
        .contains("date should be a date, but is a list");
    assertThat(event("{id: a, name: A, type: war, date: 1914}")).isEmpty();
    assertThat(event("{id: a, name: A, type: war}"))
        .containsExactly(
            "t.yaml:3:5: error: an event lacks the key date; add it, as in 2022-02-24");
  }

  @Test
  void namesUnknownAndMistakenIds() {
    String place = "{id: kyiv, kind: place, name: Kyiv}\n  - ";
    assertThat(entity(place + "{id: ukraine, kind: country, name: Ukraine, capital: kiyv}"))
        .containsExactly(
            "t.yaml:4:58: error: capital: no entity has the id kiyv; did you mean kyiv?");
    assertThat(entity("{id: a, kind: office, name: A, of: nowhere}"))
        .containsExactly(
            "t.yaml:3:40: error: of: no entity has the id nowhere;"
                + " define it in one of the timelines, or correct it");
    assertThat(entity(place + "{id: a, kind: country, name: A, capital: a}"))
        .containsExactly(
            "t.yaml:4:46: error: capital takes a place, but a is of kind country;"
                + " give another id (it is defined at t.yaml:4)");
    assertThat(event("{id: a, name: A, type: war, date: 1914, part-of: b}"))
        .singleElement()
        .asString()
        .contains("no event has the id b");
    assertThat(event("{id: a, name: A, type: war, date: 1914, part-of: a}"))
        .containsExactly("t.yaml:3:5: error: a is part of itself; correct its part-of or in");
  }

  @Test
  void anAttributeHasAValueOfItsKind() {
    String utopia =
        "timeline: t\nentities: [{id: u, kind: country, name: U}, {id: c, kind: currency, name: C}]\n"
            + "attributes: [{of: u, during: 1950/, attribute: ";
    assertThat(Yaml.problems(utopia + "name, value: Kingdom of U}]")).isEmpty();
    assertThat(Yaml.problems(utopia + "currency, value: c}]")).isEmpty();
    assertThat(Yaml.problems(utopia + "capital, value: c}]"))
        .containsExactly(
            "t.yaml:3:64: error: value takes a place, but c is of kind currency;"
                + " give another id (it is defined at t.yaml:2)");
    assertThat(Yaml.problems(utopia + "currency, value: cc}]"))
        .containsExactly(
            "t.yaml:3:65: error: value: no entity has the id cc;"
                + " define it in one of the timelines, or correct it");
    assertThat(Yaml.problems(utopia + "curency, value: c}]"))
        .containsExactly(
            "t.yaml:3:48: error: an attribute has no attribute curency; did you mean currency?");
  }

  @Test
  void refusesDuplicatesWithinAFile() {
    String one = "{id: a, kind: work, name: A}\n  - ";
    assertThat(entity(one + "{id: a, kind: work, name: B}"))
        .containsExactly(
            "t.yaml:4:5: error: the id a is taken; choose another (it is defined at t.yaml:3)");
    assertThat(Yaml.problems(WORLD + "events: [{id: nato, name: N, type: war, date: 1949}]"))
        .singleElement()
        .asString()
        .contains("the id nato is taken");
    String tenure = "\n  - {who: zelenskyy, office: ua-president, during: 2019-05-20/}";
    assertThat(Yaml.problems(WORLD + "tenures:" + tenure + tenure))
        .containsExactly("t.yaml:12:5: error: this tenure stands twice; the other is at t.yaml:11");
  }

  @Test
  void collectsTheProblemsOfAllFiles() {
    assertThatThrownBy(() -> Yaml.files("a.yaml", "timeline: A", "b.yaml", "[", "c.yaml", WORLD))
        .isInstanceOf(TimelineException.class)
        .hasMessageContaining("a.yaml:1:11: error: timeline \"A\" is not an id")
        .hasMessageContaining("a.yaml: error: the timeline has no entries")
        .hasMessageContaining("b.yaml:1:2: error: malformed YAML");
  }

  @Test
  void stopsAfterAScreenful() {
    String many = "  - {id: A, kind: b}\n".repeat(1000);
    assertThat(Yaml.problems("timeline: t", "entities:", many)).hasSize(50);
  }

  @Test
  void readsOtherLineEndsByteOrderMarkAndAnyScript() {
    String yaml =
        "\uFEFFtimeline: t\r\nentities:\r\n  - {id: a, kind: work, name: 😀é, nme: x}\r\n";
    assertThat(Yaml.problems(yaml)).singleElement().asString().startsWith("t.yaml:3:35: error: ");
  }

  private static List<String> file(byte[] bytes) {
    try {
      TimelineLoader.parse(Map.of("t.yaml", bytes));
      return List.of();
    } catch (TimelineException e) {
      return e.problems().stream().map(TimelineProblem::toString).toList();
    }
  }

  private static List<String> file(String text) {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesWhatIsNoTimeline() {
    assertThat(file(""))
        .containsExactly("t.yaml: error: is empty; write entities or events into it");
    assertThat(file("# nothing\n")).singleElement().asString().contains("is empty");
    assertThat(file("just words")).singleElement().asString().contains("a timeline is a mapping");
    assertThat(file("timeline: t")).singleElement().asString().contains("has no entries");
    assertThat(file("timeline: t\nevents: []")).singleElement().asString().contains("no entries");
    assertThat(file("a: 1\u0000")).singleElement().asString().contains("binary");
    assertThat(file("timeline: t\u0007")).singleElement().asString().contains("t.yaml:1:12: ");
    assertThat(file("timeline: tä".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("t.yaml:1:12: error: byte 0xE4 is not UTF-8; save the file as UTF-8");
    assertThat(file(WORLD + "---\n" + WORLD)).singleElement().asString().contains("second YAML");
    assertThat(file("timeline: &a t\ntitle: *a")).singleElement().asString().contains("aliases");
    assertThat(file("timeline: !!str t")).singleElement().asString().contains("tags");
    assertThat(file("? [a]\n: b")).singleElement().asString().contains("key must be a word");
    assertThat(file("\tx: y")).singleElement().asString().contains("malformed YAML");
  }

  @Test
  void boundsDepthAndAliasBombs() {
    assertThat(file("[".repeat(1_000_000))).singleElement().asString().contains("deeper than 16");
    assertThat(file("a: &a [x]\nb: [*a, *a]")).singleElement().asString().contains("aliases");
  }

  @Test
  void namesFilesThatCannotBeRead() throws IOException {
    Path good = Files.writeString(folder.resolve("world.yaml"), WORLD);
    assertThat(TimelineLoader.load(List.of(good), false).size()).isEqualTo(6);
    Path missing = folder.resolve("none.yaml");
    assertThatThrownBy(() -> TimelineLoader.load(List.of(good, missing, folder), false))
        .hasMessage(
            missing
                + ": error: there is no such file; check the path\n"
                + folder
                + ": error: is a folder; give the YAML files in it");
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "[]");
    assertThatThrownBy(() -> TimelineLoader.load(List.of(missing, bad), false))
        .hasMessageContaining("none.yaml: error: there is no such file")
        .hasMessageContaining("bad.yaml:1:1: error: a timeline is a mapping");
    assertThatThrownBy(() -> TimelineLoader.load(List.of(good, good), false))
        .hasMessageContaining("is given twice");
  }

  @Test
  void looksForDuplicatesBesideAFileThatCannotBeRead() throws IOException {
    Path bad = Files.writeString(folder.resolve("a.yaml"), "[]");
    Path one = event("b.yaml", "fire");
    Path other = event("c.yaml", "flood");
    assertThatThrownBy(() -> TimelineLoader.load(List.of(bad, one, other), false))
        .hasMessageContaining("a.yaml:1:1: error: a timeline is a mapping")
        .hasMessageContaining("c.yaml:3:5: error: the id it is taken")
        .hasMessageNotContaining("town");
  }

  @Test
  void refusesUnknownEventTypesToCheckArticlesAgainst() throws IOException {
    List<Path> files = List.of(event("a.yaml", "fyre"), town());
    assertThat(TimelineLoader.load(files, false).size()).isEqualTo(2);
    assertThatThrownBy(() -> TimelineLoader.load(files, false, () -> Set.of("fire"), null))
        .hasMessage(files.get(0) + ":3:5: error: it has the unknown type fyre; did you mean fire?");
    assertThat(TimelineLoader.load(files, false, () -> Set.of("fyre"), null).size()).isEqualTo(2);
  }

  private Path town() throws IOException {
    return Files.writeString(
        folder.resolve("town.yaml"),
        "timeline: t\nentities:\n  - {id: town, kind: place, name: Town}\n");
  }

  /** An event in a town that another file defines. */
  private Path event(String file, String type) throws IOException {
    return Files.writeString(
        folder.resolve(file),
        "timeline: t\nevents:\n  - {id: it, name: It, type: %s, date: 2001, where: [town]}\n"
            .formatted(type));
  }
}
