package org.dateline.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.Belonging;
import org.dateline.claim.Claim;
import org.dateline.claim.Evidence;
import org.dateline.claim.Holder;
import org.dateline.claim.MembershipClaim;
import org.dateline.claim.OfficeClaim;
import org.dateline.claim.Standing;
import org.dateline.time.EdtfDate;
import org.dateline.time.Period;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/** Words findings about who held an office, or belonged to an organisation, at a time. */
final class RoleFindings {
  private RoleFindings() {}

  static Finding of(RuleMetadata rule, OfficeClaim claim, RoleCorrections roles) {
    return claim.standing() == Standing.HOLDER
        ? holder(rule, claim, roles)
        : qualified(rule, claim, roles);
  }

  /** "Former" of who is in office, "elect" of who long was. */
  private static Finding qualified(RuleMetadata rule, OfficeClaim claim, RoleCorrections roles) {
    String name = claim.person().name();
    Draft draft = new Draft(rule, claim).asserted(read(claim.when()));
    boolean former = claim.standing() == Standing.FORMER;
    draft.message(
        former ? "called a former holder of an office" : "called a future holder of an office");
    claim
        .tenures()
        .forEach(own -> draft.evidence(Evidence.of(own, name + ", " + claim.office().name())));
    if (claim.tenures().stream().anyMatch(Tenure::disputed)) {
      draft.atMost(Severity.NOTE);
    }
    Period when = claim.when();
    List<EdtfDate> terms = claim.tenures().stream().map(Tenure::during).toList();
    boolean held = when != null && terms.stream().anyMatch(term -> term.period().intersects(when));
    if (held && claim.qualifier() != null) {
      roles.drop(claim.span(), claim.qualifier(), name).ifPresent(draft::correct);
    }
    return draft
        .trace(
            "%s is called %s in %s (%s), but held the office %s."
                .formatted(
                    name,
                    former ? "a former holder" : "not yet in office",
                    read(when),
                    claim.whenWords(),
                    during(terms)))
        .build();
  }

  private static Finding holder(RuleMetadata rule, OfficeClaim claim, RoleCorrections roles) {
    String role = ", " + claim.office().name();
    List<Holder> others = claim.holders();
    List<EdtfDate> terms = claim.tenures().stream().map(Tenure::during).toList();
    Draft draft = draft(rule, claim, claim.when(), terms);
    claim.tenures().forEach(own -> draft.evidence(Evidence.of(own, claim.person().name() + role)));
    others.forEach(
        other -> draft.evidence(Evidence.of(other.tenure(), other.person().name() + role)));
    Stream<Tenure> tenures =
        Stream.concat(claim.tenures().stream(), others.stream().map(Holder::tenure));
    if (tenures.anyMatch(Tenure::disputed)) {
      draft.atMost(Severity.NOTE);
    }
    if (others.isEmpty()) {
      draft.atMost(Severity.WARNING);
    }
    qualifier(claim.when(), terms)
        .flatMap(word -> roles.qualify(claim.span(), claim.person(), word))
        .ifPresent(draft::correct);
    others.stream()
        .filter(other -> !other.tenure().acting())
        .flatMap(other -> roles.rename(claim.span(), claim.person(), other.person()).stream())
        .forEach(draft::correct);
    String then =
        others.isEmpty()
            ? ""
            : "; then it was "
                + others.stream()
                    .map(other -> other.person().name())
                    .collect(Collectors.joining(" or "));
    return draft
        .trace(
            "%s is put in office in %s (%s), but held it %s%s."
                .formatted(
                    claim.person().name(),
                    read(claim.when()),
                    claim.whenWords(),
                    during(terms),
                    then))
        .build();
  }

  static Finding of(RuleMetadata rule, MembershipClaim claim, RoleCorrections roles) {
    String role = claim.member().name() + ", %s of " + claim.organisation().name();
    boolean member = claim.belonging() == Belonging.MEMBER;
    List<EdtfDate> terms =
        claim.memberships().stream()
            .filter(membership -> membership.status() == Membership.Status.MEMBER)
            .map(Membership::during)
            .toList();
    Draft draft = draft(rule, claim, claim.when(), terms);
    if (!member) {
      draft.message("called " + claim.belonging().words() + " at that time");
    }
    claim
        .memberships()
        .forEach(
            membership ->
                draft.evidence(Evidence.of(membership, role.formatted(word(membership)))));
    if (claim.memberships().stream().anyMatch(Membership::disputed)) {
      draft.atMost(Severity.NOTE);
    }
    if (claim.memberships().isEmpty()) {
      draft.atMost(Severity.WARNING);
    }
    if (member) {
      qualifier(claim.when(), terms)
          .flatMap(word -> roles.qualify(claim.span(), claim.member(), word))
          .ifPresent(draft::correct);
    }
    return draft
        .trace(
            "%s is called %s of %s in %s (%s), but was a member %s."
                .formatted(
                    claim.member().name(),
                    claim.belonging().words(),
                    claim.organisation().name(),
                    read(claim.when()),
                    claim.whenWords(),
                    during(terms)))
        .build();
  }

  private static Draft draft(
      RuleMetadata rule, Claim claim, @Nullable Period when, List<EdtfDate> terms) {
    Draft draft = new Draft(rule, claim).asserted(read(when));
    if (when != null) {
      terms.stream()
          .map(term -> when.gapDays(term.period()))
          .min(Comparator.comparing(Math::abs))
          .ifPresent(draft::gapDays);
    }
    return draft;
  }

  private static String read(@Nullable Period when) {
    return when == null ? "" : when.edtf();
  }

  private static String during(List<EdtfDate> terms) {
    return terms.isEmpty()
        ? "at no time that the timeline knows of"
        : terms.stream().map(EdtfDate::text).collect(Collectors.joining(" and "));
  }

  /** The word that makes a role true again: it was over, or had not begun. */
  private static Optional<String> qualifier(@Nullable Period when, List<EdtfDate> terms) {
    if (when == null || terms.isEmpty()) {
      return Optional.empty();
    }
    if (terms.stream().allMatch(term -> term.period().isBefore(when))) {
      return Optional.of("former");
    }
    boolean later = terms.stream().allMatch(term -> when.isBefore(term.period()));
    return later ? Optional.of("future") : Optional.empty();
  }

  private static String word(Membership membership) {
    return membership.status().name().toLowerCase(Locale.ROOT);
  }
}
