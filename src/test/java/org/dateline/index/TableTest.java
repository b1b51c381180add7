package org.dateline.index;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void findsEachKeyAndNoOther() {
    Random random = new Random(7);
    for (int size = 0; size < 200; size++) {
      Set<String> keys = keys(random, size);
      Table.Writer writer = new Table.Writer();
      keys.forEach(key -> writer.record(key).string("of " + key));
      Table table = new Table(writer.toBytes(), 0);
      for (String key : keys) {
        assertThat(requireNonNull(table.find(key)).string()).isEqualTo("of " + key);
        assertThat(table.find(key + "x")).isNull();
      }
    }
  }

  /** Some of them with one hash, some beyond Latin-1. */
  private static Set<String> keys(Random random, int size) {
    Set<String> keys = new LinkedHashSet<>();
    while (keys.size() < size) {
      String end = random.nextBoolean() ? "Aa" : "BB";
      keys.add(List.of("", "ö", "Ł", "😀").get(random.nextInt(4)) + random.nextInt(999) + end);
    }
    return keys;
  }

  @Test
  void keepsItemsInTheirOrder() {
    Table.ListWriter writer = new Table.ListWriter();
    for (int i = 0; i < 1000; i++) {
      writer.add("key " + i % 7).number(i);
    }
    Table table = new Table(writer.toBytes(), 0);
    for (int key = 0; key < 7; key++) {
      Cursor list = requireNonNull(table.find("key " + key));
      int count = list.number();
      assertThat(count).isEqualTo(key < 6 ? 143 : 142);
      for (int i = 0; i < count; i++) {
        assertThat(list.number()).isEqualTo(7 * i + key);
      }
    }
    assertThat(table.find("key 7")).isNull();
  }

  @Test
  void standsInsideOthers() {
    Table.Writer inner = new Table.Writer();
    inner.record("a").number(300);
    Table.Writer outer = new Table.Writer();
    outer.record("b").string("before");
    outer.record("c").raw(inner.toBytes());
    byte[] records = Records.write(List.of(new byte[3], outer.toBytes()));
    byte[] shifted = new byte[records.length + 5];
    System.arraycopy(records, 0, shifted, 5, records.length);
    Table table = new Records(shifted, 5).table(1);
    assertThat(requireNonNull(requireNonNull(table.find("c")).table().find("a")).number())
        .isEqualTo(300);
  }
}
