package org.dateline.timeline;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledTimelinesTest {
  static final Path FOLDER = Path.of("src/main/resources/timelines");

  @Test
  void indexEqualsTheFilesItWasMadeFrom() throws IOException {
    Timeline read = TimelineLoader.parse(TimelineCompiler.files(FOLDER));
    TimelineIndexTest.assertSame(Timeline.bundled(), read);
  }
}
