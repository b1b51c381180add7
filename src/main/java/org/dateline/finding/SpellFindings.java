package org.dateline.finding;

import org.dateline.claim.AnniversaryClaim;
import org.dateline.claim.DurationClaim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Evidence;
import org.dateline.time.Period;
import org.dateline.timeline.Event;

/** Words findings about how long something lasted, and about anniversaries. */
final class SpellFindings {
  private SpellFindings() {}

  static Finding of(RuleMetadata rule, DurationClaim claim, CharSequence source) {
    Draft draft = new Draft(rule, claim).asserted(claim.value());
    claim
        .leading()
        .ifPresent(
            spell -> {
              spell.evidence().forEach(draft::evidence);
              draft.gapDays(claim.lapse().missOf(spell.length()));
              if (spell.disputed()) {
                draft.atMost(Severity.NOTE);
              }
              new LengthStyle(claim.span().of(source))
                  .corrected(claim.span(), claim.value(), spell.length())
                  .ifPresent(draft::correct);
              draft.trace(
                  "\"%s\" is read as %s days, but %s: %s days."
                      .formatted(
                          claim.span().of(source),
                          LengthStyle.days(claim.lapse()),
                          spell.name(),
                          LengthStyle.days(spell.length())));
            });
    return draft.build();
  }

  static Finding of(RuleMetadata rule, AnniversaryClaim claim, CharSequence source) {
    Draft draft = new Draft(rule, claim).asserted(claim.reading() == null ? "" : claim.reading());
    claim
        .event()
        .leading()
        .map(EventCandidate::event)
        .ifPresent(
            event -> {
              draft.evidence(Evidence.of(event));
              if (event.disputed()) {
                draft.atMost(Severity.NOTE);
              }
              draft.trace(trace(claim, event, source));
            });
    claim
        .actualYears()
        .flatMap(years -> new OrdinalStyle(claim.span().of(source)).corrected(claim.span(), years))
        .ifPresent(draft::correct);
    return draft.gapDays(claim.gapDays()).build();
  }

  private static String trace(AnniversaryClaim claim, Event event, CharSequence source) {
    return "\"%s\" makes it %d years from %s (%s) to %s%s."
        .formatted(
            claim.span().of(source),
            claim.years(),
            event.name(),
            event.date().text(),
            claim.times().stream().findFirst().map(Period::edtf).orElse("an unknown day"),
            claim.actualYears().map(years -> ": it is " + years).orElse(""));
  }
}
