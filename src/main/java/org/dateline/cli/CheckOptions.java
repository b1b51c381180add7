package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.FactChecker;
import org.dateline.article.Article;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What to check, against what and as of when, and how to write it: for the commands that check.
 *
 * @param <F> the formats that the command knows
 */
final class CheckOptions<F extends Enum<F>> {
  final ArticleOptions articles = new ArticleOptions();
  final RuleOptions rules = new RuleOptions();
  private final FormatOption<F> format;
  private final TimelineOptions timelines = new TimelineOptions();
  private final AsOfOption asOf = new AsOfOption();
  private final OutputOption output = OutputOption.ofReport();

  CheckOptions(F[] formats) {
    format = new FormatOption<>(formats);
  }

  void addTo(CommandSpec spec) {
    articles.addTo(spec);
    timelines.addTo(spec);
    rules.addTo(spec);
    asOf.addTo(spec);
    output.addTo(spec);
    CommonOptions.addTo(spec);
    format.addTo(spec);
  }

  F format() {
    return format.format();
  }

  /**
   * Where the report goes.
   *
   * @throws Trouble if the options contradict each other or the output cannot be opened
   */
  Output open(Console console) throws Trouble {
    articles.validate(format.isGiven());
    return output.open(
        console,
        () -> {
          List<Path> sources = new ArrayList<>(articles.sources());
          sources.addAll(timelines.files());
          return sources;
        });
  }

  /**
   * @throws Trouble if a timeline or a rule cannot be used
   */
  FactChecker checker() throws Trouble {
    return Checkers.of(timelines, rules);
  }

  /** The article, read as of the day that was asked for. */
  Article asOf(Article article, Console console) {
    return asOf.on(article, console);
  }
}
