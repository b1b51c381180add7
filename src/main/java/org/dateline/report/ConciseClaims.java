package org.dateline.report;

import java.io.IOException;
import java.time.Duration;
import org.dateline.claim.Evidence;
import org.dateline.finding.CheckResult;
import org.dateline.finding.CheckedClaim;
import org.dateline.text.LineMap;
import org.dateline.text.SourceText;
import org.dateline.text.Span;

/** One claim a line: place, verdict, words and reference. */
public final class ConciseClaims implements Report<CheckResult> {
  private final Appendable out;

  public ConciseClaims(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(CheckResult result) throws IOException {
    SourceText source = result.article().source();
    LineMap lines = source.lines();
    for (CheckedClaim checked : result.claims()) {
      Span span = checked.claim().span();
      StringBuilder line =
          new StringBuilder(Wording.place(source, lines, span.start()))
              .append(": ")
              .append(PrettyClaims.words(checked, source))
              .append(" \"")
              .append(span.of(source.content()))
              .append('"');
      for (Evidence evidence : checked.claim().evidence()) {
        line.append("; timeline: ").append(Wording.reference(evidence));
      }
      out.append(Visible.of(line)).append('\n');
    }
  }

  @Override
  public void fail(String path, String message) {}

  @Override
  public void finish(Duration elapsed) {}
}
