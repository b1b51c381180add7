package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words of documents that nobody wrote by hand stand exactly where the generator put them. */
class ExactPlacesTest {
  private static final int SEEDS = 300;

  @ParameterizedTest
  @EnumSource
  void everyWordIsFoundWhereItWasWritten(ArticleFormat format) {
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomDocument document = RandomDocument.of(format, seed);
      Article article = ArticleReader.read(new SourceText("a", document.text()), format);
      Span before = new Span(0, 0);
      int block = -1;
      for (RandomDocument.Word word : document.words()) {
        int at = article.prose().indexOf(word.prose());
        String what = "seed " + seed + ": " + word + " in:\n" + document.text();
        assertThat(at).as(what).isNotNegative();
        Span span = new Span(at, at + word.prose().length());
        assertThat(article.inSource(span)).as(what).isEqualTo(word.span());
        if (word.block() == block) {
          assertThat(article.inSource(before.cover(span)).end()).isEqualTo(word.span().end());
          assertThat(article.prose().substring(before.end(), span.start())).as(what).isEqualTo(" ");
        }
        before = span;
        block = word.block();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void readingTheProseAgainChangesNothing(ArticleFormat format) {
    for (int seed = 0; seed < SEEDS; seed++) {
      SourceText source = new SourceText("a", RandomDocument.of(format, seed).text());
      Article once = ArticleReader.read(source, format);
      Article again = ArticleReader.read(new SourceText("a", once.prose()), ArticleFormat.PLAIN);
      assertThat(again.prose()).as("seed %s", seed).isEqualTo(once.prose());
      assertThat(ArticleReader.read(source, format).parts()).isEqualTo(once.parts());
    }
  }
}
