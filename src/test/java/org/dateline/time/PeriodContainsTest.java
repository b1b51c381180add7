package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All pairs of periods over six days, and open ends. */
class PeriodContainsTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 2, 24);
  private static final int DAYS = 6;

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private static List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    for (int from = 0; from < DAYS; from++) {
      for (int to = from; to < DAYS; to++) {
        pairs.add(new int[] {from, to});
      }
    }
    return pairs;
  }

  @Test
  void containsWhoseDaysAllLieInside() {
    for (int[] one : pairs()) {
      for (int[] other : pairs()) {
        Period outer = Period.of(day(one[0]), day(one[1]));
        Period inner = Period.of(day(other[0]), day(other[1]));
        boolean inside = one[0] <= other[0] && other[1] <= one[1];
        assertThat(outer.contains(inner)).as(outer + " contains " + inner).isEqualTo(inside);
      }
    }
  }

  @Test
  void anOpenEndGoesOnForEver() {
    Period since = new Period(Bound.at(day(2)), Bound.Missing.UNBOUNDED);
    assertThat(since.contains(Period.of(day(2), day(5)))).isTrue();
    assertThat(since.contains(Period.of(day(1), day(5)))).isFalse();
    assertThat(Period.of(day(0), day(5)).contains(since)).isFalse();
  }
}
