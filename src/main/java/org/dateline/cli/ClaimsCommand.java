package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.dateline.FactChecker;
import org.dateline.finding.CheckResult;
import org.dateline.report.BatchReport;
import org.dateline.report.ClaimsJson;
import org.dateline.report.ConciseClaims;
import org.dateline.report.CountingReport;
import org.dateline.report.JsonLinesReport;
import org.dateline.report.JsonReport;
import org.dateline.report.PrettyClaims;
import org.dateline.report.Report;
import org.dateline.report.Tally;
import picocli.CommandLine.Model.CommandSpec;

/** {@code dateline claims}. */
final class ClaimsCommand implements Callable<Integer> {
  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("claims");
  private final Tally tally = new Tally();

  private final CheckOptions<ListFormat> options = new CheckOptions<>(ListFormat.values());

  ClaimsCommand(Console console) {
    this.console = console;
    spec.usageMessage()
        .description(
            "Lists every claim of articles with its verdict: what was checked, against what, and"
                + " what nobody has checked.",
            "")
        .footer(
            "",
            "Verdicts: consistent, contradicted, too-vague (admits the truth and much else),"
                + " unresolved",
            "(its time needs a publication date), not-in-timeline.",
            "",
            "Example:",
            "  dateline claims article.md --format concise");
    options.addTo(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Trouble {
    try (Output out = options.open(console)) {
      FactChecker checker = options.checker();
      ArticleRun<CheckResult> run =
          new ArticleRun<>(
              console, options.articles, article -> checker.check(options.asOf(article, console)));
      int troubles = run.run(new CountingReport(report(out), tally), out);
      return troubles > 0 ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }
  }

  private Report<CheckResult> report(Output out) throws Trouble {
    Writer writer = out.writer();
    if (options.articles.jsonl()) {
      return new BatchReport<>(writer, new ClaimsJson());
    }
    try {
      return switch (options.format()) {
        case PRETTY -> new PrettyClaims(writer, out.style(console), Output.EXCERPT_COLUMNS, tally);
        case CONCISE -> new ConciseClaims(writer);
        case JSON -> new JsonReport<>(writer, new ClaimsJson());
        case JSONL -> new JsonLinesReport<>(writer, "path", new ClaimsJson());
      };
    } catch (IOException e) {
      throw out.unwritable(e);
    }
  }
}
