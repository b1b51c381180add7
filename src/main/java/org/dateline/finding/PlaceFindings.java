package org.dateline.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.claim.PlaceClaim;
import org.dateline.timeline.Entity;

/** Words findings about where a place or an event is. */
final class PlaceFindings {
  private PlaceFindings() {}

  static Finding of(RuleMetadata rule, PlaceClaim claim, CharSequence source) {
    PlaceClaim.Known known = claim.known().get(0);
    String said = claim.mention().of(source);
    Draft draft =
        new Draft(rule, claim)
            .asserted(claim.stated().name())
            .trace(
                "\"%s\" is put in %s, but is in %s."
                    .formatted(said, claim.stated().name(), known.right().name()));
    claim.known().forEach(each -> draft.evidence(each.fact()));
    styled(claim, known.right(), claim.span().of(source))
        .map(text -> new Correction(claim.span(), text, "if " + said + " is meant"))
        .ifPresent(draft::correct);
    return draft.build();
  }

  /** The right place, named as the wrong one is: "Kyiv region" for "Kharkiv region". */
  private static Optional<String> styled(PlaceClaim claim, Entity right, String like) {
    if (claim.adjective()) {
      return Optional.ofNullable(right.adjective());
    }
    List<String> names = new ArrayList<>(right.also());
    names.add(0, right.name());
    String last = lastWord(like);
    return names.stream()
        .filter(name -> like.contains(" ") && lastWord(name).equals(last))
        .findFirst()
        .or(() -> Optional.of(right.name()));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
