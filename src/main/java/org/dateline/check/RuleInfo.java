package org.dateline.check;

import java.nio.file.Path;
import java.util.Objects;
import org.dateline.finding.Severity;

/**
 * A rule as its metadata and its documentation describe it.
 *
 * @param name its name, the thing it flags
 * @param family the folder that it stands in
 * @param title its finding in a few words
 * @param severity the most that a finding of it matters
 * @param summary what it flags, in one sentence
 * @param document path of the file beside it
 * @param documentation the whole of that file, in Markdown: prose, examples and tests
 */
public record RuleInfo(
    String name,
    String family,
    String title,
    Severity severity,
    String summary,
    Path document,
    String documentation) {

  public RuleInfo {
    Objects.requireNonNull(name);
    Objects.requireNonNull(family);
    Objects.requireNonNull(title);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(summary);
    Objects.requireNonNull(document);
    Objects.requireNonNull(documentation);
  }

  /** The documentation for a reader: without the timeline that its examples are tested with. */
  public String explanation() {
    StringBuilder kept = new StringBuilder();
    boolean inTimeline = false;
    for (String line : documentation.lines().toList()) {
      if (line.startsWith("## ")) {
        inTimeline = line.strip().equals(RuleDoc.TIMELINE);
      }
      if (!inTimeline) {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }
}
