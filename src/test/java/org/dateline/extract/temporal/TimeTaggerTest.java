package org.dateline.extract.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.dateline.time.Anchor;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeTaggerTest {
  private static final TimeTagger TAGGER = TimeTagger.create();
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 3);

  @Test
  void readsCalendarDates() {
    assertRead("Russia invaded on 24 February 2022.", "24 February 2022", "2022-02-24");
    assertRead("It was set in motion in late 2021.", "late 2021", "2021-09/2021-12");
    assertRead("The mid-1990s were quiet.", "The mid-1990s", "1993/1996");
    assertRead("It happened around 1990.", "around 1990", "1988/1992");
  }

  @Test
  void readsAgainstPublication() {
    assertRead("They met last Thursday.", "last Thursday", "2025-02-27");
    assertRead("The war began two years ago.", "two years ago", "2023");
    assertRead("It began on 24 February.", "24 February", "2025-02-24");
  }

  @Test
  void readsAgainstTheTextItself() {
    assertRead(
        "On 22 June 1941 they crossed the border. Three months later they stood there.",
        "Three months later",
        "1941-09");
    assertRead(
        "He arrived on 5 May 1998 and left the following day.", "the following day", "1998-05-06");
  }

  @Test
  void leavesOpenWhatNeedsAMissingDate() {
    TimeExpression read = only("They met last Thursday.", null);
    assertThat(read.period()).isNull();
    assertThat(read.anchor()).isEqualTo(Anchor.UNRESOLVED);
  }

  @Test
  void keepsDatesThatCannotBe() {
    TimeExpression read = only("They met on 31 April 2022.", PUBLISHED);
    assertThat(read.period()).isNull();
    assertThat(read.stated()).containsExactly(new StatedDate(2022, 4, 31, null));
  }

  @Test
  void keepsWeekdaysAsWritten() {
    assertThat(only("It began on Friday, 24 February 2022.", PUBLISHED).stated())
        .containsExactly(new StatedDate(2022, 2, 24, DayOfWeek.FRIDAY));
  }

  @Test
  void bothEndsOfARangeKnowTheWhole() {
    List<TimeExpression> ends = TAGGER.tag("He served from 2014 to 2016.", PUBLISHED);
    assertThat(ends).extracting(TimeExpression::value).containsExactly("2014", "2016");
    assertThat(ends).allSatisfy(end -> assertThat(end.period()).isNotNull());
    assertThat(ends.get(0).period()).isEqualTo(ends.get(1).period());
    assertThat(ends.get(0).stated()).hasSize(2);
  }

  @Test
  void reversedRangesHaveNoPeriod() {
    List<TimeExpression> ends = TAGGER.tag("He served from 2019 to 2016.", PUBLISHED);
    assertThat(ends).hasSize(2).allSatisfy(end -> assertThat(end.period()).isNull());
    assertThat(ends.get(0).stated())
        .containsExactly(
            new StatedDate(2019, null, null, null), new StatedDate(2016, null, null, null));
  }

  @Test
  void lengthsHaveNoPlace() {
    TimeExpression read = only("The siege lasted three years.", PUBLISHED);
    assertThat(read.type()).isEqualTo(TimexType.DURATION);
    assertThat(read.value()).isEqualTo("P3Y");
    assertThat(read.period()).isNull();
  }

  private static void assertRead(String prose, String words, String period) {
    assertThat(TAGGER.tag(prose, PUBLISHED))
        .as(prose)
        .anySatisfy(
            read -> {
              assertThat(read.text()).isEqualTo(words);
              assertThat(read.period()).isNotNull();
              assertThat(read.period().edtf()).isEqualTo(period);
            });
  }

  private static TimeExpression only(String prose, @Nullable LocalDate published) {
    List<TimeExpression> reads = TAGGER.tag(prose, published);
    assertThat(reads).as(prose).hasSize(1);
    return reads.get(0);
  }
}
