package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LapseTest {
  private static final Period DAY = Period.day(LocalDate.of(2022, 2, 24));
  private static final Period DAYS =
      Period.of(LocalDate.of(2023, 12, 30), LocalDate.of(2024, 1, 2));

  @Test
  void aShiftAdmitsWhatTheLengthAdmits() {
    Lapse week = Lapse.ofDays(5, 8);
    assertThat(week.after(DAY)).contains(period("2022-03-01", "2022-03-04"));
    assertThat(week.before(DAY)).contains(period("2022-02-16", "2022-02-19"));
  }

  @Test
  void everyDayOfAnEventCounts() {
    assertThat(Lapse.ofDays(1, 1).after(DAYS)).contains(period("2023-12-31", "2024-01-03"));
    assertThat(Lapse.ofDays(1, 1).before(DAYS)).contains(period("2023-12-29", "2024-01-01"));
  }

  @Test
  void countedYearsAdmitTheWholeYear() {
    Lapse years = new Lapse(700, 740, 2);
    assertThat(years.after(DAY)).contains(period("2024-01-01", "2024-12-31"));
    assertThat(years.before(DAY)).contains(period("2020-01-01", "2020-12-31"));
  }

  @Test
  void aShiftAgreesWithWhatTheLengthAdmits() {
    for (int years = -1; years < 3; years++) {
      for (int least = 0; least < 900; least += 150) {
        Lapse lapse = new Lapse(least, least + 60, years);
        for (int days = 0; days < 1200; days += 10) {
          Period later = Period.day(LocalDate.of(2022, 2, 24).plusDays(days));
          assertThat(lapse.after(DAY).orElseThrow().intersects(later) || !lapse.admits(DAY, later))
              .isTrue();
          assertThat(lapse.before(later).orElseThrow().intersects(DAY) || !lapse.admits(DAY, later))
              .isTrue();
        }
      }
    }
  }

  @Test
  void anEventWithoutAnEndHasNoShift() {
    assertThat(Lapse.ofDays(1, 1).after(Edtf.parse("2022-02-24/..").period())).isEmpty();
  }

  private static Period period(String first, String last) {
    return Period.of(LocalDate.parse(first), LocalDate.parse(last));
  }
}
