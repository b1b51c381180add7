package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Stream;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody means well with end in bounded time, whatever they are taken for. */
class HostileArticleTest {
  /** Far above what any of them takes, far below what a quadratic reader would take. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final int SIZE = 10_000_000;
  private static final int DEEP = 100_000;

  static Stream<Arguments> texts() {
    return Stream.of(
        text("no full stop", "Kabul fell in late 2021 and ", SIZE),
        text("digits", "1", SIZE),
        text("punctuation", "?!.,;:()-", SIZE),
        text("short lines", "a\n", SIZE / 20),
        text("quotes in quotes", "> ", 2 * DEEP),
        text("lists in lists", "- ", 2 * DEEP),
        text("deeper lists", nested(" ", "- a\n", 500), 0),
        text("emphasis", "*a ", SIZE / 50),
        text("emphasis in emphasis", "**_", 3 * DEEP),
        text("open brackets", "[", 2 * DEEP),
        text("images in images", "![", 2 * DEEP),
        text("links", "[a](b", SIZE / 50),
        text("backticks", backticks(), 0),
        text("entities", "&eacute;&amp;&x", SIZE / 50),
        text("ampersands", "&", SIZE / 50),
        text("backslashes", "\\", SIZE / 50),
        text("open tags of generators", "{{ {% ", SIZE / 50),
        text("closed late", "{{< ".repeat(DEEP / 5) + "\n\n>}}", 0),
        text("components", "<A {", SIZE / 50),
        text("footnotes", "[^a", SIZE / 50),
        text("cells", "|a|b\n|-|-\n" + "|\\|".repeat(DEEP), 0),
        text(
            "wide tables",
            "|a".repeat(2000) + "\n" + "|-".repeat(2000) + "\n" + "|b\n".repeat(2000),
            0),
        text("elements", "<div>", 5 * DEEP),
        text("inline elements", "<b>", 3 * DEEP),
        text("paragraphs in inline elements", "<b><p>", DEEP / 2),
        text("tables in tables", "<table><td>", 2 * DEEP),
        text("articles in articles", "<article>a", 2 * DEEP),
        text("closing tags", "</p>", SIZE / 50),
        text("attributes", "<p " + "a=b c='d' ".repeat(DEEP / 5) + ">e", 0),
        text("open comment", "<!-- a ", SIZE / 50),
        text("open declarations", "<!", SIZE / 50),
        text("linked data", "<script type=application/ld+json>" + "[{\"a\":".repeat(DEEP), 0),
        text("YAML", "---\na: " + "[".repeat(DEEP) + "\n---\n", 0),
        text("YAML blocks", "---\n" + nested(" ", "a:\n", 1500) + "---\n", 0),
        text("YAML aliases", "---\na: &a [x]\nb: [" + "*a,".repeat(DEEP) + "]\n---\n", 0),
        text("TOML", "+++\na = " + "[".repeat(DEEP) + "\n+++\n", 0),
        text("TOML tables", "+++\n" + "a.".repeat(1000) + "a = 1\n+++\n", 0));
  }

  @ParameterizedTest(name = "{0} as {2}")
  @MethodSource
  void endInBoundedTime(String name, String text, ArticleFormat format) {
    assertTimeout(
        LIMIT,
        () -> {
          try {
            Article article = ArticleReader.read(new SourceText(name, text), format);
            article.inSource(new Span(0, article.prose().length()));
          } catch (ArticleException e) {
            // One clear line is an end too.
          }
        });
  }

  static Stream<Arguments> endInBoundedTime() {
    return texts()
        .flatMap(
            text ->
                Stream.of(ArticleFormat.values())
                    .map(format -> Arguments.of(text.get()[0], text.get()[1], format)));
  }

  private static Arguments text(String name, String piece, int size) {
    return Arguments.of(name, size == 0 ? piece : piece.repeat(size / piece.length()));
  }

  private static String nested(String indent, String line, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(indent.repeat(i)).append(line);
    }
    return text.toString();
  }

  private static String backticks() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 700; i++) {
      text.append('a').append("`".repeat(i));
    }
    return text.toString();
  }
}
