package org.dateline.claim;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Membership;
import org.jspecify.annotations.Nullable;

/**
 * A country belongs to an organisation at a time: "NATO member Finland, in February 2022".
 *
 * @param span the words that make it a member
 * @param sentence the sentence that holds them
 * @param member who
 * @param organisation of what
 * @param belonging as what
 * @param when the time spoken of; null where the article does not tell
 * @param whenWords the words that set the time, or how it was found
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param memberships the memberships of this member in this organisation
 * @param complete whether the timeline knows all members, so that it also speaks of those that
 *     never were
 */
public record MembershipClaim(
    Span span,
    Span sentence,
    Entity member,
    Entity organisation,
    Belonging belonging,
    @Nullable Period when,
    String whenWords,
    Modality modality,
    Attribution attribution,
    List<Membership> memberships,
    boolean complete)
    implements Claim {

  public MembershipClaim {
    memberships = List.copyOf(memberships);
  }

  @Override
  public String kind() {
    return "membership";
  }

  @Override
  public @Nullable String reading() {
    return Claim.edtf(when);
  }

  @Override
  public List<Evidence> evidence() {
    return memberships.stream()
        .map(membership -> Evidence.of(membership, member.name() + " in " + organisation.name()))
        .toList();
  }

  @Override
  public boolean isResolved() {
    return when != null;
  }

  @Override
  public boolean isLinked() {
    return !memberships.isEmpty() || complete;
  }

  @Override
  public boolean agrees() {
    Period time = when;
    if (time == null) {
      return false;
    }
    return switch (belonging) {
      case MEMBER -> of(Membership.Status.MEMBER).anyMatch(time::intersects);
      case CANDIDATE -> of(Membership.Status.CANDIDATE).anyMatch(time::intersects);
      case FORMER ->
          of(Membership.Status.MEMBER).anyMatch(term -> term.isBefore(time))
              && of(Membership.Status.MEMBER).noneMatch(time::intersects);
      case OUTSIDER -> of(Membership.Status.MEMBER).noneMatch(term -> term.contains(time));
    };
  }

  /** The times of the memberships of one status. */
  private Stream<Period> of(Membership.Status status) {
    return memberships.stream()
        .filter(membership -> membership.status() == status)
        .map(membership -> membership.during().period());
  }
}
