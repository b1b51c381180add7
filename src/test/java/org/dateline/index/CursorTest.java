package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

  @Test
  void readsWhatWasWritten() {
    List<Long> numbers = List.of(0L, 1L, 127L, 128L, 16_383L, 16_384L, 1L << 40, -1L);
    List<Integer> fixed = List.of(0, -1, 1, 0x12345678, Integer.MIN_VALUE);
    List<Double> reals = List.of(0.0, -0.5, 1e300, Double.MIN_VALUE);
    List<String> strings = List.of("", "a", "é", "Ł", "😀 and more");
    ByteWriter out = new ByteWriter();
    numbers.forEach(out::number);
    fixed.forEach(out::fixed);
    reals.forEach(out::real);
    strings.forEach(out::string);
    out.flag(true);
    Cursor in = new Cursor(out.toBytes(), 0);
    numbers.forEach(number -> assertThat(in.longNumber()).isEqualTo(number));
    fixed.forEach(number -> assertThat(in.fixed()).isEqualTo(number));
    reals.forEach(real -> assertThat(in.real()).isEqualTo(real));
    strings.forEach(string -> assertThat(in.string()).isEqualTo(string));
    assertThat(in.flag()).isTrue();
  }
}
