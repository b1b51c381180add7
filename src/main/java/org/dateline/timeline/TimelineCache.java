package org.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.dateline.cache.Cache;

/**
 * Timelines of editors, kept as indexes under the checksums of their files: a large one is parsed
 * once, not at each start. An index that is truncated or damaged is made anew.
 *
 * @param cache where they are kept
 * @param annexes makes the tables that go with a timeline
 */
public record TimelineCache(Cache cache, Function<Timeline, Map<String, byte[]>> annexes) {

  /** The timeline of {@code files}, if it is there and whole. */
  Optional<Timeline> read(Map<String, byte[]> files, boolean withBundled) {
    String name = name(files, withBundled);
    try {
      return cache.read(name).map(bytes -> TimelineIndex.read(name, bytes));
    } catch (TimelineException e) {
      return Optional.empty();
    }
  }

  /** Keeps the timeline of {@code files}, and returns it with its annexes. */
  Timeline write(Map<String, byte[]> files, boolean withBundled, Timeline timeline) {
    byte[] bytes = timeline.toBytes(annexes.apply(timeline));
    String name = name(files, withBundled);
    cache.write(name, bytes);
    return TimelineIndex.read(name, bytes);
  }

  String name(Map<String, byte[]> files, boolean withBundled) {
    String reference = withBundled ? "with those bundled" : "alone";
    List<String> origins = new ArrayList<>(List.of(reference));
    List<String> state = new ArrayList<>(List.of(reference));
    files.forEach(
        (path, bytes) -> {
          origins.add(path);
          // Two checksums of 32 bits, which processors compute, tell states of a file apart.
          CRC32 crc = new CRC32();
          crc.update(bytes);
          CRC32C other = new CRC32C();
          other.update(bytes);
          state.add(path);
          state.add(bytes.length + " " + crc.getValue() + " " + other.getValue());
        });
    return cache.name("timelines", origins, state);
  }
}
