package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
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
 * {@code dateline check --jsonl} when warm: how much text one thread checks in a second, and how
 * many times as fast two threads are. Each pair of runs is measured together, since the speed of a
 * machine drifts. The batch is the folder of real texts (see {@code -Ddateline.shared}) again and
 * again; heap and pages are those of the launcher's batches.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmn128m", "-XX:+UseTransparentHugePages"})
@SuppressWarnings("NullAway.Init") // JMH calls make() first
public class BatchBenchmark {
  private static final int MEGABYTES = 15;
  private static final double NANOS = 1e9;

  private byte[] batch;

  @Setup
  public void make() throws IOException {
    Path texts =
        Path.of(System.getProperty("dateline.shared", "../shared"), "corpus", "articles.jsonl");
    byte[] lines = Files.readAllBytes(texts);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (all.size() < MEGABYTES << 20) {
      all.write(lines);
    }
    batch = all.toByteArray();
  }

  @Benchmark
  public void check() {
    double one = seconds("1");
    double two = seconds("2");
    System.out.printf(
        "%.2f MB/s on one thread, %.2f times as fast on two: ",
        batch.length / 1e6 / one, one / two);
  }

  private double seconds(String jobs) {
    Console console =
        new Console(
            new ByteArrayInputStream(batch),
            Writer.nullWriter(),
            new PrintWriter(Writer.nullWriter()),
            false,
            false,
            false,
            Clock.systemDefaultZone());
    long start = System.nanoTime();
    int code = Dateline.run(console, "check", "--jsonl", "--jobs", jobs);
    if (code == ExitCode.TROUBLE) {
      throw new IllegalStateException("the batch could not be checked");
    }
    return (System.nanoTime() - start) / NANOS;
  }
}
