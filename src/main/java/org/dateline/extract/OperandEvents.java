package org.dateline.extract;

import java.util.List;
import org.dateline.claim.Aspect;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.NameMention;
import org.dateline.time.Period;

/** Finds the events of the timeline that the words of an operand firmly mean. */
final class OperandEvents {
  /** A type with a place that only holds the event's is no firm link. */
  private static final double FIRM = 0.6;

  /** A type with its agent and its target. */
  private static final double CLEAR = 0.99;

  /** What happens within so many days of an event may be spoken of as the event. */
  private static final long EPISODE_DAYS = 100;

  private final EventLinker linker;

  OperandEvents(EventLinker linker) {
    this.linker = linker;
  }

  /** What has the name that the words are, or else what has it but for the year. */
  EventLinker.Linked named(Trigger trigger) {
    List<EventCandidate> named = linker.named(trigger.named(), "by its name");
    NameMention alike = trigger.alike();
    List<EventCandidate> others =
        alike == null ? List.of() : linker.named(alike.ids(), "by its name but for the year");
    return named.isEmpty()
        ? new EventLinker.Linked(others, List.of(), List.of())
        : new EventLinker.Linked(named, others, List.of());
  }

  /** What the first assignment of roles gives that firmly leads to events of the timeline. */
  EventLinker.Linked linked(Trigger trigger, List<Participants.Roles> alternatives) {
    for (Participants.Roles roles : alternatives) {
      EventLinker.Linked linked = linker.link(trigger.types(), roles.agents(), roles.targets());
      List<EventCandidate> firm =
          linked.meant().stream().filter(candidate -> candidate.score() >= FIRM).toList();
      if (!firm.isEmpty()) {
        return new EventLinker.Linked(firm, linked.alike(), linked.told());
      }
    }
    return EventLinker.Linked.NONE;
  }

  /** Of several events those that the words date, if there are any. */
  static EventLinker.Linked dated(EventLinker.Linked linked, List<Period> times) {
    if (times.isEmpty()) {
      return linked;
    }
    List<EventCandidate> meant = then(linked.meant(), times);
    List<EventCandidate> alike = then(linked.alike(), times);
    return meant.isEmpty() && alike.isEmpty()
        ? linked
        : meant.isEmpty()
            ? new EventLinker.Linked(alike, List.of(), List.of())
            : new EventLinker.Linked(meant, alike, List.of());
  }

  private static List<EventCandidate> then(List<EventCandidate> all, List<Period> times) {
    return all.stream()
        .filter(one -> times.stream().anyMatch(one.reference(Aspect.WITHIN)::intersects))
        .toList();
  }

  /**
   * What is loosely meant; where the words say who and whom, only what belongs to the same days.
   */
  static List<EventCandidate> alike(EventLinker.Linked linked) {
    boolean clear = linked.meant().get(0).score() >= CLEAR;
    return linked.alike().stream()
        .filter(
            other ->
                !clear
                    || linked.meant().stream()
                        .anyMatch(one -> one.score() >= CLEAR && gap(one, other) <= EPISODE_DAYS))
        .toList();
  }

  private static long gap(EventCandidate one, EventCandidate other) {
    return Math.abs(one.reference(Aspect.START).gapDays(other.reference(Aspect.START)));
  }
}
