package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.FactChecker;
import org.dateline.TimeReader;
import org.dateline.check.RuleException;
import org.dateline.timeline.TimelineException;

/** Builds what checks and reads articles. */
final class Checkers {
  /** Set by the launcher: the user's folder for what can be made again, if there is one. */
  private static final String CACHE = "dateline.cache";

  private Checkers() {}

  /**
   * @throws Trouble if a timeline or a rule cannot be used
   */
  static FactChecker of(TimelineOptions timelines, RuleOptions rules) throws Trouble {
    FactChecker.Builder builder = builder(timelines);
    rules.folders().forEach(builder::rules);
    try {
      return builder.build();
    } catch (RuleException | TimelineException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * @throws Trouble if a timeline cannot be used
   */
  static TimeReader times(TimelineOptions timelines) throws Trouble {
    try {
      return builder(timelines).timeReader();
    } catch (TimelineException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
  }

  private static FactChecker.Builder builder(TimelineOptions timelines) throws Trouble {
    FactChecker.Builder builder =
        FactChecker.builder().timelines(timelines.files(), timelines.withBundled());
    String cache = System.getProperty(CACHE, "");
    return cache.isEmpty() ? builder : builder.cache(Path.of(cache));
  }
}
