package org.dateline.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.time.EdtfDate;
import org.dateline.time.Period;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;

/** Finds the events that annotations of real texts speak of, as far as the timeline holds them. */
final class GoldEvents {
  private static final Set<String> LINKING =
      Set.of(
          "the",
          "and",
          "for",
          "with",
          "first",
          "second",
          "from",
          "into",
          "election",
          "general",
          "presidential",
          "parliamentary",
          "legislative");

  private GoldEvents() {}

  /** The events of the date of an annotated one that are called much as it is. */
  static List<Event> held(String name, String date) {
    return alike(name, date, Period::equals);
  }

  /** The events that are called much as an annotated one and may share a day with it. */
  static List<Event> near(String name, String date) {
    return alike(name, date, Period::intersects);
  }

  private static List<Event> alike(
      String name, String date, BiPredicate<Period, Period> isDatedAlike) {
    EdtfDate wanted;
    try {
      wanted = EdtfDate.parse(date);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
    return Timeline.bundled().events().stream()
        .filter(event -> isDatedAlike.test(event.date().period(), wanted.period()))
        .filter(event -> isCalledAlike(event, name))
        .toList();
  }

  /** Whether two telling words are common to both names, or the one that a short name has. */
  private static boolean isCalledAlike(Event event, String name) {
    Set<String> wanted = telling(name);
    Set<String> own = telling(event.name());
    event.also().forEach(other -> own.addAll(telling(other)));
    Set<String> common = new HashSet<>(own);
    common.retainAll(wanted);
    return common.size() >= Math.min(2, Math.min(wanted.size(), telling(event.name()).size()));
  }

  /** The beginnings of the words of a name, long enough to tell apart what is named. */
  private static Set<String> telling(String name) {
    Set<String> stems = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() > 2 && !LINKING.contains(word) && !Character.isDigit(word.charAt(0))) {
        stems.add(word.substring(0, Math.min(5, word.length())));
      }
    }
    return stems;
  }
}
