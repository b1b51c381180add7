package org.dateline.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.claim.Belonging;
import org.dateline.claim.Claim;
import org.dateline.claim.MembershipClaim;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Bound;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Turns members and outsiders of organisations into claims, reading charitably when is meant. */
final class MembershipClaims implements ClaimFinder {
  private static final long GRACE_DAYS = 14;

  private final Timeline timeline;
  private final MembershipFinder memberships;
  private final MemberLists lists;

  MembershipClaims(Gazetteer gazetteer, WordClasses classes) {
    timeline = gazetteer.timeline();
    memberships = new MembershipFinder(classes);
    lists = new MemberLists(timeline);
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    for (MembershipFinder.Found found : memberships.find(context.sentence())) {
      MembershipClaim claim = claim(context, found);
      if (claim != null) {
        claims.accept(claim);
      }
    }
  }

  private @Nullable MembershipClaim claim(Context context, MembershipFinder.Found found) {
    for (String memberId : found.member().ids()) {
      for (String organisationId : found.organisation().ids()) {
        Optional<Entity> member = timeline.entity(memberId);
        Optional<Entity> organisation = timeline.entity(organisationId);
        List<Membership> own =
            timeline.membershipsOf(memberId).stream()
                .filter(membership -> membership.of().equals(organisationId))
                .toList();
        boolean never =
            own.isEmpty()
                && found.belonging() == Belonging.MEMBER
                && member.filter(e -> e.kind() == Entity.Kind.COUNTRY).isPresent()
                && lists.isComplete(organisationId);
        if (member.isPresent() && organisation.isPresent() && (!own.isEmpty() || never)) {
          return claim(context, found, member.get(), organisation.get(), own);
        }
      }
    }
    return null;
  }

  private MembershipClaim claim(
      Context context,
      MembershipFinder.Found found,
      Entity member,
      Entity organisation,
      List<Membership> own) {
    LocalDate published = context.article().published();
    SpokenOf spoken = context.spokenAt(found.from());
    spoken = found.then() ? spoken.withoutPublication(published) : spoken;
    Period agreed = agreed(found.belonging(), own, spoken);
    Period when =
        agreed != null ? agreed : speaks(found, own, spoken, published) ? spoken.when() : null;
    return new MembershipClaim(
        context.inSource(found.from(), found.to()),
        context.sentenceInSource(),
        member,
        organisation,
        found.belonging(),
        when,
        spoken.words(),
        Modality.ASSERTED,
        context.attribution(found.from(), found.to()),
        own,
        own.isEmpty());
  }

  private static List<Period> terms(List<Membership> own, Membership.Status status) {
    return own.stream()
        .filter(membership -> membership.status() == status)
        .map(membership -> membership.during().period())
        .toList();
  }

  /** A time that the words may mean at which they are right, or null. */
  private static @Nullable Period agreed(
      Belonging belonging, List<Membership> own, SpokenOf spoken) {
    List<Period> members = terms(own, Membership.Status.MEMBER);
    for (Period time : OfficeTimes.times(spoken)) {
      boolean agrees =
          switch (belonging) {
            case MEMBER -> members.stream().anyMatch(time::intersects);
            case CANDIDATE ->
                terms(own, Membership.Status.CANDIDATE).stream().anyMatch(time::intersects);
            case FORMER ->
                members.stream().anyMatch(term -> hasLeft(term, time))
                    && members.stream().noneMatch(time::intersects);
            case OUTSIDER -> members.stream().noneMatch(term -> term.contains(time));
          };
      if (agrees) {
        return time;
      }
    }
    return null;
  }

  private static boolean hasLeft(Period term, Period time) {
    return term.lastDay()
        .map(last -> new Period(Bound.at(last.minusDays(GRACE_DAYS)), Bound.Missing.UNBOUNDED))
        .filter(after -> !time.isBefore(after))
        .isPresent();
  }

  /** Whether the timeline speaks against the words, none of whose times agrees. */
  private boolean speaks(
      MembershipFinder.Found found,
      List<Membership> own,
      SpokenOf spoken,
      @Nullable LocalDate published) {
    List<Period> members = terms(own, Membership.Status.MEMBER);
    return switch (found.belonging()) {
      case MEMBER -> true;
      case CANDIDATE ->
          !terms(own, Membership.Status.CANDIDATE).isEmpty()
              || spoken.alternatives().stream()
                  .allMatch(time -> members.stream().anyMatch(term -> term.contains(time)));
      case FORMER -> published != null && !members.isEmpty();
      case OUTSIDER -> true;
    };
  }
}
