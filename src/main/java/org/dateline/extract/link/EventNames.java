package org.dateline.extract.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.timeline.Event;

/** Names of an event with the variants that follow from their form. */
final class EventNames {
  /** What is done to a treaty, whose bare name then stands for each of these acts. */
  private static final List<String> ACTS =
      List.of(
          "signing of the ",
          "Signing of the ",
          "entry into force of the ",
          "Entry into force of the ");

  /** A year or years as a part of a name: "Treaty of Paris (1763)", "1956 Suez War". */
  private static final Pattern YEARS =
      Pattern.compile("^\\d{4}([-–]\\d{2,4})? | (of |in )?\\(?\\d{4}([-–]\\d{2,4})?\\)?$");

  private EventNames() {}

  /** A name of which nothing but a common noun is left without its year. */
  private static final Pattern NOUN_OF_YEAR = Pattern.compile("(\\p{L}+ of) \\d{4}");

  /**
   * The event's names that hold a year, without it, where two words at least are left: of "Panic of
   * 1873" it is "Panic of", behind which a year must stand. Of treaties and laws many have the same
   * noun for a name.
   */
  static Set<String> butForYears(Event event, EventTypes types) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : of(event)) {
      String bare = YEARS.matcher(name).replaceAll("");
      if (!bare.equals(name) && bare.indexOf(' ') > 0) {
        names.add(bare);
      }
      Matcher noun = NOUN_OF_YEAR.matcher(name);
      if (noun.matches() && !types.named(event.type()).is(EventTypes.Trait.MAKING)) {
        names.add(noun.group(1));
      }
    }
    return names;
  }

  /** The event's names, "battle for X" for "Battle of X", "X" for "signing of X". */
  static Set<String> of(Event event) {
    Set<String> names = new LinkedHashSet<>();
    add(event.name(), names);
    event.also().forEach(name -> add(name, names));
    return names;
  }

  private static void add(String name, Set<String> names) {
    names.add(name);
    for (String act : ACTS) {
      if (name.startsWith(act)) {
        names.add(name.substring(act.length()));
      }
    }
    if (name.startsWith("Battle of ")) {
      names.add("Battle for " + name.substring("Battle of ".length()));
    }
  }
}
