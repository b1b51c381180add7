package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class DatelineTest {
  static Stream<CommandLine> commands() {
    return everything(Documents.commandLine());
  }

  private static Stream<CommandLine> everything(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(DatelineTest::everything));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpAndAManualPage(CommandLine command) {
    String[] words = (command.getCommandSpec().qualifiedName() + " --help").split(" ");
    Cli.Run run = Cli.run(java.util.Arrays.copyOfRange(words, 1, words.length));
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: " + command.getCommandSpec().qualifiedName());
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(ManPage.of(command.getCommandSpec()))
        .startsWith(".TH \"DATELINE")
        .contains(".SH NAME", ".SH SYNOPSIS", ".SH OPTIONS", "\\-\\-help")
        .doesNotContain("\n\n", "${", "null");
  }

  @Test
  void completionKnowsCommandsOptionsAndValues() {
    assertThat(Cli.run("completion").out())
        .contains("_dateline_check", "--fail-on", "\"pretty\" \"concise\" \"json\"");
  }

  @Test
  void helpIsACommandToo() {
    assertThat(Cli.run("help", "check")).isEqualTo(Cli.run("check", "--help"));
    assertThat(Cli.run("help", "timeline", "lint"))
        .isEqualTo(Cli.run("timeline", "lint", "--help"));
    assertThat(Cli.run("help")).isEqualTo(Cli.run("--help"));
    assertThat(Cli.run("help", "--help")).isEqualTo(Cli.run("--help"));
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(Cli.run("rules", "list").out()).doesNotContain("\u001B");
    assertThat(Cli.runOnTerminal("rules", "list").out()).contains("\u001B[1;31merror");
  }

  @Test
  void listsAndExplainsRules() {
    assertThat(Cli.run("rules", "list").out()).contains("event-date").contains("office-holder");
    assertThat(Cli.run("explain", "event-date").out()).startsWith("# event-date");
  }
}
