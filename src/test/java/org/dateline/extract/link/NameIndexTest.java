package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.extract.words.Words;
import org.dateline.index.Table;
import org.dateline.timeline.EventIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  private final NameIndex.Writer writer = new NameIndex.Writer();

  @Test
  void findsEachOfManyNamesThatBeginAlike() {
    for (int i = 0; i < 1000; i++) {
      add("opening of Branch " + i, "branch-" + i);
    }
    add("opening", "any");
    add("the opening of Branch 7 in Springfield", "springfield");
    assertThat(find("opening of Branch 77 today")).isEqualTo("0-4 [branch-77]");
    assertThat(find("opening of Branch 7 in Springfield")).isEqualTo("0-6 [springfield]");
    assertThat(find("opening of Branch 7 in Shelbyville")).isEqualTo("0-4 [branch-7]");
    assertThat(find("opening of Branch 1000")).isEqualTo("0-1 [any]");
    assertThat(find("closing of Branch 77")).isNull();
  }

  @Test
  void namesNothingByWhatTooMuchIsCalled() {
    for (int i = 0; i <= EventIndex.MOST; i++) {
      add("Harbour Festival", "festival-" + i);
    }
    add("Harbour Festival of Springfield", "springfield");
    assertThat(find("Harbour Festival")).isNull();
    assertThat(find("Harbour Festival of Springfield")).isEqualTo("0-4 [springfield]");
  }

  @Test
  void endsWhereNamesNeverPart() {
    String alike = "a ".repeat(5000);
    for (int i = 0; i < 100; i++) {
      add(alike + i, "long-" + i);
    }
    assertThat(find(alike + "42")).isEqualTo("0-5001 [long-42]");
  }

  private void add(String name, String id) {
    writer.add(name, id, NameMention.Form.NAME);
  }

  private @Nullable String find(String text) {
    Words words = Words.of(text);
    NameMention found =
        new NameIndex(new Table(writer.toBytes(), 0)).longestAt(words, 0, words.size());
    return found == null ? null : found.from() + "-" + found.to() + " " + found.ids();
  }
}
