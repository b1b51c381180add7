package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.check.RuleCatalog;
import org.dateline.check.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline explain}. */
@Command(
    name = "explain",
    description = {
      "Explains a rule: what it flags and what it leaves alone, with examples of both.",
      ""
    },
    footer = {"", "Example:", "  dateline explain event-date"})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "RULE", description = "Name of the rule, as findings give it.")
  private String rule = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Trouble {
    RuleCatalog catalog = rules.load().catalog();
    RuleInfo info =
        catalog
            .find(rule)
            .orElseThrow(
                () ->
                    new Trouble(
                        "there is no rule "
                            + rule
                            + "; dateline rules list names those there are"));
    PrintWriter out = spec.commandLine().getOut();
    info.explanation()
        .lines()
        .map(line -> line.startsWith("#") ? console.style().bold(line) : line)
        .forEach(out::println);
    return ExitCode.CLEAN;
  }
}
