package org.dateline.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineLoader;

/** Makes the index of the bundled timelines when the product is built. */
final class TimelineCompiler {
  private TimelineCompiler() {}

  /**
   * Reads all YAML files of a folder and writes their index, with what extractors look up.
   *
   * @param args the folder and the file to write
   * @throws org.dateline.timeline.TimelineException if a timeline is wrong, which fails the build
   * @throws IOException if a file can't be read or written
   */
  public static void main(String[] args) throws IOException {
    Path index = Path.of(args[1]);
    Timeline timeline = TimelineLoader.parse(TimelineLoader.files(Path.of(args[0])));
    Files.createDirectories(index.toAbsolutePath().getParent());
    Files.write(index, timeline.toBytes(ClaimExtractor.annexes(timeline)));
  }
}
