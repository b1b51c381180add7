package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.timeline.TimelineLoader;

/** The files of timelines that a command line names: a folder stands for those in it. */
final class TimelineFiles {
  private TimelineFiles() {}

  /**
   * The files of all {@code names}, in their order.
   *
   * @throws Trouble if one is no path, or a folder without timelines
   */
  static List<Path> of(List<String> names) throws Trouble {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      files.addAll(of(name));
    }
    return files;
  }

  private static List<Path> of(String name) throws Trouble {
    if (name.isEmpty()) {
      throw new Trouble("'' names no timeline; is a variable unset?");
    }
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? in(path) : List.of(path);
    } catch (InvalidPathException e) {
      throw new Trouble(name + ": not a path: " + e.getReason(), e);
    }
  }

  private static List<Path> in(Path folder) throws Trouble {
    try {
      List<Path> files = TimelineLoader.paths(folder);
      if (files.isEmpty()) {
        throw new Trouble(folder + ": holds no timeline (.yaml, .yml); check the path");
      }
      return files;
    } catch (IOException e) {
      throw new Trouble(folder + ": cannot be read: " + Reasons.of(e), e);
    }
  }
}
