package org.dateline.report;

import java.io.IOException;
import java.time.Duration;
import org.dateline.claim.Claim;
import org.dateline.claim.Evidence;
import org.dateline.finding.CheckResult;
import org.dateline.finding.CheckedClaim;
import org.dateline.finding.Severity;
import org.dateline.finding.Verdict;
import org.dateline.text.LineMap;
import org.dateline.text.SourceText;

/** Every claim of an article for people: the line, the verdict under it, and the reference. */
public final class PrettyClaims implements Report<CheckResult> {
  private final Appendable out;
  private final Style style;
  private final int columns;
  private final Tally tally;

  /**
   * @param out where to write
   * @param style whether to use colours
   * @param columns how much of a long line to show
   * @param tally what counts the results before they come here, for the last line
   */
  public PrettyClaims(Appendable out, Style style, int columns, Tally tally) {
    this.out = out;
    this.style = style;
    this.columns = columns;
    this.tally = tally;
  }

  @Override
  public void add(CheckResult result) throws IOException {
    SourceText source = result.article().source();
    LineMap lines = source.lines();
    out.append(style.bold(Visible.of(source.name()))).append('\n');
    for (CheckedClaim claim : result.claims()) {
      write(claim, source, lines);
    }
    out.append('\n');
  }

  private void write(CheckedClaim checked, SourceText source, LineMap lines) throws IOException {
    String number = lines.line(checked.claim().span().start()) + " │ ";
    Excerpt excerpt = Excerpt.of(source.content(), lines, checked.claim().span(), columns);
    out.append(style.dim(number)).append(excerpt.text()).append('\n');
    out.append(" ".repeat(number.length() - 2))
        .append(style.dim("│ "))
        .append(" ".repeat(excerpt.before()))
        .append(
            paint(checked.verdict(), "^".repeat(excerpt.width()) + " " + words(checked, source)))
        .append('\n');
    for (Evidence evidence : checked.claim().evidence()) {
      out.append(" ".repeat(number.length() - 2))
          .append(style.dim("= "))
          .append(Visible.of(Wording.reference(evidence)))
          .append('\n');
    }
  }

  /** {@code not-in-timeline: event-date 2022-02-24 of "the opening of the bridge"}. */
  static String words(CheckedClaim checked, SourceText source) {
    Claim claim = checked.claim();
    String about =
        claim.about().equals(claim.span())
            ? ""
            : " of \"" + Visible.of(claim.about().of(source.content())) + '"';
    String asserted = claim.reading() == null ? "" : " " + claim.reading();
    return checked.verdict().label() + ": " + claim.kind() + asserted + about;
  }

  private String paint(Verdict verdict, String text) {
    return switch (verdict) {
      case CONSISTENT -> style.good(text);
      case CONTRADICTED -> style.severity(Severity.ERROR, text);
      case TOO_VAGUE, UNRESOLVED, NOT_IN_TIMELINE -> style.bold(text);
    };
  }

  @Override
  public void fail(String path, String message) {}

  @Override
  public void finish(Duration elapsed) throws IOException {
    out.append(tally.restInWords(elapsed)).append('\n');
  }
}
