package org.dateline.report;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.finding.CheckResult;
import org.dateline.finding.Finding;
import org.dateline.finding.Severity;
import org.dateline.finding.Verdict;

/** Counts over all files of a run, and the line that ends a report: silence is no approval. */
public final class Tally {
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private final Map<Verdict, Integer> claims = new EnumMap<>(Verdict.class);
  private int files;
  private int failures;
  private boolean unanchored;

  /** Counts a checked file. */
  public void add(CheckResult result) {
    files++;
    for (Finding finding : result.findings()) {
      findings.merge(finding.severity(), 1, Integer::sum);
    }
    Map<Verdict, Integer> coverage = result.coverage();
    coverage.forEach((verdict, count) -> claims.merge(verdict, count, Integer::sum));
    unanchored |=
        result.article().published() == null && coverage.getOrDefault(Verdict.UNRESOLVED, 0) > 0;
  }

  /** Counts a file that could not be checked. */
  public void fail() {
    failures++;
  }

  /** How many files were checked. */
  public int files() {
    return files;
  }

  /** How many files could not be checked. */
  public int failures() {
    return failures;
  }

  /** Whether there is a finding of {@code severity} or a graver one. */
  public boolean hasAtLeast(Severity severity) {
    return findings.keySet().stream().anyMatch(found -> found.compareTo(severity) >= 0);
  }

  /** Whether claims stayed unresolved in an article without a publication date. */
  boolean lacksPublicationDate() {
    return unanchored;
  }

  /** The findings in words: {@code 1 error, 2 notes}. */
  String findingsInWords() {
    List<String> parts = new ArrayList<>();
    for (Severity severity :
        List.of(Severity.ERROR, Severity.WARNING, Severity.STALE, Severity.NOTE)) {
      int count = findings.getOrDefault(severity, 0);
      if (count > 0) {
        parts.add(severity == Severity.STALE ? count + " stale" : plural(count, severity.label()));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  /** All but the findings: files, claims by verdict, time. */
  String restInWords(Duration elapsed) {
    List<String> parts = new ArrayList<>();
    parts.add(plural(files, "file"));
    if (failures > 0) {
      parts.add(failures + " not checked");
    }
    parts.add(claimsInWords());
    parts.add(String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0));
    return String.join(" · ", parts);
  }

  /** One line: {@code 1 error · 1 file · 9 claims: 5 agree, 1 contradicted, … · 0.3 s}. */
  public String inWords(Duration elapsed) {
    return findingsInWords() + " · " + restInWords(elapsed);
  }

  private String claimsInWords() {
    int all = claims.values().stream().mapToInt(Integer::intValue).sum();
    String verdicts =
        claims.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> entry.getValue() + " " + Wording.of(entry.getKey()))
            .collect(joining(", "));
    return plural(all, "claim") + (verdicts.isEmpty() ? "" : ": " + verdicts);
  }

  static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
