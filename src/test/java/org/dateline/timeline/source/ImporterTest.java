package org.dateline.timeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.timeline.Event;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of each format, the YAML that it gives, and what is said of the rest of it. */
class ImporterTest {

  @ParameterizedTest
  @CsvSource({
    "WIKIDATA, events.sparql.json",
    "WIKIDATA, tenures.sparql.json",
    "CSV, events.csv",
    "TIMELINEJS, timeline.json",
    "POPOLO, popolo.json",
    "ICALENDAR, calendar.ics"
  })
  void readsItsSample(ImportFormat format, String file) {
    Imported imported = format.read(file, Samples.bytes(file), Samples.options(null, Map.of()));
    Samples.sound(imported);
    String yaml = TimelineYaml.of(imported, "sample", imported.title(), imported.license());
    assertThat(yaml).isEqualTo(Samples.text(file + ".expected.yaml"));
    assertThat(imported.skipped().stream().map(s -> s + "\n").collect(Collectors.joining()))
        .isEqualTo(Samples.text(file + ".expected.txt"));
  }

  private static Imported csv(Map<String, String> mapping, String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return ImportFormat.CSV.read("t.csv", bytes, Samples.options("battle", mapping));
  }

  private static List<String> dates(Imported imported) {
    return imported.events().stream().map(event -> event.date().text()).toList();
  }

  @Test
  void mapsColumnsWhateverTheirCase() {
    Imported imported =
        csv(Map.of("name", "Event", "date", "day"), "EVENT,Day", "A,2001-02-03", "B,2002");
    assertThat(dates(imported)).containsExactly("2001-02-03", "2002");
  }

  @Test
  void findsTheDelimiter() {
    assertThat(dates(csv(Map.of(), "name\tdate", "A\t2001"))).containsExactly("2001");
    assertThat(dates(csv(Map.of(), "\"a;b;c\",name,date", ",A,2001"))).containsExactly("2001");
    assertThat(dates(csv(Map.of(), "\uFEFFname;date\r", "A;2001\r"))).containsExactly("2001");
  }

  @Test
  void givesTheLineOfARow() {
    Imported imported = csv(Map.of(), "name,date", "\"two", "lines\",2001", "", "B,1 May", "C,x");
    assertThat(imported.events()).extracting(Event::name).containsExactly("two lines");
    assertThat(imported.skipped())
        .extracting(Skipped::where)
        .containsExactly("t.csv: line 5", "t.csv: line 6");
  }

  @Test
  void readsTheShortJsonThatThePageOfTheQueryServiceSaves() {
    String json =
        """
        [{"item": "http://www.wikidata.org/entity/Q5", "itemLabel": "A", "type": "battle",
          "date": "1950-02-03T00:00:00Z", "datePrecision": "9"}]
        """;
    assertThat(dates(Samples.read(ImportFormat.WIKIDATA, "q.json", json))).containsExactly("1950");
  }

  @Test
  void takesTheTypeThatIsGivenWhereThereIsNone() {
    String json =
        """
        {"events": [{"start_date": {"year": 1999}, "group": "Fights", "text": {"headline": "A"}}]}
        """;
    Imported imported =
        ImportFormat.TIMELINEJS.read(
            "t.json",
            json.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            Samples.options("battle", Map.of()));
    assertThat(imported.events()).extracting(Event::type).containsExactly("battle");
  }

  @Test
  void namesNobodyTwice() {
    Imported imported =
        csv(
            Map.of(),
            "kind,name,office,of,who,date,end",
            "person,Ada Example,,,,,",
            ",,Mayor,Kiev,Ada Example,1990,1991",
            ",,Mayor,Kiev,Ada Example,1990,1991",
            ",,,Ukraine,Ada Example,1990,1991");
    assertThat(imported.entities())
        .extracting(org.dateline.timeline.Entity::id)
        .containsExactly("ada-example", "kyiv", "mayor", "ukraine");
    assertThat(imported.tenures()).extracting(Tenure::office).containsExactly("mayor");
    assertThat(imported.memberships()).extracting(Membership::of).containsExactly("ukraine");
    Samples.sound(imported);
  }

  @Test
  void leavesOutWhatCannotBeTrue() {
    Imported imported =
        csv(
            Map.of(),
            "kind,name,born,who,date",
            "person,Ada Example,1950,,",
            ",Battle of Ada,,Ada Example,1940",
            ",Battle of Beta,,Ada Example,1980");
    assertThat(imported.events()).extracting(Event::name).containsExactly("Battle of Beta");
    assertThat(imported.skipped())
        .singleElement()
        .asString()
        .startsWith("t.csv: line 3: battle-of-ada (1940) lies before the birth of ada-example");
  }
}
