package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.article.ArticleException;
import org.dateline.article.ArticleReader;
import org.dateline.time.TimeExpression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first time expressions that a fresh virtual machine gives: it reads the article and the
 * lexicon, and tags one page. No class archive helps it.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 10,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class FirstTimesBenchmark {
  private static final Path PAGE = Path.of("src/main/dist/examples/finland-joins-nato.md");

  @Benchmark
  public List<TimeExpression> first() throws IOException, ArticleException {
    return new TimeReader().read(ArticleReader.read("page.md", Files.readAllBytes(PAGE)));
  }
}
