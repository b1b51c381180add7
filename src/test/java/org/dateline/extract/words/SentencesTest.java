package org.dateline.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

/** Sentences are found whole, unless they are so long that the work for them would not end. */
class SentencesTest {
  private static final Sentences SENTENCES = new Sentences();

  @Test
  void aLongParagraphIsCutBetweenSentences() {
    String sentence = "The council of the town met on the first Thursday of the month as ever.";
    String prose = (sentence + " ").repeat(200).strip();
    assertThat(of(prose)).hasSize(200).containsOnly(sentence);
  }

  @Test
  void aTextWithoutAFullStopIsCutBetweenWords() {
    String words = "Kabul fell and ";
    String prose = words.repeat(1000).strip();
    List<String> sentences = of(prose);
    assertThat(sentences)
        .allSatisfy(sentence -> assertThat(sentence.length()).isBetween(1, 1000))
        .allSatisfy(sentence -> assertThat(sentence).matches("\\S.*\\S"));
    assertThat(String.join(" ", sentences)).isEqualTo(prose);
  }

  @Test
  void oneEndlessWordIsCutToo() {
    assertThat(String.join("", of("a".repeat(10_000)))).isEqualTo("a".repeat(10_000));
  }

  private static List<String> of(String prose) {
    return SENTENCES.of(prose, new Span(0, prose.length())).stream()
        .map(span -> prose.substring(span.start(), span.end()))
        .toList();
  }
}
