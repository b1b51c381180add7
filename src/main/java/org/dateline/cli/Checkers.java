package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.FactChecker;
import org.dateline.check.RuleException;
import org.dateline.timeline.TimelineException;

/** Builds what checks articles. */
final class Checkers {
  /** Set by the launcher: the user's folder for what can be made again, if there is one. */
  private static final String CACHE = "dateline.cache";

  private Checkers() {}

  /**
   * @throws Trouble if a timeline or a rule cannot be used
   */
  static FactChecker of(TimelineOptions timelines, RuleOptions rules) throws Trouble {
    FactChecker.Builder builder =
        FactChecker.builder().timelines(timelines.files(), timelines.withBundled());
    rules.folders.forEach(builder::rules);
    String cache = System.getProperty(CACHE, "");
    if (!cache.isEmpty()) {
      builder.cache(Path.of(cache));
    }
    try {
      return builder.build();
    } catch (RuleException | TimelineException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
  }
}
