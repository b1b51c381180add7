package org.dateline.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the index of the bundled timelines when the product is built. */
final class TimelineCompiler {
  private TimelineCompiler() {}

  /**
   * Reads all YAML files of a folder and writes their index.
   *
   * @param args the folder and the file to write
   * @throws TimelineException if a timeline is wrong, which fails the build
   * @throws IOException if a file can't be read or written
   */
  public static void main(String[] args) throws IOException {
    Path index = Path.of(args[1]);
    byte[] bytes = TimelineIndex.write(TimelineLoader.parse(files(Path.of(args[0]))));
    Files.createDirectories(index.toAbsolutePath().getParent());
    Files.write(index, bytes);
  }

  /** The YAML files of a folder, by name in the order of their names. */
  static Map<String, byte[]> files(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> list = Files.list(folder)) {
      paths = list.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Path path : paths) {
      files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
    }
    return files;
  }
}
