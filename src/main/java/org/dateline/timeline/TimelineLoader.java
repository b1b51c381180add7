package org.dateline.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads timelines from YAML. */
public final class TimelineLoader {
  private static final long LARGEST = 256L << 20;

  private TimelineLoader() {}

  /**
   * Reads the files together: ids of one may stand in another, whatever their order.
   *
   * @param files at least one, each a timeline
   * @param withBundled whether the bundled timelines belong to the result too
   * @throws TimelineException if a file can't be read, isn't a timeline, or contradicts another; it
   *     holds all problems of the files, up to a screenful
   */
  public static Timeline load(List<Path> files, boolean withBundled) {
    Problems problems = new Problems();
    return merge(bundled(withBundled), contents(files, problems), null, problems);
  }

  /**
   * As {@link #load(List, boolean)}, to check articles against: an event of an unknown type, which
   * no article could be about, is an error too.
   *
   * @param eventTypes the types that events may have
   * @param cache where to look first, and to keep what is loaded
   */
  public static Timeline load(
      List<Path> files,
      boolean withBundled,
      Supplier<Set<String>> eventTypes,
      @Nullable TimelineCache cache) {
    Problems problems = new Problems();
    Map<String, byte[]> contents = contents(files, problems);
    Optional<Timeline> known =
        cache == null || problems.any() ? Optional.empty() : cache.read(contents, withBundled);
    if (known.isPresent()) {
      return known.get();
    }
    Timeline timeline = merge(bundled(withBundled), contents, eventTypes.get(), problems);
    return cache == null ? timeline : cache.write(contents, withBundled, timeline);
  }

  /**
   * Reads the files for their own sake: ids may be defined elsewhere, or nowhere.
   *
   * @param withBundled whether the bundled timelines belong to the result too
   * @throws TimelineException if a file can't be read, isn't a timeline, or contradicts another
   */
  public static Timeline loadUnlinked(List<Path> files, boolean withBundled) {
    Problems problems = new Problems();
    Map<String, byte[]> contents = contents(files, problems);
    Timeline timeline = merge(bundled(withBundled), read(contents, problems), problems);
    problems.throwIfAny();
    return timeline;
  }

  /**
   * Reads timelines that are in memory.
   *
   * @param contents the bytes of each, under the name that locations carry
   * @throws TimelineException if one isn't a timeline, or contradicts another
   */
  public static Timeline parse(Map<String, byte[]> contents) {
    return merge(List.of(), contents, null, new Problems());
  }

  /**
   * The YAML files of a folder, in the order of their names; none that is hidden.
   *
   * @throws IOException if the folder can't be read
   */
  public static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(TimelineLoader::isYaml).sorted().toList();
    }
  }

  private static boolean isYaml(Path path) {
    String name = String.valueOf(path.getFileName());
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  /**
   * The contents of the YAML files of a folder, by name in the order of their names.
   *
   * @throws IOException if the folder or a file can't be read
   */
  public static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Path path : paths(folder)) {
      files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
    }
    return files;
  }

  private static Timeline merge(
      List<Entries> base,
      Map<String, byte[]> contents,
      @Nullable Set<String> eventTypes,
      Problems problems) {
    List<TimelineFile> files = read(contents, problems);
    // What a file that cannot be read defines would seem to be missing.
    boolean complete = !problems.any();
    if (eventTypes != null) {
      files.forEach(file -> EventChecks.types(file.entries().events(), eventTypes, problems));
    }
    Timeline timeline = merge(base, files, problems);
    References references = new References(timeline, problems);
    if (complete) {
      files.forEach(file -> file.references().forEach(references::check));
    }
    problems.throwIfAny();
    references.checkCycles();
    problems.throwIfAny();
    return timeline;
  }

  private static Timeline merge(List<Entries> base, List<TimelineFile> files, Problems problems) {
    Merger merger = new Merger(problems);
    base.forEach(merger::add);
    files.forEach(file -> merger.add(file.entries()));
    return merger.merged().toTimeline();
  }

  /** The files that can be read whole. */
  private static List<TimelineFile> read(Map<String, byte[]> contents, Problems problems) {
    List<TimelineFile> files = new ArrayList<>();
    contents.forEach(
        (name, bytes) -> {
          int before = problems.size();
          TimelineFile file = TimelineFile.read(name, bytes, problems);
          if (problems.size() == before) {
            files.add(file);
          }
        });
    return files;
  }

  private static List<Entries> bundled(boolean wanted) {
    return wanted ? List.of(Entries.of(Timeline.bundled())) : List.of();
  }

  private static Map<String, byte[]> contents(List<Path> files, Problems problems) {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (Path file : files) {
      byte[] bytes = bytes(file, problems);
      if (bytes != null && contents.put(file.toString(), bytes) != null) {
        problems.error(YamlReader.whole(file.toString()), "is given twice", "give it once");
      }
    }
    return contents;
  }

  private static byte @Nullable [] bytes(Path file, Problems problems) {
    Location whole = YamlReader.whole(file.toString());
    try {
      if (Files.isDirectory(file)) {
        problems.error(whole, "is a folder", "give the YAML files in it");
      } else if (Files.size(file) > LARGEST) {
        problems.error(whole, "is larger than 256 MB", "split it");
      } else {
        return Files.readAllBytes(file);
      }
    } catch (NoSuchFileException e) {
      problems.error(whole, "there is no such file", "check the path");
    } catch (IOException e) {
      problems.error(whole, "can't be read (" + e.getMessage() + ")", "check its permissions");
    }
    return null;
  }
}
