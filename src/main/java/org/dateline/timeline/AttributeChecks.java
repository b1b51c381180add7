package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lint says of attributes. */
record AttributeChecks(Timeline timeline, List<TimelineProblem> problems) {

  void run() {
    Map<List<String>, List<Attribute>> seen = new HashMap<>();
    for (Attribute attribute : timeline.attributes()) {
      String name = "the " + attribute.kind().word() + " of " + attribute.of();
      Documented.check(name, attribute.sources(), attribute.location(), problems);
      if (attribute.disputed()) {
        Documented.disputed(name, attribute.location(), problems);
        continue;
      }
      List<Attribute> others = seen.computeIfAbsent(key(attribute), key -> new ArrayList<>());
      others.stream()
          .filter(other -> overlap(other, attribute))
          .findFirst()
          .ifPresent(other -> problems.add(overlapping(attribute, other)));
      others.add(attribute);
    }
  }

  /** What there is one of at a time: two currencies may circulate together. */
  private static List<String> key(Attribute attribute) {
    return attribute.kind().isSingle()
        ? List.of(attribute.of(), attribute.kind().name())
        : List.of(attribute.of(), attribute.kind().name(), attribute.value());
  }

  private static boolean overlap(Attribute one, Attribute other) {
    return CertainDays.of(one.during()).overlap(CertainDays.of(other.during()));
  }

  private static TimelineProblem overlapping(Attribute attribute, Attribute other) {
    return TimelineProblem.error(
        attribute.location(),
        attribute.of()
            + " has the "
            + attribute.kind().word()
            + " "
            + attribute.value()
            + " ("
            + attribute.during().text()
            + ") while it has "
            + other.value()
            + " ("
            + other.during().text()
            + ")",
        "correct one (the other is at " + other.location() + ")");
  }
}
