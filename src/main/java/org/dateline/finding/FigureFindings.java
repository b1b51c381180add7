package org.dateline.finding;

import java.util.Comparator;
import java.util.List;
import org.dateline.claim.QuantityClaim;
import org.dateline.timeline.Quantity;

/** Words findings about the figures of an event. */
final class FigureFindings {
  /** A figure that misses by no more than this share may count otherwise. */
  private static final double SMALL = 0.05;

  /** Of this many, one more or less is a matter of who is counted. */
  private static final double MANY = 10;

  private FigureFindings() {}

  static Finding of(RuleMetadata rule, QuantityClaim claim, FigureCorrections figures) {
    QuantityClaim.Stated stated = claim.stated();
    QuantityClaim.Reference nearest =
        claim.references().stream()
            .min(Comparator.comparingDouble(reference -> miss(stated, reference.quantity())))
            .orElseThrow();
    Quantity quantity = nearest.quantity();
    String name = nearest.candidate().event().name();
    Draft draft =
        new Draft(rule, claim)
            .asserted(QuantityClaim.number(stated.least(), stated.most()))
            .evidence(QuantityClaim.evidence(nearest))
            .trace(
                "The %s of %s is given as %s, but is %s."
                    .formatted(
                        quantity.measure().replace('-', ' '),
                        name,
                        QuantityClaim.number(stated.least(), stated.most()),
                        quantity.figure()));
    double miss = miss(stated, quantity);
    if (miss <= SMALL * quantity.most() || miss <= 1 && quantity.most() >= MANY) {
      draft.atMost(Severity.WARNING);
    }
    if (nearest.candidate().event().disputed()) {
      draft.atMost(Severity.NOTE);
    }
    rivals(claim, nearest)
        .forEach(rival -> draft.atMost(Severity.WARNING).evidence(QuantityClaim.evidence(rival)));
    if (!stated.part()) {
      figures.correction(claim, quantity).ifPresent(draft::correct);
    }
    return draft.build();
  }

  /** What other events may be meant. */
  private static List<QuantityClaim.Reference> rivals(
      QuantityClaim claim, QuantityClaim.Reference nearest) {
    return claim.references().stream()
        .filter(rival -> !rival.candidate().event().id().equals(nearest.candidate().event().id()))
        .toList();
  }

  /** How far the figure lies outside of what the timeline knows. */
  private static double miss(QuantityClaim.Stated stated, Quantity quantity) {
    return Math.max(stated.least() - quantity.most(), quantity.least() - stated.most());
  }
}
