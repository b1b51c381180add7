package org.dateline.check;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.cache.Cache;
import org.dateline.claim.Claim;
import org.dateline.finding.CheckResult;
import org.dateline.finding.CheckedClaim;
import org.dateline.finding.Findings;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Runs the rules over the claims of an article. Immutable and safe for many threads at once; the
 * rules are made ready when they are first needed.
 */
public final class RuleChecker {
  private static final RuleChecker BUNDLED = new RuleChecker(UserRules.NONE, Set.of(), null);

  private final UserRules own;
  private final Set<String> off;
  private final @Nullable RuleCache cache;
  private volatile @Nullable KieBase ready;

  private RuleChecker(UserRules own, Set<String> off, @Nullable RuleCache cache) {
    this.own = own;
    this.off = Set.copyOf(off);
    this.cache = cache;
  }

  /** A checker with the rules that the product brings along. */
  public static RuleChecker bundled() {
    return BUNDLED;
  }

  /**
   * This checker, keeping the rules that it compiles from now on in {@code cache}, so that the next
   * program that needs them need not compile them.
   */
  public RuleChecker keepingIn(Cache cache) {
    return keepingIn(new RuleCache(cache));
  }

  RuleChecker keepingIn(RuleCache other) {
    return new RuleChecker(own, off, other);
  }

  /**
   * This checker with the rules below {@code folders} besides.
   *
   * @throws RuleException if a rule can't be compiled, lacks metadata or documentation, or has a
   *     name that is taken, or if a folder holds no rule
   */
  public RuleChecker withRules(Path... folders) {
    Set<String> taken = new HashSet<>(BundledRules.names());
    own.rules().forEach(rule -> taken.add(rule.name()));
    return new RuleChecker(own.and(UserRules.load(List.of(folders), taken, cache)), off, cache);
  }

  /** This checker without the rules called {@code names}. */
  public RuleChecker without(String... names) {
    Set<String> all = new HashSet<>(off);
    all.addAll(List.of(names));
    return new RuleChecker(own, all, cache);
  }

  /** The rules that this checker runs. */
  public RuleCatalog catalog() {
    return new RuleCatalog(
        Stream.concat(BundledRules.describe().stream(), own.rules().stream())
            .filter(rule -> !off.contains(rule.name()))
            .toList());
  }

  /** Checks the claims of {@code article}; a session lasts for this call alone. */
  public CheckResult check(Article article, List<Claim> claims) {
    Findings findings = new Findings(article.source().content());
    if (!claims.isEmpty()) {
      StatelessKieSession session = rules().newStatelessKieSession();
      session.setGlobal("findings", findings);
      session.execute(claims);
    }
    List<CheckedClaim> checked =
        claims.stream().map(claim -> new CheckedClaim(claim, findings.verdict(claim))).toList();
    return new CheckResult(article, checked, findings.all());
  }

  /**
   * Makes the rules ready, if they are not, and runs them over nothing, so that the first check
   * finds all loaded: a head start for a launcher.
   */
  public synchronized void prepare() {
    if (ready == null) {
      rules().newStatelessKieSession().execute(List.of());
    }
  }

  private KieBase rules() {
    KieBase known = ready;
    if (known == null) {
      synchronized (this) {
        known = ready;
        if (known == null) {
          known = load();
          ready = known;
        }
      }
    }
    return known;
  }

  private KieBase load() {
    KieBase base = BundledRules.load();
    if (!own.packages().isEmpty()) {
      ((InternalKnowledgeBase) base).addPackages(own.packages());
    }
    for (KiePackage unit : List.copyOf(base.getKiePackages())) {
      for (Rule rule : List.copyOf(unit.getRules())) {
        if (off.contains(rule.getName())) {
          base.removeRule(unit.getName(), rule.getName());
        }
      }
    }
    return base;
  }
}
