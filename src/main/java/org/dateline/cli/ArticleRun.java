package org.dateline.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.ArticleException;
import org.dateline.article.ArticleFormat;
import org.dateline.article.ArticleReader;
import org.dateline.report.Report;
import org.dateline.text.SourceText;

/**
 * Reads the articles that a command names, does the command's work on each, and reports the results
 * in order. An article that fails is reported and does not stop the others.
 *
 * @param <T> what the work gives
 */
final class ArticleRun<T> {
  private static final String STDIN = "<stdin>";
  private static final long LARGEST = 256L << 20;

  private final Console console;
  private final ArticleOptions options;
  private final Function<Article, T> work;
  private final Instant start;
  private int done;
  private int troubles;

  ArticleRun(Console console, ArticleOptions options, Function<Article, T> work) {
    this.console = console;
    this.options = options;
    this.work = work;
    start = console.clock().instant();
  }

  /**
   * Runs to the end and ends the report.
   *
   * @return how many articles, or arguments that should have named one, failed
   * @throws Trouble if there is nothing to read or the report cannot be written
   */
  int run(Report<T> report, Output output) throws Trouble {
    List<Outcome<T>> unusable = new ArrayList<>();
    List<Path> files = options.expand((name, why) -> unusable.add(Outcome.failed(name, why)));
    Progress progress = new Progress(console, options.jsonl() ? 0 : files.size());
    OrderedWorkers.Sink<Outcome<T>> sink = outcome -> take(outcome, report, output, progress);
    for (Outcome<T> outcome : unusable) {
      sink.accept(outcome);
    }
    try {
      OrderedWorkers.run(jobs(files), options.threads(), sink);
    } catch (UncheckedIOException e) {
      throw new Trouble(STDIN + ": cannot be read: " + Reasons.of(requireNonNull(e.getCause())), e);
    }
    progress.clear();
    if (done + troubles == 0) {
      throw new Trouble("nothing to read; standard input holds no article");
    }
    finish(report, output);
    return troubles;
  }

  /** How long it has been running. */
  Duration elapsed() {
    return Duration.between(start, console.clock().instant());
  }

  private void finish(Report<T> report, Output output) throws Trouble {
    try {
      report.finish(elapsed());
    } catch (IOException e) {
      throw output.unwritable(e);
    }
  }

  private Iterator<Supplier<Outcome<T>>> jobs(List<Path> files) {
    if (options.jsonl()) {
      return batch();
    }
    List<Supplier<Outcome<T>>> jobs = new ArrayList<>();
    if (options.readsStandardInput()) {
      String name = options.stdinFilename() == null ? STDIN : options.stdinFilename();
      jobs.add(() -> attempt(name, this::standardInput));
    }
    for (Path file : files) {
      jobs.add(() -> attempt(file.toString(), () -> bytes(file)));
    }
    return jobs.iterator();
  }

  private Iterator<Supplier<Outcome<T>>> batch() {
    ByteLines lines = new ByteLines(console.in());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Supplier<Outcome<T>> next() {
        ByteLines.Line line = lines.next();
        return () -> attempt(line);
      }
    };
  }

  /** Bytes that may fail to come. */
  @FunctionalInterface
  private interface Bytes {
    byte[] read() throws IOException;
  }

  /** What should have written an article may have failed: nothing is no article. */
  private byte[] standardInput() throws IOException {
    byte[] bytes = console.in().readAllBytes();
    if (bytes.length == 0) {
      throw new IOException("holds nothing; write an article to it");
    }
    return bytes;
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("larger than 256 MB; split it");
    }
    return Files.readAllBytes(file);
  }

  private Outcome<T> attempt(String name, Bytes bytes) {
    try {
      return attempt(ArticleReader.read(name, bytes.read()));
    } catch (ArticleException e) {
      return Outcome.failed(name, e.reason());
    } catch (IOException e) {
      return Outcome.failed(name, Reasons.of(e));
    }
  }

  private Outcome<T> attempt(ByteLines.Line json) {
    try {
      BatchLine line = BatchLine.parse(json.bytes());
      Article article =
          ArticleReader.read(new SourceText(line.id(), line.text()), ArticleFormat.PLAIN);
      return attempt(line.published() == null ? article : article.publishedOn(line.published()));
    } catch (Trouble e) {
      return Outcome.failed("line " + json.number(), String.valueOf(e.getMessage()));
    }
  }

  private Outcome<T> attempt(Article article) {
    Article dated =
        options.published() == null ? article : article.publishedOn(options.published());
    return Outcome.of(article.source().name(), work.apply(dated));
  }

  private void take(Outcome<T> outcome, Report<T> report, Output output, Progress progress)
      throws Trouble {
    try {
      T result = outcome.result();
      String problem = outcome.problem();
      progress.step();
      if (result != null) {
        done++;
        report.add(result);
      } else if (problem != null) {
        progress.clear();
        troubles++;
        console.complain(outcome.name() + ": " + problem);
        report.fail(outcome.name(), problem);
      }
      if (output.isTerminal()) {
        progress.clear();
        output.writer().flush();
      }
    } catch (IOException e) {
      throw output.unwritable(e);
    }
  }
}
