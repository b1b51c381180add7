package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.jsoup.parser.Parser;

/** Asserts what holds of every article, whatever it was read from. */
final class Faithful {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern MARKUP =
      Pattern.compile("<[^>]*>|'(?=')|\\\\(?=\\p{Punct})|[*_\u00AD\u200B\u2060\uFEFF\u0000\uFDD0]");

  private static final Pattern QUOTATION = Pattern.compile("<(/?)q\\b[^>]*>");

  private static final Pattern CODE =
      Pattern.compile("\\\\(?:x(?=\\p{XDigit}{2})|u)(\\p{XDigit}{2}(?:(?<=u..)\\p{XDigit}{2})?)");

  private Faithful() {}

  /** Any bytes are an article, or give one line that says why not. */
  static void assertReadOrRefused(String name, byte[] content) {
    try {
      assertWellFormed(ArticleReader.read(name, content));
    } catch (ArticleException e) {
      assertThat(e.getMessage()).startsWith(name + ": ").doesNotContain("\n", "\r", "Exception");
    }
  }

  /** Parts are in order, stand apart by a blank line, and lie within the source. */
  static void assertWellFormed(Article article) {
    String prose = article.prose();
    int length = article.source().content().length();
    int end = 0;
    for (Article.Part part : article.parts()) {
      Span span = part.span();
      assertThat(prose.substring(end, span.start())).isEqualTo(end == 0 ? "" : "\n\n");
      assertThat(span.of(prose)).isNotEmpty().isEqualTo(span.of(prose).strip());
      assertThat(article.inSource(span).end()).isLessThanOrEqualTo(length);
      end = span.end();
    }
    assertThat(prose).hasSize(end);
  }

  /** Besides, every word decodes from its source. */
  static void assertExact(Article article) {
    assertWellFormed(article);
    String prose = article.prose();
    Matcher word = WORD.matcher(prose);
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      String source = article.inSource(span).of(article.source().content());
      assertThat(decoded(source))
          .as("source of <%s> is <%s>", word.group(), source)
          .isEqualTo(plain(word.group()));
    }
  }

  private static String decoded(String source) {
    String marks = QUOTATION.matcher(source).replaceAll(tag -> tag.group(1).isEmpty() ? "“" : "”");
    String codes =
        CODE.matcher(marks)
            .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    return plain(Parser.unescapeEntities(plain(codes), false));
  }

  private static String plain(String text) {
    return MARKUP.matcher(text).replaceAll("");
  }
}
