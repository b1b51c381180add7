package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.extract.words.Lexicon;
import org.dateline.extract.words.PatternIndex;

/** The event types of the lexicon with their verbs and nouns. */
public final class EventTypes {

  /** A role that a participant plays in an event. */
  public enum Role {
    /** Who did it. */
    WHO,
    /** Whom or what it was done to, or where. */
    WHOM,
    /** Whom or what it was done to, and not only where. */
    OBJECT,
    /** Where it was, if its parties stand on one level. */
    PLACE;

    static Role named(String name) {
      return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
  }

  /** What is true of all events of a type; in the lexicon it is the name of a line. */
  public enum Trait {
    /** The grammatical subject is whom it happens to. */
    UNDERGONE,
    /** Its parties may change roles. */
    SYMMETRIC,
    /** A party takes part in many of them a year. */
    MANY,
    /** There is hardly ever another of its name a year before or after it. */
    LONE,
    /** Nobody speaks of one before it happens. */
    UNFORESEEN,
    /** It is an act of making what its name stands for: a treaty, a law. */
    MAKING;

    private String line() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An event type.
   *
   * @param name as timelines write it
   * @param firm sets of roles, each of which suffices for words to mean one event; empty if only a
   *     name can
   * @param aspect which part of an event its words speak of
   * @param like types that its words may loosely mean
   * @param traits what is true of its events
   */
  public record Type(
      String name,
      List<EnumSet<Role>> firm,
      Aspect aspect,
      List<String> like,
      EnumSet<Trait> traits) {

    /** Whether something is true of its events. */
    public boolean is(Trait trait) {
      return traits.contains(trait);
    }

    /** Whether the grammatical subject is whom it happens to. */
    public boolean isUndergone() {
      return is(Trait.UNDERGONE);
    }

    /** How many roles must at least be filled for words to mean one event. */
    public int leastFilled() {
      return firm.stream().mapToInt(EnumSet::size).min().orElse(1);
    }

    /** The same type, as verbs speak of it whose subject undergoes it. */
    Type undergone() {
      EnumSet<Trait> all = EnumSet.copyOf(traits);
      all.add(Trait.UNDERGONE);
      return new Type(name, firm, aspect, like, all);
    }

    /** Whether events of this type recur, so that no participants tell which is meant. */
    boolean recurs() {
      return firm.isEmpty();
    }
  }

  private final Map<String, Type> types = new LinkedHashMap<>();
  private final PatternIndex<Type> verbs = new PatternIndex<>();
  private final PatternIndex<Type> nouns = new PatternIndex<>();
  private final PatternIndex<Type> cues = new PatternIndex<>();
  private final Map<String, Set<String>> stems = new HashMap<>();

  /**
   * Reads the lexicon.
   *
   * @throws IllegalStateException if a line of it does not follow its form
   */
  public EventTypes() {
    Lexicon.sections("event-types").forEach(this::add);
  }

  private void add(String name, Map<String, String> lines) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Trait trait : Trait.values()) {
      if (lines.containsKey(trait.line())) {
        traits.add(trait);
      }
    }
    Type type =
        new Type(
            name,
            firm(lines.getOrDefault("firm", "name")),
            Aspect.valueOf(lines.getOrDefault("aspect", "within").toUpperCase(Locale.ROOT)),
            patterns(lines, "like"),
            traits);
    types.put(name, type);
    for (String verb : patterns(lines, "verb")) {
      verbs.addVerb(verb, type);
    }
    for (String verb : patterns(lines, "undergo")) {
      verbs.addVerb(verb, type.undergone());
    }
    for (String noun : patterns(lines, "noun")) {
      nouns.addNoun(noun, type);
      addStem(name, noun);
    }
    for (String verb : patterns(lines, "cue verb")) {
      cues.addVerb(verb, type);
    }
    for (String noun : patterns(lines, "cue noun")) {
      cues.addNoun(noun, type);
      addStem(name, noun);
    }
  }

  private void addStem(String type, String noun) {
    String head = noun.substring(noun.lastIndexOf(' ') + 1);
    stems.computeIfAbsent(type, key -> new HashSet<>()).add(NameStems.stem(head));
  }

  private static List<String> patterns(Map<String, String> lines, String key) {
    String line = lines.getOrDefault(key, "");
    return Lexicon.items(line);
  }

  private static List<EnumSet<Role>> firm(String text) {
    List<EnumSet<Role>> sets = new ArrayList<>();
    if (!text.equals("name")) {
      for (String alternative : text.split("\\|")) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : alternative.split("\\+")) {
          roles.add(Role.named(role));
        }
        sets.add(roles);
      }
    }
    return List.copyOf(sets);
  }

  /**
   * The type called {@code name}.
   *
   * @throws IllegalArgumentException if the lexicon has no such type
   */
  public Type named(String name) {
    Type type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("event-types has no type " + name);
    }
    return type;
  }

  /** The names of all types. */
  public Set<String> names() {
    return Set.copyOf(types.keySet());
  }

  /**
   * The beginnings of the nouns by which events of a type are called, by {@link NameStems#stem}.
   */
  Set<String> stems(String type) {
    return stems.getOrDefault(type, Set.of());
  }

  /** Verbs and light-verb phrases. */
  public PatternIndex<Type> verbs() {
    return verbs;
  }

  /** Nouns and compounds. */
  public PatternIndex<Type> nouns() {
    return nouns;
  }

  /** Verbs and nouns that make no claim by themselves. */
  public PatternIndex<Type> cues() {
    return cues;
  }
}
