package org.dateline.timeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.time.EdtfDate;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Entity.Kind;
import org.dateline.timeline.Event;
import org.dateline.timeline.Location;
import org.dateline.timeline.Source;
import org.dateline.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written reads back as it was. */
class TimelineYamlTest {
  private static final Location HERE = new Location("t", 1);
  private static final List<String> PIECES =
      List.of(
          "a",
          "Ł",
          "7",
          " ",
          "\"",
          "'",
          ":",
          ": ",
          "#",
          " # ",
          "- ",
          "-",
          "?",
          "? ",
          ",",
          "[",
          "]",
          "{",
          "}",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "\\",
          "\n",
          "\r\n",
          "\t",
          "~",
          "=",
          "<<",
          "🎉",
          "e\u0301",
          "\u00A0",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uFFFE",
          "\u0007",
          "\u001B[31m",
          "\u202E",
          "yes",
          "null",
          "1e5",
          "0x1F",
          ".inf",
          "2022-02-24",
          "---",
          "...",
          "%YAML");

  private static void readsBack(String text) {
    Event event =
        new Event(
            "e",
            text,
            List.of(text + "x"),
            "battle",
            EdtfDate.parse("2022"),
            List.of("x"),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(new Source(text, text)),
            false,
            HERE);
    Entity entity =
        new Entity(
            "x",
            Kind.PERSON,
            text,
            List.of("x" + text),
            null,
            List.of(),
            null,
            null,
            null,
            List.of(),
            1,
            null,
            null,
            HERE);
    Imported imported =
        new Imported(
            text,
            text,
            List.of(entity),
            List.of(event),
            List.of(),
            List.of(),
            Map.of("x", text),
            List.of());
    Timeline timeline = Samples.sound(imported);
    String read = text.strip();
    assertThat(timeline.events().get(0).name()).isEqualTo(read);
    assertThat(timeline.events().get(0).sources()).containsExactly(new Source(read, read));
    assertThat(timeline.events().get(0).also()).containsExactly((text + "x").strip());
    assertThat(timeline.entities().get(0).name()).isEqualTo(read);
    assertThat(timeline.entities().get(0).also()).containsExactly(("x" + text).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "it's",
        "\"quoted\"",
        "key: value",
        "a # b",
        "#",
        "- item",
        "-",
        "yes",
        "No",
        "on",
        "null",
        "~",
        "true",
        "False",
        "1914",
        "007",
        "0x1F",
        "1e5",
        "1.5",
        "-1",
        "+1",
        ".5",
        ".inf",
        "2022-02-24",
        "[a]",
        "{a: b}",
        "a, b",
        "*alias",
        "&anchor",
        "!tag",
        "%",
        "@",
        "`",
        "|",
        ">",
        "? a",
        "a:",
        ": a",
        "line\nbreak",
        "tab\tulator",
        "back\\slash",
        "😀 emoji",
        "Žižek",
        "日本",
        "مرحبا",
        "e\u0301",
        "a\u0000b",
        "a\u007Fb",
        "a\u0085b",
        "a\uFEFFb",
        "..",
        "...",
        "---",
        "https://example.org/a?b=c#d",
        "Ends with a dot.",
        "(in brackets)",
        "12:30",
        "1_000",
        "0o7"
      })
  void keepsText(String text) {
    readsBack(text);
  }

  @Test
  void keepsTextsOfAnyPieces() {
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int n = random.nextInt(6); n >= 0; n--) {
        text.insert(
            random.nextBoolean() ? 0 : text.length(), PIECES.get(random.nextInt(PIECES.size())));
      }
      readsBack(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022",
        "2022-02",
        "2022-02-24",
        "0476",
        "-0043",
        "0000",
        "199X",
        "19XX",
        "1XXX",
        "Y12000",
        "Y-12000",
        "2022?",
        "2022-02~",
        "2022-02-24%",
        "2022/2023",
        "2022/..",
        "2022/",
        "/2022",
        "../2022",
        "[2021,2022]",
        "{2021..2023}",
        "2022-21",
        "2022-02-XX",
        "2022-02-24T05:00:00Z",
        "-0043/0014"
      })
  void keepsDates(String date) {
    Event event =
        new Event(
            "e",
            "E",
            List.of(),
            "battle",
            EdtfDate.parse(date),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(new Source("S", null)),
            false,
            HERE);
    Imported imported =
        new Imported(
            null, null, List.of(), List.of(event), List.of(), List.of(), Map.of(), List.of());
    assertThat(Samples.sound(imported).events().get(0).date()).isEqualTo(EdtfDate.parse(date));
  }

  @Test
  void replacesHalvesOfCharacters() {
    assertThat(TimelineYaml.scalar("a\uD83Cb")).isEqualTo("\"a\uFFFDb\"");
  }

  @Test
  void quotesOnlyWhatNeedsIt() {
    List<String> plain = new ArrayList<>();
    for (String text : List.of("Siege of Kyiv", "Żółć", "O’Neill", "St. Mary's (east)", "A-1")) {
      plain.add(TimelineYaml.scalar(text));
    }
    assertThat(plain)
        .containsExactly("Siege of Kyiv", "Żółć", "O’Neill", "St. Mary's (east)", "A-1");
  }
}
