package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineException;
import org.dateline.timeline.TimelineLoader;

/** Timelines that a command looks at for their own sake, whatever else is loaded with them. */
final class OwnTimelines {
  private OwnTimelines() {}

  /**
   * Loads what {@code names} name.
   *
   * @param names files, folders of files, or the word bundled for the timelines that ship
   * @throws Trouble if one cannot be read, or is no timeline
   */
  static Timeline load(List<String> names) throws Trouble {
    boolean bundled = names.contains(TimelineOptions.BUNDLED);
    List<Path> files = TimelineOptions.files(names);
    try {
      return files.isEmpty() ? Timeline.bundled() : TimelineLoader.loadUnlinked(files, bundled);
    } catch (TimelineException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
  }

  /** The name behind an id of one of the timelines, or of those that ship; else the id. */
  static String nameOf(String id, Timeline... timelines) {
    return Stream.concat(Stream.of(timelines), Stream.of(Timeline.bundled()))
        .flatMap(timeline -> timeline.entity(id).stream())
        .findFirst()
        .map(Entity::name)
        .orElse(id);
  }
}
