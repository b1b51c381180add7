package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.text.Span;

/** Asserts what holds of every article, whatever it was read from. */
final class Faithful {
  private Faithful() {}

  /** Parts are in order, stand apart by a blank line, and every unit of them has its source. */
  static void assertExact(Article article) {
    String prose = article.prose();
    int end = 0;
    for (Article.Part part : article.parts()) {
      Span span = part.span();
      assertThat(prose.substring(end, span.start())).isEqualTo(end == 0 ? "" : "\n\n");
      assertThat(span.of(prose)).isNotEmpty().isEqualTo(span.of(prose).strip());
      end = span.end();
    }
    assertThat(prose).hasSize(end);
  }
}
