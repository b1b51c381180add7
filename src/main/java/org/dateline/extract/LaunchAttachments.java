package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Which times date an event by dating the decision that launched it. */
final class LaunchAttachments {
  private static final int NEAR = 4;

  private final WordClasses classes;
  private final PatternIndex<String> launching;
  private final Set<String> launchingNouns;
  private final PatternIndex<String> made;
  private final Set<String> be;

  LaunchAttachments(WordClasses classes) {
    this.classes = classes;
    launching = classes.verbs("launching verb");
    launchingNouns = classes.set("launching noun");
    made = classes.verbs("made");
    be = classes.set("be");
  }

  /** "A decision announced by X in 2021 that set in motion a military operation". */
  @Nullable Attachment attach(
      Sentence sentence, NounPhrase phrase, Sentence.TimeMention time, TimeRole role) {
    return attach(sentence, launchingVerbBefore(sentence, phrase.from()), time, role);
  }

  /** "An order given by X in 2021 that unleashed a war on Y", where the verb tells of the event. */
  @Nullable Attachment attach(
      Sentence sentence, Trigger verb, Sentence.TimeMention time, TimeRole role) {
    boolean launches = launching.startsAt(sentence.words(), verb.from());
    return launches ? attach(sentence, connectorBefore(sentence, verb.from()), time, role) : null;
  }

  private @Nullable Attachment attach(
      Sentence sentence, int connector, Sentence.TimeMention time, TimeRole role) {
    Words words = sentence.words();
    if (connector < 0 || time.from() >= connector) {
      return null;
    }
    for (int noun = connector - 1; noun >= sentence.from(); noun--) {
      if (!launchingNouns.contains(words.norm(noun)) || sentence.isTime(noun)) {
        continue;
      }
      boolean within = role.from() > noun && onlyMade(sentence, noun + 1, connector);
      boolean modifies = role.bare() && time.to() <= noun && noun - time.to() <= 2;
      if (!within && !modifies) {
        return null;
      }
      List<NameMention> agents = new ArrayList<>();
      int from = noun - NEAR;
      for (NameMention name : sentence.names()) {
        if (name.from() >= from && name.to() <= connector) {
          agents.add(name);
        }
      }
      return new Attachment(time, Aspect.START, "begin", agents, -1);
    }
    return null;
  }

  /** Index of the relative pronoun of "that set in motion" right before a noun phrase, or -1. */
  private int launchingVerbBefore(Sentence sentence, int phraseStart) {
    Words words = sentence.words();
    for (int i = phraseStart - 1; i >= sentence.from() && i >= phraseStart - 6; i--) {
      PatternIndex.Match<String> match = launching.longestAt(words, i, phraseStart);
      if (match != null && phraseStart - match.to() <= 1) {
        return connectorBefore(sentence, i);
      }
    }
    return -1;
  }

  private static int connectorBefore(Sentence sentence, int verb) {
    String before = sentence.words().norm(verb - 1);
    return before.equals("that") || before.equals("which") ? verb - 1 : -1;
  }

  private boolean onlyMade(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean fine = made.startsAt(sentence.words(), i) || be.contains(sentence.words().norm(i));
      if (classes.isVerbal(sentence.words(), i) && !fine && !sentence.isTime(i)) {
        return false;
      }
    }
    return true;
  }
}
