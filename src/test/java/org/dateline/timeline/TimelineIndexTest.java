package org.dateline.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineIndexTest {
  private static final Timeline ALL_FIELDS =
      Yaml.read(
          "timeline: t",
          "entities:",
          "  - {id: utopia, kind: country, name: Utopia, also: [Útopia 😀], adjective: Utopian,",
          "     demonyms: [Utope], capital: town}",
          "  - {id: town, kind: place, name: Town, in: utopia}",
          "  - {id: ada, kind: person, name: Ada, born: 1950, died: -0043-03-15}",
          "  - {id: thaler, kind: currency, name: Thaler}",
          "  - {id: mayor, kind: office, name: Mayor, of: town, title: mayor, also-titles: [lord]}",
          "events:",
          "  - {id: flood, name: Flood, type: flood, date: 199X}",
          "  - {id: wave, name: Wave, also: [Surge], type: flood, date: 1997-03~, who: [ada],",
          "     whom: [utopia], where: [town, utopia], part-of: flood, disputed: true,",
          "     quantities: [{measure: deaths, value: 0.5, as-of: 1998}],",
          "     sources: [{title: A, url: 'https://a'}, {title: B}]}",
          "tenures:",
          "  - {who: ada, office: mayor, during: 1980/1990-05-01, acting: true, ordinal: 12345}",
          "  - {who: ada, office: mayor, during: 1991/, sources: [{title: B}]}",
          "memberships:",
          "  - {who: utopia, of: town, during: ../1950, status: observer, ordinal: 1}",
          "attributes:",
          "  - {of: utopia, attribute: currency, value: thaler, during: 1980/1990, disputed: true}",
          "  - {of: town, attribute: name, value: Old Town, during: ../1950, sources: [{title: B}]}");

  static void assertSame(Timeline actual, Timeline expected) {
    assertThat(Entries.of(actual)).isEqualTo(Entries.of(expected));
  }

  private static final byte[] INDEX = ALL_FIELDS.toBytes(Map.of());

  @Test
  void keepsEveryField() {
    assertSame(TimelineIndex.read("t.index", INDEX), ALL_FIELDS);
  }

  @Test
  void refusesEveryTruncation() {
    for (int length = 0; length < INDEX.length; length++) {
      byte[] part = Arrays.copyOf(INDEX, length);
      assertThatThrownBy(() -> TimelineIndex.read("t.index", part))
          .isInstanceOf(TimelineException.class)
          .hasMessageStartingWith("t.index: error: is truncated: it has ");
    }
  }

  @Test
  void refusesEveryChangedByte() {
    for (int i = 0; i < INDEX.length; i++) {
      byte[] changed = INDEX.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> TimelineIndex.read("t.index", changed))
          .isInstanceOf(TimelineException.class)
          .hasMessageContaining("make it anew");
    }
  }

  @Test
  void refusesForeignFiles() {
    assertThatThrownBy(() -> TimelineIndex.read("t.index", "timeline: somewhere".getBytes(UTF_8)))
        .hasMessageContaining("t.index: error: is no timeline index");
    byte[] newer = INDEX.clone();
    newer[7] = 9;
    assertThatThrownBy(() -> TimelineIndex.read("t.index", newer))
        .hasMessageContaining("is a timeline index of version 9, not ");
  }
}
