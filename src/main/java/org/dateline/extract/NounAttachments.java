package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which times date the noun or name of an event.
 *
 * <p>A noun seldom governs a time: "condemned the annexation in 2015" dates the condemning. So a
 * time counts only in constructions that leave no other reading: "the 2014 annexation", "after the
 * annexation in 2014", "the annexation took place in 2014", "launched its annexation in 2014", "a
 * decision announced in 2014 that set in motion the annexation".
 */
final class NounAttachments {
  private static final int NEAR = 4;

  private final WordClasses classes;
  private final TimeRole.Reader roles;
  private final FrontedTimes fronted;
  private final LaunchAttachments launches;
  private final Postmodifiers postmodifiers;
  private final PredicateAttachments verbs;
  private final PatternIndex<String> causes;
  private final PatternIndex<String> delays;
  private final Set<String> functionWords;

  NounAttachments(WordClasses classes, TimeRole.Reader roles) {
    this.classes = classes;
    this.roles = roles;
    fronted = new FrontedTimes(classes);
    launches = new LaunchAttachments(classes);
    postmodifiers = new Postmodifiers(classes);
    verbs = new PredicateAttachments(classes, fronted);
    causes = classes.verbs("bring about");
    delays = classes.verbs("delay");
    functionWords = classes.functionWords();
  }

  /** How {@code time} dates the event that {@code trigger} speaks of, or null if it does not. */
  @Nullable Attachment attach(
      Sentence sentence, Trigger trigger, NounPhrase phrase, Sentence.TimeMention time) {
    if (isCompound(sentence, trigger)) {
      return null;
    }
    boolean inside = trigger.from() <= time.from() && time.to() <= trigger.to();
    if (inside || (phrase.from() <= time.from() && time.to() <= trigger.from())) {
      return Attachment.of(time, null); // "the 2014 annexation", "last year's invasion"
    }
    TimeRole role = roles.of(sentence, time);
    if (role.kind() != TimeRole.Kind.AT) {
      return isDeferred(sentence, phrase, role) ? Attachment.of(time, null) : null;
    }
    Attachment found = launches.attach(sentence, phrase, time, role);
    if (found == null && sentence.clauses().same(time.from(), trigger.from())) {
      found = postmodifiers.attach(sentence, trigger, phrase, time, role);
      found = found != null ? found : carried(sentence, phrase, time, role);
    }
    if (found == null) {
      found = verbs.attach(sentence, phrase, time, role);
    }
    if (found == null) {
      found = Postmodifiers.parenthesis(sentence, trigger, time);
    }
    if (found == null) {
      found = opened(sentence, phrase, time, role);
    }
    if (found == null && trigger.kind() == Trigger.Kind.NAME) {
      found = postmodifiers.beside(sentence, phrase, time, role);
    }
    return found;
  }

  /** "Delayed the independence of Belize until 1981": it came about then. */
  private boolean isDeferred(Sentence sentence, NounPhrase phrase, TimeRole role) {
    if (role.kind() != TimeRole.Kind.UNTIL || role.from() != phrase.to()) {
      return false;
    }
    PatternIndex.Match<String> match = null;
    for (int i = phrase.from() - 1; match == null && i >= phrase.from() - 2; i--) {
      match = delays.longestAt(sentence.words(), i, phrase.from());
    }
    return match != null && match.to() == phrase.from();
  }

  /** "The referendum campaign", "war crimes": the noun only modifies another. */
  boolean isCompound(Sentence sentence, Trigger trigger) {
    Words words = sentence.words();
    int next = trigger.to();
    return next < sentence.to()
        && words.isLetters(next)
        && !words.isCapitalised(next)
        && !sentence.isTime(next)
        && !functionWords.contains(words.norm(next))
        && !words.norm(next).endsWith("ly")
        && !classes.isVerbal(words, next)
        && !verbs.startsAt(words, next);
  }

  /** "Russia launched its invasion of Ukraine in 2022", "in 2022 Russia launched …". */
  private @Nullable Attachment carried(
      Sentence sentence, NounPhrase phrase, Sentence.TimeMention time, TimeRole role) {
    if (sentence.words().norm(role.from()).equals("of")) {
      return null; // "led to the agreement and the Convention of 1818"
    }
    int clauseStart = sentence.clauses().start(sentence.clauses().of(phrase.from()));
    for (int i = phrase.from() - 1; i >= clauseStart && i >= phrase.from() - 3; i--) {
      PatternIndex.Match<String> match =
          verbs.carriers().longestAt(sentence.words(), i, phrase.from());
      boolean cause = match == null;
      match = cause ? causes.longestAt(sentence.words(), i, phrase.from()) : match;
      if (match == null
          || phrase.from() - match.to() > 1
          || !sentence.clauses().same(i, phrase.from())) {
        continue;
      }
      int verb = i;
      boolean after =
          role.from() >= phrase.to()
              && !fronted.hasVerb(sentence, phrase.to(), role.from())
              && role.from() - phrase.to() <= 2 * NEAR;
      boolean before = time.to() <= verb && fronted.isFronted(sentence, time, role, verb);
      if (after || before) {
        return new Attachment(time, null, match.value(), List.of(), cause ? -1 : verb);
      }
    }
    return null;
  }

  /** "Signed in 1992, the treaty …": a participle opens the sentence and leaves out "was". */
  private @Nullable Attachment opened(
      Sentence sentence, NounPhrase phrase, Sentence.TimeMention time, TimeRole role) {
    Words words = sentence.words();
    if (!words.norm(time.to()).equals(",") || phrase.from() != time.to() + 1) {
      return null;
    }
    PatternIndex.Match<String> match =
        verbs.carriers().longestAt(words, sentence.from(), sentence.to());
    return match != null && match.forms().contains(VerbForm.PARTICIPLE) && role.from() == match.to()
        ? new Attachment(time, null, match.value(), List.of(), -1)
        : null;
  }
}
