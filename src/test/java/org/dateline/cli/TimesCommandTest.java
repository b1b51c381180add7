package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code times}: what is counted from an event has the event and its days. */
class TimesCommandTest {
  private static final String LINE =
      "{\"id\":\"a\",\"text\":\"Two days after the fall of the Humber bridge, it rained.\"}\n";

  @TempDir private Path temp;

  @Test
  void theEventThatATimeIsCountedFromIsNamed() {
    String line = LINE.replace("Humber bridge", "Berlin Wall");
    assertThat(Cli.runWithInput(line, "times", "--jsonl").out())
        .contains(
            "\"anchor\":\"event\"",
            "\"event\":\"fall-of-the-berlin-wall\"",
            "\"period\":\"1989-11-10/1989-11-12\"");
  }

  @Test
  void aTimelineOfOnesOwnTellsItsEvents() throws IOException {
    Path timeline =
        Files.writeString(
            temp.resolve("own.yaml"),
            """
            timeline: own
            title: Own
            license: CC0-1.0
            events:
              - {id: humber-falls, name: fall of the Humber bridge, type: destruction, date: 2019-05-12}
            """);
    assertThat(Cli.runWithInput(LINE, "times", "--jsonl").out())
        .contains("\"event\":null,\"period\":null");
    assertThat(Cli.runWithInput(LINE, "times", "--jsonl", "-t", timeline.toString()).out())
        .contains("\"event\":\"humber-falls\",\"period\":\"2019-05-13/2019-05-15\"");
  }

  @Test
  void aFaultyTimelineIsTold() throws IOException {
    Path timeline = Files.writeString(temp.resolve("own.yaml"), "timeline: own\nevents: 3\n");
    Cli.Run run = Cli.runWithInput(LINE, "times", "--jsonl", "-t", timeline.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("own.yaml");
  }
}
