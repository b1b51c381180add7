package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.link.Nominalizations;
import org.dateline.extract.link.Nominalizations.Nouns;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deeds of a sentence: a verb with whom or what it is about that together say what an
 * event is called. "Facebook was founded" speaks of the founding of Facebook as surely as its name.
 */
final class Deeds {
  private static final String DESTROY = "destroy";
  private static final String KILL = "kill";

  /**
   * A deed.
   *
   * @param trigger the verb
   * @param from index of the first word of verb and patient
   * @param to index after the last
   * @param events those that are called so and know everybody whom the clause names
   */
  record Deed(Trigger trigger, int from, int to, List<EventCandidate> events) {}

  private final Nominalizations nominalizations;
  private final Gazetteer gazetteer;
  private final Participants participants;
  private final PlainPhrases phrases;
  private final Firsts firsts;
  private final Set<String> prepositions;
  private final Repetitions repetitions;
  private final Set<String> negations;
  private final Set<String> particles;
  private final Set<String> destructive;
  private final Set<String> deadly;
  private final PatternIndex<String> harming;

  Deeds(Nominalizations nominalizations, Gazetteer gazetteer, WordClasses classes) {
    this.nominalizations = nominalizations;
    this.gazetteer = gazetteer;
    participants = new Participants(classes);
    phrases = new PlainPhrases(gazetteer, classes);
    firsts = new Firsts(classes);
    prepositions = classes.set("preposition");
    repetitions = new Repetitions(classes);
    negations = classes.set("negative adverb");
    particles = classes.set("particle");
    destructive = classes.set("destructive event");
    deadly = classes.set("deadly event");
    harming = classes.verbs(DESTROY, KILL);
  }

  /** The deeds of a sentence, in order. */
  List<Deed> find(Sentence sentence) {
    List<Deed> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (nominalizations.verbs().startsAt(sentence.words(), i)
          && !sentence.isTime(i)
          && !sentence.hasNameWithin(i, i + 1)) {
        for (PatternIndex.Match<Nouns> match :
            nominalizations.verbs().matchesAt(sentence.words(), i, sentence.to())) {
          Deed deed = of(sentence, match);
          if (deed != null) {
            found.add(deed);
          }
        }
      }
      PatternIndex.Match<String> harm = harming.longestAt(sentence.words(), i, sentence.to());
      Deed strike = harm == null ? null : strike(sentence, harm);
      if (strike != null) {
        found.add(strike);
      }
    }
    return found;
  }

  private @Nullable Deed of(Sentence sentence, PatternIndex.Match<Nouns> match) {
    Trigger verb =
        Trigger.of(match.from(), match.to(), Trigger.Kind.VERB, List.of(), match.forms());
    Nouns nouns = match.value();
    boolean passive = participants.isPassive(sentence, verb);
    if ((passive ? nouns.ofSubject() : !isFinite(sentence, verb))
        || repetitions.isRepeated(sentence, verb)) {
      return null;
    }
    PlainPhrase subject = phrases.subject(sentence, verb);
    PlainPhrase object = passive ? null : object(sentence, verb);
    PlainPhrase patient = passive || nouns.ofSubject() ? subject : object;
    if (patient == null) {
      return null;
    }
    for (Reading reading : readings(sentence, patient, nouns)) {
      Called called = called(sentence, verb, nouns, subject, object, patient, reading);
      if (!called.events().isEmpty()) {
        List<NameMention> others = others(sentence, patient, verb, called.to());
        others.addAll(reading.owners());
        List<EventCandidate> events = nominalizations.candidates(called.events(), others);
        int from = Math.min(patient.from(), verb.from());
        return events.isEmpty() ? null : new Deed(verb, from, called.to(), events);
      }
    }
    return null;
  }

  /** Whether a verb tells of what was done, though it may be "did not surrender until". */
  private boolean isFinite(Sentence sentence, Trigger verb) {
    return verb.forms().contains(VerbForm.PAST)
        || phrases.isMeans(sentence, verb)
        || firsts.isDone(sentence, verb)
        || isEmphatic(sentence, verb);
  }

  private boolean isEmphatic(Sentence sentence, Trigger verb) {
    Words words = sentence.words();
    int before = verb.from() - 1;
    int did = negations.contains(words.norm(before)) ? before - 1 : before;
    return verb.forms().contains(VerbForm.BASE) && words.norm(did).equals("did");
  }

  /**
   * Events that are called so.
   *
   * @param to index after the last word that counts
   */
  private record Called(List<Event> events, int to) {}

  /**
   * How to read to whom or what it was done.
   *
   * @param shapes its shapes
   * @param owners whose it is, if the shapes do not say so
   */
  private record Reading(List<String> shapes, List<NameMention> owners) {}

  /** "George Orwell's 1984" is 1984, and "Facebook's shares" stand for Facebook. */
  private List<Reading> readings(Sentence sentence, PlainPhrase patient, Nouns nouns) {
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(shapes(sentence, patient), List.of()));
    NameMention owner = sentence.nameAt(patient.from());
    if (owner == null || owner.to() >= patient.to()) {
      return readings;
    }
    Words words = sentence.words();
    boolean possessive = words.norm(owner.to()).equals("'");
    int owned = possessive ? owner.to() + 2 : owner.to();
    if (owned == patient.to() - 1 && nouns.parts().contains(words.norm(owned))) {
      readings.add(new Reading(Nominalizations.shapes(owner), List.of()));
    } else if (possessive && owned < patient.to()) {
      PlainPhrase rest = new PlainPhrase(owned, patient.to(), null);
      readings.add(new Reading(shapes(sentence, rest), List.of(owner)));
    }
    return readings;
  }

  private Called called(
      Sentence sentence,
      Trigger verb,
      Nouns nouns,
      @Nullable PlainPhrase subject,
      @Nullable PlainPhrase object,
      PlainPhrase patient,
      Reading reading) {
    Words words = sentence.words();
    List<Event> called = List.of();
    int end = patient == subject ? verb.to() : Math.max(verb.to(), patient.to());
    if (phrases.isClosed(sentence, end)) {
      List<String> agents =
          patient == object && subject != null ? agents(sentence, subject) : List.of();
      called = nominalizations.of(nouns, reading.shapes(), agents);
    }
    if (called.isEmpty() && patient == subject) {
      int next = words.norm(end).endsWith("ly") ? end + 1 : end;
      boolean joined = prepositions.contains(words.norm(next));
      String preposition = joined ? words.norm(next) : nouns.joined();
      PlainPhrase other = joined ? phrases.at(sentence, next + 1) : object;
      if (other != null) {
        called = nominalizations.of(nouns, reading.shapes(), preposition, shapes(sentence, other));
        end = Math.max(end, other.to());
      }
    }
    return new Called(called, end);
  }

  /** The shapes of who did it; "Irish voters" are Ireland. */
  private List<String> agents(Sentence sentence, PlainPhrase subject) {
    List<String> agents = new ArrayList<>(shapes(sentence, subject));
    NameMention people = sentence.nameAt(subject.from(), NameMention.Form.ADJECTIVE);
    if (people != null) {
      agents.addAll(Nominalizations.shapes(people));
    }
    return agents;
  }

  /** What follows a verb, or stands within it: "sent the ship to the bottom". */
  private @Nullable PlainPhrase object(Sentence sentence, Trigger verb) {
    Words words = sentence.words();
    int from = verb.from() + 1;
    int to = from;
    while (to < verb.to() - 1 && !isAfterObject(words.norm(to))) {
      NameMention name = sentence.nameAt(to);
      to = name != null ? name.to() : to + 1;
    }
    boolean within = sentence.hasNameWithin(from, to) || words.isCapitalised(from);
    if (to > from && to < verb.to() && within) {
      return phrases.phrase(sentence, from, to);
    }
    return phrases.at(sentence, verb.to());
  }

  private boolean isAfterObject(String word) {
    return prepositions.contains(word) || particles.contains(word);
  }

  /** "Hurricane Katrina struck New Orleans": such events strike when they happen. */
  private @Nullable Deed strike(Sentence sentence, PatternIndex.Match<String> match) {
    Trigger verb =
        Trigger.of(match.from(), match.to(), Trigger.Kind.VERB, List.of(), match.forms());
    if (!match.forms().contains(VerbForm.PAST) || participants.isPassive(sentence, verb)) {
      return null;
    }
    PlainPhrase subject = phrases.subject(sentence, verb);
    if (subject == null) {
      return null;
    }
    NameMention name = gazetteer.eventAt(sentence.words(), subject.from(), subject.to());
    if (name == null || name.to() != subject.to()) {
      return null;
    }
    List<Event> called = new ArrayList<>();
    for (String id : name.ids()) {
      gazetteer
          .timeline()
          .event(id)
          .filter(event -> harmful(match.value()).contains(event.type()))
          .ifPresent(called::add);
    }
    List<EventCandidate> events =
        nominalizations.candidates(called, others(sentence, subject, verb, verb.to()));
    return events.isEmpty() ? null : new Deed(verb, subject.from(), verb.to(), events);
  }

  private Set<String> harmful(String harm) {
    return harm.equals(KILL) ? deadly : destructive;
  }

  private List<String> shapes(Sentence sentence, PlainPhrase patient) {
    NameMention name = patient.name();
    return name != null
        ? Nominalizations.shapes(name)
        : nominalizations.shapes(sentence.words(), patient.from(), patient.to(), sentence::nameAt);
  }

  /** "Paris, under the German heel for years, was freed": who stands between has no part in it. */
  private static boolean isInserted(
      Sentence sentence, PlainPhrase subject, Trigger verb, NameMention name) {
    return name.from() >= subject.to()
        && name.to() <= verb.from()
        && sentence.words().norm(subject.to()).equals(",");
  }

  private List<NameMention> others(Sentence sentence, PlainPhrase patient, Trigger verb, int end) {
    List<NameMention> others = new ArrayList<>();
    int last = participants.endOfReduced(sentence, verb);
    for (NameMention name : sentence.names()) {
      if ((name.to() <= patient.from() || name.from() >= patient.to())
          && !isInserted(sentence, patient, verb, name)
          && (name.to() <= verb.to() || name.from() >= end)
          && name.from() < last
          && sentence.clauses().same(name.from(), verb.from())) {
        others.add(name);
      }
    }
    return others;
  }
}
