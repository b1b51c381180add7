package org.dateline.cli;

import java.io.IOException;
import java.time.Duration;
import org.dateline.check.Across;
import org.dateline.check.Checked;
import org.dateline.finding.CheckResult;
import org.dateline.report.Report;

/**
 * Compares each article with those before it on its way to another report.
 *
 * @param across what compares
 * @param report where it goes
 */
record AcrossReport(Across across, Report<CheckResult> report) implements Report<Checked> {

  @Override
  public void add(Checked checked) throws IOException {
    report.add(across.add(checked));
  }

  @Override
  public void fail(String path, String message) throws IOException {
    report.fail(path, message);
  }

  @Override
  public void finish(Duration elapsed) throws IOException {
    report.finish(elapsed);
  }
}
