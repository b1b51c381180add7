package org.dateline.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.Evidence;
import org.dateline.claim.MemberCountClaim;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Turns counts of members into claims, of organisations whose members the timeline knows all. */
final class MemberCountClaims implements ClaimFinder {
  private final Timeline timeline;
  private final MemberLists lists;
  private final MemberCountFinder counts;

  MemberCountClaims(Gazetteer gazetteer, WordClasses classes) {
    timeline = gazetteer.timeline();
    lists = new MemberLists(timeline);
    counts = new MemberCountFinder(classes);
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    for (MemberCountFinder.Found found : counts.find(context.sentence())) {
      MemberCountClaim claim = claim(context, found);
      if (claim != null) {
        claims.accept(claim);
      }
    }
  }

  private @Nullable MemberCountClaim claim(Context context, MemberCountFinder.Found found) {
    String id = found.organisation().ids().get(0);
    Entity organisation = timeline.entity(id).orElse(null);
    if (organisation == null || found.organisation().ids().size() > 1 || !lists.isComplete(id)) {
      return null;
    }
    List<Membership> all = lists.members(id);
    SpokenOf spoken = context.spokenAt(found.numeralFrom());
    MemberCountClaim meant = null;
    for (Period time : OfficeTimes.times(spoken)) {
      Optional<MemberCounts.Range> range = MemberCounts.at(all, time);
      if (range.isPresent()) {
        MemberCountClaim claim = claim(context, found, organisation, time, spoken, range.get());
        meant = meant == null || claim.agrees() ? claim : meant;
        if (claim.agrees()) {
          return claim;
        }
      }
    }
    return meant != null && spoken.when() != null
        ? meant
        : claim(context, found, organisation, null, spoken, new MemberCounts.Range(0, 0));
  }

  private MemberCountClaim claim(
      Context context,
      MemberCountFinder.Found found,
      Entity organisation,
      @Nullable Period when,
      SpokenOf spoken,
      MemberCounts.Range range) {
    return new MemberCountClaim(
        context.inSource(found.from(), found.to()),
        context.sentenceInSource(),
        organisation,
        found.number(),
        context.inSource(found.numeralFrom(), found.numeralTo()),
        when,
        spoken.words(),
        found.modality(),
        context.attribution(found.from(), found.to()),
        range.least(),
        range.most(),
        when == null ? List.of() : evidence(organisation, when));
  }

  /** The member that joined last, up to that time. */
  private List<Evidence> evidence(Entity organisation, Period when) {
    return lists.members(organisation.id()).stream()
        .filter(member -> member.during().period().firstDay().isPresent())
        .filter(member -> !when.isBefore(member.during().period()))
        .max(Comparator.comparing(member -> member.during().period().firstDay().orElseThrow()))
        .map(member -> Evidence.of(member, name(member) + " in " + organisation.name()))
        .stream()
        .toList();
  }

  private String name(Membership member) {
    return timeline.entity(member.who()).map(Entity::name).orElse(member.who());
  }
}
