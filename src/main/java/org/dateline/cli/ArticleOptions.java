package org.dateline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.dateline.article.ArticleFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Which articles to read, and what to know of them. */
final class ArticleOptions {
  /** The argument that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private final PositionalParamSpec files =
      Arguments.any("FILE", String.class)
          .description(
              "Articles: files, folders (every .txt, .md and .html file below), globs in quotes"
                  + " ('news/**/*.md'), or - for standard input.")
          .build();

  private final OptionSpec stdinFilename =
      OptionSpec.builder("--stdin-filename")
          .paramLabel("NAME")
          .type(String.class)
          .description("What to call standard input; its ending tells the format.")
          .build();

  private final OptionSpec published =
      OptionSpec.builder("--published")
          .paramLabel("DATE")
          .type(LocalDate.class)
          .converters(new OneDay())
          .description(
              "Publication date, YYYY-MM-DD; \"last week\" and the like need one. Wins over the"
                  + " date that an article gives itself.")
          .build();

  private final OptionSpec jsonl =
      Arguments.flag(
          "--jsonl",
          "Read articles from standard input, one JSON object a line (id, text, optional title"
              + " and published), and write one result a line in the same order.");

  private final OptionSpec jobs =
      OptionSpec.builder("-j", "--jobs")
          .paramLabel("N")
          .type(int.class)
          .converters(new WholeNumber())
          .defaultValue("1")
          .description("How many articles to work on at once; 0 for one per core. Default: 1.")
          .build();

  void addTo(CommandSpec spec) {
    spec.addPositional(files)
        .addOption(stdinFilename)
        .addOption(published)
        .addOption(jsonl)
        .addOption(jobs);
  }

  private List<String> files() {
    return files.getValue();
  }

  /**
   * The files that the arguments stand for.
   *
   * @param failure told of each argument that gives nothing: its text, and why
   */
  List<Path> expand(BiConsumer<String, String> failure) {
    return new Inputs(path -> ArticleFormat.isKnown(path.toString()), failure)
        .expand(files().stream().filter(name -> !name.equals(STANDARD_INPUT)).toList());
  }

  /** The files that there are to read. */
  List<Path> sources() {
    return expand((name, why) -> {});
  }

  @Nullable String stdinFilename() {
    return stdinFilename.getValue();
  }

  @Nullable LocalDate published() {
    return published.getValue();
  }

  /** Whether standard input holds an article a line. */
  boolean jsonl() {
    return jsonl.getValue();
  }

  private int jobs() {
    return jobs.getValue();
  }

  /** Whether standard input is an article. */
  boolean readsStandardInput() {
    return files().contains(STANDARD_INPUT) || (files().isEmpty() && stdinFilename() != null);
  }

  /** How many threads to use. */
  int threads() {
    return jobs() == 0 ? Runtime.getRuntime().availableProcessors() : jobs();
  }

  /**
   * @param hasFormat whether the command line asks for a format
   * @throws Trouble if the options contradict each other or name nothing to read
   */
  void validate(boolean hasFormat) throws Trouble {
    if (jsonl() && hasFormat) {
      throw new Trouble("--jsonl writes one result a line; leave out --format");
    }
    if (jobs() < 0) {
      throw new Trouble("--jobs is " + jobs() + "; give a number from 1 on, or 0 for one per core");
    }
    if (jsonl() && !files().isEmpty()) {
      throw new Trouble("--jsonl reads standard input; leave out " + files().get(0));
    }
    if (!jsonl() && files().isEmpty() && stdinFilename() == null) {
      throw new Trouble("nothing to read; name files, folders or globs, or - for standard input");
    }
  }
}
