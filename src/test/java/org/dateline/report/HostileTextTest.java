package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.finding.CheckResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that an article, or its name, holds may drive the terminal that shows a report. */
class HostileTextTest {
  private static final String HOSTILE =
      "\u001B[2J\u001B]0;title\u0007 \u009B31m \u0000 \u202Ereversed\u202C \u2066x\u2069 \uD800 ";

  static Stream<Function<Writer, Report<CheckResult>>> formats() {
    return Stream.of(
        out -> new PrettyReport(out, Style.PLAIN, 100, true, new Tally()),
        ConciseReport::new,
        out -> new PrettyClaims(out, Style.PLAIN, 100, new Tally()),
        ConciseClaims::new,
        out -> new JsonLinesReport<>(out, "path", new FindingsJson()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void reachesNoTerminalRaw(Function<Writer, Report<CheckResult>> format) throws IOException {
    StringWriter out = new StringWriter();
    Report<CheckResult> report = format.apply(out);
    report.add(Samples.wrong(HOSTILE + ".txt", HOSTILE + "in 1968" + HOSTILE, "in 1968"));
    report.finish(Duration.ZERO);
    assertThat(out.toString().chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    assertThat(out.toString()).contains("in 1968");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void keepsToItsLines(Function<Writer, Report<CheckResult>> format) throws IOException {
    String plain = print(format, "a.txt", "It was in 1968 then.");
    String broken = print(format, "a\n.txt", "It was in\n1968\nthen.");
    assertThat(broken.lines().count()).isEqualTo(plain.lines().count());
  }

  private static String print(
      Function<Writer, Report<CheckResult>> format, String name, String content)
      throws IOException {
    StringWriter out = new StringWriter();
    Report<CheckResult> report = format.apply(out);
    report.add(Samples.wrong(name, content, content.contains("in 1968") ? "in 1968" : "in\n1968"));
    report.finish(Duration.ZERO);
    return out.toString();
  }
}
