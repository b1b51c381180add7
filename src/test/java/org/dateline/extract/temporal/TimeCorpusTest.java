package org.dateline.extract.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sentences of the project's own corpus, read as they are annotated. */
class TimeCorpusTest {
  private static final TimeTagger TAGGER = TimeTagger.create();

  @Test
  void readsEverySentenceAsAnnotated() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    compare("sentences.txt", (read, line) -> softly.assertThat(read).isEqualTo(line));
    softly.assertAll();
  }

  /** What is no longer misread belongs into sentences.txt. */
  @Test
  void knownMisreadingsAreStillMisread() throws IOException {
    compare("misread.txt", (read, line) -> assertThat(read).isNotEqualTo(line));
  }

  private static void compare(String name, BiConsumer<String, String> check) throws IOException {
    @Nullable LocalDate published = null;
    for (String line : lines(name)) {
      if (line.startsWith("@ ")) {
        published = line.equals("@ -") ? null : LocalDate.parse(line.substring(2));
      } else {
        String prose = line.replaceAll("\\[([^=]*?) = [^]]*]", "$1");
        check.accept(annotated(prose, TAGGER.tag(prose, published)), line);
      }
    }
  }

  @Test
  void findsNothingWhereThereIsNothing() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (String line : lines("silence.txt")) {
      List<TimeExpression> found = TAGGER.tag(line, LocalDate.of(2025, 3, 3));
      softly.assertThat(annotated(line, found)).isEqualTo(line);
    }
    softly.assertAll();
  }

  /** A miss that is no longer one belongs into silence.txt. */
  @Test
  void knownMissesAreStillMissed() throws IOException {
    for (String line : lines("misses.txt")) {
      assertThat(TAGGER.tag(line, LocalDate.of(2025, 3, 3))).as(line).isNotEmpty();
    }
  }

  @Test
  void positionsHoldWhateverTheTextIsMadeOf() throws IOException {
    assertPositions(text -> "\uFEFF" + text);
    assertPositions(text -> "\uD83D\uDE80 " + text);
    assertPositions(text -> "Préface.\r\n\r\n" + text);
    assertPositions(text -> Normalizer.normalize("Élysée: ", Normalizer.Form.NFD) + text);
    assertPositions(text -> text.replace(" ", "\u00a0"));
    assertPositions(text -> text.replace("'", "\u2019"));
  }

  private static void assertPositions(UnaryOperator<String> change) throws IOException {
    for (String line : lines("sentences.txt")) {
      String text = change.apply(line.replaceAll("\\[([^=]*?) = [^]]*]", "$1"));
      int end = 0;
      for (TimeExpression read : TAGGER.tag(text, LocalDate.of(2025, 3, 3))) {
        assertThat(read.span().of(text)).isEqualTo(read.text()).isNotBlank();
        assertThat(read.span().start()).isGreaterThanOrEqualTo(end);
        end = read.span().end();
      }
    }
  }

  private static String annotated(String prose, List<TimeExpression> reads) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (TimeExpression read : reads) {
      text.append(prose, at, read.span().start()).append('[').append(read.text());
      text.append(" = ").append(read.value());
      Period period = read.period();
      text.append(period == null ? "" : " : " + period.edtf()).append(']');
      at = read.span().end();
    }
    return text.append(prose.substring(at)).toString();
  }

  private static List<String> lines(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(TimeCorpusTest.class.getResourceAsStream(name));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}
