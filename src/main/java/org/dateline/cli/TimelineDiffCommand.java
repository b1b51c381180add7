package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.report.DiffJson;
import org.dateline.report.DiffText;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline timeline diff}. */
@Command(
    name = "diff",
    description = {
      "Says in words what changed between two timelines: a line for each entry that is new (+), gone"
          + " (-) or changed (~), and where it stands.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 no differences, 1 they differ, 2 one of them cannot be loaded.",
      "Examples:",
      "  dateline timeline diff old.yaml new.yaml",
      "  dateline timeline diff bundled our-timelines/ --format json"
    })
final class TimelineDiffCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description =
          "A timeline in YAML, a folder of them, or the word bundled for those that ship.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "What it became.")
  private String after = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: pretty.")
  private TextFormat format = TextFormat.PRETTY;

  TimelineDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Trouble {
    Timeline old = OwnTimelines.load(List.of(before));
    Timeline now = OwnTimelines.load(List.of(after));
    TimelineDiff diff = TimelineDiff.between(old, now);
    try (Output out = Output.open(console, output.output)) {
      if (format == TextFormat.JSON) {
        DiffJson.write(diff, out.writer());
      } else {
        DiffText text = new DiffText(id -> OwnTimelines.nameOf(id, now, old), out.style(console));
        out.writer().write(text.of(diff));
      }
    } catch (IOException e) {
      throw new Trouble("the differences cannot be written: " + Reasons.of(e), e);
    }
    return diff.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
