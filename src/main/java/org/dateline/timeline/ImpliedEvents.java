package org.dateline.timeline;

import java.util.List;
import java.util.Objects;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;

/**
 * Events that other entries imply, so that timelines need not list them: the joining and the
 * leaving of a member, the death of a person.
 */
final class ImpliedEvents {
  static final String DEATH = "death";

  private static final String ACCESSION = "accession";
  private static final String CANDIDACY = "candidate-status";
  private static final String EXIT = "exit";

  private ImpliedEvents() {}

  static boolean joins(Membership membership) {
    return membership.during().period().start() instanceof Bound.Day;
  }

  static boolean leaves(Membership membership) {
    return membership.during().period().end() instanceof Bound.Day;
  }

  /** A member, or a candidate, becomes one on the first day of {@code membership}. */
  static Event joining(Membership membership, String member, String organisation) {
    boolean full = membership.status() == Membership.Status.MEMBER;
    return event(
        membership,
        full ? ACCESSION : CANDIDACY,
        member + (full ? " joins " : " and ") + organisation,
        membership.during().begin());
  }

  /** A member is one no more after the last day of {@code membership}. */
  static Event leaving(Membership membership, String member, String organisation) {
    return event(membership, EXIT, member + " leaves " + organisation, membership.during().end());
  }

  private static Event event(Membership membership, String type, String name, EdtfDate date) {
    return new Event(
        membership.who() + "-" + membership.of() + "-" + type,
        name,
        List.of(),
        type,
        date,
        List.of(membership.who()),
        List.of(membership.of()),
        List.of(),
        null,
        List.of(),
        membership.sources(),
        membership.disputed(),
        membership.location());
  }

  /** The death of a person whose day of death is known. */
  static Event death(Entity person) {
    return new Event(
        person.id() + "-died",
        "death of " + person.name(),
        List.of(),
        DEATH,
        Objects.requireNonNull(person.died()),
        List.of(),
        List.of(person.id()),
        List.of(),
        null,
        List.of(),
        List.of(),
        false,
        person.location());
  }
}
