package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.time.Anchor;
import org.dateline.time.Anchoring;
import org.dateline.time.TimeExpression;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Times that are counted from events, read as they are annotated in {@code anchored.txt}. */
class EventAnchorsTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Timeline.bundled());

  @Test
  void readsEverySentenceAsAnnotated() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    LocalDate published = null;
    for (String line : lines()) {
      if (line.startsWith("@ ")) {
        published = line.equals("@ -") ? null : LocalDate.parse(line.substring(2));
      } else {
        softly.assertThat(annotated(plain(line), published)).isEqualTo(line);
      }
    }
    softly.assertAll();
  }

  @Test
  void keepsTheValueAndTheWordsOfTheLength() {
    TimeExpression read =
        read("Three days after the fall of the Berlin Wall, it rained.", null).get(0);
    assertThat(read.text()).isEqualTo("Three days");
    assertThat(read.value()).isEqualTo("P3D");
    assertThat(read.anchor()).isEqualTo(Anchor.EVENT);
  }

  @Test
  void readsAllElseAsWithoutATimeline() {
    String prose = "In May 1990, three days after the wedding, it rained for two hours.";
    Article article = article(prose, LocalDate.of(1990, 6, 1));
    assertThat(EXTRACTOR.times(article, Anchoring.AUTO))
        .isEqualTo(new TimeFinder().find(article, Anchoring.AUTO));
  }

  private static String plain(String line) {
    return line.replaceAll("\\[([^=]*?) = [^]]*]", "$1");
  }

  private static String annotated(String prose, @Nullable LocalDate published) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (TimeExpression time : read(prose, published)) {
      if (time.event() != null) {
        text.append(prose, at, time.span().start())
            .append(
                "[%s = %s : %s]"
                    .formatted(
                        time.text(), time.event(), Objects.requireNonNull(time.period()).edtf()));
        at = time.span().end();
      }
    }
    return text.append(prose.substring(at)).toString();
  }

  private static List<TimeExpression> read(String prose, @Nullable LocalDate published) {
    return EXTRACTOR.times(article(prose, published), Anchoring.AUTO);
  }

  private static Article article(String prose, @Nullable LocalDate published) {
    Article article = ArticleReader.read("case.txt", prose.getBytes(StandardCharsets.UTF_8));
    return published == null ? article : article.publishedOn(published);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            EventAnchorsTest.class.getResourceAsStream("temporal/anchored.txt"))) {
      Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
