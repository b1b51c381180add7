package org.dateline.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.AttributeClaim;
import org.dateline.claim.Evidence;
import org.dateline.claim.ExistenceClaim;
import org.dateline.time.Period;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.jspecify.annotations.Nullable;

/** Words findings about what a country or place had, and about what was there, at a time. */
final class StateFindings {
  /** Less than this may be a matter of preparations, or of a coarse date. */
  private static final long NEAR_DAYS = 366;

  private StateFindings() {}

  static Finding of(RuleMetadata rule, AttributeClaim claim, CharSequence source) {
    if (claim.isSanctions()) {
      return ofSanctions(rule, claim);
    }
    Entity owner = claim.owner();
    String of = owner == null ? "" : " of " + owner.name();
    String what = claim.isFormerName() ? "name" : claim.kind();
    Draft draft = new Draft(rule, claim).asserted(read(claim.when()));
    claim.had().forEach(own -> draft.evidence(evidence(claim.value(), what + of, own)));
    claim
        .instead()
        .forEach(other -> draft.evidence(evidence(other.name(), what + of, other.attribute())));
    gap(claim).ifPresent(draft::gapDays);
    Period when = claim.when();
    Stream<Attribute> entries =
        Stream.concat(
            claim.had().stream(), claim.instead().stream().map(AttributeClaim.Named::attribute));
    if (entries.anyMatch(Attribute::disputed)) {
      draft.atMost(Severity.NOTE);
    }
    if (owner == null || claim.instead().stream().allMatch(other -> isUndocumented(other))) {
      draft.atMost(Severity.WARNING);
    }
    claim.instead().stream()
        .flatMap(other -> replaced(claim, other.name(), source).stream())
        .forEach(draft::correct);
    return draft
        .trace(
            "%s is taken as the %s%s in %s (%s), but was it %s%s."
                .formatted(
                    claim.value(),
                    what,
                    of,
                    read(when),
                    claim.whenWords(),
                    during(claim.had()),
                    then(claim.instead())))
        .build();
  }

  private static Finding ofSanctions(RuleMetadata rule, AttributeClaim claim) {
    Draft draft = new Draft(rule, claim).asserted(read(claim.when()));
    claim.evidence().forEach(draft::evidence);
    gap(claim).ifPresent(draft::gapDays);
    if (claim.value().isEmpty()) {
      draft.atMost(Severity.WARNING);
    }
    if (nearest(claim).filter(Attribute::disputed).isPresent()) {
      draft.atMost(Severity.NOTE);
    }
    return draft
        .trace(
            "%s: taken to be in force in %s (%s), but in force %s."
                .formatted(
                    claim.measure(), read(claim.when()), claim.whenWords(), during(claim.had())))
        .build();
  }

  /** How far the time spoken of is from that of the nearest entry. */
  private static Optional<Long> gap(AttributeClaim claim) {
    Period when = claim.when();
    return when == null
        ? Optional.empty()
        : nearest(claim).map(own -> when.gapDays(own.during().period()));
  }

  private static Optional<Attribute> nearest(AttributeClaim claim) {
    Period when = claim.when();
    return when == null
        ? Optional.empty()
        : claim.had().stream()
            .min(Comparator.comparing(own -> Math.abs(when.gapDays(own.during().period()))));
  }

  static Finding of(RuleMetadata rule, ExistenceClaim claim) {
    long gap = claim.gapDays();
    Draft draft = new Draft(rule, claim).asserted(claim.reading()).gapDays(gap);
    claim.evidence().forEach(draft::evidence);
    if (Math.abs(gap) < NEAR_DAYS) {
      draft.atMost(Severity.WARNING);
    }
    if (claim.bounds().stream().anyMatch(Event::disputed)) {
      draft.atMost(Severity.NOTE);
    }
    String bounds =
        claim.bounds().stream()
            .map(event -> "the " + event.name() + " is dated " + event.date().text())
            .collect(Collectors.joining(" and "));
    return draft
        .trace(
            "%s acts or is used in %s (%s), but %s: %s."
                .formatted(
                    claim.entity().name(),
                    claim.reading(),
                    claim.whenWords(),
                    bounds,
                    EventFindings.miss(gap)))
        .build();
  }

  private static Evidence evidence(String name, String what, Attribute attribute) {
    return Evidence.of(attribute, name + ", " + what);
  }

  /** A capital whose time the timeline does not know. */
  private static boolean isUndocumented(AttributeClaim.Named other) {
    return other.attribute().sources().isEmpty();
  }

  private static String read(@Nullable Period when) {
    return when == null ? "" : when.edtf();
  }

  private static String during(List<Attribute> had) {
    return had.isEmpty()
        ? "at no time that the timeline knows of"
        : had.stream().map(own -> own.during().text()).collect(Collectors.joining(" and "));
  }

  private static String then(List<AttributeClaim.Named> instead) {
    return instead.isEmpty()
        ? ""
        : "; then it was "
            + instead.stream().map(AttributeClaim.Named::name).collect(Collectors.joining(" or "));
  }

  /** Puts another name in the place of the claim's, where its words hold that as it is listed. */
  private static Optional<Correction> replaced(
      AttributeClaim claim, String other, CharSequence source) {
    String text = claim.span().of(source);
    int at = text.indexOf(claim.value());
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Correction(
                claim.span(),
                text.substring(0, at) + other + text.substring(at + claim.value().length()),
                "if the " + (claim.isFormerName() ? "place" : claim.kind()) + " is meant"));
  }
}
