package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Corroborator;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.link.Recogniser;
import org.dateline.extract.link.Standing;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Completes the event dates of a sentence: a time that no construction ties to an event of the
 * timeline may still be borne out by one, or miss one by a slip of the pen.
 */
final class BorneOut {
  /**
   * How much of a score, of which a participant or a shared word adds 0.1, a word between costs.
   */
  private static final double PER_WORD = 0.0125;

  /** A sentence with more times is a list, and every pair of a time and a word would be weighed. */
  private static final int MOST_TIMES = 12;

  private final Corroborator corroborator;
  private final Recogniser recogniser;
  private final TriggerFinder finder;
  private final TimeRole.Reader roles;
  private final ModalityReader modality;
  private final Participants participants;
  private final WordClasses classes;
  private final Ties ties;
  private final Set<String> functionWords;

  BorneOut(
      Corroborator corroborator,
      Recogniser recogniser,
      TriggerFinder finder,
      TimeRole.Reader roles,
      Ties ties,
      ModalityReader modality,
      WordClasses classes) {
    this.corroborator = corroborator;
    this.recogniser = recogniser;
    this.finder = finder;
    this.roles = roles;
    this.ties = ties;
    this.modality = modality;
    this.classes = classes;
    participants = new Participants(classes);
    functionWords = classes.functionWords();
  }

  /** Adds to {@code found}, in place of what was found for the same time in vain. */
  void complete(
      Sentence sentence, List<Trigger> triggers, Discourse discourse, List<FoundDate> found) {
    if (sentence.times().size() <= MOST_TIMES
        && sentence.times().stream().anyMatch(time -> isWanted(sentence, time, found))) {
      List<Trigger> typed = new ArrayList<>(triggers);
      typed.removeIf(trigger -> trigger.types().isEmpty());
      List<Trigger> cues = finder.cues(sentence);
      List<Trigger> all = new ArrayList<>(triggers);
      all.addAll(cues);
      Run run = new Run(sentence, discourse, found);
      run.complete(all, Fit.BORNE_OUT);
      run.complete(typed, Fit.SLIPPED);
      typed.addAll(cues);
      run.complete(typed, Fit.STRUCK);
      run.complete(typed, Fit.RECOGNISED);
    }
  }

  private boolean isWanted(Sentence sentence, Sentence.TimeMention time, List<FoundDate> found) {
    return time.expression().period() != null
        && !EventDateFinder.isOpen(sentence, time)
        && !isBound(sentence, time)
        && found.stream().noneMatch(date -> date.isLinked() && isOf(date, time));
  }

  /** "Before 1990" is no date; "by 1990", "from 1980 to 1988", "before the 1990 election" are. */
  private boolean isBound(Sentence sentence, Sentence.TimeMention time) {
    TimeRole role = roles.of(sentence, time);
    Words words = sentence.words();
    return role.kind() == TimeRole.Kind.OTHER
        && !words.norm(role.from()).equals("by")
        && time.expression().stated().size() != 2
        && !(words.norm(time.from() - 1).equals("the") && words.isLetters(time.to()));
  }

  /** How an event may fit a time. */
  private enum Fit {
    /** It was then. */
    BORNE_OUT,
    /** It was not then, but that is explained by a slip of the pen. */
    SLIPPED,
    /** It was not then, but on the same day of another month or year. */
    STRUCK,
    /** It was not then, though the sentence all but names it. */
    RECOGNISED
  }

  /** The completion of one sentence. */
  private final class Run {
    private final Sentence sentence;
    private final List<NameMention> background;
    private final Set<String> stems;
    private final Set<String> words;
    private final List<FoundDate> found;

    Run(Sentence sentence, Discourse discourse, List<FoundDate> found) {
      this.sentence = sentence;
      this.found = found;
      background = discourse.background(sentence);
      stems = stems(sentence);
      words = new HashSet<>();
      addStems(sentence, sentence.from(), sentence.to(), words);
    }

    void complete(List<Trigger> triggers, Fit fit) {
      for (Sentence.TimeMention time : sentence.times()) {
        if (isWanted(sentence, time, found)) {
          FoundDate best = best(triggers, time, fit);
          if (best != null && (fit == Fit.BORNE_OUT || !isBorneOutElsewhere(best))) {
            found.removeIf(date -> isOf(date, time));
            found.add(best);
          }
        }
      }
    }

    /** Another time of the sentence is right of the event, so that this one means another. */
    private boolean isBorneOutElsewhere(FoundDate missed) {
      String id = missed.candidates().get(0).event().id();
      return found.stream()
          .flatMap(date -> date.candidates().stream())
          .anyMatch(candidate -> candidate.event().id().equals(id));
    }

    private @Nullable FoundDate best(List<Trigger> triggers, Sentence.TimeMention time, Fit fit) {
      FoundDate best = null;
      Set<Period> recognised = new HashSet<>();
      for (Trigger trigger : triggers) {
        FoundDate borne = of(trigger, time, fit);
        if (borne != null && fit == Fit.RECOGNISED) {
          borne
              .candidates()
              .forEach(candidate -> recognised.add(candidate.event().date().period()));
        }
        if (borne != null && (best == null || isBetter(borne, best, time))) {
          best = borne;
        }
      }
      return recognised.size() > 1 ? null : best;
    }

    private @Nullable FoundDate of(Trigger trigger, Sentence.TimeMention time, Fit fit) {
      boolean possible =
          switch (fit) {
            case BORNE_OUT -> true;
            case SLIPPED -> ties.tied(sentence, trigger, time);
            case STRUCK ->
                time.expression().granularity() != Granularity.YEAR
                    && ties.mayDate(sentence, trigger, time);
            case RECOGNISED -> ties.mayDate(sentence, trigger, time);
          };
      if (!possible) {
        return null;
      }
      int last = Math.min(sentence.to(), Math.max(trigger.to(), time.from()));
      Modality how = modality.of(sentence, trigger, last, roles.of(sentence, time));
      if (how != Modality.ASSERTED) {
        return null;
      }
      TimeExpression when = time.expression();
      List<EventCandidate> candidates =
          switch (fit) {
            case BORNE_OUT ->
                trigger.types().isEmpty()
                    ? corroborator.of(trigger.named(), when)
                    : corroborator.of(clues(trigger, time, false), when);
            case SLIPPED -> corroborator.missed(clues(trigger, time, true), when);
            case STRUCK ->
                corroborator.struck(clues(trigger, time, false), when, isDone(trigger, time));
            case RECOGNISED -> {
              boolean done = isDone(trigger, time);
              yield recogniser.missed(
                  clues(trigger, time, false),
                  words,
                  when,
                  ties.isAlone(sentence, trigger, time),
                  done,
                  done || trigger.kind() != Trigger.Kind.VERB);
            }
          };
      return candidates.isEmpty() || (fit != Fit.BORNE_OUT && ties.isAny(sentence, trigger))
          ? null
          : new FoundDate(
              trigger,
              time.expression(),
              trigger.from(),
              trigger.to(),
              Aspect.WITHIN,
              how,
              candidates);
    }

    /** Whether a verb tells of what was done at a time, not of what was remembered then. */
    private boolean isDone(Trigger trigger, Sentence.TimeMention time) {
      return trigger.kind() == Trigger.Kind.VERB && ties.tied(sentence, trigger, time);
    }

    private Corroborator.Clues clues(Trigger trigger, Sentence.TimeMention time, boolean slip) {
      List<NameMention> near = new ArrayList<>();
      List<NameMention> others = new ArrayList<>();
      int gap = gapped(time);
      boolean listed = sentence.times().stream().anyMatch(next -> gapped(next) == time.to());
      for (NameMention name : sentence.names()) {
        boolean earlier = gap >= 0 && (name.from() < gap || name.to() > time.from());
        if (earlier || (listed && name.from() >= time.to())) {
          continue; // "X tested a bomb in 1949, Y in 1952"
        }
        if (!sentence.isPartOfLongerName(name)) {
          boolean same = gap >= 0 || sentence.clauses().same(name.from(), trigger.from());
          (same ? near : others).add(name);
        }
      }
      if (gap < 0) {
        others.addAll(background);
      }
      if (slip) {
        // Only who is named beside the words is surely meant; if nobody, the country that all is
        // about, unless the sentence names somebody who has nothing to do with it.
        near = near.isEmpty() ? others : near;
        others = List.of();
      }
      boolean active =
          trigger.kind() == Trigger.Kind.VERB && !participants.isPassive(sentence, trigger);
      return new Corroborator.Clues(
          trigger.types(),
          near,
          others,
          butFor(trigger),
          !sentence.clauses().same(trigger.from(), time.from()),
          active ? near.stream().filter(name -> name.to() <= trigger.from()).toList() : List.of(),
          active ? near.stream().filter(name -> name.from() >= trigger.to()).toList() : List.of());
    }

    private Set<String> butFor(Trigger trigger) {
      Set<String> rest = new HashSet<>(stems);
      for (int i = trigger.from(); i < trigger.to(); i++) {
        rest.remove(Standing.stem(sentence.words().norm(i)));
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

  private static boolean isOf(FoundDate date, Sentence.TimeMention time) {
    return date.time().span().equals(time.expression().span());
  }

  /** Better is what fits better, and of what fits as well the words next to the time. */
  private static boolean isBetter(FoundDate one, FoundDate other, Sentence.TimeMention time) {
    return quality(one, time) > quality(other, time);
  }

  private static double quality(FoundDate found, Sentence.TimeMention time) {
    int distance = Math.abs(found.trigger().from() - time.from());
    return found.candidates().get(0).score() - distance * PER_WORD;
  }

  /** The beginnings of words that name nobody. */
  private Set<String> stems(Sentence sentence) {
    Set<String> stems = new HashSet<>();
    int next = sentence.from();
    for (NameMention name : sentence.names()) {
      addStems(sentence, next, name.from(), stems);
      next = Math.max(next, name.to());
    }
    addStems(sentence, next, sentence.to(), stems);
    return stems;
  }

  private void addStems(Sentence sentence, int from, int to, Set<String> stems) {
    for (int i = from; i < to; i++) {
      String word = sentence.words().norm(i);
      if (!functionWords.contains(word)) {
        stems.add(Standing.stem(word));
      }
    }
  }
}
