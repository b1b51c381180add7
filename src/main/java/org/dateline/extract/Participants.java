package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Who does what to whom: the names around the verb or noun of an event, by their roles. */
final class Participants {

  /**
   * Names by role.
   *
   * @param agents who did it
   * @param targets whom or what it was done to, or where, the nearest first
   */
  record Roles(List<NameMention> agents, List<NameMention> targets) {}

  private final Insertions insertions;
  private final Set<String> be;
  private final Leads leads;
  private final Joinings joinings;
  private final Set<String> negations;
  private final VerbSubjects subjects;
  private final VerbObjects objects;

  Participants(WordClasses classes) {
    insertions = new Insertions(classes);
    be = classes.set("be");
    leads = new Leads(classes);
    joinings = new Joinings(classes);
    negations = classes.set("negative adverb");
    subjects = new VerbSubjects(insertions, classes);
    objects = new VerbObjects(classes);
  }

  /** Role assignments around a verb that {@code time}, if any, dates, the likelier first. */
  List<Roles> ofVerb(
      Sentence sentence,
      Trigger trigger,
      Sentence.@Nullable TimeMention time,
      Discourse discourse) {
    int clause = sentence.clauses().of(trigger.from());
    int subject = openedSubject(sentence, trigger);
    NameMention undergoing =
        insertions.isReduced(sentence, trigger)
            ? Insertions.nameBefore(sentence, trigger.from() - 1)
            : subject < 0 ? null : sentence.nameAt(subject);
    if (undergoing != null && !VerbObjects.isPossessive(sentence.words(), undergoing)) {
      List<NameMention> by = afterBy(sentence, trigger, clause);
      return List.of(new Roles(by, objects.undergoing(sentence, List.of(undergoing))));
    }
    List<NameMention> named = objects.of(sentence, trigger, time, clause, !isOnly(trigger));
    boolean ended =
        time != null
            && time.from() - trigger.to() <= 1
            && joinings.isOfWhatWasSaid(sentence, trigger)
            && named.stream()
                .noneMatch(name -> name.to() <= time.from() || discourse.isJoinable(name));
    // "Joined in 2017, Croatia in 2009": who is named behind the time is not what was joined.
    return ofVerb(sentence, trigger, ended ? List.of() : named, discourse);
  }

  /** Role assignments around a verb whose objects stand before word {@code end}. */
  List<Roles> ofVerb(Sentence sentence, Trigger trigger, int end, Discourse discourse) {
    int clause = sentence.clauses().of(trigger.from());
    List<NameMention> named = sentence.namesWithin(trigger.to(), end, clause);
    return ofVerb(sentence, trigger, objects.undergoing(sentence, named), discourse);
  }

  /**
   * Where the subject begins that a participle speaks of which opens the sentence with its time:
   * "Founded in 1949, NATO …"; -1 if the verb is none.
   */
  static int openedSubject(Sentence sentence, Trigger trigger) {
    if (trigger.from() != sentence.from() || !trigger.forms().contains(VerbForm.PARTICIPLE)) {
      return -1;
    }
    Words words = sentence.words();
    for (Sentence.TimeMention time : sentence.times()) {
      if (time.from() >= trigger.to() && words.norm(time.to()).equals(",")) {
        int next = time.to() + 1;
        return words.norm(next).equals("the") ? next + 1 : next;
      }
    }
    return -1;
  }

  /** Whether the subject can only undergo what the verb says. */
  private static boolean isOnly(Trigger trigger) {
    return trigger.types().stream().allMatch(EventTypes.Type::isUndergone);
  }

  private List<Roles> ofVerb(
      Sentence sentence, Trigger trigger, List<NameMention> behind, Discourse discourse) {
    List<NameMention> targets =
        behind.isEmpty() && joinings.isOfWhatWasSaid(sentence, trigger)
            ? discourse.joined(sentence, trigger.to())
            : behind;
    int clause = sentence.clauses().of(trigger.from());
    boolean undergoes = trigger.types().stream().anyMatch(EventTypes.Type::isUndergone);
    List<NameMention> agents = subjects.of(sentence, trigger.from(), discourse);
    if (undergoes && VerbSubjects.isInherited(sentence, trigger.from(), agents)) {
      agents = List.of(); // "he died", "his brother died": nobody that the words name
    }
    boolean only = isOnly(trigger);
    if (isPassive(sentence, trigger)) {
      List<NameMention> by = afterBy(sentence, trigger, clause);
      List<NameMention> undergone = undergone(sentence, trigger, agents);
      List<NameMention> undergoing = new ArrayList<>(undergone);
      targets.stream().filter(name -> !by.contains(name)).forEach(undergoing::add);
      return List.of(new Roles(by, nearestLast(undergone, undergoing)));
    }
    List<NameMention> inside = sentence.namesWithin(trigger.from(), trigger.to(), clause);
    Roles transitive = new Roles(joined(agents, inside), joined(targets, inside));
    List<NameMention> undergone = undergone(sentence, trigger, agents);
    Roles intransitive = new Roles(List.of(), nearestLast(undergone, undergone));
    if (targets.isEmpty()) {
      return only
          ? List.of(intransitive)
          : undergoes ? List.of(intransitive, transitive) : List.of(transitive);
    }
    return undergoes ? List.of(transitive, intransitive) : List.of(transitive);
  }

  private static List<NameMention> joined(List<NameMention> one, List<NameMention> other) {
    List<NameMention> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** Of several subjects the one next to the verb is meant first. */
  private static List<NameMention> nearestLast(List<NameMention> subjects, List<NameMention> all) {
    if (subjects.isEmpty()) {
      return all;
    }
    List<NameMention> ordered = new ArrayList<>();
    ordered.add(subjects.get(subjects.size() - 1));
    all.stream().filter(name -> !ordered.contains(name)).forEach(ordered::add);
    return ordered;
  }

  /** What is done to whom a sentence is about, whatever commas enclose behind the name. */
  private List<NameMention> undergone(
      Sentence sentence, Trigger trigger, List<NameMention> subjects) {
    NameMention lead = sentence.names().isEmpty() ? null : sentence.names().get(0);
    return lead != null && leads.isSubject(sentence, lead, trigger.from())
        ? List.of(lead)
        : subjects.stream().filter(name -> !sentence.isPartOfLongerName(name)).toList();
  }

  /** Whether a verb's subject undergoes what it says: "was invaded", "invaded by". */
  boolean isPassive(Sentence sentence, Trigger trigger) {
    Words words = sentence.words();
    if (!trigger.forms().contains(VerbForm.PARTICIPLE)) {
      return false;
    }
    int before = trigger.from() - 1;
    while (words.norm(before).endsWith("ly") || negations.contains(words.norm(before))) {
      before--;
    }
    return be.contains(words.norm(before))
        || words.norm(trigger.to()).equals("by")
        || openedSubject(sentence, trigger) >= 0
        || insertions.isReduced(sentence, trigger);
  }

  /** Where a participle ends that only adds to a name: "Crimea, annexed in 2014, is". */
  int endOfReduced(Sentence sentence, Trigger trigger) {
    int end = sentence.to();
    if (insertions.isReduced(sentence, trigger)) {
      for (int i = sentence.to() - 1; i >= trigger.to(); i--) {
        end = sentence.words().norm(i).equals(",") ? i : end;
      }
    }
    return end;
  }

  private static List<NameMention> afterBy(Sentence sentence, Trigger trigger, int clause) {
    for (int i = trigger.to(); i < sentence.to(); i++) {
      if (sentence.words().norm(i).equals("by") && !sentence.isTime(i + 1)) {
        return sentence.namesWithin(i, Math.min(sentence.to(), i + 8), clause);
      }
    }
    return List.of();
  }

  /** Role assignments of a noun phrase, the likelier first. */
  List<Roles> ofNoun(
      Sentence sentence, NounPhrase phrase, Attachment attachment, Discourse discourse) {
    List<NameMention> by = new ArrayList<>(phrase.by());
    by.addAll(attachment.agents());
    return ofNoun(sentence, phrase, by, attachment.carrierAt(), discourse);
  }

  /** As above, of the object of the verb at {@code carrierAt}, -1 if it is none. */
  List<Roles> ofNoun(Sentence sentence, NounPhrase phrase, int carrierAt, Discourse discourse) {
    return ofNoun(sentence, phrase, phrase.by(), carrierAt, discourse);
  }

  private List<Roles> ofNoun(
      Sentence sentence,
      NounPhrase phrase,
      List<NameMention> agents,
      int carrierAt,
      Discourse discourse) {
    List<NameMention> by = new ArrayList<>(agents);
    if (carrierAt >= 0 && phrase.before().isEmpty()) {
      by.addAll(subjects.of(sentence, carrierAt, discourse));
    }
    return roles(phrase, by);
  }

  /** As {@link #ofNoun(Sentence, NounPhrase, Attachment, Discourse)}, of the phrase by itself. */
  static List<Roles> ofNoun(NounPhrase phrase) {
    return roles(phrase, phrase.by());
  }

  private static List<Roles> roles(NounPhrase phrase, List<NameMention> by) {
    List<NameMention> agents = new ArrayList<>(by);
    agents.addAll(phrase.before());
    List<NameMention> targets = new ArrayList<>(phrase.of());
    targets.addAll(phrase.before());
    List<NameMention> before = new ArrayList<>(phrase.before());
    before.addAll(phrase.of());
    return List.of(new Roles(agents, phrase.of()), new Roles(by, targets), new Roles(by, before));
  }
}
