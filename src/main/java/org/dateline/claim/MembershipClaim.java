package org.dateline.claim;

import java.util.List;
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
 * @param when the time spoken of; null where the article does not tell
 * @param whenWords the words that set the time, or how it was found
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param memberships the memberships of this member in this organisation
 */
public record MembershipClaim(
    Span span,
    Span sentence,
    Entity member,
    Entity organisation,
    @Nullable Period when,
    String whenWords,
    Modality modality,
    Attribution attribution,
    List<Membership> memberships)
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
    return !memberships.isEmpty();
  }

  @Override
  public boolean agrees() {
    return when != null
        && memberships.stream()
            .filter(membership -> membership.status() == Membership.Status.MEMBER)
            .anyMatch(membership -> membership.during().period().intersects(when));
  }
}
