package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.source.ExportFormat;
import org.dateline.timeline.source.Exported;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dateline timeline export}. */
final class TimelineExportCommand implements Callable<Integer> {
  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("export");

  private final PositionalParamSpec format =
      PositionalParamSpec.builder()
          .index("0")
          .paramLabel("FORMAT")
          .type(ExportFormat.class)
          .converters(new OneOf<>(ExportFormat.values()))
          .required(true)
          .description("timelinejs or icalendar.")
          .build();

  private final PositionalParamSpec names =
      Arguments.some("FILE", String.class)
          .index("1..*")
          .description(
              "Timelines in YAML, folders of them, or the word bundled for those that ship.")
          .build();

  private final OutputOption output = new OutputOption("Write to FILE instead of standard output.");

  TimelineExportCommand(Console console) {
    this.console = console;
    spec.usageMessage()
        .description(
            "Writes the events of timelines for other programs.",
            "",
            "timelinejs  JSON of Knight Lab's TimelineJS; a date is as fine as it is known",
            "icalendar   events that are known to the day",
            "",
            "What the format cannot hold is reported on standard error.",
            "")
        .footer(
            "",
            "Exit codes: 0 all events were written, 1 some were not, 2 none was.",
            "",
            "Examples:",
            "  dateline timeline export timelinejs our-town.yaml -o our-town.json",
            "  dateline timeline export icalendar bundled -o history.ics");
    CommonOptions.addTo(spec);
    spec.addPositional(format).addPositional(names);
    output.addTo(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Trouble {
    List<String> wanted = names.getValue();
    List<Path> files = TimelineOptions.files(wanted);
    List<String> own = files.stream().map(Path::toString).toList();
    // The ids of a timeline may be those of the ones that ship, wanted or not.
    Timeline timeline = TimelineOptions.load(files, true);
    boolean all = wanted.contains(TimelineOptions.BUNDLED);
    List<Event> events =
        timeline.events().stream()
            .filter(event -> all || own.contains(event.location().file()))
            .toList();
    Exported exported = format.<ExportFormat>getValue().write(timeline, events);
    exported.skipped().forEach(skipped -> console.complain(skipped.toString()));
    if (exported.events() == 0) {
      throw new Trouble("no event could be written; give a timeline with events");
    }
    try (Output target = output.open(console, () -> files)) {
      target.write(exported.text());
    }
    return exported.skipped().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
