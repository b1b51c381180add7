package org.dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.extract.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in a sentence, and what they admit. */
class FigureReaderTest {
  private static final FigureReader READER = new FigureReader();

  private static List<Figure> figures(String text) {
    Words words = Words.of(text);
    return READER.figures(words, 0, words.size());
  }

  private static String words(String text, Figure figure) {
    return Words.of(text).span(figure.from(), figure.to()).of(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it killed 72 people            | 72                  | 72        | 72",
        "it killed seventy-two people   | seventy-two         | 72        | 72",
        "killed two hundred and seven   | two hundred and seven | 207     | 207",
        "it killed 1,134 workers        | 1,134               | 1134      | 1134",
        "it killed 3,000 people         | 3,000               | 2850      | 3150",
        "it killed nearly 3,000 people  | nearly 3,000        | 2550      | 3000",
        "it killed more than 70 people  | more than 70        | 70        | 117.6",
        "it killed at least 12 people   | at least 12         | 12        | 24",
        "it killed about 800,000 people | about 800,000       | 704000    | 940800",
        "it killed 1.1 million people   | 1.1 million         | 1050000   | 1150000",
        "it killed 2m people            | 2m                  | 1500000   | 2500000",
        "it killed dozens of people     | dozens              | 20        | 130",
        "it killed hundreds of thousands | hundreds of thousands | 120000 | 1900000",
        "it killed several dozen people | several dozen       | 24        | 118.8",
        "it killed 300 to 400 people    | 300 to 400          | 285       | 420",
        "it killed two dozen people     | two dozen           | 24        | 24",
        "51.9% voted to leave           | 51.9%               | 51.85     | 51.95",
        "52 per cent voted to leave     | 52 per cent         | 52        | 52",
        "a magnitude of 9.0             | 9.0                 | 8.95      | 9.05",
      })
  void readsAFigure(String text, String words, double least, double most) {
    assertThat(figures(text))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(words(text, figure)).isEqualTo(words);
              assertThat(figure.least())
                  .isCloseTo(least, org.assertj.core.data.Offset.offset(0.01));
              assertThat(figure.most()).isCloseTo(most, org.assertj.core.data.Offset.offset(0.01));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "another 12 people died",
        "including 12 children",
        "flight MH17 was shot down",
        "the price was £50",
        "he died aged 82",
        "nobody died",
      })
  void leavesAloneWhatIsNoFigureOfTheWhole(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @Test
  void takesNoTimeOverManyDigits() {
    assertThat(figures("1,234,".repeat(20_000))).isNotNull();
    assertThat(figures("one hundred and ".repeat(20_000))).isNotNull();
  }
}
