package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.report.DiffJson;
import org.dateline.report.DiffText;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineDiff;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dateline timeline diff}. */
final class TimelineDiffCommand implements Callable<Integer> {
  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("diff");

  private final OutputOption output = OutputOption.ofReport();
  private final FormatOption<TextFormat> format = new FormatOption<>(TextFormat.values());

  private final PositionalParamSpec before =
      PositionalParamSpec.builder()
          .index("0")
          .paramLabel("BEFORE")
          .type(String.class)
          .required(true)
          .description(
              "A timeline in YAML, a folder of them, or the word bundled for those that ship.")
          .build();

  private final PositionalParamSpec after =
      PositionalParamSpec.builder()
          .index("1")
          .paramLabel("AFTER")
          .type(String.class)
          .required(true)
          .description("What it became.")
          .build();

  TimelineDiffCommand(Console console) {
    this.console = console;
    spec.usageMessage()
        .description(
            "Says in words what changed between two timelines: a line for each entry that is new"
                + " (+), gone (-) or changed (~), and where it stands.",
            "")
        .footer(
            "",
            "Exit codes: 0 no differences, 1 they differ, 2 one of them cannot be loaded.",
            "Examples:",
            "  dateline timeline diff old.yaml new.yaml",
            "  dateline timeline diff bundled our-timelines/ --format json");
    output.addTo(spec);
    CommonOptions.addTo(spec);
    spec.addPositional(before).addPositional(after);
    format.addTo(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Trouble {
    Timeline old = OwnTimelines.load(List.of(before.<String>getValue()));
    Timeline now = OwnTimelines.load(List.of(after.<String>getValue()));
    TimelineDiff diff = TimelineDiff.between(old, now);
    List<String> read = List.of(before.getValue(), after.getValue());
    try (Output out = output.open(console, () -> TimelineOptions.files(read))) {
      if (format.format() == TextFormat.JSON) {
        writeJson(diff, out);
      } else {
        DiffText text = new DiffText(id -> OwnTimelines.nameOf(id, now, old), out.style(console));
        out.write(text.of(diff));
      }
    }
    return diff.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static void writeJson(TimelineDiff diff, Output out) throws Trouble {
    try {
      DiffJson.write(diff, out.writer());
    } catch (IOException e) {
      throw out.unwritable(e);
    }
  }
}
