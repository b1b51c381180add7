package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from the command line to the report, with what ships. */
class CheckCommandTest {
  private static final String WRONG = "She signed it on Friday, 7 March 2024, and left.\n";
  private static final String RIGHT = "She signed it on Thursday, 7 March 2024, and left.\n";

  @TempDir private Path temp;

  @Test
  void exitCodesFollowTheFindings() {
    assertThat(check(WRONG).code()).isEqualTo(1);
    assertThat(check(RIGHT).code()).isZero();
    assertThat(check(WRONG, "--fail-on", "never").code()).isZero();
    assertThat(check(WRONG, "--fail-on", "note").code()).isEqualTo(1);
  }

  @Test
  void everyFormatHasTheFinding() {
    assertThat(check(WRONG).out()).contains("^^^^^^^^^^^^^^^^^^^^", "1 error · 1 file");
    assertThat(check(WRONG, "-f", "concise").out())
        .startsWith("a.md:1:18: error[weekday-mismatch]");
    for (String format : new String[] {"json", "jsonl", "sarif"}) {
      assertThat(check(WRONG, "-f", format).out()).contains("weekday-mismatch", "Thursday");
    }
  }

  @Test
  void aByteOrderMarkTakesUpNoColumn() {
    String marked = "\uFEFF" + WRONG + WRONG;
    assertThat(check(marked, "-f", "concise").out()).contains("a.md:1:18: ", "a.md:2:18: ");
    assertThat(check(marked, "-f", "json").out()).contains("\"start\" : 18,");
    assertThat(check("\uFEFF31 April 2019 it was.", "-f", "concise").out())
        .startsWith("a.md:1:1: ");
  }

  @Test
  void reportsGoToAFile() throws IOException {
    Path report = temp.resolve("report.txt");
    assertThat(check(WRONG, "--output", report.toString()).out()).isEmpty();
    assertThat(report).content().contains("error[weekday-mismatch]");
  }

  @Test
  void claimsAndTimesListWhatIsThere() {
    assertThat(Cli.runWithInput(RIGHT, "claims", "-").out()).contains("consistent: weekday");
    assertThat(Cli.runWithInput(RIGHT, "times", "-", "-f", "concise").out())
        .contains("<stdin>:1:18: \"Thursday, 7 March 2024\" DATE 2024-03-07");
  }

  @Test
  void aFolderStandsForTheTimelinesInIt() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("timelines"));
    timeline(folder.resolve("a.yaml"), "a", "finland");
    timeline(folder.resolve("b.yml"), "b", "nato");
    Files.writeString(folder.resolve("notes.txt"), "no timeline");
    assertThat(check(WRONG, "--timeline", folder.toString()).code()).isEqualTo(1);
    assertThat(Cli.run("timeline", "show", "nato", "-t", folder.toString()).out())
        .contains("b.yml:3");
    assertThat(Cli.run("timeline", "lint", "--alone", folder.toString()).out())
        .contains("a.yaml:3:5: warning", "b.yml:3:5: warning");
  }

  /** The timeline that the README shows: its event has no name but what was done to what. */
  @Test
  void theTimelineOfTheReadmeIsWorthItsWhile() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```yaml\ntimeline: our-town\n") + "```yaml\n".length();
    Path town = temp.resolve("our-town.yaml");
    Files.writeString(town, readme.substring(start, readme.indexOf("```", start)));
    for (String wrong :
        new String[] {
          "The council opened Springfield library in 2018.",
          "Springfield library opened on 11 May 2018.",
          "Springfield library was opened in June 2018."
        }) {
      assertThat(check(wrong, "-t", town.toString(), "-f", "concise").out())
          .contains("error[event-date]", "our-town.yaml:10");
    }
    for (String right :
        new String[] {
          "The council opened Springfield library in 2019.",
          "The council opened a library in 2018.",
          "The library of Shelbyville opened in 2018.",
          "Springfield library will open in 2018."
        }) {
      assertThat(check(right, "-t", town.toString()).code()).isZero();
    }
  }

  private static void timeline(Path file, String id, String entity) throws IOException {
    Files.writeString(
        file,
        "timeline: %s\nentities:\n  - {id: %s, kind: organisation, name: %s}\n"
            .formatted(id, entity, entity));
  }

  @Test
  void aBatchIsTheSameOnManyThreads() {
    String lines =
        IntStream.range(0, 60)
            .mapToObj(
                id -> "{\"id\":\"%d\",\"text\":\"%s\"}".formatted(id, id % 3 == 0 ? WRONG : RIGHT))
            .map(line -> line.replace("\n", "\\n"))
            .collect(Collectors.joining("\n"));
    String one = Cli.runWithInput(lines, "check", "--jsonl").out();
    assertThat(one.lines()).hasSize(60);
    assertThat(Cli.runWithInput(lines, "check", "--jsonl", "--jobs", "3").out()).isEqualTo(one);
  }

  private static Cli.Run check(String article, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "check";
    arguments[1] = "--stdin-filename";
    arguments[2] = "a.md";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Cli.runWithInput(article, arguments);
  }
}
