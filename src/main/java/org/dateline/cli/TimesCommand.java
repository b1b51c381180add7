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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline times}. */
@Command(
    name = "times",
    addMethodSubcommands = false,
    description = {"Shows every time expression of articles and how it was read.", ""},
    footer = {
      "",
      "Examples:",
      "  dateline times article.md",
      "  dateline times --jsonl < articles.jsonl > times.jsonl",
    })
final class TimesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ArticleOptions articles = new ArticleOptions();
  @Mixin private TimelineOptions timelines = new TimelineOptions();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: pretty.")
  private @Nullable ListFormat format;

  @Option(
      names = "--anchoring",
      paramLabel = "HOW",
      description = {
        "What dates without a year go on from: ${COMPLETION-CANDIDATES}. Default: decided from the"
            + " text; a dated text of 40 words or fewer is a note."
      })
  private @Nullable Anchoring anchoring;

  TimesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Trouble {
    articles.validate(format != null);
    try (Output out = Output.open(console, output.output)) {
      TimeReader reader = Checkers.times(timelines);
      ArticleRun<Times> run =
          new ArticleRun<>(
              console, articles, article -> new Times(article, times(reader, article)));
      return run.run(report(out), out) > 0 ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }
  }

  private List<TimeExpression> times(TimeReader reader, Article article) {
    return anchoring == null ? reader.read(article) : reader.read(article, anchoring);
  }

  private Report<Times> report(Output out) throws Trouble {
    Writer writer = out.writer();
    if (articles.jsonl) {
      return new JsonLinesReport<>(writer, "id", new TimesJson());
    }
    try {
      return switch (format == null ? ListFormat.PRETTY : format) {
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
