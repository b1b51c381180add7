package org.dateline.figures;

import java.time.LocalDate;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.MembershipClaim;
import org.dateline.claim.OfficeClaim;
import org.dateline.claim.OrderClaim;
import org.dateline.claim.PlaceClaim;
import org.dateline.finding.CheckedClaim;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The changes that the claims of one text allow, each of which the timeline surely contradicts:
 * {@link DateChanges}, {@link RoleChanges}, {@link OrderChanges}, {@link PlaceChanges} and {@link
 * NumberChanges}.
 */
final class FactChanges {
  private final DateChanges dates;
  private final RoleChanges roles;
  private final OrderChanges orders;
  private final PlaceChanges places;
  private final NumberChanges numbers;

  FactChanges(Timeline timeline, String source, @Nullable LocalDate published) {
    dates = new DateChanges(source, published);
    roles = new RoleChanges(timeline, source, published);
    orders = new OrderChanges(source);
    places = new PlaceChanges(timeline, source);
    numbers = new NumberChanges(source);
  }

  /** All changes to a claim that checking bore out. */
  List<FactChange> of(CheckedClaim checked) {
    Claim claim = checked.claim();
    if (claim instanceof EventDateClaim date) {
      return dates.of(date);
    }
    if (claim instanceof OfficeClaim office) {
      return roles.holder(office);
    }
    if (claim instanceof MembershipClaim membership) {
      return roles.member(membership).stream().toList();
    }
    if (claim instanceof OrderClaim order) {
      return orders.of(order).stream().toList();
    }
    if (claim instanceof PlaceClaim place) {
      return places.of(place).stream().toList();
    }
    return numbers.of(claim);
  }
}
