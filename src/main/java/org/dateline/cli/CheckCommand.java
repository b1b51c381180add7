package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dateline.FactChecker;
import org.dateline.article.Article;
import org.dateline.check.RuleCatalog;
import org.dateline.finding.CheckResult;
import org.dateline.report.BatchReport;
import org.dateline.report.ConciseReport;
import org.dateline.report.CountingReport;
import org.dateline.report.FindingsJson;
import org.dateline.report.JsonLinesReport;
import org.dateline.report.JsonReport;
import org.dateline.report.PrettyReport;
import org.dateline.report.Report;
import org.dateline.report.RuleHelp;
import org.dateline.report.SarifReport;
import org.dateline.report.Tally;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dateline check}. */
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("check");
  private final Tally tally = new Tally();

  private final CheckOptions<CheckFormat> options = new CheckOptions<>(CheckFormat.values());

  private final OptionSpec failOn =
      OptionSpec.builder("--fail-on")
          .paramLabel("SEVERITY")
          .type(FailOn.class)
          .converters(new OneOf<>(FailOn.values()))
          .defaultValue("error")
          .description(
              "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}. Default: error.")
          .build();

  private final OptionSpec across =
      Arguments.flag(
          "--across",
          "Compare the articles with each other, too: report a date that contradicts what an"
              + " article before it says of the same birth, founding or named event.");

  private final OptionSpec explain =
      Arguments.flag(
          "--explain", "Add the reasoning of each rule and the events that were weighed.");

  CheckCommand(Console console) {
    this.console = console;
    spec.usageMessage()
        .description("Checks articles and reports what contradicts the timeline.", "")
        .footer(
            "",
            "Examples:",
            "  dateline check article.md --published 2023-06-25",
            "  dateline check news/ --format sarif --output dateline.sarif",
            "  dateline check news/ --across",
            "  dateline check --timeline our-timeline.yaml 'drafts/*.html'",
            "  cat article.md | dateline check - --stdin-filename article.md");
    options.addTo(spec);
    spec.addOption(failOn).addOption(across).addOption(explain);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Trouble {
    try (Output out = options.open(console)) {
      FactChecker checker = options.checker();
      Report<CheckResult> report = new CountingReport(report(out), tally);
      int troubles =
          across.<Boolean>getValue()
              ? run(
                  article -> checker.read(options.asOf(article, console)),
                  new AcrossReport(checker.across(), report),
                  out)
              : run(article -> checker.check(options.asOf(article, console)), report, out);
      return troubles > 0 ? ExitCode.TROUBLE : exitCode();
    }
  }

  private <T> int run(Function<Article, T> work, Report<T> report, Output out) throws Trouble {
    ArticleRun<T> run = new ArticleRun<>(console, options.articles, work);
    int troubles = run.run(report, out);
    if (console.errIsTerminal() && !isPretty()) {
      console.err().println(tally.inWords(run.elapsed()));
    }
    return troubles;
  }

  private boolean isPretty() {
    return !options.articles.jsonl() && options.format() == CheckFormat.PRETTY;
  }

  private int exitCode() {
    return failOn.<FailOn>getValue().isMetBy(tally) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private Report<CheckResult> report(Output out) throws Trouble {
    Writer writer = out.writer();
    if (options.articles.jsonl()) {
      return new BatchReport<>(writer, new FindingsJson());
    }
    try {
      return switch (options.format()) {
        case PRETTY ->
            new PrettyReport(
                writer, out.style(console), Output.EXCERPT_COLUMNS, explain.getValue(), tally);
        case CONCISE -> new ConciseReport(writer);
        case JSON -> new JsonReport<>(writer, new FindingsJson());
        case JSONL -> new JsonLinesReport<>(writer, "path", new FindingsJson());
        case SARIF -> new SarifReport(writer, Version.of(), help(options.rules.load().catalog()));
      };
    } catch (IOException e) {
      throw out.unwritable(e);
    }
  }

  private static List<RuleHelp> help(RuleCatalog catalog) {
    return catalog.rules().stream()
        .map(rule -> new RuleHelp(rule.name(), rule.summary(), rule.explanation()))
        .toList();
  }
}
