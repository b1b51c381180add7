package org.dateline.report;

import java.io.IOException;
import java.time.Duration;
import org.dateline.finding.CheckResult;
import org.dateline.finding.Finding;
import org.dateline.text.LineMap;

/** One finding a line, as editors and terminals read compiler messages. */
public final class ConciseReport implements Report<CheckResult> {
  private final Appendable out;

  public ConciseReport(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(CheckResult result) throws IOException {
    if (result.findings().isEmpty()) {
      return;
    }
    LineMap lines = result.article().source().lines();
    String content = result.article().source().content();
    for (Finding finding : result.findings()) {
      String place = Wording.place(result.article().source(), lines, finding.span().start());
      String label = finding.severity().label() + "[" + finding.rule() + "]";
      out.append(Visible.of(place + ": " + label + " " + Wording.sentence(finding, content)))
          .append('\n');
    }
  }

  @Override
  public void fail(String path, String message) {}

  @Override
  public void finish(Duration elapsed) {}
}
