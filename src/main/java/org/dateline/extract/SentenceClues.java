package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.Clues;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.link.NameStems;
import org.dateline.extract.words.WordClasses;

/** What a sentence tells of the event that was at one of its times. */
final class SentenceClues {
  private final Sentence sentence;
  private final List<NameMention> background;
  private final WordClasses classes;
  private final Participants participants;
  private final Set<String> sequence;
  private final Set<String> words = new HashSet<>();
  private final Set<String> unnamed = new HashSet<>();

  SentenceClues(
      Sentence sentence, Discourse discourse, Participants participants, WordClasses classes) {
    this.sentence = sentence;
    this.participants = participants;
    this.classes = classes;
    sequence = classes.set("sequence");
    background = discourse.background(sentence);
    Set<String> functionWords = classes.functionWords();
    int named = sentence.from();
    for (NameMention name : sentence.names()) {
      addStems(named, name.from(), functionWords, unnamed);
      named = Math.max(named, name.to());
    }
    addStems(named, sentence.to(), functionWords, unnamed);
    addStems(sentence.from(), sentence.to(), functionWords, words);
  }

  private void addStems(int from, int to, Set<String> functionWords, Set<String> stems) {
    for (int i = from; i < to; i++) {
      String word = sentence.words().norm(i);
      if (!functionWords.contains(word)) {
        stems.add(NameStems.stem(word));
      }
    }
  }

  /** The beginnings of all words, by {@link NameStems#stem}. */
  Set<String> words() {
    return words;
  }

  /** All that may speak of what {@code trigger} tells and {@code time} dates. */
  Clues of(Trigger trigger, Sentence.TimeMention time) {
    return of(trigger, time, false);
  }

  /**
   * Only who is named beside the words and is surely meant; if nobody, the country that all is
   * about, unless the sentence names somebody who has nothing to do with it.
   */
  Clues surely(Trigger trigger, Sentence.TimeMention time) {
    return of(trigger, time, true);
  }

  private Clues of(Trigger trigger, Sentence.TimeMention time, boolean surely) {
    List<NameMention> near = new ArrayList<>();
    List<NameMention> others = new ArrayList<>();
    int gap = gapped(time);
    boolean listed = sentence.times().stream().anyMatch(next -> gapped(next) == time.to());
    for (NameMention name : sentence.names()) {
      boolean earlier = gap >= 0 && (name.from() < gap || name.to() > time.from());
      if (earlier || (listed && name.from() >= time.to())) {
        continue; // "X tested a bomb in 1949, Y in 1952"
      }
      if (!sentence.isPartOfLongerName(name) && !isMeasuredFrom(name)) {
        boolean same = gap >= 0 || sentence.clauses().same(name.from(), trigger.from());
        (same ? near : others).add(name);
      }
    }
    if (gap < 0) {
      others.addAll(background);
    }
    if (surely) {
      near = near.isEmpty() ? others : near;
      others = List.of();
    }
    boolean active =
        trigger.kind() == Trigger.Kind.VERB && !participants.isPassive(sentence, trigger);
    return new Clues(
        trigger.types(),
        near,
        others,
        butFor(trigger),
        !sentence.clauses().same(trigger.from(), time.from()),
        active ? near.stream().filter(name -> name.to() <= trigger.from()).toList() : List.of(),
        active ? near.stream().filter(name -> name.from() >= trigger.to()).toList() : List.of());
  }

  /** "A year after Bhopal": what it is counted from has no part in it. */
  private boolean isMeasuredFrom(NameMention name) {
    int before = name.from() - 1;
    return sequence.contains(sentence.words().norm(before))
        && sentence.clauses().start(sentence.clauses().of(name.from())) != before;
  }

  /** The beginnings of words that name nobody and are not those of {@code trigger}. */
  private Set<String> butFor(Trigger trigger) {
    Set<String> rest = new HashSet<>(unnamed);
    for (int i = trigger.from(); i < trigger.to(); i++) {
      rest.remove(NameStems.stem(sentence.words().norm(i)));
    }
    return rest;
  }

  /** Where the names begin that a time has for itself in a list without further verbs, or -1. */
  private int gapped(Sentence.TimeMention time) {
    Sentence.TimeMention before = null;
    for (Sentence.TimeMention other : sentence.times()) {
      before = other.to() <= time.from() ? other : before;
    }
    if (before == null || !sentence.hasNameWithin(before.to(), time.from())) {
      return -1;
    }
    for (int i = before.to(); i < time.from(); i++) {
      if (classes.isVerbal(sentence.words(), i)) {
        return -1;
      }
    }
    return before.to();
  }
}
