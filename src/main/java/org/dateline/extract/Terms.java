package org.dateline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.link.TermEvents;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that say that a person took or left an office, whatever time stands beside them:
 * "after she became prime minister", "before Theresa May left office".
 */
final class Terms {
  /** Who is sworn in was named before; who resigns stays on for a while. */
  static final int TAKING_DAYS = 14;

  private static final int LEAVING_DAYS = 200;

  /** Words between the verb and the title. */
  private static final int NEAR = 3;

  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private final Gazetteer gazetteer;
  private final ModalityReader modality;
  private final PatternIndex<String> verbs;
  private final PatternIndex<String> notInOffice;

  Terms(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    modality = new ModalityReader(classes);
    verbs = classes.verbs("becoming", "leaving", "taking office", "giving up office");
    notInOffice = classes.literals("not in office");
  }

  /** What the sentence says of taking and leaving office, in order. */
  List<Operand> find(Sentence sentence) {
    List<Operand> operands = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      PatternIndex.Match<String> verb = verbs.longestAt(sentence.words(), i, sentence.to());
      Operand operand = verb == null ? null : operand(sentence, verb);
      if (operand != null) {
        operands.add(operand);
        i = operand.to() - 1;
      }
    }
    return operands;
  }

  private @Nullable Operand operand(Sentence sentence, PatternIndex.Match<String> verb) {
    boolean titled = verb.value().equals("becoming") || verb.value().equals("leaving");
    NameMention title = titled ? titleAfter(sentence, verb.to()) : null;
    NameMention person =
        titled && title == null ? null : person(sentence, sentence.names(), verb.from());
    if (person == null) {
      return null;
    }
    boolean leaving = verb.value().equals("leaving") || verb.value().equals("giving up office");
    List<EventCandidate> candidates = candidates(person, title, leaving);
    if (candidates.isEmpty()) {
      return null;
    }
    int to = title == null ? verb.to() : title.to();
    Trigger trigger =
        Trigger.of(verb.from(), to, Trigger.Kind.VERB, List.of(), EnumSet.copyOf(verb.forms()));
    return new Operand(
        verb.from(),
        to,
        verb.from(),
        to,
        Aspect.WITHIN,
        leaving ? LEAVING_DAYS : TAKING_DAYS,
        modality.of(sentence, trigger, to),
        candidates,
        List.of(),
        trigger);
  }

  /** The title that stands at {@code from} or a few words later; null if another word denies it. */
  @Nullable NameMention titleAfter(Sentence sentence, int from) {
    for (int i = from; i <= from + NEAR && i < sentence.to(); i++) {
      NameMention title = gazetteer.titleAt(sentence.words(), i, sentence.to());
      if (title != null) {
        return title;
      }
      if (notInOffice.startsAt(sentence.words(), i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Who is the subject of the verb at {@code verb}: the name before it in its clause, whom "he" or
   * "who" means where the sentence names one person only, or that person where it has no subject.
   */
  @Nullable NameMention person(Sentence sentence, List<NameMention> names, int verb) {
    Words words = sentence.words();
    List<NameMention> persons = names.stream().filter(gazetteer::isPerson).toList();
    NameMention nearest = null;
    for (NameMention name : persons) {
      if (name.to() <= verb && sentence.clauses().same(name.from(), verb)) {
        nearest = name;
      }
    }
    if (nearest != null) {
      return words.norm(nearest.to()).equals("'") ? null : nearest;
    }
    int clause = sentence.clauses().of(verb);
    boolean relative = sentence.clauses().opening(clause) == Clauses.Opening.RELATIVE;
    int start = sentence.clauses().start(clause);
    if (relative) {
      List<NameMention> before = persons.stream().filter(name -> name.to() <= start).toList();
      return before.isEmpty() || start - before.get(before.size() - 1).to() > 1
          ? null
          : before.get(before.size() - 1);
    }
    if (sentence.clauses().opening(clause) == Clauses.Opening.COORDINATE) {
      int parent = sentence.clauses().parent(clause);
      List<NameMention> before =
          persons.stream()
              .filter(name -> name.to() <= start && sentence.clauses().of(name.from()) == parent)
              .toList();
      return before.size() == 1 && parent != clause ? before.get(0) : null;
    }
    boolean pronoun = false;
    for (int i = Math.max(start, verb - NEAR); i < verb; i++) {
      pronoun |= PRONOUNS.contains(words.norm(i));
    }
    boolean bare = words.norm(verb).endsWith("ing");
    boolean one = persons.stream().map(NameMention::ids).distinct().count() == 1;
    if (!one || !(pronoun || bare)) {
      return null;
    }
    boolean main = sentence.clauses().opening(clause) == Clauses.Opening.MAIN;
    NameMention only = persons.get(0);
    return main && pronoun && only.from() > verb ? null : only;
  }

  /** When a person took or left the offices of a title, or any office if it is null. */
  List<EventCandidate> candidates(
      NameMention person, @Nullable NameMention title, boolean leaving) {
    List<EventCandidate> candidates = new ArrayList<>();
    for (String id : person.ids()) {
      Optional<Entity> who = gazetteer.timeline().entity(id);
      for (Tenure tenure : gazetteer.timeline().tenuresOf(id)) {
        Optional<Entity> office = gazetteer.timeline().entity(tenure.office());
        boolean fits = title == null || title.ids().contains(tenure.office());
        if (fits && who.isPresent() && office.isPresent()) {
          (leaving
                  ? TermEvents.end(who.get(), office.get(), tenure)
                  : TermEvents.start(who.get(), office.get(), tenure))
              .ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }
}
