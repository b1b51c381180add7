package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.check.RuleCatalog;
import org.dateline.check.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline rules}. */
@Command(
    name = "rules",
    description = {"Lists the rules, and tests those that you write.", ""},
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do with the rules: list or test");
  }

  /** {@code dateline rules list}. */
  @Command(
      name = "list",
      description = {"Lists all rules with their severity and what they flag.", ""})
  static final class ListCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private RuleOptions rules = new RuleOptions();
    @Mixin private CommonOptions common = new CommonOptions();

    ListCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
      RuleCatalog catalog = rules.load().catalog();
      PrintWriter out = spec.commandLine().getOut();
      int width = catalog.rules().stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
      for (RuleInfo rule : catalog.rules()) {
        String name = rule.name() + " ".repeat(width - rule.name().length());
        String severity = "%-7s".formatted(rule.severity().label());
        out.println(
            console.style().bold(name)
                + "  "
                + console.style().severity(rule.severity(), severity)
                + "  "
                + rule.summary());
      }
      return ExitCode.CLEAN;
    }
  }
}
