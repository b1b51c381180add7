package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "moon, 4",
    "été, 3",
    "e\u0301te\u0301, 3",
    "月面, 4",
    "한국, 4",
    "ｆｕｌｌ, 8",
    "🚀, 2",
    "👩‍🚀, 2",
    "👍🏽, 2",
    "“late…”, 7",
    "a\u200Bb, 2",
  })
  void of(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
