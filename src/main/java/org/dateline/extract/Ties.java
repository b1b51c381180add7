package org.dateline.extract;

import java.util.HashSet;
import java.util.Set;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Granularity;
import org.dateline.time.TimeExpression;

/** Whether a time is so surely that of an event's words that its slip shows. */
final class Ties {
  private static final int NEAR = 3;

  private final WordClasses classes;
  private final TimeRole.Reader roles;
  private final NounAttachments nouns;
  private final VerbAttachments verbs;
  private final Set<String> held;
  private final Set<String> prepositions;
  private final Set<String> common;
  private final Set<String> sequence;
  private final Set<String> indefinite;
  private final Set<String> repeating;
  private final Set<String> pronouns;
  private final Set<String> quotationMarks;

  Ties(WordClasses classes, TimeRole.Reader roles, NounAttachments nouns, VerbAttachments verbs) {
    this.classes = classes;
    this.roles = roles;
    this.nouns = nouns;
    this.verbs = verbs;
    held = classes.set("holding preposition");
    prepositions = classes.set("preposition");
    indefinite = classes.set("indefinite article");
    repeating = classes.set("repeating");
    pronouns = classes.set("object pronoun");
    quotationMarks = classes.set("quotation mark");
    sequence = new HashSet<>(classes.set("sequence"));
    sequence.addAll(classes.set("anniversary"));
    common = new HashSet<>(classes.set("form of address"));
    common.addAll(classes.set("capitalised common noun"));
  }

  /** Whether {@code time} dates {@code trigger} by the order of words. */
  boolean tied(Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    TimeRole role = roles.of(sentence, time);
    if (role.kind() != TimeRole.Kind.AT
        || !sentence.clauses().same(trigger.from(), time.from())
        || isListed(sentence, time)
        || namesUnknown(sentence, trigger.from(), trigger.to(), time)) {
      return false;
    }
    return trigger.kind() == Trigger.Kind.VERB
        ? verbs.attach(sentence, trigger, time) != null
        : isNouns(sentence, trigger, time, role);
  }

  /**
   * Whether {@code time} may date {@code trigger}: "after the invasion" dates something else, and a
   * noun needs more than to stand in the same sentence.
   */
  boolean mayDate(Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    TimeRole role = roles.of(sentence, time);
    return role.kind() == TimeRole.Kind.AT
        && !isBehindAnother(sentence, trigger)
        && !isOfRelative(sentence, trigger, time)
        && (trigger.kind() == Trigger.Kind.VERB || isNouns(sentence, trigger, time, role));
  }

  /**
   * "In 1987 he looked for the man who shot Palme": no time outside dates what such a verb says.
   */
  private boolean isOfRelative(Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    Clauses clauses = sentence.clauses();
    return trigger.kind() == Trigger.Kind.VERB
        && !clauses.same(trigger.from(), time.from())
        && clauses.opening(clauses.of(trigger.from())) == Clauses.Opening.RELATIVE
        && verbs.attach(sentence, trigger, time) == null;
  }

  /** Whether {@code time} can hardly date anything but {@code trigger}, if that. */
  boolean isAlone(Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    return sentence.clauses().same(trigger.from(), time.from())
        && !isListed(sentence, time)
        && !namesUnknown(sentence, trigger.from(), trigger.to(), time);
  }

  /**
   * "An explosion in Beirut", "a lorry exploded in Beirut" may be any, for it takes no more than a
   * place to have one; so may "an earthquake struck Italy" if no more than a year is told.
   */
  boolean isAny(Sentence sentence, Trigger trigger, TimeExpression time) {
    Words words = sentence.words();
    boolean noun = trigger.kind() == Trigger.Kind.NOUN;
    int from =
        noun
            ? NounPhrase.around(sentence, trigger, classes).from()
            : subject(sentence, trigger, time.granularity() == Granularity.YEAR);
    return from >= 0
        && indefinite.contains(words.norm(from))
        && trigger.types().stream().allMatch(type -> type.leastFilled() == 1);
  }

  /**
   * Whether {@code time} dates what {@code verb} tells of somebody known, who is not likely to have
   * done it twice.
   */
  boolean datesOnce(Sentence sentence, Trigger verb, Sentence.TimeMention time) {
    return verb.kind() == Trigger.Kind.VERB
        && (mayDate(sentence, verb, time) || tied(sentence, verb, time))
        && !isAnothers(sentence, verb, time)
        && !hasUnknown(sentence, verb.from())
        && !mayBeAnother(sentence, verb);
  }

  /** "The agreement and the Convention of 1818": what the time tells apart is called by it. */
  private boolean isAnothers(Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    Words words = sentence.words();
    int of = roles.of(sentence, time).from();
    return words.norm(of).equals("of")
        && words.isLetters(of - 1)
        && (trigger.to() != of || words.isCapitalised(of - 1));
  }

  /**
   * Whether words may well speak of another event than one that is known: "landed on his second
   * voyage", "annexed it", "declared 'sovereignty'".
   */
  private boolean mayBeAnother(Sentence sentence, Trigger trigger) {
    Words words = sentence.words();
    if (pronouns.contains(words.norm(trigger.to()))
        || quotationMarks.contains(words.norm(trigger.from() - 1))
            && quotationMarks.contains(words.norm(trigger.to()))) {
      return true;
    }
    int first = Math.max(sentence.from(), trigger.from() - NEAR);
    int last = Math.min(sentence.to(), trigger.to() + NEAR);
    for (int i = first; i < last; i++) {
      if (repeating.contains(words.norm(i)) && sentence.clauses().same(i, trigger.from())) {
        return true;
      }
    }
    return false;
  }

  /** Where the subject begins of a verb, without an object or of any, if it names nobody; or -1. */
  private int subject(Sentence sentence, Trigger trigger, boolean ofAny) {
    Words words = sentence.words();
    int next = trigger.to();
    boolean intransitive =
        next >= sentence.to()
            || !words.isLetters(next)
            || sentence.isTime(next)
            || prepositions.contains(words.norm(next));
    int from = trigger.from();
    while (from > sentence.from()
        && words.isLetters(from - 1)
        && !sentence.isTime(from - 1)
        && sentence.clauses().same(from - 1, trigger.from())
        && !indefinite.contains(words.norm(from))) {
      from--;
    }
    boolean plain = !sentence.hasNameWithin(from, trigger.from());
    return trigger.kind() == Trigger.Kind.VERB && (ofAny || intransitive) && plain ? from : -1;
  }

  /** "After the invasion", "the anniversary of the invasion". */
  private boolean isBehindAnother(Sentence sentence, Trigger trigger) {
    Words words = sentence.words();
    int from = NounPhrase.around(sentence, trigger, classes).from();
    for (int i = from - 1; i >= sentence.from() && i >= from - NEAR; i--) {
      if (sequence.contains(words.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNouns(
      Sentence sentence, Trigger trigger, Sentence.TimeMention time, TimeRole role) {
    NounPhrase phrase = NounPhrase.around(sentence, trigger, classes);
    boolean holding =
        role.from() == phrase.to() && held.contains(sentence.words().norm(phrase.from() - 1));
    return holding || nouns.attach(sentence, trigger, phrase, time) != null;
  }

  /** "Raids in 1942 and 1943": only some of the times need be those of an event that is known. */
  private static boolean isListed(Sentence sentence, Sentence.TimeMention time) {
    return sentence.times().stream()
        .anyMatch(
            other ->
                (other.from() > time.to() - 1 && other.from() - time.to() <= 2)
                    || (other.to() <= time.from() && time.from() - other.to() <= 2));
  }

  /**
   * Whether somebody or something beside the words from {@code from} to {@code to} may take part
   * that the timeline does not know.
   */
  boolean namesUnknown(Sentence sentence, int from, int to, Sentence.TimeMention time) {
    int end = Math.max(to, time.from());
    return hasUnknown(sentence, from) || hasUnknown(sentence, to, end);
  }

  /** Whether a name that the timeline does not know stands before a word in its clause. */
  private boolean hasUnknown(Sentence sentence, int before) {
    int start = sentence.clauses().start(sentence.clauses().of(before));
    return hasUnknown(sentence, Math.max(start, sentence.from() + 1), before);
  }

  private boolean hasUnknown(Sentence sentence, int from, int to) {
    Words words = sentence.words();
    for (int i = from; i < to; i++) {
      if (words.isLetters(i)
          && words.isCapitalised(i)
          && !sentence.isTime(i)
          && !sentence.hasNameWithin(i, i + 1)
          && !common.contains(words.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
