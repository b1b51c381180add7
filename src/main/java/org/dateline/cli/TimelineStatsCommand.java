package org.dateline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.report.StatsJson;
import org.dateline.report.StatsText;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineStats;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dateline timeline stats}. */
final class TimelineStatsCommand implements Callable<Integer> {
  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("stats");

  private final OutputOption output = OutputOption.ofReport();
  private final FormatOption<TextFormat> format = new FormatOption<>(TextFormat.values());

  private final PositionalParamSpec names =
      Arguments.any("FILE", String.class)
          .description(
              "Timelines in YAML, folders of them, or the word bundled for those that ship."
                  + " Default: bundled.")
          .build();

  TimelineStatsCommand(Console console) {
    this.console = console;
    spec.usageMessage()
        .description("Counts what timelines hold, by kind and by subject.", "")
        .footer(
            "",
            "Examples:",
            "  dateline timeline stats",
            "  dateline timeline stats our-timeline.yaml --format json");
    output.addTo(spec);
    CommonOptions.addTo(spec);
    spec.addPositional(names);
    format.addTo(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Trouble {
    Timeline timeline = OwnTimelines.load(names.getValue());
    TimelineStats stats = TimelineStats.of(timeline);
    try (Output out = output.open(console, () -> TimelineOptions.files(names.getValue()))) {
      write(stats, timeline, out);
    }
    return ExitCode.CLEAN;
  }

  private void write(TimelineStats stats, Timeline timeline, Output out) throws Trouble {
    try {
      if (format.format() == TextFormat.JSON) {
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
