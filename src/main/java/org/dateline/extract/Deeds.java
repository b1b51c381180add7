package org.dateline.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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

  /** A name of more words is rather two. */
  private static final int LONGEST = 7;

  private static final int NEAR = 4;

  /**
   * A deed.
   *
   * @param trigger the verb
   * @param from index of the first word of verb and patient
   * @param to index after the last
   * @param events those that are called so and know everybody whom the clause names
   */
  record Deed(Trigger trigger, int from, int to, List<EventCandidate> events) {}

  /** Words from one index to another, of which a name may be the last. */
  private record Patient(int from, int to, @Nullable NameMention name) {}

  private final Nominalizations nominalizations;
  private final Gazetteer gazetteer;
  private final Participants participants;
  private final Set<String> auxiliaries;
  private final Set<String> determiners;
  private final Set<String> prepositions;
  private final Set<String> openers;
  private final Set<String> address;
  private final Set<String> repeating;
  private final Set<String> destructive;
  private final Set<String> deadly;
  private final Set<String> settlements;
  private final PatternIndex<String> harming;

  Deeds(Nominalizations nominalizations, Gazetteer gazetteer, WordClasses classes) {
    this.nominalizations = nominalizations;
    this.gazetteer = gazetteer;
    participants = new Participants(classes);
    auxiliaries = classes.set("auxiliary");
    determiners = classes.set("determiner");
    prepositions = classes.set("preposition");
    openers = new LinkedHashSet<>(classes.set("coordinator"));
    openers.addAll(classes.set("subordinator"));
    openers.addAll(Set.of("that", ","));
    address = classes.set("form of address");
    repeating = classes.set("repeating");
    destructive = classes.set("destructive event");
    deadly = classes.set("deadly event");
    settlements = classes.set("settlement");
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
    boolean passive = participants.isPassive(sentence.words(), verb);
    boolean finite = match.forms().contains(VerbForm.PAST);
    if ((passive ? nouns.ofSubject() : !finite) || isRepeated(sentence, verb)) {
      return null;
    }
    Patient subject = subject(sentence, verb);
    Patient object = passive ? null : noun(sentence, verb.to());
    Patient patient = passive || nouns.ofSubject() ? subject : object;
    if (patient == null) {
      return null;
    }
    int end = passive || nouns.ofSubject() ? verb.to() : patient.to();
    List<Event> called = new ArrayList<>();
    List<String> patients = shapes(sentence, patient);
    if (closes(sentence, end)) {
      List<String> agents =
          patient == object && subject != null ? shapes(sentence, subject) : List.of();
      called.addAll(nominalizations.of(nouns, patients, agents));
    }
    if (called.isEmpty() && patient == subject) {
      boolean joined = prepositions.contains(sentence.words().norm(end));
      String preposition = joined ? sentence.words().norm(end) : nouns.joined();
      Patient other = joined ? noun(sentence, end + 1) : object;
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
    if (!match.forms().contains(VerbForm.PAST) || participants.isPassive(sentence.words(), verb)) {
      return null;
    }
    Patient subject = subject(sentence, verb);
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

  private List<String> shapes(Sentence sentence, Patient patient) {
    NameMention name = patient.name();
    return name != null
        ? Nominalizations.shapes(name)
        : nominalizations.shapes(
            sentence.words(), patient.from(), patient.to(), at -> nameAt(sentence, at));
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

  /** What stands before the verb in its clause, if that is one noun phrase. */
  private @Nullable Patient subject(Sentence sentence, Trigger verb) {
    Words words = sentence.words();
    int clause = sentence.clauses().of(verb.from());
    if (sentence.clauses().opening(clause) == Clauses.Opening.RELATIVE) {
      return null;
    }
    int from = sentence.clauses().start(clause);
    while (from < verb.from()
        && (openers.contains(words.norm(from))
            || sentence.isTime(from)
            || (prepositions.contains(words.norm(from)) && sentence.isTime(from + 1)))) {
      from++;
    }
    int to = verb.from();
    while (to > from
        && (auxiliaries.contains(words.norm(to - 1))
            || words.norm(to - 1).equals("first")
            || words.norm(to - 1).endsWith("ly"))) {
      to--;
    }
    return patient(sentence, from, to);
  }

  /** What begins at {@code from}, up to a preposition, a comma or a time. */
  private @Nullable Patient noun(Sentence sentence, int start) {
    int from = start;
    for (int i = start; i < sentence.to() && i < start + NEAR; i++) {
      if (settlements.contains(sentence.words().norm(i))
          && sentence.words().norm(i + 1).equals("of")) {
        from = i + 2; // "the capital city of Damascus" is Damascus
      }
    }
    int to = from;
    while (to < sentence.to() && !ends(sentence, to)) {
      NameMention name = nameAt(sentence, to);
      to = name != null ? name.to() : to + 1;
    }
    return patient(sentence, from, to);
  }

  private boolean ends(Sentence sentence, int at) {
    String word = sentence.words().norm(at);
    return prepositions.contains(word)
        || openers.contains(word)
        || sentence.isTime(at)
        || !Character.isLetterOrDigit(word.charAt(0)) && !word.equals("'") && !word.equals("-");
  }

  private static @Nullable NameMention nameAt(Sentence sentence, int at) {
    for (NameMention name : sentence.names()) {
      if (name.from() == at) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Patient patient(Sentence sentence, int start, int to) {
    Words words = sentence.words();
    int from = start;
    while (from < to && determiners.contains(words.norm(from))) {
      from++;
    }
    if (from >= to || to - from > LONGEST) {
      return null;
    }
    for (int i = from; i < to; i++) {
      boolean one = !sentence.isTime(i) && !openers.contains(words.norm(i));
      if (!one || (words.norm(i).equals("'") && i == to - 1)) {
        return null;
      }
    }
    for (NameMention name : sentence.names()) {
      if (name.to() == to && name.from() >= from && isHead(sentence, from, name)) {
        return new Patient(from, to, name);
      }
    }
    return new Patient(from, to, null);
  }

  /** "Panamanian dictator Noriega" is Noriega, "the head of NATO" is not NATO. */
  private boolean isHead(Sentence sentence, int from, NameMention name) {
    if (name.form() == NameMention.Form.ADJECTIVE) {
      return false;
    }
    boolean person = gazetteer.isPerson(name);
    for (int i = from; i < name.from(); i++) {
      String word = sentence.words().norm(i);
      boolean title =
          address.contains(word)
              || (person
                  && !prepositions.contains(word)
                  && !word.equals("'")
                  && (!sentence.words().isCapitalised(i) || sentence.hasNameWithin(i, i + 1)));
      if (!title) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing follows at {@code at} that makes the deed another: "opened a new wing". */
  private boolean closes(Sentence sentence, int at) {
    if (at >= sentence.to() || sentence.isTime(at)) {
      return true;
    }
    Words words = sentence.words();
    String word = words.norm(at);
    if (word.equals("to") || word.equals("into") || word.equals("as")) {
      int next = determiners.contains(words.norm(at + 1)) ? at + 2 : at + 1;
      return nameAt(sentence, next) != null;
    }
    return !words.isLetters(at)
        || word.endsWith("ly")
        || prepositions.contains(word)
        || openers.contains(word);
  }

  private static List<NameMention> others(
      Sentence sentence, Patient patient, Trigger verb, int end) {
    return sentence.names().stream()
        .filter(name -> name.to() <= patient.from() || name.from() >= patient.to())
        .filter(name -> name.to() <= verb.to() || name.from() >= end)
        .filter(name -> sentence.clauses().same(name.from(), verb.from()))
        .toList();
  }
}
