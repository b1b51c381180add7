package org.dateline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.Attribution;
import org.dateline.claim.Modality;
import org.dateline.claim.QuantityClaim;
import org.dateline.text.Span;
import org.dateline.timeline.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrections of figures in the article's own style. */
class FigureCorrectionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "82            | 82           | 1    | 1   | 72      | 72      | 72",
        "eighty-two    | eighty-two   | 1    | 1   | 72      | 72      | seventy-two",
        "Eighty-two    | Eighty-two   | 1    | 1   | 20      | 20      | Twenty",
        "3,198         | 3,198        | 1    | 1   | 1198    | 1198    | 1,198",
        "198           | 198          | 1    | 1   | 11980   | 11980   | 11,980",
        "nearly 4,000  | 4,000        | 0.85 | 1   | 2973    | 2996    | 3,000",
        "more than 90  | 90           | 1    | 1.6 | 72      | 72      | 70",
        "about 80,000  | 80,000       | 0.88 | 1.12 | 7000   | 8400    | 8,000",
        "8 million     | 8 million    | 1    | 1   | 800000  | 800000  | 800,000",
        "80 million    | 80 million   | 1    | 1   | 1500000 | 1500000 | 1.5 million",
        "62            | 62           | 1    | 1   | 51.9    | 51.9    | 52",
        "62.4          | 62.4         | 1    | 1   | 51.9    | 51.9    | 51.9",
        "500           | 500          | 1    | 1   | 85      | 86      | between 85 and 86",
      })
  void correctsTheNumber(
      String words,
      String number,
      double leastTimes,
      double mostTimes,
      double least,
      double most,
      String expected) {
    int from = words.indexOf(number);
    double value = value(number);
    QuantityClaim claim =
        new QuantityClaim(
            new Span(0, words.length()),
            new Span(from, words.length()),
            new Span(0, 1),
            new Span(0, words.length()),
            "deaths",
            new QuantityClaim.Stated(value, value * leastTimes, value * mostTimes, false, false),
            Modality.ASSERTED,
            Attribution.AUTHOR,
            List.of());
    Optional<Correction> correction =
        new FigureCorrections(words).correction(claim, new Quantity("deaths", least, most, null));
    assertThat(correction).map(Correction::text).contains(expected);
  }

  private static double value(String number) {
    return switch (number) {
      case "eighty-two", "Eighty-two" -> 82;
      case "8 million" -> 8_000_000;
      case "80 million" -> 80_000_000;
      default -> Double.parseDouble(number.replace(",", ""));
    };
  }
}
