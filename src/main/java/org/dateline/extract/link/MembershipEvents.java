package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Timeline;

/**
 * The joining and the leaving that each membership implies, so that timelines need not list them.
 */
final class MembershipEvents {
  private MembershipEvents() {}

  static List<Event> of(Timeline timeline) {
    List<Event> events = new ArrayList<>();
    for (Membership membership : timeline.memberships()) {
      String type =
          membership.status() == Membership.Status.MEMBER ? "accession" : "candidate-status";
      String verb = membership.status() == Membership.Status.MEMBER ? " joins " : " and ";
      add(events, timeline, membership, type, verb, membership.during().period().start());
      add(events, timeline, membership, "exit", " leaves ", membership.during().period().end());
    }
    return events;
  }

  private static void add(
      List<Event> events,
      Timeline timeline,
      Membership membership,
      String type,
      String verb,
      Bound bound) {
    if (!(bound instanceof Bound.Day)) {
      return;
    }
    Optional<Entity> member = timeline.entity(membership.who());
    Optional<Entity> organisation = timeline.entity(membership.of());
    String name =
        member.map(Entity::name).orElse(membership.who())
            + verb
            + organisation.map(Entity::name).orElse(membership.of());
    EdtfDate during = membership.during();
    events.add(
        new Event(
            membership.who() + "-" + membership.of() + "-" + type,
            name,
            List.of(),
            type,
            type.equals("exit") ? during.end() : during.begin(),
            List.of(membership.who()),
            List.of(membership.of()),
            List.of(),
            null,
            List.of(),
            membership.sources(),
            membership.disputed(),
            membership.location()));
  }
}
