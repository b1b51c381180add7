package org.dateline.extract.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dateline.time.Anchoring;
import org.dateline.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** Any text is read, in time that grows with its length alone. */
class TimeTaggerLimitsTest {
  private static final TimeTagger TAGGER = TimeTagger.create();
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 3, 10);
  private static final int LARGE = 200_000;
  private static final int MEGABYTE = 1_000_000;

  /** What a busy machine may add; a square of the length would be ten times as long. */
  private static final int MOST = 5;

  @Test
  void longTextsEndSoon() {
    for (String piece :
        List.of(
            "1",
            "1 ",
            "1/",
            "1-",
            "a ",
            ",",
            "may ",
            "twenty ",
            "second ",
            "the ",
            "the last ",
            "from 1 to ",
            "monday ",
            "1,000,",
            "and a half ",
            "May 1, ",
            "two weeks and ",
            "\n")) {
      String text = piece.repeat(LARGE / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TAGGER.tag(text, PUBLISHED), piece);
    }
  }

  @Test
  void tenMegabytesTakeAsLongForEachAsOne() {
    for (String piece :
        List.of(
            "On 24 February 2022 it began, and the last two weeks of it were long. ", "1", "a ")) {
      TAGGER.tag(piece.repeat(MEGABYTE / piece.length()), PUBLISHED);
      double one = seconds(piece, 1);
      double ten = seconds(piece, 10);
      assertThat(ten).as(piece).isLessThan(Math.max(10 * one, 1) * MOST);
    }
  }

  private static double seconds(String piece, int megabytes) {
    String text = piece.repeat(megabytes * (MEGABYTE / piece.length()));
    long start = System.nanoTime();
    TAGGER.tag(text, PUBLISHED);
    return (System.nanoTime() - start) / 1e9;
  }

  @Test
  void anyTextIsRead() {
    String[] words =
        ("the last next 31 30 February 2022 BC of week year century 0 99999999 1,460 half a and few"
                + " ago later from to - / : . ' s th pm every Monday before Christmas 9999 BC spring"
                + " quarter first million decades ½ day in since")
            .split(" ");
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      Anchoring anchoring = Anchoring.values()[random.nextInt(Anchoring.values().length)];
      LocalDate published = random.nextBoolean() ? PUBLISHED : null;
      for (TimeExpression read : TAGGER.tag(text, published, anchoring)) {
        assertThat(read.span().of(text)).as("%s", text).isEqualTo(read.text());
      }
    }
  }
}
