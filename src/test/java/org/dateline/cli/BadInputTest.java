package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be done ends with exit 2 and one line that says where, what, and what to do. */
class BadInputTest {
  @TempDir private Path temp;
  private Path good;

  @BeforeEach
  void write() throws IOException {
    good = Files.writeString(temp.resolve("good.txt"), "Nothing is dated here.\n");
  }

  static Stream<Arguments> usage() {
    return Stream.of(
        arguments("check", "nothing to read; name files"),
        arguments("chek a.txt", "there is no command chek; did you mean check? See dateline"),
        arguments("check --formt json a.txt", "there is no option --formt; did you mean --format?"),
        arguments(
            "check --format xml a.txt", "'xml' is none of [pretty, concise, json, jsonl, sarif]"),
        arguments(
            "claims --format sarif a.txt", "'sarif' is none of [pretty, concise, json, jsonl]"),
        arguments(
            "check --fail-on fatal a.txt",
            "'fatal' is none of [error, warning, stale, note, never]"),
        arguments(
            "check --published 2023-02-29 a.txt", "'2023-02-29' is not a day of the calendar"),
        arguments("check --jobs many a.txt", "'many' is not a number; write one such as 4"),
        arguments("check --jobs -1 a.txt", "--jobs is -1; give a number from 1 on"),
        arguments("check --jsonl a.txt", "--jsonl reads standard input; leave out a.txt"),
        arguments("check --jsonl --format json", "leave out --format"),
        arguments("check --jsonl", "standard input holds no article"),
        arguments("check --timeline", "Missing required parameter for option '--timeline'"),
        arguments("explain no-such-rule", "there is no rule no-such-rule"),
        arguments("explain event-dat", "there is no rule event-dat; did you mean event-date?"),
        arguments("explain event-date lifetime", "lifetime is one argument too many"),
        arguments("explain", "Missing required parameter"),
        arguments("rules lst", "there is no command lst; did you mean list?"),
        arguments("help chek", "there is no command chek; did you mean check? See dateline"),
        arguments("check --frmat json a.txt", "there is no option --frmat; did you mean --format?"),
        arguments("check -", "<stdin>: holds nothing"),
        arguments("rules", "list or test"));
  }

  @ParameterizedTest
  @MethodSource
  void usage(String arguments, String message) {
    assertTrouble(Cli.run(arguments.split(" ")), message);
  }

  @Test
  void missingFile() {
    assertTrouble(check(temp.resolve("gone.txt")), "gone.txt: no such file or folder");
  }

  @Test
  void emptyFolder() throws IOException {
    assertTrouble(check(Files.createDirectory(temp.resolve("empty"))), "holds no articles");
  }

  @Test
  void globWithoutMatch() {
    assertTrouble(Cli.run("check", temp + "/**/*.html"), "*.html: matches no file");
    assertTrouble(Cli.run("check", temp + "/none/*.md"), "there is no folder " + temp + "/none");
    assertTrouble(Cli.run("check", temp + "/[.md"), "[.md: not a glob: Missing");
  }

  @Test
  void wronglyEncodedFile() throws IOException {
    Path latin1 = Files.write(temp.resolve("latin1.txt"), new byte[] {'i', 'n', ' ', (byte) 0xE9});
    assertTrouble(check(latin1), "latin1.txt");
  }

  @Test
  void unwritableOutput() {
    Path nowhere = temp.resolve("no/such/folder/report.json");
    assertTrouble(check(good, "--output", nowhere.toString()), nowhere + ": cannot be written");
    assertTrouble(check(good, "--output", temp.toString()), temp + ": cannot be written");
  }

  /** A slip on the command line must not cost the editor a text. */
  @Test
  void outputOntoWhatIsRead() throws IOException {
    Path timeline = temp.resolve("town.yaml");
    Files.writeString(
        timeline, "timeline: town\nentities:\n  - {id: a, kind: place, name: Springfield}\n");
    Path link = Files.createSymbolicLink(temp.resolve("link.txt"), good);
    String message = ": is read by this command; write to another file";
    for (Path target : List.of(good, link)) {
      for (String[] read : onto(target)) {
        assertTrouble(Cli.run(read), target + message);
      }
    }
    String own = timeline.toString();
    assertTrouble(check(good, "-t", own, "--output", own), own + message);
    assertTrouble(Cli.run("timeline", "stats", own, "--output", own), own + message);
    assertTrouble(Cli.run("timeline", "diff", own, "bundled", "--output", own), own + message);
    assertThat(good).content().isEqualTo("Nothing is dated here.\n");
    assertThat(timeline).content().startsWith("timeline: town\n");
  }

  private List<String[]> onto(Path target) {
    String glob = temp + "/*.txt";
    return List.of(
        new String[] {"check", good.toString(), "--output", target.toString()},
        new String[] {"check", temp.toString(), "--output", target.toString()},
        new String[] {"claims", glob, "--output", target.toString()},
        new String[] {"times", good.toString(), "--output", target.toString()});
  }

  @Test
  void outputOntoAReportOfBefore() throws IOException {
    Path report = Files.writeString(temp.resolve("report.json"), "{}");
    assertThat(check(temp, "--output", report.toString()).code()).isZero();
    assertThat(report).content().contains("no findings");
  }

  @Test
  void emptyNames() {
    assertTrouble(check(good, "--output", ""), "'--output': '' names no file; is a variable unset");
    assertTrouble(check(good, "--rules", ""), "'' names no file");
    assertTrouble(check(good, "--timeline", ""), "'' names no timeline; is a variable unset?");
    assertTrouble(Cli.run("timeline", "lint", ""), "'' names no timeline");
    assertTrouble(Cli.run("timeline", "stats", ""), "'' names no timeline");
    assertTrouble(Cli.run("timeline", "import", "csv", ""), "'' names no file");
  }

  @Test
  void fullDisk() throws IOException {
    String message = "standard output: cannot be written: No space left on device";
    for (String[] arguments : printing()) {
      assertTrouble(Cli.runWithOutput(failing("No space left on device"), arguments), message);
    }
  }

  /** As where a command is piped into {@code head}. */
  @Test
  void closedPipe() throws IOException {
    for (String[] arguments : printing()) {
      Cli.Run run = Cli.runWithOutput(failing("Broken pipe"), arguments);
      assertThat(run.code()).isEqualTo(141);
      assertThat(run.err()).isEmpty();
    }
  }

  private List<String[]> printing() {
    return List.of(
        new String[] {"check", good.toString()},
        new String[] {"check", good.toString(), "--jobs", "2", "--format", "json"},
        new String[] {"rules", "list"},
        new String[] {"timeline", "diff", "bundled", "bundled", "--format", "json"},
        new String[] {"help", "check"});
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void folderWithoutTimelines() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Files.writeString(folder.resolve(".hidden.yaml"), "timeline: hidden\n");
    assertTrouble(
        check(good, "--timeline", folder.toString()), folder + ": holds no timeline (.yaml, .yml)");
  }

  @Test
  void missingTimeline() {
    assertTrouble(check(good, "--timeline", temp + "/gone.yaml"), "gone.yaml");
  }

  @Test
  void emptyTimeline() throws IOException {
    Path timeline = Files.writeString(temp.resolve("empty.yaml"), "timeline: empty\n");
    assertTrouble(check(good, "--timeline", timeline.toString()), "has no entries");
  }

  @Test
  void misspeltEventType() throws IOException {
    Path timeline = temp.resolve("town.yaml");
    Files.writeString(
        timeline,
        "timeline: town\nevents:\n  - {id: opening, name: Opening, type: openning, date: 2001}\n");
    assertTrouble(
        check(good, "--timeline", timeline.toString()),
        timeline + ":3:5: error: opening has the unknown type openning; did you mean opening?");
  }

  @Test
  void missingRules() {
    assertTrouble(check(good, "--rules", temp + "/gone"), "gone");
  }

  @Test
  void brokenRule() throws IOException {
    Path rules = Files.createDirectories(temp.resolve("rules/own"));
    Files.writeString(rules.resolve("broken.drl"), "rule \"broken\" when then end end\n");
    Cli.Run run = check(good, "--rules", temp.resolve("rules").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("broken.drl").doesNotContain("\tat ");
  }

  @Test
  void oneBadFileStopsNoOther() throws IOException {
    Path gone = temp.resolve("gone.txt");
    Cli.Run run = Cli.run("check", "--format", "json", gone.toString(), good.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1);
    assertThat(run.out()).contains("\"path\" : \"" + good + "\"").contains("\"failures\"");
  }

  @Test
  void oneBadLineStopsNoOther() {
    Cli.Run run =
        Cli.runWithInput(
            """
            {"id":"a","text":"One."}
            {"id":"b","text":
            {"text":"Three."}
            {"id":"d"}
            [1]
            {"id":"f","text":"Six.","published":"yesterday"}
            {"id":7,"text":"Seven.","published":"2024-05-01T10:00:00Z","more":{"x":[1]}}
            {"id":"h","text":8}
            {"id":"i","text":"Nine."} {"id":"j","text":"Ten."}
            """,
            "check",
            "--jsonl");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"a\",\"published\":null"),
            line -> assertThat(line).contains("\"line 2\"", "not JSON"),
            line -> assertThat(line).contains("\"line 3\"", "no \\\"id\\\""),
            line -> assertThat(line).contains("\"line 4\"", "no \\\"text\\\""),
            line -> assertThat(line).contains("\"line 5\"", "not a JSON object"),
            line -> assertThat(line).contains("\"line 6\"", "is yesterday, which is no day"),
            line -> assertThat(line).startsWith("{\"id\":\"7\",\"published\":\"2024-05-01\""),
            line -> assertThat(line).contains("\"line 8\"", "is a number"),
            line -> assertThat(line).contains("\"line 9\"", "more than one JSON object"));
    assertThat(run.err()).hasLineCount(7);
  }

  @Test
  void blankLinesOfABatchAreNoArticles() {
    Cli.Run run =
        Cli.runWithInput(
            "{\"id\":\"a\",\"text\":\"One.\"}\r\n\r\n \n[3]\n{\"id\":\"b\",\"text\":\"Two.\"}\n\n",
            "check",
            "--jsonl");
    assertThat(run.out()).hasLineCount(3);
    assertThat(run.err()).startsWith("dateline: line 4: not a JSON object").hasLineCount(1);
    assertTrouble(Cli.runWithInput("\n\n", "check", "--jsonl"), "standard input holds no article");
  }

  private Cli.Run check(Path file, String... options) {
    return Cli.run(
        Stream.concat(Stream.of("check", file.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private static void assertTrouble(Cli.Run run, String message) {
    assertThat(run.err()).startsWith("dateline: ").contains(message).hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }
}
