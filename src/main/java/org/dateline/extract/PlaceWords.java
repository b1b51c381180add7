package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.words.Lexicon;
import org.dateline.extract.words.PatternIndex;

/** What must be known of places, from the list {@code places} of the lexicon. */
final class PlaceWords {

  /** Places and countries between which places changed hands until the end of a year. */
  record Past(int year, Set<String> members) {}

  final List<Set<String>> regions = new ArrayList<>();
  final List<Set<String>> namesakes = new ArrayList<>();
  final List<Past> pasts = new ArrayList<>();
  final PatternIndex<String> settlements = new PatternIndex<>();
  final PatternIndex<String> happenings = new PatternIndex<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  PlaceWords() {
    for (String line : Lexicon.lines("places")) {
      int colon = line.indexOf(':');
      String kind = line.substring(0, colon);
      List<String> items = Lexicon.items(line.substring(colon + 1));
      if (kind.startsWith("past ")) {
        pasts.add(new Past(Integer.parseInt(kind.substring(5)), Set.copyOf(items)));
      } else {
        add(kind, items);
      }
    }
  }

  private void add(String kind, List<String> items) {
    switch (kind) {
      case "regions" -> regions.add(Set.copyOf(items));
      case "namesakes" -> namesakes.add(Set.copyOf(items));
      case "settlement" -> items.forEach(noun -> settlements.addLiteral(noun, noun));
      case "happening" -> items.forEach(verb -> happenings.addVerb(verb, verb));
      default -> sets.computeIfAbsent(kind, key -> new HashSet<>()).addAll(items);
    }
  }

  /** The items of the lines of one kind. */
  Set<String> set(String kind) {
    return sets.getOrDefault(kind, Set.of());
  }
}
