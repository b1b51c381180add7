package org.dateline.timeline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged files give a timeline that lint takes, or one line that says what is wrong. */
class HostileImportTest {
  private static final int ROUNDS = 150;

  private static void takesOrRefuses(ImportFormat format, byte[] bytes) {
    try {
      Imported imported = format.read("f", bytes, Samples.options("battle", Map.of()));
      if (!imported.isEmpty()) {
        Samples.sound(imported);
      }
      assertThat(imported.skipped()).allMatch(skipped -> !skipped.toString().contains("null"));
    } catch (ImportException e) {
      assertThat(e.getMessage()).startsWith("f:").hasLineCount(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WIKIDATA, events.sparql.json",
    "WIKIDATA, tenures.sparql.json",
    "CSV, events.csv",
    "TIMELINEJS, timeline.json",
    "POPOLO, popolo.json",
    "ICALENDAR, calendar.ics"
  })
  void survivesDamage(ImportFormat format, String file) {
    byte[] sound = Samples.bytes(file);
    Random random = new Random(42);
    for (int i = 0; i < ROUNDS; i++) {
      takesOrRefuses(format, Arrays.copyOf(sound, random.nextInt(sound.length)));
      byte[] changed = sound.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        changed[random.nextInt(changed.length)] =
            (byte) "\"\\{}[],:;\n\r0X-9\0\t ".charAt(random.nextInt(18));
      }
      takesOrRefuses(format, changed);
    }
    for (ImportFormat other : ImportFormat.values()) {
      takesOrRefuses(other, sound);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WIKIDATA   | ''                            | f: is empty",
        "WIKIDATA   | '{\"results\": {'             | f:1:14: not JSON: Unexpected end-of-input",
        "WIKIDATA   | '{}'                          | f: is no SPARQL result",
        "WIKIDATA   | 'null'                        | f: is no SPARQL result",
        "TIMELINEJS | '{\"events\": [}'             | f:1:13: not JSON: Unexpected",
        "TIMELINEJS | '[]'                          | f: is no TimelineJS",
        "POPOLO     | '{} {}'                       | f:1:4: not JSON",
        "POPOLO     | '{\"a\": 1}'                  | f: is no Popolo",
        "ICALENDAR  | ''                            | f: is empty",
        "ICALENDAR  | 'hello'                       | f:1: not iCalendar: Expected [BEGIN], read [hello]",
        "CSV        | ''                            | f: is empty",
        "CSV        | 'a,b'                         | f:1: no column is the name",
        "CSV        | 'name,date\n\"A,2001'         | f:2:",
        "CSV        | 'name,date\n\"A\"x,2001'      | f:2:"
      })
  void saysWhereAndWhy(ImportFormat format, String text, String message) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> format.read("f", bytes, Samples.options(null, Map.of())))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({"WIKIDATA, [", "TIMELINEJS, '{\"events\":['", "ICALENDAR, 'BEGIN:A\n'"})
  void refusesWhatIsNestedTooDeep(ImportFormat format, String open) {
    String start = format == ImportFormat.ICALENDAR ? "BEGIN:VCALENDAR\n" : "";
    byte[] bytes = (start + open.repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> format.read("f", bytes, Samples.options(null, Map.of())))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith("f:");
  }

  @ParameterizedTest
  @CsvSource({"WIKIDATA", "CSV", "TIMELINEJS", "POPOLO", "ICALENDAR"})
  void saysThatAFileIsNotUtf8(ImportFormat format) {
    byte[] latin1 = "name,date\nCaf\u00E9,2001".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> format.read("f", latin1, Samples.options(null, Map.of())))
        .hasMessage("f:2: byte 0xE9 is not UTF-8; save the file as UTF-8");
  }
}
