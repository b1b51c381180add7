package org.dateline.finding;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.claim.Claim;
import org.dateline.claim.Evidence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An inconsistency between a claim and the reference: the claim is wrong, or the reference is.
 *
 * @param rule name of the rule that reports it
 * @param severity how much it matters
 * @param span what to underline, in the source
 * @param claim what the article asserts
 * @param message what is wrong, in one line
 * @param asserted what the words were read as: EDTF for a time
 * @param evidence what they contradict, the most important first
 * @param gapDays days by which the assertion misses the reference, negative for too early; null
 *     where a distance makes no sense
 * @param quoted whether the words are a speaker's own
 * @param corrections replacements, the likeliest first; empty for quoted words
 * @param trace the reasoning of the rule, in one sentence
 */
public record Finding(
    String rule,
    Severity severity,
    Span span,
    Claim claim,
    String message,
    String asserted,
    List<Evidence> evidence,
    @Nullable Long gapDays,
    boolean quoted,
    List<Correction> corrections,
    String trace) {

  public Finding {
    evidence = List.copyOf(evidence);
    corrections = List.copyOf(corrections);
  }

  /** The same finding with those corrections only that {@code fit}. */
  Finding correctedBy(Predicate<Correction> fit) {
    List<Correction> fitting = corrections.stream().filter(fit).toList();
    return new Finding(
        rule, severity, span, claim, message, asserted, evidence, gapDays, quoted, fitting, trace);
  }

  /** What the finding makes of its claim: a rule of style may flag what the timeline bears out. */
  public Verdict verdict() {
    return Verdict.of(claim, !claim.agrees());
  }
}
