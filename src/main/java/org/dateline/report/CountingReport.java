package org.dateline.report;

import java.io.IOException;
import java.time.Duration;
import org.dateline.finding.CheckResult;

/**
 * Counts what passes on its way to another report.
 *
 * @param report where it goes
 * @param tally what counts it
 */
public record CountingReport(Report<CheckResult> report, Tally tally)
    implements Report<CheckResult> {

  @Override
  public void add(CheckResult result) throws IOException {
    tally.add(result);
    report.add(result);
  }

  @Override
  public void fail(String path, String message) throws IOException {
    tally.fail();
    report.fail(path, message);
  }

  @Override
  public void finish(Duration elapsed) throws IOException {
    report.finish(elapsed);
  }
}
