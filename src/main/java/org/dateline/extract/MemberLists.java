package org.dateline.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Timeline;

/**
 * Which organisations a timeline knows all members of. Its own numbers tell: where a member is
 * counted as the 31st, thirty others must have joined by then. Safe for many threads.
 */
final class MemberLists {
  /** One number that fits may be chance. */
  private static final int ENOUGH = 2;

  private final Timeline timeline;
  private final Map<String, Boolean> complete = new ConcurrentHashMap<>();

  MemberLists(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Whether the list of an organisation's members is borne out by the numbers of some. */
  boolean isComplete(String organisation) {
    return complete.computeIfAbsent(organisation, this::check);
  }

  private boolean check(String organisation) {
    List<Membership> members = members(organisation);
    int fitting = 0;
    for (Membership member : members) {
      if (member.ordinal() != null) {
        if (!ranks(members, member, member.ordinal())) {
          return false;
        }
        fitting++;
      }
    }
    return fitting >= ENOUGH;
  }

  /** Whether {@code member} may be the one that joined as number {@code ordinal}. */
  static boolean ranks(List<Membership> members, Membership member, int ordinal) {
    LocalDate first = start(member);
    LocalDate last = member.during().begin().period().lastDay().orElse(first);
    long before = members.stream().filter(other -> latest(other).isBefore(first)).count();
    long until = members.stream().filter(other -> !start(other).isAfter(last)).count();
    return before < ordinal && ordinal <= until;
  }

  private static LocalDate start(Membership member) {
    return member.during().period().firstDay().orElse(LocalDate.MIN);
  }

  private static LocalDate latest(Membership member) {
    return member.during().begin().period().lastDay().orElse(start(member));
  }

  /** The full members of an organisation, past ones too. */
  List<Membership> members(String organisation) {
    return timeline.membershipsIn(organisation).stream()
        .filter(member -> member.status() == Membership.Status.MEMBER)
        .toList();
  }
}
