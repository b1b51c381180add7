package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.check.RuleCatalog;
import org.dateline.check.RuleInfo;
import org.dateline.timeline.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dateline explain}. */
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("explain");

  private final RuleOptions rules = new RuleOptions();

  private final PositionalParamSpec rule =
      PositionalParamSpec.builder()
          .paramLabel("RULE")
          .type(String.class)
          .required(true)
          .description("Name of the rule, as findings give it.")
          .build();

  ExplainCommand(Console console) {
    this.console = console;
    spec.usageMessage()
        .description(
            "Explains a rule: what it flags and what it leaves alone, with examples of both.", "")
        .footer("", "Example:", "  dateline explain event-date");
    rules.addTo(spec);
    CommonOptions.addTo(spec);
    spec.addPositional(rule);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Trouble {
    String name = rule.getValue();
    RuleCatalog catalog = rules.load().catalog();
    RuleInfo info =
        catalog
            .find(name)
            .orElseThrow(
                () ->
                    new Trouble(
                        "there is no rule "
                            + name
                            + near(name, catalog)
                            + " dateline rules list names those there are"));
    PrintWriter out = spec.commandLine().getOut();
    info.explanation()
        .lines()
        .map(line -> line.startsWith("#") ? console.style().bold(line) : line)
        .forEach(out::println);
    return ExitCode.CLEAN;
  }

  private static String near(String name, RuleCatalog catalog) {
    return Nearest.to(name, catalog.rules().stream().map(RuleInfo::name).toList())
        .map(near -> "; did you mean " + near + "?")
        .orElse(";");
  }
}
