package org.dateline.claim;

/**
 * What to do with each kind of claim.
 *
 * @param <R> what comes of it
 */
public interface ClaimVisitor<R> {
  R eventDate(EventDateClaim claim);

  R weekday(WeekdayClaim claim);

  R calendar(CalendarClaim claim);

  R range(RangeClaim claim);

  R year(YearClaim claim);

  R office(OfficeClaim claim);

  R membership(MembershipClaim claim);
}
