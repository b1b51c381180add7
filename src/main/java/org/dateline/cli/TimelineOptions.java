package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineException;
import org.dateline.timeline.TimelineLoader;
import picocli.CommandLine.Option;

/** What to check against. */
final class TimelineOptions {
  /** Stands for the timelines that ship. */
  static final String BUNDLED = "bundled";

  @Option(
      names = {"-t", "--timeline"},
      paramLabel = "FILE",
      description =
          "A timeline to check against, or the word bundled for those that ship; may be repeated."
              + " Default: bundled.")
  List<String> timelines = new ArrayList<>();

  /** The files that are named. */
  List<Path> files() {
    return timelines.stream().filter(name -> !name.equals(BUNDLED)).map(Path::of).toList();
  }

  /** Whether those that ship belong to what to check against. */
  boolean withBundled() {
    return timelines.isEmpty() || timelines.contains(BUNDLED);
  }

  /**
   * @throws Trouble if a timeline cannot be used
   */
  Timeline load() throws Trouble {
    try {
      return files().isEmpty() ? Timeline.bundled() : TimelineLoader.load(files(), withBundled());
    } catch (TimelineException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
  }
}
