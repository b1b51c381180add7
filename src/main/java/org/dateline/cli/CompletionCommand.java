package org.dateline.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code dateline completion}. */
final class CompletionCommand implements Runnable {
  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("completion");

  CompletionCommand(Console console) {
    this.console = console;
    spec.usageMessage()
        .description(
            "Prints a completion script for bash and zsh.",
            "",
            "For this shell:     source <(dateline completion)",
            "For all to come:    add that line to ~/.bashrc or ~/.zshrc",
            "");
    CommonOptions.addTo(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public void run() {
    spec.commandLine().getOut().print(AutoComplete.bash("dateline", Dateline.commandLine(console)));
  }
}
