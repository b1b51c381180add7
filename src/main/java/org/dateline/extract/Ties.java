package org.dateline.extract;

import java.util.HashSet;
import java.util.Set;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;

/** Whether a time is so surely that of an event's words that its slip shows. */
final class Ties {
  private final WordClasses classes;
  private final TimeRole.Reader roles;
  private final NounAttachments nouns;
  private final VerbAttachments verbs;
  private final Set<String> held;
  private final Set<String> common;

  Ties(WordClasses classes, TimeRole.Reader roles, NounAttachments nouns, VerbAttachments verbs) {
    this.classes = classes;
    this.roles = roles;
    this.nouns = nouns;
    this.verbs = verbs;
    held = classes.set("holding preposition");
    common = new HashSet<>(classes.set("form of address"));
    common.addAll(classes.set("capitalised common noun"));
  }

  /** Whether {@code time} dates {@code trigger} by the order of words. */
  boolean tied(Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    TimeRole role = roles.of(sentence, time);
    if (role.kind() != TimeRole.Kind.AT
        || !sentence.clauses().same(trigger.from(), time.from())
        || isListed(sentence, time)
        || namesUnknown(sentence, trigger, time)) {
      return false;
    }
    return trigger.kind() == Trigger.Kind.VERB
        ? verbs.attach(sentence, trigger, time) != null
        : isNouns(sentence, trigger, time, role);
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

  /** Whether somebody or something may take part that the timeline does not know. */
  private boolean namesUnknown(Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    Words words = sentence.words();
    int start = sentence.clauses().start(sentence.clauses().of(trigger.from()));
    int end = Math.max(trigger.to(), time.from());
    for (int i = Math.max(start, sentence.from() + 1); i < end; i++) {
      boolean unknown =
          words.isLetters(i)
              && words.isCapitalised(i)
              && !sentence.isTime(i)
              && !sentence.hasNameWithin(i, i + 1)
              && !common.contains(words.norm(i))
              && !(trigger.from() <= i && i < trigger.to());
      if (unknown) {
        return true;
      }
    }
    return false;
  }
}
