package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.TimeReader;
import org.dateline.article.Article;
import org.dateline.report.ConciseTimes;
import org.dateline.report.JsonLinesReport;
import org.dateline.report.JsonReport;
import org.dateline.report.PrettyTimes;
import org.dateline.report.Report;
import org.dateline.report.Times;
import org.dateline.report.TimesJson;
import org.dateline.time.Anchoring;
import org.dateline.time.TimeExpression;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dateline times}. */
final class TimesCommand implements Callable<Integer> {
  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("times");

  private final ArticleOptions articles = new ArticleOptions();
  private final TimelineOptions timelines = new TimelineOptions();
  private final OutputOption output = OutputOption.ofReport();
  private final FormatOption<ListFormat> format = new FormatOption<>(ListFormat.values());

  private final OptionSpec anchoring =
      OptionSpec.builder("--anchoring")
          .paramLabel("HOW")
          .type(Anchoring.class)
          .converters(new OneOf<>(Anchoring.values()))
          .description(
              "What dates without a year go on from: ${COMPLETION-CANDIDATES}. Default: decided"
                  + " from the text; a dated text of 40 words or fewer is a note.")
          .build();

  TimesCommand(Console console) {
    this.console = console;
    spec.usageMessage()
        .description("Shows every time expression of articles and how it was read.", "")
        .footer(
            "",
            "Examples:",
            "  dateline times article.md",
            "  dateline times --jsonl < articles.jsonl > times.jsonl");
    articles.addTo(spec);
    timelines.addTo(spec);
    output.addTo(spec);
    CommonOptions.addTo(spec);
    format.addTo(spec);
    spec.addOption(anchoring);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Trouble {
    articles.validate(format.isGiven());
    try (Output out = output.open(console, articles::sources)) {
      TimeReader reader = Checkers.times(timelines);
      ArticleRun<Times> run =
          new ArticleRun<>(
              console, articles, article -> new Times(article, times(reader, article)));
      return run.run(report(out), out) > 0 ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }
  }

  private List<TimeExpression> times(TimeReader reader, Article article) {
    Anchoring how = anchoring.getValue();
    return how == null ? reader.read(article) : reader.read(article, how);
  }

  private Report<Times> report(Output out) throws Trouble {
    Writer writer = out.writer();
    if (articles.jsonl()) {
      return new JsonLinesReport<>(writer, "id", new TimesJson());
    }
    try {
      return switch (format.format()) {
        case PRETTY -> new PrettyTimes(writer, out.style(console), Output.EXCERPT_COLUMNS);
        case CONCISE -> new ConciseTimes(writer);
        case JSON -> new JsonReport<>(writer, new TimesJson());
        case JSONL -> new JsonLinesReport<>(writer, "path", new TimesJson());
      };
    } catch (IOException e) {
      throw out.unwritable(e);
    }
  }
}
