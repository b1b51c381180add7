package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that give persons a status: "was acquitted", "the convicted X". */
final class StatusFinder {

  /**
   * A person with a status.
   *
   * @param from index of the first word
   * @param to index after the last
   * @param status the status
   * @param wordsFrom index of the first word of the status alone
   * @param wordsTo index after its last
   * @param person the person's name
   * @param lasting whether the person is of it, rather than became so
   * @param modality how it is put forward
   */
  record Found(
      int from,
      int to,
      Statuses.Status status,
      int wordsFrom,
      int wordsTo,
      NameMention person,
      boolean lasting,
      Modality modality) {}

  /** Nouns between an attribute and the name: "the convicted drug smuggler X". */
  private static final int NOUNS = 2;

  private static final Set<String> BETWEEN = Set.of(",", "the", "a", "an", "fellow");

  private final Gazetteer gazetteer;
  private final Statuses statuses;
  private final ModalityReader modality;
  private final PatternIndex<String> qualifiers;
  private final Set<String> be;
  private final Set<String> prepositions;

  StatusFinder(Gazetteer gazetteer, Statuses statuses, WordClasses classes) {
    this.gazetteer = gazetteer;
    this.statuses = statuses;
    modality = new ModalityReader(classes);
    qualifiers = classes.literals("not in office", "negation", "planned", "hypothetical", "hedged");
    be = classes.set("be");
    prepositions = classes.set("preposition");
  }

  /** All persons with a status in a sentence. */
  List<Found> find(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    Words words = sentence.words();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      PatternIndex.Match<Statuses.Status> verb =
          statuses.verbs().longestAt(words, i, sentence.to());
      Found done = verb == null ? null : done(sentence, verb);
      PatternIndex.Match<Statuses.Status> attribute =
          done == null ? statuses.attributes().longestAt(words, i, sentence.to()) : null;
      done = attribute == null ? done : attributed(sentence, attribute);
      if (done != null) {
        found.add(done);
      }
    }
    return found;
  }

  /** "The jury acquitted X", "X was acquitted", "X, who has been convicted". */
  private @Nullable Found done(Sentence sentence, PatternIndex.Match<Statuses.Status> verb) {
    Words words = sentence.words();
    int from = verb.from();
    int before = from - 1;
    while (words.norm(before).endsWith("ly")) {
      before--;
    }
    boolean passive = be.contains(words.norm(before));
    boolean perfect =
        words.norm(before).equals("been")
            && (words.norm(before - 1).equals("has") || words.norm(before - 1).equals("have"));
    NameMention person;
    int to = verb.to();
    if (passive) {
      person = subject(sentence, perfect ? before - 1 : before);
    } else if (verb.forms().contains(VerbForm.PAST)) {
      person = object(sentence, from + 1);
      to = person == null ? to : Math.max(to, person.to());
    } else {
      return null;
    }
    if (person == null || words.norm(before).equals("been") && !perfect) {
      return null;
    }
    Trigger trigger = Trigger.of(from, verb.to(), Trigger.Kind.VERB, List.of(), verb.forms());
    Modality how = modality.of(sentence, trigger, Math.max(to, lastTime(sentence, from)));
    boolean part =
        verb.value().partial().contains(words.norm(to))
            && !sentence.isTime(to + 1)
            && !verb.value().whole().contains(words.norm(to + 1));
    int start = passive ? person.from() : from;
    return part && !perfect
        ? null
        : new Found(start, to, verb.value(), from, verb.to(), person, perfect, how);
  }

  private static int lastTime(Sentence sentence, int verb) {
    return sentence.times().stream()
        .filter(time -> sentence.clauses().same(time.from(), verb))
        .mapToInt(Sentence.TimeMention::from)
        .max()
        .orElse(0);
  }

  /** Who stands right before a passive; not "a friend of X was". */
  private @Nullable NameMention subject(Sentence sentence, int verb) {
    Words words = sentence.words();
    int at = verb;
    if (words.norm(at - 1).equals("who")) {
      at = words.norm(at - 2).equals(",") ? at - 2 : at - 1;
    }
    for (NameMention name : sentence.names()) {
      if (name.to() == at && isOne(name)) {
        return prepositions.contains(words.norm(name.from() - 1)) ? null : name;
      }
    }
    return null;
  }

  private @Nullable NameMention object(Sentence sentence, int at) {
    Words words = sentence.words();
    for (NameMention name : sentence.names()) {
      if (name.from() == at && isOne(name) && !words.norm(name.to()).equals("'")) {
        return name;
      }
    }
    return null;
  }

  /** "The convicted felon X", "Nobel laureate X", "X, the Nobel laureate". */
  private @Nullable Found attributed(
      Sentence sentence, PatternIndex.Match<Statuses.Status> attribute) {
    Words words = sentence.words();
    for (int i = Math.max(sentence.from(), attribute.from() - 2); i < attribute.from(); i++) {
      if (qualifiers.startsAt(words, i)) {
        return null;
      }
    }
    int at = attribute.to();
    int nouns = 0;
    while (nouns < NOUNS && isNoun(words, at)) {
      at++;
      nouns++;
    }
    at = words.norm(at).equals(",") ? at + 1 : at;
    for (NameMention name : sentence.names()) {
      if (name.from() == at && isOne(name)) {
        return found(attribute, attribute.from(), name.to(), name);
      }
    }
    int before = attribute.from() - 1;
    while (BETWEEN.contains(words.norm(before)) && !words.norm(before).equals(",")) {
      before--;
    }
    if (!words.norm(before).equals(",")) {
      return null;
    }
    for (NameMention name : sentence.names()) {
      if (name.to() == before && isOne(name)) {
        return found(attribute, name.from(), attribute.to(), name);
      }
    }
    return null;
  }

  private static Found found(
      PatternIndex.Match<Statuses.Status> attribute, int from, int to, NameMention person) {
    return new Found(
        from,
        to,
        attribute.value(),
        attribute.from(),
        attribute.to(),
        person,
        true,
        Modality.ASSERTED);
  }

  private static boolean isNoun(Words words, int at) {
    return words.isLetters(at) && !words.isCapitalised(at) && words.norm(at).length() > 3;
  }

  /** A person whom the words name beyond doubt. */
  private boolean isOne(NameMention name) {
    return name.ids().size() == 1 && gazetteer.isPerson(name);
  }
}
