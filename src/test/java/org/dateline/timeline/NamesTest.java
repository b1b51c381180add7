package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  private static void same(String one, String other) {
    assertThat(Names.key(one)).isEqualTo(Names.key(other)).isNotEmpty();
  }

  @Test
  void spellingsMeet() {
    same("Volodymyr ZELENSKYY", "Volodymyr Zelenskyy");
    same("Łódź", "Lodz");
    same("Élysée", "E\u0301lyse\u0301e");
    same("Støre", "Store");
    same("Quai d’Orsay", "Quai d'Orsay");
    same("Bosnia-Herzegovina", "Bosnia Herzegovina");
    same("U.S.", "US");
    same(" Nord  Stream 2 ", "Nord\u00a0Stream 2");
    same("Crimea\u200b", "Crimea");
    same("Große", "GROSSE");
  }

  @Test
  void otherNamesStayApart() {
    assertThat(Names.key("AT&T")).isNotEqualTo(Names.key("ATT"));
    assertThat(Names.key("Київ")).isEqualTo("київ".replace("ї", "і"));
    assertThat(Names.key("😀")).isEqualTo("😀");
    assertThat(Names.key("...")).isEmpty();
  }
}
