package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.FactChecker;
import org.dateline.check.RuleException;

/** Builds what checks articles. */
final class Checkers {
  /** Set by the launcher: the user's folder for what can be made again, if there is one. */
  private static final String CACHE = "dateline.cache";

  private Checkers() {}

  /**
   * @throws Trouble if a timeline or a rule cannot be used
   */
  static FactChecker of(TimelineOptions timelines, RuleOptions rules) throws Trouble {
    return build(FactChecker.builder().timeline(timelines.load()), rules.folders);
  }

  private static FactChecker build(FactChecker.Builder builder, List<Path> ruleFolders)
      throws Trouble {
    try {
      ruleFolders.forEach(builder::rules);
      String cache = System.getProperty(CACHE, "");
      if (!cache.isEmpty()) {
        builder.ruleCache(Path.of(cache));
      }
      return builder.build();
    } catch (RuleException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
  }
}
