package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text is a date whose text reads as the same days, or gives one line that says why not. */
class EdtfFuzz {
  @FuzzTest(maxDuration = "3s")
  void parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      EdtfDate date = EdtfDate.parse(text);
      assertThat(EdtfDate.parse(date.text()).period()).isEqualTo(date.period());
    } catch (EdtfException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
