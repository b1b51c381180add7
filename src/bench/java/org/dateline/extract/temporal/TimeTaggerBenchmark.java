package org.dateline.extract.temporal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * The time tagger on one thread: the time for all real texts once, whose size the set-up prints.
 * The texts are those of {@code -Ddateline.shared}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls make() first
public class TimeTaggerBenchmark {
  private final TimeTagger tagger = TimeTagger.create();
  private List<String> texts;

  @Setup
  public void make() throws IOException {
    Path articles =
        Path.of(System.getProperty("dateline.shared", "../shared"), "corpus", "articles.jsonl");
    texts = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(articles.toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && parser.currentName().equals("text")) {
          texts.add(parser.getText());
        }
      }
    }
    System.out.printf("%d texts of %.2f MB%n", texts.size(), Files.size(articles) / 1e6);
  }

  @Benchmark
  public int tag() {
    int found = 0;
    for (String text : texts) {
      found += tagger.tag(text, null).size();
    }
    return found;
  }
}
