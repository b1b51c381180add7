package org.dateline.extract.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dateline.time.TimeExpression;

/** Any text has time expressions in order, within it, and the same ones each time. */
class TimeTaggerFuzz {
  private static final TimeTagger TAGGER = TimeTagger.create();
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 25);

  @FuzzTest(maxDuration = "3s")
  void tag(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = 0;
    for (TimeExpression expression : TAGGER.tag(text, PUBLISHED)) {
      assertThat(expression.span().start()).isGreaterThanOrEqualTo(end);
      end = expression.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    assertThat(TAGGER.tag(text, PUBLISHED)).isEqualTo(TAGGER.tag(text, PUBLISHED));
  }
}
