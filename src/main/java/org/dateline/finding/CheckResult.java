package org.dateline.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.article.Article;

/**
 * All that checking an article gave.
 *
 * @param article the article
 * @param claims every claim found in it, in the order of the text
 * @param findings the inconsistencies, in the order of the text
 */
public record CheckResult(Article article, List<CheckedClaim> claims, List<Finding> findings) {

  public CheckResult {
    Objects.requireNonNull(article);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }

  /** How many claims came to each verdict; every verdict is there, in its order. */
  public Map<Verdict, Integer> coverage() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    claims.forEach(claim -> counts.merge(claim.verdict(), 1, Integer::sum));
    return counts;
  }

  /** How many claims of each kind came to each verdict; only what there is, kinds by name. */
  public Map<String, Map<Verdict, Integer>> coverageByKind() {
    Map<String, Map<Verdict, Integer>> kinds = new TreeMap<>();
    for (CheckedClaim checked : claims) {
      kinds
          .computeIfAbsent(checked.claim().kind(), kind -> new EnumMap<>(Verdict.class))
          .merge(checked.verdict(), 1, Integer::sum);
    }
    return kinds;
  }
}
