package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dateline.text.SourceText;

/** Reads a text for a test, and shows what was read: one line a part, its kind before its prose. */
record Reading(Article article) {

  static Reading plain(String text) {
    return of(ArticleFormat.PLAIN, text);
  }

  static Reading markdown(String text) {
    return of(ArticleFormat.MARKDOWN, text);
  }

  static Reading html(String text) {
    return of(ArticleFormat.HTML, text);
  }

  static Reading of(ArticleFormat format, String text) {
    return new Reading(ArticleReader.read(new SourceText("article", text), format));
  }

  static Reading bytes(String name, byte... bytes) {
    return new Reading(ArticleReader.read(name, bytes));
  }

  static Reading utf8(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Holds the parts against {@code KIND: prose} lines. */
  Reading is(String... parts) {
    assertThat(shown().lines()).containsExactly(parts);
    Faithful.assertExact(article);
    return this;
  }

  Reading published(String day) {
    assertThat(article.published()).isEqualTo(day);
    return this;
  }

  Reading undated() {
    assertThat(article.published()).isNull();
    return this;
  }

  private String shown() {
    return article.parts().stream()
        .map(part -> part.kind() + ": " + part.span().of(article.prose()))
        .collect(Collectors.joining("\n"));
  }
}
