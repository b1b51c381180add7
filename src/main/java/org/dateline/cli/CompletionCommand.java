package org.dateline.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline completion}. */
@Command(
    name = "completion",
    description = {
      "Prints a completion script for bash and zsh.",
      "",
      "For this shell:     source <(dateline completion)",
      "For all to come:    add that line to ~/.bashrc or ~/.zshrc",
      ""
    })
final class CompletionCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    spec.commandLine().getOut().print(AutoComplete.bash("dateline", Dateline.commandLine(console)));
  }
}
