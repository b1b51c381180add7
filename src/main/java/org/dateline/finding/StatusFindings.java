package org.dateline.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.claim.Evidence;
import org.dateline.claim.StatusClaim;
import org.dateline.time.Period;
import org.dateline.timeline.Event;

/** Words findings about what a person had become, or what a court did, at a time. */
final class StatusFindings {
  private StatusFindings() {}

  static Finding of(RuleMetadata rule, StatusClaim claim, CharSequence source) {
    Period when = claim.when();
    String read = when == null ? "" : when.edtf();
    Draft draft = new Draft(rule, claim).asserted(claim.status());
    List<Event> facts = claim.instead().isEmpty() ? claim.events() : claim.instead();
    facts.forEach(event -> draft.evidence(Evidence.of(event)));
    if (facts.stream().anyMatch(Event::disputed)) {
      draft.atMost(Severity.NOTE);
    }
    if (claim.lasting()) {
      draft.atMost(Severity.WARNING); // an earlier event may be missing
      if (when != null) {
        facts.stream()
            .map(event -> when.gapDays(event.date().period()))
            .max(Comparator.naturalOrder())
            .ifPresent(draft::gapDays);
      }
    }
    String other = claim.other();
    boolean word = claim.words().of(source).chars().allMatch(Character::isLetter);
    if (other != null && word) {
      draft.correct(
          new Correction(claim.words(), other, "if " + facts.get(0).name() + " is meant"));
    }
    String truth =
        facts.stream()
            .map(event -> event.name() + " (" + event.date().text() + ")")
            .collect(Collectors.joining(", "));
    return draft
        .trace(
            "%s is called %s in %s (%s), but %s %s."
                .formatted(
                    claim.person().name(),
                    claim.status(),
                    read,
                    claim.whenWords(),
                    claim.lasting() ? "was not before" : "then the timeline has",
                    truth))
        .build();
  }
}
