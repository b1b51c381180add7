package org.dateline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that speak of events; longer words win over shorter ones. */
final class TriggerFinder {
  private static final String NAMING = "naming";

  /** "Was officially" may stand before a verb. */
  private static final int AUXILIARIES = 2;

  private final Gazetteer gazetteer;
  private final EventTypes types;
  private final WordClasses classes;
  private final Set<String> determiners;
  private final Set<String> prepositions;

  TriggerFinder(Gazetteer gazetteer, EventTypes types, WordClasses classes) {
    this.gazetteer = gazetteer;
    this.types = types;
    this.classes = classes;
    determiners = classes.set("determiner");
    prepositions = classes.set("preposition");
  }

  /** The triggers in order. */
  List<Trigger> find(Sentence sentence) {
    List<Trigger> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); ) {
      Trigger trigger = sentence.isTime(i) ? null : named(sentence, i);
      if (trigger == null) {
        i++;
      } else {
        found.add(trigger);
        i = trigger.to();
      }
    }
    return found;
  }

  /** Words that make no claim by themselves, but let an event be recognised; in order. */
  List<Trigger> cues(Sentence sentence) {
    List<Trigger> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!types.cues().startsAt(sentence.words(), i)
          || sentence.isTime(i)
          || insideName(sentence, i)) {
        continue;
      }
      List<PatternIndex.Match<EventTypes.Type>> matches =
          types.cues().matchesAt(sentence.words(), i, sentence.to());
      int longest = end(matches);
      for (PatternIndex.Match<EventTypes.Type> match : matches) {
        if (match.to() < longest) {
          continue; // "entered the war" is no entry into a town
        }
        Trigger.Kind kind = match.forms().isEmpty() ? Trigger.Kind.NOUN : Trigger.Kind.VERB;
        found.add(Trigger.of(i, match.to(), kind, List.of(match.value()), match.forms()));
      }
    }
    return found;
  }

  /**
   * What stands at a word. Where that begins the name of an event but for its year, the noun in it
   * is the trigger, so that its participants count too: "the invasion of Georgia".
   */
  private @Nullable Trigger named(Sentence sentence, int at) {
    Trigger trigger = at(sentence, at);
    NameMention like = gazetteer.eventButForYearAt(sentence.words(), at, sentence.to());
    if (like == null) {
      return trigger;
    }
    if (trigger != null && trigger.kind() == Trigger.Kind.NAME) {
      return trigger.to() == like.to() ? trigger.within(like) : trigger;
    }
    for (int i = at; i < like.to(); i++) {
      Trigger inside = sentence.isTime(i) ? null : at(sentence, i);
      if (inside != null) {
        return inside.kind() == Trigger.Kind.NOUN ? inside.within(like) : trigger;
      }
    }
    return Trigger.ofName(at, like.to(), List.of(), like);
  }

  private @Nullable Trigger at(Sentence sentence, int at) {
    Words words = sentence.words();
    NameMention name = gazetteer.eventAt(words, at, sentence.to());
    List<PatternIndex.Match<EventTypes.Type>> verbs =
        types.verbs().matchesAt(words, at, sentence.to());
    if (!verbs.isEmpty()) {
      verbs.removeIf(match -> isNaming(match) && !isRenaming(sentence, at, match.to()));
    }
    List<PatternIndex.Match<EventTypes.Type>> nouns =
        types.nouns().matchesAt(words, at, sentence.to());
    int verbEnd = end(verbs);
    int nounEnd = end(nouns);
    if (name != null && name.to() >= Math.max(verbEnd, nounEnd)) {
      return Trigger.ofName(at, name.to(), name.ids(), null);
    }
    if (insideName(sentence, at) || (verbEnd < 0 && nounEnd < 0)) {
      return null;
    }
    boolean noun = nounEnd > verbEnd || (nounEnd == verbEnd && isNominal(words, at));
    if (noun) {
      return trigger(at, nounEnd, Trigger.Kind.NOUN, nouns);
    }
    return verbEnd < 0 ? null : trigger(at, verbEnd, Trigger.Kind.VERB, verbs);
  }

  private static boolean isNaming(PatternIndex.Match<EventTypes.Type> verb) {
    return verb.value().name().equals(NAMING);
  }

  /** "Swaziland became Eswatini", "was renamed Eswatini": both are names of one country. */
  private static boolean isRenaming(Sentence sentence, int from, int to) {
    List<NameMention> names = sentence.names();
    return names.stream()
        .filter(before -> before.to() <= from && before.to() >= from - AUXILIARIES)
        .anyMatch(
            before ->
                names.stream()
                    .filter(after -> after.from() >= to && after.from() <= to + 1)
                    .anyMatch(after -> after.ids().equals(before.ids())));
  }

  private static int end(List<PatternIndex.Match<EventTypes.Type>> matches) {
    int end = -1;
    for (PatternIndex.Match<EventTypes.Type> match : matches) {
      end = Math.max(end, match.to());
    }
    return end;
  }

  private static Trigger trigger(
      int at, int end, Trigger.Kind kind, List<PatternIndex.Match<EventTypes.Type>> matches) {
    EnumSet<VerbForm> forms = EnumSet.noneOf(VerbForm.class);
    List<EventTypes.Type> types = new ArrayList<>();
    for (PatternIndex.Match<EventTypes.Type> match : matches) {
      if (match.to() == end) {
        forms.addAll(match.forms());
        types.add(match.value());
      }
    }
    return Trigger.of(at, end, kind, List.copyOf(types), forms);
  }

  /** "Council of Europe" holds no event; "Crimea" in "annexation of Crimea" does not hide it. */
  private static boolean insideName(Sentence sentence, int at) {
    return sentence.hasNameWithin(at, at + 1);
  }

  /** A word that may be noun or verb is a noun after a determiner, possessive or preposition. */
  private boolean isNominal(Words words, int at) {
    String before = words.norm(at - 1);
    boolean possessive = before.equals("s") && words.norm(at - 2).equals("'");
    if (isGerund(words, at)) {
      return false;
    }
    boolean preposition = prepositions.contains(before) && !before.equals("to");
    boolean adjective =
        words.isLetters(at - 1)
            && !words.isCapitalised(at - 1)
            && !classes.isVerbal(words, at - 1)
            && !before.equals("to")
            && !before.endsWith("ly");
    return determiners.contains(before) || possessive || preposition || adjective;
  }

  /** "By joining the alliance" has an object like a verb. */
  private boolean isGerund(Words words, int at) {
    String next = words.norm(at + 1);
    return words.norm(at).endsWith("ing")
        && prepositions.contains(words.norm(at - 1))
        && (determiners.contains(next) || words.isCapitalised(at + 1));
  }
}
