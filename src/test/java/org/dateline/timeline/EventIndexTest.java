package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventIndexTest {
  private static final String WORLD =
      """
      timeline: t
      entities:
        - {id: a, kind: country, name: A}
        - {id: b, kind: country, name: B}
        - {id: c, kind: country, name: C}
        - {id: county, kind: place, name: County, in: b}
        - {id: town, kind: place, name: Town, in: county}
      events:
        - {id: march, name: March on Łódź, also: [the Élysée Raid], type: raid, date: 2001, who: [a], where: [town]}
        - {id: other, name: Other raid, type: raid, date: 2002, who: [c], whom: [b]}
        - {id: fire, name: Fire, type: fire, date: 2002, where: [town]}
      """;

  private static List<String> candidates(String yaml, String type, String... ids) {
    return Yaml.read(yaml).index().candidates(type, Set.of(ids)).stream().map(Event::id).toList();
  }

  @Test
  void findsByTypeAndParticipant() {
    assertThat(candidates(WORLD, "raid", "a")).containsExactly("march");
    assertThat(candidates(WORLD, "raid", "c", "a")).containsExactly("march", "other");
    assertThat(candidates(WORLD, "raid", "nobody")).isEmpty();
    assertThat(candidates(WORLD, "raid")).isEmpty();
    assertThat(candidates(WORLD, "storm", "a")).isEmpty();
  }

  @Test
  void findsByAllThatAPlaceLiesIn() {
    assertThat(candidates(WORLD, "raid", "county")).containsExactly("march");
    assertThat(candidates(WORLD, "raid", "b")).containsExactly("march", "other");
    assertThat(candidates(WORLD, "fire", "b", "town")).containsExactly("fire");
  }

  @Test
  void narrowsWhatIsTooCommonByASecondId() {
    StringBuilder many = new StringBuilder(WORLD);
    for (int i = 0; i < EventIndex.MOST; i++) {
      many.append("  - {id: r").append(i).append(", name: R, type: raid, date: 2003, who: [a]}\n");
    }
    assertThat(candidates(many.toString(), "raid", "a")).isEmpty();
    assertThat(candidates(many.toString(), "raid", "a", "town")).containsExactly("march");
    assertThat(candidates(many.toString(), "raid", "a", "c")).containsExactly("other");
  }
}
