package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineException;
import org.dateline.timeline.TimelineLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What to check against. */
final class TimelineOptions {
  /** Stands for the timelines that ship. */
  static final String BUNDLED = "bundled";

  private final OptionSpec timelines =
      OptionSpec.builder("-t", "--timeline")
          .paramLabel("FILE")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .description(
              "A timeline to check against, a folder of them (every .yaml and .yml file in it), or"
                  + " the word bundled for those that ship; may be repeated. Default: bundled.")
          .build();

  void addTo(CommandSpec spec) {
    spec.addOption(timelines);
  }

  /**
   * The files that are named.
   *
   * @throws Trouble if a name is no path, or that of a folder without timelines
   */
  List<Path> files() throws Trouble {
    return files(names());
  }

  /**
   * The files among {@code names}.
   *
   * @throws Trouble if a name is no path, or that of a folder without timelines
   */
  static List<Path> files(List<String> names) throws Trouble {
    return TimelineFiles.of(names.stream().filter(name -> !name.equals(BUNDLED)).toList());
  }

  /** Whether those that ship belong to what to check against. */
  boolean withBundled() {
    return names().isEmpty() || names().contains(BUNDLED);
  }

  private List<String> names() {
    return timelines.getValue();
  }

  /**
   * @throws Trouble if a timeline cannot be used
   */
  Timeline load() throws Trouble {
    return load(files(), withBundled());
  }

  /**
   * @throws Trouble if a timeline cannot be used
   */
  static Timeline load(List<Path> files, boolean withBundled) throws Trouble {
    try {
      return files.isEmpty() ? Timeline.bundled() : TimelineLoader.load(files, withBundled);
    } catch (TimelineException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
  }
}
