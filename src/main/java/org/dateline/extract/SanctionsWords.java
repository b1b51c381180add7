package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.words.Lexicon;
import org.dateline.extract.words.PatternIndex;
import org.dateline.timeline.Attribute;

/** The words for sanctions, from the list {@code sanctions} of the lexicon. */
final class SanctionsWords {
  final PatternIndex<Attribute.Kind> nouns = new PatternIndex<>();
  final PatternIndex<String> imposing = new PatternIndex<>();
  final PatternIndex<String> biting = new PatternIndex<>();
  final PatternIndex<String> breaking = new PatternIndex<>();
  final PatternIndex<String> under = new PatternIndex<>();
  final PatternIndex<String> despite = new PatternIndex<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, String> actsFor = new HashMap<>();

  SanctionsWords() {
    for (String line : Lexicon.lines("sanctions")) {
      int colon = line.indexOf(':');
      add(line.substring(0, colon), Lexicon.items(line.substring(colon + 1)));
    }
  }

  private void add(String key, List<String> items) {
    switch (key) {
      case "sanctions" -> items.forEach(noun -> nouns.addNoun(noun, Attribute.Kind.SANCTIONS));
      case "arms" -> items.forEach(noun -> nouns.addNoun(noun, Attribute.Kind.ARMS_EMBARGO));
      case "impose" -> items.forEach(verb -> imposing.addVerb(verb, verb));
      case "bite" -> items.forEach(verb -> biting.addVerb(verb, verb));
      case "break" -> items.forEach(verb -> breaking.addVerb(verb, verb));
      case "under" -> items.forEach(words -> under.addLiteral(words, words));
      case "despite" -> items.forEach(words -> despite.addLiteral(words, words));
      case "for" -> items.forEach(this::addActsFor);
      default -> items.forEach(item -> addWords(key, item));
    }
  }

  private void addActsFor(String item) {
    int arrow = item.indexOf('>');
    actsFor.put(item.substring(0, arrow).strip(), item.substring(arrow + 1).strip());
  }

  /** A hyphen is a word of its own. */
  private void addWords(String key, String item) {
    Set<String> words = sets.computeIfAbsent(key, k -> new HashSet<>());
    words.addAll(List.of(Lexicon.words(item.replace("-", " - "))));
  }

  /** The words of the line {@code key}. */
  Set<String> set(String key) {
    return sets.getOrDefault(key, Set.of());
  }

  /** Whom a body acts for; itself, if for nobody else. */
  String principal(String id) {
    return actsFor.getOrDefault(id, id);
  }
}
