package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.FactChecker;
import org.junit.jupiter.api.Test;

class BundledTimelinesTest {
  static final Path FOLDER = Path.of("src/main/resources/timelines");

  @Test
  void indexEqualsTheFilesItWasMadeFrom() throws IOException {
    Timeline read = TimelineLoader.parse(TimelineLoader.files(FOLDER));
    assertThat(read.events()).hasSizeGreaterThan(150);
    TimelineIndexTest.assertSame(Timeline.bundled(), read);
  }

  @Test
  void lintFindsNoError() {
    assertThat(TimelineLint.check(Timeline.bundled(), FactChecker.eventTypes()))
        .filteredOn(TimelineProblem::isError)
        .isEmpty();
  }

  @Test
  void noOfficeIsWithoutHolderForNoReasonNoEntityWithoutUseAndNobodyDefinedTwice() {
    assertThat(TimelineLint.check(Timeline.bundled(), FactChecker.eventTypes()))
        .extracting(TimelineProblem::message)
        .noneMatch(message -> message.startsWith("nobody holds"))
        .noneMatch(message -> message.startsWith("no entry uses"))
        .noneMatch(message -> message.contains("and the birth of"));
  }

  @Test
  void eachEntryStandsInOneFileUnderTheNameOfItsTimeline() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : TimelineLoader.files(FOLDER).entrySet()) {
      assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
          .contains("timeline: " + file.getKey().replace(".yaml", "") + "\n");
      Entries entries = TimelineFile.read(file.getKey(), file.getValue(), new Problems()).entries();
      entries.entities().forEach(entity -> ids.add(entity.id()));
      entries.events().forEach(event -> ids.add(event.id()));
    }
    assertThat(ids).doesNotHaveDuplicates();
  }
}
