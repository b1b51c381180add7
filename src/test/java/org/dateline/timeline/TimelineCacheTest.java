package org.dateline.timeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cache.Cache;
import org.dateline.index.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCacheTest {
  private static final String TOWN =
      """
      timeline: town
      events:
        - {id: fire, name: Fire, type: fire, date: 2001}
      """;

  @TempDir private Path folder;
  private Path file;
  private int made;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("town.yaml");
    Files.writeString(file, TOWN);
  }

  private Timeline load(String build) {
    Cache cache = new Cache(folder.resolve("cache"), build);
    TimelineCache kept = new TimelineCache(cache, this::annexes);
    return TimelineLoader.load(List.of(file), false, () -> Set.of("fire"), kept);
  }

  private Map<String, byte[]> annexes(Timeline timeline) {
    made++;
    Table.Writer table = new Table.Writer();
    table.record("events").number(timeline.events().size());
    return Map.of("counts", table.toBytes());
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.toList();
    }
  }

  @Test
  void readsAFileOnce() throws IOException {
    for (int run = 0; run < 3; run++) {
      Timeline timeline = load("a build");
      assertThat(timeline.event("fire").orElseThrow().location().exact()).isEqualTo(file + ":3:5");
      Table counts = timeline.annex("counts").orElseThrow();
      assertThat(requireNonNull(counts.find("events")).number()).isOne();
    }
    assertThat(made).isOne();
    assertThat(kept()).hasSize(1);
  }

  @Test
  void readsAChangedFileAnew() throws IOException {
    load("a build");
    Files.writeString(file, TOWN.replace("2001", "2002"));
    assertThat(load("a build").event("fire").orElseThrow().date().text()).isEqualTo("2002");
    assertThat(made).isEqualTo(2);
    assertThat(kept()).hasSize(1);
    load("another build");
    assertThat(made).isEqualTo(3);
    assertThat(kept()).hasSize(1);
  }

  @Test
  void trustsNoIndexThatIsNotWhole() throws IOException {
    load("a build");
    byte[] whole = Files.readAllBytes(kept().get(0));
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    for (byte[] bytes : List.of(new byte[0], Arrays.copyOf(whole, whole.length - 1), changed)) {
      Files.write(kept().get(0), bytes);
      assertThat(load("a build").events()).hasSize(1);
      assertThat(Files.readAllBytes(kept().get(0))).isEqualTo(whole);
    }
    assertThat(made).isEqualTo(4);
  }

  @Test
  void doesWithoutAFolder() throws IOException {
    Files.writeString(folder.resolve("cache"), "no folder");
    assertThat(load("a build").events()).hasSize(1);
  }
}
