package org.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.words.Lexicon;
import org.dateline.extract.words.PatternIndex;
import org.jspecify.annotations.Nullable;

/** The statuses of the lexicon, with their verbs and attributes. */
final class Statuses {

  /**
   * What a person became by an event.
   *
   * @param name as claims call it
   * @param events types of the events that bear it out
   * @param named a word that the name of such an event has; empty if any will do
   * @param instead types of events that cannot be this one
   * @param days how many days the time of a claim may have for that
   * @param partial words behind which only a part of the charges is meant
   * @param whole words that take this back
   * @param lasting whether it stays for ever
   */
  record Status(
      String name,
      List<String> events,
      String named,
      List<String> instead,
      int days,
      Set<String> partial,
      Set<String> whole,
      boolean lasting) {}

  private static final int MONTH = 31;

  private final PatternIndex<Status> verbs = new PatternIndex<>();
  private final PatternIndex<Status> attributes = new PatternIndex<>();
  private final Map<String, String> byEvent = new HashMap<>();

  /**
   * Reads the lexicon.
   *
   * @throws IllegalStateException if a line of it does not follow its form
   */
  Statuses() {
    Lexicon.sections("statuses").forEach(this::add);
  }

  private void add(String name, Map<String, String> lines) {
    Status status =
        new Status(
            name,
            items(lines, "event"),
            lines.getOrDefault("named", ""),
            items(lines, "instead"),
            lines.getOrDefault("within", "day").equals("month") ? MONTH : 1,
            Set.copyOf(items(lines, "partial")),
            Set.copyOf(items(lines, "whole")),
            lines.containsKey("lasting"));
    status.events().stream().limit(1).forEach(type -> byEvent.putIfAbsent(type, name));
    items(lines, "verb").forEach(verb -> verbs.addVerb(verb, status));
    items(lines, "attribute").forEach(words -> attributes.addLiteral(words, status));
  }

  private static List<String> items(Map<String, String> lines, String key) {
    return Lexicon.items(lines.getOrDefault(key, ""));
  }

  /** The name of the status that an event of {@code type} gives first of all; null if none does. */
  @Nullable String givenBy(String type) {
    return byEvent.get(type);
  }

  PatternIndex<Status> verbs() {
    return verbs;
  }

  PatternIndex<Status> attributes() {
    return attributes;
  }
}
