package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** Any bytes are a timeline, or give lines that say why not. */
class TimelineFuzz {
  @FuzzTest(maxDuration = "3s")
  void parse(byte[] yaml) {
    try {
      assertThat(TimelineLoader.parse(Map.of("a.yaml", yaml)).size()).isPositive();
    } catch (TimelineException e) {
      assertThat(e.problems()).isNotEmpty().allMatch(p -> p.toString().startsWith("a.yaml"));
    }
  }
}
