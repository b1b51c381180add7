package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalReaderTest {
  private static final WordClasses CLASSES = new WordClasses();

  @ParameterizedTest
  @CsvSource({
    "1st, 1", "2nd, 2", "45th, 45", "112th, 112", "first, 1", "nineteenth, 19", "twentieth, 20",
    "thirty-second, 32", "forty fifth, 45", "0th, 0", "45, 0", "1234th, 0", "twenty, 0",
        "forty-tenth, 0"
  })
  void readsOrdinals(String text, int number) {
    OrdinalReader.Ordinal ordinal = new OrdinalReader(CLASSES).at(Words.of(text), 0);
    assertThat(ordinal == null ? 0 : ordinal.number()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "27, 27",
    "two, 2",
    "nineteen, 19",
    "twenty, 20",
    "twenty-seven, 27",
    "thirty-two, 32",
    "1, 0",
    "one, 0",
    "'40,000', 0",
    "1.5, 0",
    "2022, 0",
    "many, 0"
  })
  void readsCardinals(String text, int number) {
    CardinalReader.Cardinal cardinal = new CardinalReader(CLASSES).at(Words.of(text), 0);
    assertThat(cardinal == null ? 0 : cardinal.number()).isEqualTo(number);
  }
}
