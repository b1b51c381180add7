package org.dateline.report;

import java.util.List;
import org.dateline.claim.CalendarClaim;
import org.dateline.claim.Claim;
import org.dateline.claim.ClaimVisitor;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.MembershipClaim;
import org.dateline.claim.OfficeClaim;
import org.dateline.claim.RangeClaim;
import org.dateline.claim.WeekdayClaim;
import org.dateline.claim.YearClaim;
import org.dateline.finding.Evidence;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.timeline.Event;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * What lists of claims say of one, the same for claims of all kinds.
 *
 * @param kind the kind of claim
 * @param asserted the time it speaks of, as EDTF; null where it has no reading
 * @param evidence what the timeline holds about it
 */
record ClaimSummary(String kind, @Nullable String asserted, List<Evidence> evidence) {

  static ClaimSummary of(Claim claim) {
    return claim.accept(new Maker());
  }

  private static final class Maker implements ClaimVisitor<ClaimSummary> {
    @Override
    public ClaimSummary eventDate(EventDateClaim claim) {
      return new ClaimSummary(
          "event-date",
          edtf(claim.time().period()),
          claim.candidates().stream().map(EventCandidate::event).map(Maker::evidence).toList());
    }

    @Override
    public ClaimSummary weekday(WeekdayClaim claim) {
      return calendarFact("weekday", claim.time());
    }

    @Override
    public ClaimSummary calendar(CalendarClaim claim) {
      return calendarFact("calendar-date", claim.time());
    }

    @Override
    public ClaimSummary range(RangeClaim claim) {
      return calendarFact("range", claim.time());
    }

    @Override
    public ClaimSummary year(YearClaim claim) {
      return calendarFact("year", claim.time());
    }

    @Override
    public ClaimSummary office(OfficeClaim claim) {
      String role = claim.person().name() + ", " + claim.office().name();
      return new ClaimSummary(
          "office",
          edtf(claim.when()),
          claim.tenures().stream().map(tenure -> evidence(tenure, role)).toList());
    }

    @Override
    public ClaimSummary membership(MembershipClaim claim) {
      String role = claim.member().name() + " in " + claim.organisation().name();
      return new ClaimSummary(
          "membership",
          edtf(claim.when()),
          claim.memberships().stream().map(membership -> evidence(membership, role)).toList());
    }

    private static ClaimSummary calendarFact(String kind, TimeExpression time) {
      return new ClaimSummary(kind, edtf(time.period()), List.of());
    }

    private static @Nullable String edtf(@Nullable Period period) {
      return period == null ? null : period.edtf();
    }

    private static Evidence evidence(Event event) {
      return new Evidence(
          event.id(), event.name(), event.date().text(), event.location(), event.sources());
    }

    private static Evidence evidence(Tenure tenure, String role) {
      return new Evidence(null, role, tenure.during().text(), tenure.location(), tenure.sources());
    }

    private static Evidence evidence(Membership membership, String role) {
      return new Evidence(
          null, role, membership.during().text(), membership.location(), membership.sources());
    }
  }
}
