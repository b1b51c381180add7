package org.dateline.timeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikidataTimeTest {
  private static final String JULIAN = "http://www.wikidata.org/entity/Q1985786";
  private static final String GREGORIAN = "http://www.wikidata.org/entity/Q1985727";

  @ParameterizedTest
  @CsvSource({
    "2022-02-24T00:00:00Z, 11, 2022-02-24",
    "2022-02-24T05:00:00Z, 14, 2022-02-24",
    "2022-02-01T00:00:00Z, 10, 2022-02",
    "2022-01-01T00:00:00Z, 9, 2022",
    "1995-01-01T00:00:00Z, 8, 199X",
    "2000-01-01T00:00:00Z, 7, 19XX",
    "1901-01-01T00:00:00Z, 7, 19XX",
    "2001-01-01T00:00:00Z, 7, 20XX",
    "0476-09-04T00:00:00Z, 11, 0476-09-04",
    "-0043-01-01T00:00:00Z, 9, -0043",
    "-0043-03-13T00:00:00Z, 11, -0043-03-13",
    "0000-01-01T00:00:00Z, 9, 0000",
    "-12000-01-01T00:00:00Z, 9, Y-12000"
  })
  void readsAPrecision(String value, String precision, String edtf) {
    assertThat(WikidataTime.of(value, precision, GREGORIAN))
        .isEqualTo(new WikidataTime(edtf, null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "1000-01-01T00:00:00Z, 6",
    "-0040-01-01T00:00:00Z, 8",
    "-0300-01-01T00:00:00Z, 7",
    "2022-02-30T00:00:00Z, 11",
    "2022-00-00T00:00:00Z, 11",
    "2022-02-24T00:00:00Z, ''",
    "t12345, 11"
  })
  void doesNotGuess(String value, String precision) {
    WikidataTime time = WikidataTime.of(value, precision, "");
    assertThat(time.edtf()).isEmpty();
    assertThat(time.problem()).contains(value);
  }

  @Test
  void keepsJulianDaysWhichTheServiceHasConverted() {
    WikidataTime time = WikidataTime.of("1917-11-07T00:00:00Z", "11", JULIAN);
    assertThat(time.edtf()).isEqualTo("1917-11-07");
    assertThat(time.note()).isEqualTo("1917-10-25 in the Julian calendar");
  }

  @Test
  void doesNotTakeJulianMonthsAndYearsWhichNobodyCanConvert() {
    assertThat(WikidataTime.of("1066-10-01T00:00:00Z", "10", JULIAN).problem()).contains("Julian");
    assertThat(WikidataTime.of("1066-01-01T00:00:00Z", "9", JULIAN).problem()).contains("Julian");
  }

  @ParameterizedTest
  @CsvSource({
    "1066-10-20, 1066-10-14",
    "1582-10-15, 1582-10-05",
    "1900-03-13, 1900-02-29",
    "2000-01-14, 2000-01-01",
    "0001-01-01, 0001-01-03",
    "-0043-03-13, -0043-03-15"
  })
  void knowsTheJulianDay(LocalDate gregorian, String julian) {
    assertThat(WikidataTime.julian(gregorian)).isEqualTo(julian);
  }
}
