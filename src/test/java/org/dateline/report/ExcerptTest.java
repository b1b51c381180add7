package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.text.LineMap;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  private static final int COLUMNS = 40;

  @Test
  void showsAShortLineWhole() {
    assertThat(excerpt("one\nIn 1968 men landed.\ntwo", "1968").text())
        .isEqualTo("In 1968 men landed.");
  }

  @Test
  void cutsALongLineBetweenWords() {
    assertThat(
            excerpt(
                    "a long line that goes on ".repeat(9) + "in 1968 " + "and on ".repeat(20),
                    "1968")
                .text())
        .isEqualTo("… that goes on in 1968 and on and on and …");
  }

  @Test
  void cutsASpanAtTheEndOfItsLine() {
    Excerpt excerpt = excerpt("It was late\r\n1968 then.", "late\r\n1968");
    assertThat(excerpt.text()).isEqualTo("It was late");
    assertThat(excerpt.width()).isEqualTo("late".length());
  }

  @Test
  void cutsAnEndlessSpan() {
    String endless = "x".repeat(100_000);
    assertThat(excerpt(endless, endless).width()).isEqualTo(COLUMNS);
  }

  @Test
  void marksAnEmptySpanWithOneColumn() {
    assertThat(Excerpt.of("", LineMap.of(""), new Span(0, 0), COLUMNS).width()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain: in 1968 men landed.",
        "🚀🚀 in 1968 🌕",
        "cafe\u0301 e\u0301te\u0301 in 1968",
        "\uFEFFin 1968, after a byte order mark",
        "月面着陸 in 1968 着陸",
        "\tindented\tin 1968",
        "👩‍🚀 and 👍🏽 in 1968",
        "first line\r\nsecond in 1968\r\n",
        "\u001B[31mred\u001B[0m in 1968 \u0007",
        "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀in 1968🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀",
      })
  void underlinesTheWordsWhateverStandsBefore(String content) {
    Excerpt excerpt = excerpt(content, "in 1968");
    int words = excerpt.text().indexOf("in 1968");
    assertThat(excerpt.before()).isEqualTo(DisplayWidth.of(excerpt.text().substring(0, words)));
    assertThat(excerpt.width()).isEqualTo("in 1968".length());
    assertThat(excerpt.text()).doesNotContain("\u001B", "\u0007", "\r", "\t", "\uFEFF");
  }

  private static Excerpt excerpt(String content, String words) {
    int start = content.indexOf(words);
    return Excerpt.of(
        content, LineMap.of(content), new Span(start, start + words.length()), COLUMNS);
  }
}
