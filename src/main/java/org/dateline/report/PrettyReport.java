package org.dateline.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.Evidence;
import org.dateline.finding.CheckResult;
import org.dateline.finding.Correction;
import org.dateline.finding.Finding;
import org.dateline.finding.Severity;
import org.dateline.text.LineMap;
import org.dateline.timeline.Source;

/** Findings for people: the line, what is underlined and why, and what to do. */
public final class PrettyReport implements Report<CheckResult> {
  private final Appendable out;
  private final Style style;
  private final int columns;
  private final boolean explain;
  private final Tally tally;

  /**
   * @param out where to write
   * @param style whether to use colours
   * @param columns how much of a long line to show
   * @param explain whether to add each rule's reasoning and the candidates weighed
   * @param tally what counts the results before they come here, for the last line
   */
  public PrettyReport(Appendable out, Style style, int columns, boolean explain, Tally tally) {
    this.out = out;
    this.style = style;
    this.columns = columns;
    this.explain = explain;
    this.tally = tally;
  }

  @Override
  public void add(CheckResult result) throws IOException {
    if (result.findings().isEmpty()) {
      return;
    }
    LineMap lines = result.article().source().lines();
    for (Finding finding : result.findings()) {
      write(finding, result, lines);
      out.append('\n');
    }
  }

  @Override
  public void fail(String path, String message) {}

  @Override
  public void finish(Duration elapsed) throws IOException {
    String findings = tally.findingsInWords();
    boolean clean = !tally.hasAtLeast(Severity.NOTE);
    out.append(clean && tally.failures() == 0 ? style.good(findings) : style.bold(findings))
        .append(" · ")
        .append(tally.restInWords(elapsed))
        .append('\n');
    if (tally.lacksPublicationDate()) {
      out.append("hint: no publication date was found; --published YYYY-MM-DD resolves more\n");
    }
  }

  private void write(Finding finding, CheckResult result, LineMap lines) throws IOException {
    String content = result.article().source().content();
    int line = lines.line(finding.span().start());
    String gutter = " ".repeat(String.valueOf(line).length() + 1);
    Excerpt excerpt = Excerpt.of(content, lines, finding.span(), columns);

    String label = finding.severity().label() + "[" + Visible.of(finding.rule()) + "]";
    line(style.severity(finding.severity(), label) + style.bold(": " + show(finding.message())));
    line(
        gutter
            + style.dim("┌─ ")
            + show(Wording.place(result.article().source(), lines, finding.span().start())));
    line(gutter + style.dim("│"));
    line(style.dim(line + " │ ") + excerpt.text());
    line(
        gutter
            + style.dim("│ ")
            + " ".repeat(excerpt.before())
            + style.severity(
                finding.severity(),
                "^".repeat(excerpt.width()) + " read as " + show(finding.asserted())));
    line(gutter + style.dim("│"));
    writeReasons(finding, content, gutter);
  }

  private void writeReasons(Finding finding, String content, String gutter) throws IOException {
    for (Evidence evidence : finding.evidence()) {
      reason(gutter, Wording.referenceLabel(evidence), Wording.reference(evidence));
      for (Source source : evidence.sources()) {
        reason(gutter, "source", Wording.source(source));
      }
    }
    if (finding.gapDays() != null) {
      reason(gutter, "gap", Wording.gap(finding.gapDays()));
    }
    for (Correction correction : finding.corrections()) {
      reason(gutter, "help", Wording.correction(correction, content));
    }
    if (finding.quoted()) {
      reason(gutter, "note", "the words are a speaker's own: check them, do not edit them");
    }
    if (explain) {
      reason(gutter, "why", finding.trace());
      if (finding.claim() instanceof EventDateClaim claim) {
        for (EventCandidate candidate : claim.candidates()) {
          reason(gutter, "weighed", weighed(candidate));
        }
      }
    }
  }

  private static String weighed(EventCandidate candidate) {
    return String.format(
        Locale.ROOT,
        "%.2f  %s, %s: %s",
        candidate.score(),
        candidate.event().name(),
        candidate.event().date().text(),
        candidate.reasons().stream().collect(joining(", ")));
  }

  private void reason(String gutter, String label, String text) throws IOException {
    line(gutter + style.dim("= ") + style.bold(String.format("%-10s", label + ":")) + show(text));
  }

  private static String show(String text) {
    return Visible.of(text);
  }

  private void line(String text) throws IOException {
    out.append(text.stripTrailing()).append('\n');
  }
}
