package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code timeline import} and {@code timeline export}, as a user runs them. */
class TimelineImportCommandTest {
  private static final Path SAMPLES = Path.of("src/test/resources/org/dateline/timeline/source");

  @TempDir private Path temp;

  private String file(String name, String content) throws IOException {
    return Files.writeString(temp.resolve(name), content).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "wikidata, events.sparql.json",
    "wikidata, tenures.sparql.json",
    "csv, events.csv",
    "timelinejs, timeline.json",
    "popolo, popolo.json",
    "icalendar, calendar.ics"
  })
  void whatIsImportedPassesLintBesideTheTimelinesThatShip(String format, String sample) {
    String target = temp.resolve("out.yaml").toString();
    Cli.Run run =
        Cli.run("timeline", "import", format, SAMPLES.resolve(sample).toString(), "-o", target);
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).isNotEmpty().allMatch(s -> s.startsWith("dateline: " + sample));
    Cli.Run lint = Cli.run("timeline", "lint", target);
    assertThat(lint.code()).as(lint.out()).isEqualTo(ExitCode.CLEAN);
    assertThat(Cli.run("timeline", "lint", "--alone", target).code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void readsStandardInputAndWritesStandardOutput() {
    Cli.Run run =
        Cli.runWithInput(
            "Event,Day\nFair of Examplum,2019-05\n",
            "timeline",
            "import",
            "csv",
            "-",
            "--mapping",
            "name=Event",
            "--mapping=date=Day",
            "--type=opening",
            "--id=fairs",
            "--title=Fairs",
            "--license=CC0-1.0");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            timeline: fairs
            title: Fairs
            license: CC0-1.0
            events:
              - id: fair-of-examplum
                name: Fair of Examplum
                type: opening
                date: 2019-05
                sources: [{title: "standard input, line 2"}]
            """);
  }

  @Test
  void exportsWhatItImports() throws IOException {
    String yaml =
        file(
            "a.yaml",
            """
            timeline: a
            events:
              - {id: fair, name: Fair, type: opening, date: 2019-05-11, where: [finland]}
              - {id: fairs, name: Fairs, type: opening, date: 2019}
            """);
    Cli.Run calendar = Cli.run("timeline", "export", "icalendar", yaml);
    assertThat(calendar.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(calendar.err())
        .isEqualTo(
            "dateline: "
                + yaml
                + ":4: fairs: 2019 is not known to the day, so no calendar can hold it\n");
    assertThat(calendar.out()).contains("LOCATION:Finland\r\n");
    Cli.Run again = Cli.runWithInput(calendar.out(), "timeline", "import", "icalendar", "-");
    assertThat(again.out()).contains("- id: fair\n", "date: 2019-05-11\n", "where: [finland]\n");
    assertThat(again.code()).isZero();
    Cli.Run story = Cli.run("timeline", "export", "timelinejs", yaml);
    assertThat(story.code()).isZero();
    assertThat(story.err()).isEmpty();
  }

  @Test
  void exportsTheTimelinesThatShip() {
    Cli.Run run = Cli.run("timeline", "export", "timelinejs", "bundled");
    assertThat(run.out()).contains("\"full-scale-invasion\"");
    assertThat(run.out().length()).isGreaterThan(1_000_000);
  }

  private static void refuses(String message, String... arguments) {
    Cli.Run run = Cli.run(arguments);
    assertThat(run.err()).startsWith("dateline: " + message);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.TROUBLE);
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    String json = file("bad.json", "{\n  \"events\": [}");
    String csv = file("good.csv", "name,date\nA,2001\n");
    refuses("bad.json:2:14: not JSON: ", "timeline", "import", "timelinejs", json);
    refuses("none.csv: cannot be read: no such file", "timeline", "import", "csv", "none.csv");
    refuses("Invalid value for positional parameter", "timeline", "import", "excel", csv);
    refuses("there is no event type batle", "timeline", "import", "csv", csv, "--type", "batle");
    refuses("--id A B is no id", "timeline", "import", "csv", csv, "--id", "A B");
    refuses(
        "--mapping: there is no field nam;",
        "timeline",
        "import",
        "csv",
        csv,
        "--mapping",
        "nam=x");
    refuses(
        "good.csv:1: there is no column x;",
        "timeline",
        "import",
        "csv",
        csv,
        "--mapping",
        "name=x");
    refuses(
        "--mapping and --delimiter are for csv",
        "timeline",
        "import",
        "popolo",
        csv,
        "--delimiter",
        ";");
    refuses("good.csv: line 2: \"A\" has no event type;", "timeline", "import", "csv", csv);
    refuses(
        "none.yaml: error: there is no such file", "timeline", "export", "icalendar", "none.yaml");
  }
}
