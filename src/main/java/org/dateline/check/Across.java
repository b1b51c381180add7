package org.dateline.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.claim.Attribution;
import org.dateline.claim.Claim;
import org.dateline.claim.ClashClaim;
import org.dateline.claim.DatedOnce;
import org.dateline.finding.CheckResult;
import org.dateline.finding.CheckedClaim;
import org.dateline.finding.Finding;
import org.dateline.time.Period;

/**
 * Compares the articles of a run: what one dates, each later one must not date otherwise. It keeps
 * no article, only the {@value #MOST} dates that were met last. Not for use by several threads.
 */
public final class Across {
  private static final int MOST = 50_000;

  /** A date as an article gave it, and where: {@code a.md:12 has "12 May 2019"}. */
  private record Seen(DatedOnce date, String where) {}

  private final RuleChecker rules;
  private final Map<String, Seen> seen =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
          return size() > MOST;
        }
      };

  /** Nothing seen yet; what contradicts is reported by {@code rules}. */
  public Across(RuleChecker rules) {
    this.rules = rules;
  }

  /** The result of an article, with what contradicts the articles before it. */
  public CheckResult add(Checked checked) {
    CheckResult result = checked.result();
    List<Claim> clashes = new ArrayList<>();
    List<DatedOnce> unheard = new ArrayList<>();
    for (DatedOnce date : checked.dated()) {
      boolean own = date.attribution() == Attribution.AUTHOR && date.isFullyNamed();
      if (own && !isContradicted(date, result)) {
        Seen before = seen.get(date.fullKey());
        if (before != null && isClash(date, before.date().when())) {
          clashes.add(new ClashClaim(date, before.date().when(), before.where(), true));
        } else {
          unheard.add(date);
        }
      }
    }
    unheard.forEach(date -> keep(date, result.article()));
    return clashes.isEmpty() ? result : joined(result, rules.check(result.article(), clashes));
  }

  private static boolean isClash(DatedOnce date, Period other) {
    return date.isElsewhere(other) && !date.isOfNamesake(other);
  }

  private static boolean isContradicted(DatedOnce date, CheckResult result) {
    return result.findings().stream()
        .anyMatch(finding -> finding.span().overlaps(date.time().span()));
  }

  /** Keeps the finer of two dates that agree. */
  private void keep(DatedOnce date, Article article) {
    Seen before = seen.get(date.fullKey());
    if (before == null || days(date.when()) < days(before.date().when())) {
      int line = article.source().lines().line(date.time().span().start());
      String where =
          "%s:%d has \"%s\"".formatted(article.source().name(), line, date.time().text());
      seen.put(date.fullKey(), new Seen(date, where));
    }
  }

  private static long days(Period period) {
    return period.firstDay().isEmpty() || period.lastDay().isEmpty()
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(period.firstDay().get(), period.lastDay().get());
  }

  private static CheckResult joined(CheckResult one, CheckResult other) {
    List<CheckedClaim> claims = new ArrayList<>(one.claims());
    claims.addAll(other.claims());
    claims.sort(Comparator.comparing(checked -> checked.claim().span()));
    List<Finding> findings = new ArrayList<>(one.findings());
    findings.addAll(other.findings());
    findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
    return new CheckResult(one.article(), claims, findings);
  }
}
