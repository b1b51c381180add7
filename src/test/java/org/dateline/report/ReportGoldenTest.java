package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dateline.finding.CheckResult;
import org.junit.jupiter.api.Test;

/**
 * Every format over the same results, held against a file below {@code src/test/resources/report}.
 * Run with {@code -Ddateline.golden=write} to write the files anew, and read the change.
 */
class ReportGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/report");
  private static final String LONG_LINE =
      "The museum opens at nine and closes at six; admission is free for children, and the guides,"
          + " who know every bolt of the lander, like to ask visitors whether the landing of late"
          + " 1968 was the first or the second, since nobody who stands below the huge engine for"
          + " the first time thinks of dates, let alone of the men who never came back.";
  private static final List<CheckResult> RESULTS =
      List.of(
          Samples.wrong("moon.md", "# Anniversary\n\nMen landed on the Moon in 1968.\n", "in 1968"),
          Samples.quoted("news/été 1.txt", LONG_LINE, "late 1968"),
          Samples.empty("empty.txt", "Nothing is dated here.\n"),
          Samples.wrong("wide.txt", "月面着陸 🚀 cafe\u0301\tin 1968, they say.\r\n", "in 1968"));

  @FunctionalInterface
  private interface Format<T> {
    Report<T> on(Writer out, Tally tally) throws IOException;
  }

  @Test
  void pretty() throws IOException {
    golden("pretty.txt", (out, tally) -> new PrettyReport(out, Style.PLAIN, 100, false, tally));
  }

  @Test
  void prettyInColourWithReasons() throws IOException {
    golden("explain.ansi", (out, tally) -> new PrettyReport(out, Style.COLOUR, 100, true, tally));
  }

  @Test
  void concise() throws IOException {
    golden("concise.txt", (out, tally) -> new ConciseReport(out));
  }

  @Test
  void json() throws IOException {
    golden("findings.json", (out, tally) -> new JsonReport<>(out, new FindingsJson()));
  }

  @Test
  void jsonLines() throws IOException {
    golden(
        "findings.jsonl", (out, tally) -> new JsonLinesReport<>(out, "path", new FindingsJson()));
  }

  @Test
  void batch() throws IOException {
    golden("batch.jsonl", (out, tally) -> new BatchReport<>(out, new FindingsJson()));
  }

  @Test
  void sarif() throws IOException {
    List<RuleHelp> rules =
        List.of(new RuleHelp("event-date", "event dated outside its reference", "# event-date"));
    golden("findings.sarif", (out, tally) -> new SarifReport(out, "1.2.3", rules));
  }

  @Test
  void claims() throws IOException {
    golden("claims.txt", (out, tally) -> new PrettyClaims(out, Style.PLAIN, 100, tally));
    golden("claims-concise.txt", (out, tally) -> new ConciseClaims(out));
    golden("claims.json", (out, tally) -> new JsonReport<>(out, new ClaimsJson()));
  }

  @Test
  void times() throws IOException {
    List<Times> times = List.of(Samples.times("moon.md", "Men landed in 1968.\n", "1968"));
    golden("times.txt", times, (out, tally) -> new PrettyTimes(out, Style.PLAIN, 100));
    golden("times-concise.txt", times, (out, tally) -> new ConciseTimes(out));
    golden("times.json", times, (out, tally) -> new JsonReport<>(out, new TimesJson()));
    golden("times.jsonl", times, (out, tally) -> new JsonLinesReport<>(out, "id", new TimesJson()));
  }

  private static void golden(String file, Format<CheckResult> format) throws IOException {
    golden(file, RESULTS, (out, tally) -> new CountingReport(format.on(out, tally), tally));
  }

  private static <T> void golden(String file, List<T> results, Format<T> format)
      throws IOException {
    StringWriter out = new StringWriter();
    Report<T> report = format.on(out, new Tally());
    for (T result : results) {
      report.add(result);
    }
    report.fail("gone.txt", "no such file or folder; check the path");
    report.finish(Duration.ofMillis(1234));
    Path golden = GOLDEN.resolve(file);
    if ("write".equals(System.getProperty("dateline.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, out.toString(), StandardCharsets.UTF_8);
    }
    assertThat(out.toString()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
