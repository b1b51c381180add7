package org.dateline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.report.StatsJson;
import org.dateline.report.StatsText;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline timeline stats}. */
@Command(
    name = "stats",
    description = {"Counts what timelines hold, by kind and by subject.", ""},
    footer = {
      "",
      "Examples:",
      "  dateline timeline stats",
      "  dateline timeline stats our-timeline.yaml --format json"
    })
final class TimelineStatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Timelines in YAML, folders of them, or the word bundled for those that ship. Default:"
              + " bundled.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: pretty.")
  private TextFormat format = TextFormat.PRETTY;

  TimelineStatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Trouble {
    Timeline timeline = OwnTimelines.load(names);
    TimelineStats stats = TimelineStats.of(timeline);
    try (Output out = Output.open(console, output.output)) {
      write(stats, timeline, out);
    }
    return ExitCode.CLEAN;
  }

  private void write(TimelineStats stats, Timeline timeline, Output out) throws Trouble {
    try {
      if (format == TextFormat.JSON) {
        StatsJson.write(stats, out.writer());
      } else {
        out.writer()
            .write(
                StatsText.of(
                    stats,
                    id -> OwnTimelines.nameOf(id, timeline),
                    out.style(console),
                    Output.EXCERPT_COLUMNS));
      }
    } catch (IOException e) {
      throw out.unwritable(e);
    }
  }
}
