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
  private final Set<String> prepositions;
  private final Set<String> repeating;
  private final Set<String> destructive;
  private final Set<String> deadly;
  private final PatternIndex<String> harming;

  Deeds(Nominalizations nominalizations, Gazetteer gazetteer, WordClasses classes) {
    this.nominalizations = nominalizations;
    this.gazetteer = gazetteer;
    participants = new Participants(classes);
    phrases = new PlainPhrases(gazetteer, classes);
    prepositions = classes.set("preposition");
    repeating = classes.set("repeating");
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
    boolean finite = match.forms().contains(VerbForm.PAST);
    if ((passive ? nouns.ofSubject() : !finite) || isRepeated(sentence, verb)) {
      return null;
    }
    PlainPhrase subject = phrases.subject(sentence, verb);
    PlainPhrase object = passive ? null : phrases.at(sentence, verb.to());
    PlainPhrase patient = passive || nouns.ofSubject() ? subject : object;
    if (patient == null) {
      return null;
    }
    int end = passive || nouns.ofSubject() ? verb.to() : patient.to();
    List<Event> called = new ArrayList<>();
    List<String> patients = shapes(sentence, patient);
    if (phrases.isClosed(sentence, end)) {
      List<String> agents =
          patient == object && subject != null ? shapes(sentence, subject) : List.of();
      called.addAll(nominalizations.of(nouns, patients, agents));
    }
    if (called.isEmpty() && patient == subject) {
      boolean joined = prepositions.contains(sentence.words().norm(end));
      String preposition = joined ? sentence.words().norm(end) : nouns.joined();
      PlainPhrase other = joined ? phrases.at(sentence, end + 1) : object;
      if (other != null) {
        called.addAll(nominalizations.of(nouns, patients, preposition, shapes(sentence, other)));
        end = Math.max(end, other.to());
      }
    }
    int from = Math.min(patient.from(), verb.from());
    List<EventCandidate> events =
        called.isEmpty()
            ? List.of()
            : nominalizations.candidates(called, others(sentence, patient, verb, end));
    return events.isEmpty() ? null : new Deed(verb, from, end, events);
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

  /** "Was elected again", "his second": one of several deeds, of which a name may mean another. */
  private boolean isRepeated(Sentence sentence, Trigger verb) {
    int clause = sentence.clauses().of(verb.from());
    for (int i = sentence.clauses().start(clause); i < sentence.to(); i++) {
      if (sentence.clauses().of(i) == clause && repeating.contains(sentence.words().norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<NameMention> others(
      Sentence sentence, PlainPhrase patient, Trigger verb, int end) {
    return sentence.names().stream()
        .filter(name -> name.to() <= patient.from() || name.from() >= patient.to())
        .filter(name -> name.to() <= verb.to() || name.from() >= end)
        .filter(name -> sentence.clauses().same(name.from(), verb.from()))
        .toList();
  }
}
