package org.dateline.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.FactChecker;
import org.dateline.cache.Cache;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loading an editor's timeline of 100,000 entries: from its YAML, and from the index that an
 * earlier run left.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@SuppressWarnings("NullAway.Init") // JMH calls make() first
public class TimelineCacheBenchmark {
  private static final int PLACES = 20_000;
  private static final int EVENTS = 80_000;
  private static final Path FOLDER = Path.of("target", "large-timeline");
  private static final Path FILE = FOLDER.resolve("large.yaml");

  private final TimelineCache cache =
      new TimelineCache(new Cache(FOLDER.resolve("cache"), "benchmark"), timeline -> Map.of());

  /** Writes the YAML, and lets a first run leave its index. */
  @Setup
  public void make() throws IOException {
    Files.createDirectories(FOLDER);
    StringBuilder yaml = new StringBuilder("timeline: large\nentities:\n");
    for (int i = 0; i < PLACES; i++) {
      yaml.append("  - {id: p%d, kind: place, name: Placeville %d}%n".formatted(i, i));
    }
    yaml.append("events:\n");
    for (int i = 0; i < EVENTS; i++) {
      yaml.append("  - {id: e%d, name: Opening of hall %d, type: opening, ".formatted(i, i))
          .append("date: %d-05-11, where: [p%d], ".formatted(1900 + i % 120, i % PLACES))
          .append("sources: [{title: \"Gazette, number %d\"}]}%n".formatted(i));
    }
    Files.writeString(FILE, yaml);
    TimelineLoader.load(List.of(FILE), false, FactChecker::eventTypes, cache);
  }

  @Benchmark
  public Timeline fromYaml() {
    return TimelineLoader.load(List.of(FILE), false);
  }

  @Benchmark
  public Timeline fromIndex() {
    return TimelineLoader.load(List.of(FILE), false, FactChecker::eventTypes, cache);
  }
}
