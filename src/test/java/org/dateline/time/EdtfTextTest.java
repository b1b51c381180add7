package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EdtfTextTest {

  @Test
  void takesTheCoarsestUnitThatFits() {
    assertEdtf("2022-02-24", "2022-02-24", "2022-02-24");
    assertEdtf("2022-02-01", "2022-02-28", "2022-02");
    assertEdtf("2022-02-01", "2022-02-27", "2022-02-01/2022-02-27");
    assertEdtf("2021-09-01", "2021-12-31", "2021-09/2021-12");
    assertEdtf("2020-01-01", "2020-12-31", "2020");
    assertEdtf("2019-01-01", "2021-12-31", "2019/2021");
    assertEdtf("1990-01-01", "1999-12-31", "199X");
    assertEdtf("1900-01-01", "1999-12-31", "19XX");
    assertEdtf("1901-01-01", "2000-12-31", "1901/2000");
  }

  @Test
  void writesYearsBeforeTheCommonEraAndBeyondFourDigits() {
    assertEdtf("-0043-03-15", "-0043-03-15", "-0043-03-15");
    assertEdtf("0000-01-01", "0000-12-31", "0000");
    assertEdtf("+12000-01-01", "+12000-12-31", "Y12000");
  }

  @Test
  void keepsOpenAndUnknownEndsApart() {
    Bound day = Bound.at(LocalDate.of(2014, 2, 20));
    assertThat(new Period(day, Bound.Missing.UNBOUNDED).edtf()).isEqualTo("2014-02-20/..");
    assertThat(new Period(day, Bound.Missing.UNKNOWN).edtf()).isEqualTo("2014-02-20/");
    assertThat(new Period(Bound.Missing.UNBOUNDED, day).edtf()).isEqualTo("../2014-02-20");
  }

  private static void assertEdtf(String first, String last, String edtf) {
    assertThat(Period.of(LocalDate.parse(first), LocalDate.parse(last)).edtf()).isEqualTo(edtf);
  }
}
