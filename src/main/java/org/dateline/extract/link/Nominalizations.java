package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.words.Lexicon;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * Verbs, and the nouns by which the events are called that they speak of: where Facebook was
 * founded, an event may be called "founding of Facebook" or "Facebook's foundation".
 */
public final class Nominalizations {

  /**
   * What a verb is called as a noun.
   *
   * @param nouns the nouns, which may be of several words
   * @param ofSubject whether the noun is about the verb's subject, though it is active
   * @param joined the preposition that joins what is the verb's object to such a noun
   * @param kinds what such a thing is, as the event's name may add: "release of the first X film"
   * @param parts what of somebody or something stands for it: "Facebook's shares"
   * @param type the type of events that entities imply, which are not called anything; or null
   */
  public record Nouns(
      List<String> nouns,
      boolean ofSubject,
      String joined,
      List<String> kinds,
      List<String> parts,
      @Nullable String type) {}

  private static final String LEXICON = "nominalizations";

  private final PatternIndex<Nouns> verbs = new PatternIndex<>();
  private final Gazetteer gazetteer;
  private final Standing standing;

  /** Reads the lexicon; finds events of the gazetteer's timeline. */
  public Nominalizations(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    standing = new Standing(gazetteer);
    for (Map<String, String> lines : Lexicon.sections(LEXICON).values()) {
      List<String> nouns = new ArrayList<>();
      for (String noun : Lexicon.items(lines.getOrDefault("noun", ""))) {
        nouns.add(String.join(" ", Words.norms(noun)));
      }
      String joined = lines.getOrDefault("joined", "of");
      List<String> kinds = Lexicon.items(lines.getOrDefault("kind", ""));
      List<String> parts = Lexicon.items(lines.getOrDefault("part", ""));
      String type = lines.get("type");
      for (String verb : Lexicon.items(lines.getOrDefault("verb", ""))) {
        verbs.addVerb(verb, new Nouns(nouns, false, joined, kinds, parts, type));
      }
      for (String verb : Lexicon.items(lines.getOrDefault("undergo", ""))) {
        verbs.addVerb(verb, new Nouns(nouns, true, joined, kinds, parts, type));
      }
    }
  }

  /** The words that such names hold. */
  static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (Map<String, String> lines : Lexicon.sections(LEXICON).values()) {
      for (String noun : Lexicon.items(lines.getOrDefault("noun", ""))) {
        words.addAll(Words.norms(noun));
      }
    }
    return words;
  }

  /** The verbs. */
  public PatternIndex<Nouns> verbs() {
    return verbs;
  }

  /** The {@link Shape}s that words may have, of which {@code nameAt} gives the names. */
  public List<String> shapes(
      Words words, int from, int to, IntFunction<@Nullable NameMention> nameAt) {
    return Shape.of(words, from, to, nameAt).variants();
  }

  /** The shapes of a name alone. */
  public static List<String> shapes(NameMention name) {
    return name.ids().stream().map(Shape::of).toList();
  }

  /**
   * The events that are called by what happened to somebody or something.
   *
   * @param nouns what happened
   * @param patients shapes of to whom or what
   * @param agents shapes of who did it; empty if nobody is named
   */
  public List<Event> of(Nouns nouns, List<String> patients, List<String> agents) {
    Found found = new Found();
    for (String patient : patients) {
      for (String noun : nouns.nouns()) {
        found.add(noun + " of " + patient);
        found.add(noun + " of first " + patient);
        found.add(patient + " ' s " + noun);
        found.add(patient + " " + noun);
        for (String kind : nouns.kinds()) {
          found.add(noun + " of " + kind + " " + patient);
          found.add(noun + " of first " + patient + " " + kind);
        }
        for (String agent : agents) {
          found.add(agent + " ' s " + noun + " of " + patient);
          found.add(noun + " of " + patient + " by " + agent);
          found.add(agent + " " + noun + " of " + patient);
        }
      }
      if (nouns.type() != null) {
        found.addImplied(nouns.type(), patient);
      }
    }
    return found.events();
  }

  /** The events called by what somebody did and a preposition: "X's landing on Y". */
  public List<Event> of(Nouns nouns, List<String> agents, String preposition, List<String> others) {
    Found found = new Found();
    for (String agent : agents) {
      for (String other : others) {
        for (String noun : nouns.nouns()) {
          String end = noun + " " + preposition + " " + other;
          found.add(agent + " ' s " + end);
          found.add(agent + " " + end);
          found.add(noun + " of " + agent + " " + preposition + " " + other);
        }
      }
    }
    return found.events();
  }

  /** Those of {@code events} to which none of the names is strange. */
  public List<EventCandidate> candidates(List<Event> events, List<NameMention> others) {
    List<EventCandidate> candidates = new ArrayList<>();
    for (Event event : events) {
      if (standing.meet(event, others, new HashSet<>()) == 0) {
        candidates.add(new EventCandidate(event, 1, List.of("called " + event.name())));
      }
    }
    return candidates;
  }

  /** The events found so far, each once. */
  private final class Found {
    private final Map<String, Event> events = new LinkedHashMap<>();

    void add(String shape) {
      for (String id : gazetteer.eventsOfShape(shape)) {
        gazetteer.timeline().event(id).ifPresent(event -> events.put(id, event));
      }
    }

    void addImplied(String type, String shape) {
      String id = Shape.entity(shape);
      if (id == null) {
        return;
      }
      for (Event event : gazetteer.timeline().index().candidates(type, Set.of(id))) {
        if (event.whom().contains(id) || event.who().contains(id)) {
          events.put(event.id(), event);
        }
      }
    }

    List<Event> events() {
      return List.copyOf(events.values());
    }
  }
}
