package org.dateline.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.source.ExportFormat;
import org.dateline.timeline.source.Exported;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline timeline export}. */
@Command(
    name = "export",
    description = {
      "Writes the events of timelines for other programs.",
      "",
      "timelinejs  JSON of Knight Lab's TimelineJS; a date is as fine as it is known",
      "icalendar   events that are known to the day",
      "",
      "What the format cannot hold is reported on standard error.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 all events were written, 1 some were not, 2 none was.",
      "",
      "Examples:",
      "  dateline timeline export timelinejs our-town.yaml -o our-town.json",
      "  dateline timeline export icalendar bundled -o history.ics"
    })
final class TimelineExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "FORMAT", description = "timelinejs or icalendar.")
  private ExportFormat format = ExportFormat.TIMELINEJS;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Timelines in YAML, or the word bundled for those that ship.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output.")
  private @Nullable Path output;

  private TimelineExportCommand(Console console) {
    this.console = console;
  }

  static CommandLine commandLine(Console console) {
    return new CommandLine(new TimelineExportCommand(console))
        .registerConverter(ExportFormat.class, new OneOf<>(ExportFormat.values()));
  }

  @Override
  public Integer call() throws Trouble {
    TimelineOptions timelines = new TimelineOptions();
    timelines.timelines.addAll(files);
    boolean all = timelines.withBundled();
    // The ids of a timeline may be those of the ones that ship, wanted or not.
    timelines.timelines.add(TimelineOptions.BUNDLED);
    Timeline timeline;
    List<String> own;
    try {
      own = timelines.files().stream().map(Path::toString).toList();
      timeline = timelines.load();
    } catch (InvalidPathException e) {
      throw new Trouble(e.getInput() + ": not a path: " + e.getReason(), e);
    }
    List<Event> events =
        timeline.events().stream()
            .filter(event -> all || own.contains(event.location().file()))
            .toList();
    Exported exported = format.write(timeline, events);
    exported.skipped().forEach(skipped -> console.complain(skipped.toString()));
    if (exported.events() == 0) {
      throw new Trouble("no event could be written; give a timeline with events");
    }
    try (Output target = Output.open(console, output)) {
      target.writer().write(exported.text());
    } catch (IOException e) {
      throw new Trouble(output + ": cannot be written: " + Reasons.of(e), e);
    }
    return exported.skipped().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
