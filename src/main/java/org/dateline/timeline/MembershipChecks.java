package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lint says of memberships. */
record MembershipChecks(Timeline timeline, List<TimelineProblem> problems) {
  private static final String FOUNDING = "founding";

  void run() {
    Map<String, Event> foundings = foundings();
    for (Membership membership : timeline.memberships()) {
      String name = name(membership);
      Documented.check(name, membership.sources(), membership.location(), problems);
      if (membership.disputed()) {
        Documented.disputed(name, membership.location(), problems);
      }
      timeline
          .entity(membership.who())
          .ifPresent(
              member ->
                  Lifetime.check(
                      member, membership.during(), name, membership.location(), problems));
      Event founding = foundings.get(membership.of());
      if (founding != null && startsBefore(membership, founding)) {
        problems.add(
            TimelineProblem.error(
                membership.location(),
                name
                    + " ("
                    + membership.during().text()
                    + ") begins before "
                    + founding.id()
                    + " ("
                    + founding.date().text()
                    + ")",
                "correct a date (the founding is at " + founding.location() + ")"));
      }
    }
    overlaps();
    ordinals();
  }

  private static String name(Membership membership) {
    return "the membership of " + membership.who() + " in " + membership.of();
  }

  /** The earliest founding of each organisation: an event done to it ({@code whom}). */
  private Map<String, Event> foundings() {
    Map<String, Event> earliest = new HashMap<>();
    for (Event event : timeline.events()) {
      if (event.type().equals(FOUNDING)) {
        for (String id : event.whom()) {
          earliest.merge(
              id,
              event,
              (one, other) -> other.date().period().isBefore(one.date().period()) ? other : one);
        }
      }
    }
    return earliest;
  }

  private static boolean startsBefore(Membership membership, Event founding) {
    var start = CertainDays.of(membership.during()).first();
    var founded = founding.date().period().firstDay();
    return start != null && founded.isPresent() && start.isBefore(founded.get());
  }

  private void overlaps() {
    Map<List<String>, Membership> seen = new HashMap<>();
    for (Membership membership : timeline.memberships()) {
      List<String> key = List.of(membership.who(), membership.of(), membership.status().name());
      Membership other = seen.put(key, membership);
      if (other != null
          && !membership.disputed()
          && CertainDays.of(other.during()).overlap(CertainDays.of(membership.during()))) {
        problems.add(
            TimelineProblem.error(
                membership.location(),
                membership.who() + " belongs to " + membership.of() + " twice at a time",
                "correct one (the other is at " + other.location() + ")"));
      }
    }
  }

  /**
   * Members are counted together, candidates and observers apart from them. Where one leaves, the
   * next to join may bear the number of another: two 54th members need not be a mistake.
   */
  private void ordinals() {
    Map<List<String>, List<Ordinals.Numbered>> counted = new LinkedHashMap<>();
    for (Membership membership : timeline.memberships()) {
      counted
          .computeIfAbsent(
              List.of(membership.of(), membership.status().name()), key -> new ArrayList<>())
          .add(
              new Ordinals.Numbered(
                  name(membership),
                  membership.who(),
                  membership.during(),
                  membership.ordinal(),
                  membership.disputed(),
                  membership.location()));
    }
    counted
        .values()
        .forEach(all -> Ordinals.check(all, TimelineProblem.Severity.WARNING, problems));
  }
}
