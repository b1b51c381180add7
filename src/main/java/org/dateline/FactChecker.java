package org.dateline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.cache.Cache;
import org.dateline.check.Across;
import org.dateline.check.Checked;
import org.dateline.check.RuleChecker;
import org.dateline.extract.ClaimExtractor;
import org.dateline.extract.Extraction;
import org.dateline.finding.CheckResult;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineCache;
import org.dateline.timeline.TimelineLoader;
import org.jspecify.annotations.Nullable;

/**
 * Checks articles against a timeline: the library's front door. Immutable and safe for many threads
 * at once; building one loads the models and rules, so build it once.
 *
 * <pre>{@code
 * FactChecker checker = FactChecker.builder().build();
 * checker.check(article).findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 */
public final class FactChecker {
  private final Supplier<ClaimExtractor> extractor;
  private final RuleChecker rules;

  private FactChecker(Supplier<ClaimExtractor> extractor, RuleChecker rules) {
    this.extractor = extractor;
    this.rules = rules;
  }

  /** Starts with the bundled timelines and rules. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Begins to load, on other threads, what a checker of the bundled timelines and rules needs: a
   * head start for programs that have other things to do first.
   */
  public static void prepare() {
    Early.EXTRACTOR.start();
    Early.LANGUAGE.start();
    Early.RULES.start();
  }

  /** A first check has its rules the sooner if they are made ready while the extractor loads. */
  static void prepare(RuleChecker rules) {
    try {
      rules.prepare();
    } catch (RuntimeException e) {
      // The first check meets it again, on a thread whose caller can be told.
    }
  }

  /** What all checkers of the bundled timelines share, made when it is first asked for. */
  static final class Bundled {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Timeline.bundled());

    static ClaimExtractor extractor() {
      return EXTRACTOR;
    }
  }

  /** Extracts the claims of {@code article} and runs the rules over them. */
  public CheckResult check(Article article) {
    return rules.check(article, extractor.get().extract(article));
  }

  /** As {@link #check}, with what other articles may contradict. */
  public Checked read(Article article) {
    Extraction extraction = extractor.get().read(article);
    return new Checked(rules.check(article, extraction.claims()), extraction.dated());
  }

  /** Begins to compare articles, which are then given to it in order as {@link #read} has them. */
  public Across across() {
    return new Across(rules);
  }

  /** The event types that timelines may use. */
  public static Set<String> eventTypes() {
    return ClaimExtractor.eventTypes();
  }

  /** Collects what a checker works with. */
  public static final class Builder {
    private @Nullable Timeline timeline;
    private List<Path> timelineFiles = List.of();
    private boolean withBundled = true;
    private final List<Path> ruleFolders = new ArrayList<>();
    private @Nullable Path cacheFolder;

    private Builder() {}

    /** Checks against {@code timeline} instead of the bundled ones. */
    public Builder timeline(Timeline timeline) {
      this.timeline = timeline;
      return this;
    }

    /** Checks against the timelines of {@code files}, together with the bundled ones or not. */
    public Builder timelines(List<Path> files, boolean withBundled) {
      timelineFiles = List.copyOf(files);
      this.withBundled = withBundled;
      return this;
    }

    /** Adds the rules of a folder to the bundled ones. */
    public Builder rules(Path folder) {
      ruleFolders.add(folder);
      return this;
    }

    /**
     * Keeps compiled rules and indexes of timelines in {@code folder}, so that the next program is
     * ready sooner. Works from the packaged product only.
     */
    public Builder cache(Path folder) {
      cacheFolder = folder;
      return this;
    }

    /**
     * Reads what users bring. What ships loads meanwhile, and the first check waits for it.
     *
     * @throws org.dateline.check.RuleException if a rule of a folder cannot be used
     * @throws org.dateline.timeline.TimelineException if a timeline cannot be used
     */
    public FactChecker build() {
      Cache cache = cache();
      RuleChecker rules = rules(cache);
      if (isBundled()) {
        Early.EXTRACTOR.start();
      }
      return new FactChecker(extractor(cache), rules);
    }

    /**
     * A reader of time expressions that knows the events of the timelines. Those that ship are
     * loaded when an article first speaks of a time that may be counted from an event.
     *
     * @throws org.dateline.timeline.TimelineException if a timeline cannot be used
     */
    public TimeReader timeReader() {
      return new TimeReader(extractor(cache()));
    }

    /** Only what users bring needs one: what ships is ready. */
    private @Nullable Cache cache() {
      boolean needed = !ruleFolders.isEmpty() || !timelineFiles.isEmpty();
      return cacheFolder != null && needed ? Cache.ofThisProgram(cacheFolder).orElse(null) : null;
    }

    private RuleChecker rules(@Nullable Cache cache) {
      RuleChecker bundled = RuleChecker.bundled();
      if (ruleFolders.isEmpty()) {
        Early.RULES.start();
        return bundled;
      }
      RuleChecker keeping = cache == null ? bundled : bundled.keepingIn(cache);
      RuleChecker rules = keeping.withRules(ruleFolders.toArray(new Path[0]));
      Early.start(() -> prepare(rules));
      return rules;
    }

    private Supplier<ClaimExtractor> extractor(@Nullable Cache cache) {
      if (isBundled()) {
        return Bundled::extractor;
      }
      ClaimExtractor extractor = new ClaimExtractor(timeline == null ? load(cache) : timeline);
      return () -> extractor;
    }

    private boolean isBundled() {
      return timeline == null && timelineFiles.isEmpty();
    }

    private Timeline load(@Nullable Cache cache) {
      TimelineCache kept = cache == null ? null : new TimelineCache(cache, ClaimExtractor::annexes);
      return TimelineLoader.load(timelineFiles, withBundled, ClaimExtractor::eventTypes, kept);
    }
  }
}
