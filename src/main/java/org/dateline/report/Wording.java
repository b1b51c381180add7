package org.dateline.report;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dateline.claim.Evidence;
import org.dateline.finding.Correction;
import org.dateline.finding.Finding;
import org.dateline.finding.Verdict;
import org.dateline.text.LineMap;
import org.dateline.text.SourceText;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Source;

/** How reports for people put things. */
final class Wording {
  private static final int DAYS_OF_TWO_YEARS = 730;
  private static final double DAYS_OF_A_YEAR = 365.25;

  private Wording() {}

  static String of(Verdict verdict) {
    return switch (verdict) {
      case CONSISTENT -> "agree";
      case CONTRADICTED -> "contradicted";
      case TOO_VAGUE -> "too vague";
      case UNRESOLVED -> "unresolved";
      case NOT_IN_TIMELINE -> "not in timeline";
    };
  }

  /** {@code 55 days too early}. */
  static String gap(long days) {
    long distance = Math.abs(days);
    String count =
        String.format(Locale.ROOT, "%,d %s", distance, distance == 1 ? "day" : "days")
            + (days < 0 ? " too early" : " too late");
    return distance < DAYS_OF_TWO_YEARS
        ? count
        : count + ", about " + Math.round(distance / DAYS_OF_A_YEAR) + " years";
  }

  /** Where a reference comes from. */
  static String referenceLabel(Evidence evidence) {
    return evidence.origin().name().toLowerCase(Locale.ROOT);
  }

  /** Name and date of the reference, and where it was written; a fact of the calendar says all. */
  static String reference(Evidence evidence) {
    if (evidence.location() == null) {
      return evidence.name();
    }
    String date = evidence.date() == null ? "" : ", " + evidence.date();
    return evidence.name() + date + " (" + evidence.location() + ")";
  }

  /** {@code path:line:column}. */
  static String place(SourceText source, LineMap lines, int offset) {
    return source.name() + ":" + lines.line(offset) + ":" + lines.column(offset);
  }

  /** What stands between a member and its organisation: {@code " in "}. */
  static String belonging(Membership.Status status) {
    return status == Membership.Status.MEMBER
        ? " in "
        : ", " + status.name().toLowerCase(Locale.ROOT) + " of ";
  }

  /** The name behind an id, or a text itself; {@code nameOf} gives names behind ids. */
  static String value(Attribute attribute, UnaryOperator<String> nameOf) {
    return attribute.kind().isText() ? attribute.value() : nameOf.apply(attribute.value());
  }

  static String source(Source source) {
    return source.url() == null ? source.title() : source.title() + "   " + source.url();
  }

  static String correction(Correction correction, String content) {
    String change = "\"" + correction.span().of(content) + "\" → \"" + correction.text() + "\"";
    return correction.note().isBlank() ? change : change + "   " + correction.note();
  }

  /** The whole finding in one line, for formats that show no more. */
  static String sentence(Finding finding, String content) {
    String references =
        finding.evidence().stream()
            .map(evidence -> "; " + referenceLabel(evidence) + ": " + reference(evidence))
            .collect(joining());
    String gap = finding.gapDays() == null ? "" : "; " + gap(finding.gapDays());
    return finding.message()
        + ": \""
        + finding.span().of(content)
        + "\" read as "
        + finding.asserted()
        + references
        + gap;
  }
}
