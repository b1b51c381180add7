package org.dateline.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.check.RuleExample.Kind;
import org.dateline.finding.Correction;
import org.dateline.finding.Finding;
import org.dateline.finding.Severity;
import org.dateline.text.Span;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineException;
import org.dateline.timeline.TimelineLoader;

/** Tests rules by the examples of their documentation. */
public final class RuleTester {
  private final Function<Timeline, ArticleChecker> pipeline;

  /**
   * @param pipeline makes a checker, which runs the rules to be tested, for a timeline
   */
  public RuleTester(Function<Timeline, ArticleChecker> pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Tries every example of {@code rule}.
   *
   * @throws RuleException if the documentation can't be read as a test
   * @throws TimelineException if its timeline is faulty; the lines are those of the documentation
   */
  public RuleTestResult test(RuleInfo rule) {
    RuleDoc doc = RuleDoc.parse(rule.document(), rule.name(), rule.documentation());
    ArticleChecker checker = pipeline.apply(timeline(doc));
    List<RuleProblem> failures = new ArrayList<>();
    for (RuleExample example : doc.examples()) {
      List<Finding> findings =
          checker
              .check(example.before(), example.text(), example.published(), example.asOf())
              .stream()
              .filter(finding -> finding.rule().equals(rule.name()))
              .toList();
      failure(rule, example, findings)
          .map(failure -> failure + ": " + example.text().replaceAll("\\s+", " "))
          .ifPresent(
              failure ->
                  failures.add(new RuleProblem(rule.document(), example.line(), 0, failure)));
    }
    return new RuleTestResult(rule, doc.examples().size(), failures);
  }

  private static Timeline timeline(RuleDoc doc) {
    if (doc.timeline().isEmpty()) {
      return Timeline.empty();
    }
    String atItsLine = "\n".repeat(doc.timelineLine()) + doc.timeline();
    return TimelineLoader.parse(
        Map.of(doc.path().toString(), atItsLine.getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<String> failure(
      RuleInfo rule, RuleExample example, List<Finding> findings) {
    List<Span> flagged = findings.stream().map(Finding::span).toList();
    if (example.kind() == Kind.KNOWN_MISS) {
      return flagged.equals(example.marked())
          ? Optional.of("is flagged now; move it up to \"%s\"".formatted(Kind.FLAGGED.heading))
          : Optional.empty();
    }
    if (example.kind() == Kind.KNOWN_ALARM) {
      return flagged.isEmpty()
          ? Optional.of("is silent now; move it up to \"%s\"".formatted(Kind.NOT_FLAGGED.heading))
          : Optional.empty();
    }
    if (!flagged.equals(example.marked())) {
      return Optional.of(
          "should flag %s, but flags %s"
              .formatted(words(example, example.marked()), words(example, flagged)));
    }
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    Severity severity = findings.get(0).severity();
    Severity expected = example.expected() == null ? rule.severity() : example.expected();
    if (severity != expected) {
      return Optional.of(
          "should be of severity %s, but is %s".formatted(expected.label(), severity.label()));
    }
    String corrected =
        findings.get(0).corrections().stream().findFirst().map(Correction::text).orElse("nothing");
    return example.correction() == null || corrected.equals(example.correction())
        ? Optional.empty()
        : Optional.of(
            "should be corrected to \"%s\", but is to \"%s\""
                .formatted(example.correction(), corrected));
  }

  private static String words(RuleExample example, List<Span> spans) {
    return spans.isEmpty()
        ? "nothing"
        : String.join(
            ", ", spans.stream().map(span -> "\"" + span.of(example.text()) + "\"").toList());
  }
}
