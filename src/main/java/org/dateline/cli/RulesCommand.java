package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.FactChecker;
import org.dateline.article.Article;
import org.dateline.article.ArticleFormat;
import org.dateline.article.ArticleReader;
import org.dateline.check.Across;
import org.dateline.check.ArticleChecker;
import org.dateline.check.RuleCatalog;
import org.dateline.check.RuleChecker;
import org.dateline.check.RuleException;
import org.dateline.check.RuleInfo;
import org.dateline.check.RuleTestResult;
import org.dateline.check.RuleTester;
import org.dateline.finding.Severity;
import org.dateline.report.Visible;
import org.dateline.text.SourceText;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code dateline rules}. */
final class RulesCommand implements Runnable {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("rules");

  RulesCommand(Console console) {
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .description("Lists the rules, and tests those that you write.", "");
    CommonOptions.addTo(spec);
    spec.addSubcommand("list", new ListCommand(console).spec())
        .addSubcommand("test", new TestCommand(console).spec());
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do with the rules: list or test");
  }

  /** {@code dateline rules list}. */
  private static final class ListCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("list");

    private final RuleOptions rules = new RuleOptions();

    ListCommand(Console console) {
      this.console = console;
      spec.usageMessage()
          .description("Lists all rules with their severity and what they flag.", "");
      rules.addTo(spec);
      CommonOptions.addTo(spec);
    }

    CommandSpec spec() {
      return spec;
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

  /** {@code dateline rules test}. */
  private static final class TestCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("test");

    private final PositionalParamSpec folders =
        Arguments.any("DIR", Path.class)
            .description("Folders of rules (.drl with .md). Default: the rules that ship.")
            .build();

    TestCommand(Console console) {
      this.console = console;
      spec.usageMessage()
          .description("Tests rules by the examples of their documentation.", "")
          .footer(
              "",
              "Exit codes: 0 all examples come out as documented, 1 some do not, 2 a rule cannot be"
                  + " used.",
              "Example:",
              "  dateline rules test our-rules/");
      CommonOptions.addTo(spec);
      spec.addPositional(folders);
    }

    CommandSpec spec() {
      return spec;
    }

    @Override
    public Integer call() throws Trouble {
      try {
        List<RuleInfo> rules = chosen();
        RuleTester tester = new RuleTester(this::pipeline);
        int failed = 0;
        for (RuleInfo rule : rules) {
          failed += print(tester.test(rule)) ? 0 : 1;
        }
        return failed > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
      } catch (RuleException | TimelineException e) {
        throw new Trouble(String.valueOf(e.getMessage()), e);
      }
    }

    private List<Path> folders() {
      return folders.getValue();
    }

    /** The rules of the folders, or the bundled ones where no folder is named. */
    private List<RuleInfo> chosen() {
      List<RuleInfo> bundled = RuleChecker.bundled().catalog().rules();
      if (folders().isEmpty()) {
        return bundled;
      }
      return RuleChecker.bundled()
          .withRules(folders().toArray(Path[]::new))
          .catalog()
          .rules()
          .stream()
          .filter(rule -> !bundled.contains(rule))
          .toList();
    }

    private ArticleChecker pipeline(Timeline timeline) {
      FactChecker.Builder builder = FactChecker.builder().timeline(timeline);
      folders().forEach(builder::rules);
      FactChecker checker = builder.build();
      return (before, text, published, asOf) -> {
        Across across = checker.across();
        if (before != null) {
          across.add(checker.read(plain(before)));
        }
        Article article = plain(text);
        Article dated = published == null ? article : article.publishedOn(published);
        return across.add(checker.read(asOf == null ? dated : dated.readOn(asOf))).findings();
      };
    }

    private static Article plain(String text) {
      return ArticleReader.read(new SourceText("example", text), ArticleFormat.PLAIN);
    }

    private boolean print(RuleTestResult result) {
      PrintWriter out = spec.commandLine().getOut();
      String mark =
          result.passed()
              ? console.style().good("ok    ")
              : console.style().severity(Severity.ERROR, "FAILED");
      out.println(mark + "  " + result.rule().name() + ", " + result.examples() + " examples");
      result.failures().forEach(failure -> out.println("  " + Visible.of(failure.toString())));
      return result.passed();
    }
  }
}
