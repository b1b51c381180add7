package org.dateline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class CorrectionTest {
  @Test
  void halfAnElementIsNotReplaced() {
    assertThat(keeps("19</i>90", "1989")).isFalse();
    assertThat(keeps("19*90", "1989")).isFalse();
    assertThat(keeps("[1990", "1989")).isFalse();
    assertThat(keeps("<b>Friday</b>, 4 May", "Thursday, 4 May")).isFalse();
  }

  @Test
  void markupThatStaysMayBeWithin() {
    assertThat(keeps("1990", "1989")).isTrue();
    assertThat(keeps("**Friday**, 4 May", "**Thursday**, 4 May")).isTrue();
    assertThat(keeps("<b>Friday</b>, 4 May", "<b>Thursday</b>, 4 May")).isTrue();
    assertThat(keeps("4&nbsp;May", "5 May")).isTrue();
  }

  private static boolean keeps(String source, String text) {
    return new Correction(new Span(0, source.length()), text, "").keepsMarkup(source);
  }
}
