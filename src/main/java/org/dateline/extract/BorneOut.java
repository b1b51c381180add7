package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Clues;
import org.dateline.extract.link.Corroborator;
import org.dateline.extract.link.Recogniser;
import org.dateline.extract.link.Unrivalled;
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
  private final Unrivalled unrivalled;
  private final TriggerFinder finder;
  private final TimeRole.Reader roles;
  private final ModalityReader modality;
  private final WordClasses classes;
  private final Participants participants;
  private final Ties ties;
  private final Repetitions repetitions;

  BorneOut(
      Corroborator corroborator,
      Recogniser recogniser,
      Unrivalled unrivalled,
      TriggerFinder finder,
      TimeRole.Reader roles,
      Ties ties,
      ModalityReader modality,
      WordClasses classes) {
    this.corroborator = corroborator;
    this.recogniser = recogniser;
    this.unrivalled = unrivalled;
    this.finder = finder;
    this.roles = roles;
    this.ties = ties;
    this.modality = modality;
    this.classes = classes;
    participants = new Participants(classes);
    repetitions = new Repetitions(classes);
  }

  /** Adds to {@code found}, in place of what was found for the same time in vain. */
  void complete(
      Sentence sentence, List<Trigger> triggers, Discourse discourse, List<FoundDate> found) {
    if (sentence.times().size() <= MOST_TIMES
        && sentence.times().stream().anyMatch(time -> isWanted(sentence, time, found))) {
      new Run(sentence, triggers, finder.cues(sentence), discourse, found).complete();
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
    RECOGNISED,
    /** It was not then, though nothing else of its kind was around. */
    UNRIVALLED
  }

  /** A time of a sentence and words that may speak of what was then. */
  private static final class Pair {
    private final Trigger trigger;
    private final Sentence.TimeMention time;
    private final boolean cue;
    private @Nullable Modality modality;
    private @Nullable Clues clues;

    Pair(Trigger trigger, Sentence.TimeMention time, boolean cue) {
      this.trigger = trigger;
      this.time = time;
      this.cue = cue;
    }

    /** Names of events are only ever borne out, and cues are too loose for a slip. */
    boolean mayFit(Fit fit) {
      return fit == Fit.BORNE_OUT || (!trigger.types().isEmpty() && !(cue && fit == Fit.SLIPPED));
    }
  }

  /** The completion of one sentence. */
  private final class Run {
    private final Sentence sentence;
    private final List<List<Pair>> pairs = new ArrayList<>();
    private final SentenceClues clues;
    private final List<FoundDate> found;

    Run(
        Sentence sentence,
        List<Trigger> triggers,
        List<Trigger> cues,
        Discourse discourse,
        List<FoundDate> found) {
      this.sentence = sentence;
      this.found = found;
      for (Sentence.TimeMention time : sentence.times()) {
        List<Pair> ofTime = new ArrayList<>();
        triggers.forEach(trigger -> ofTime.add(new Pair(trigger, time, false)));
        cues.forEach(cue -> ofTime.add(new Pair(cue, time, true)));
        pairs.add(ofTime);
      }
      this.clues = new SentenceClues(sentence, discourse, participants, classes);
    }

    void complete() {
      for (Fit fit : Fit.values()) {
        for (int i = 0; i < pairs.size(); i++) {
          complete(sentence.times().get(i), pairs.get(i), fit);
        }
      }
    }

    private void complete(Sentence.TimeMention time, List<Pair> ofTime, Fit fit) {
      if (isWanted(sentence, time, found)) {
        FoundDate best = best(ofTime, fit);
        if (best != null && (fit == Fit.BORNE_OUT || !isBorneOutElsewhere(best))) {
          found.removeIf(date -> isOf(date, time));
          found.add(best);
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

    private @Nullable FoundDate best(List<Pair> ofTime, Fit fit) {
      FoundDate best = null;
      Set<Period> recognised = new HashSet<>();
      for (Pair pair : ofTime) {
        FoundDate fitting = pair.mayFit(fit) ? of(pair, fit) : null;
        if (fitting != null && fit == Fit.RECOGNISED) {
          fitting
              .candidates()
              .forEach(candidate -> recognised.add(candidate.event().date().period()));
        }
        if (fitting != null && (best == null || isBetter(fitting, best, pair.time))) {
          best = fitting;
        }
      }
      return recognised.size() > 1 ? null : best;
    }

    private @Nullable FoundDate of(Pair pair, Fit fit) {
      Trigger trigger = pair.trigger;
      Sentence.TimeMention time = pair.time;
      boolean possible =
          switch (fit) {
            case BORNE_OUT -> true;
            case SLIPPED -> ties.tied(sentence, trigger, time);
            case STRUCK ->
                time.expression().granularity() != Granularity.YEAR
                    && ties.mayDate(sentence, trigger, time);
            case RECOGNISED -> ties.mayDate(sentence, trigger, time);
            case UNRIVALLED -> ties.datesOnce(sentence, trigger, time);
          };
      if (!possible || modality(pair) != Modality.ASSERTED) {
        return null;
      }
      TimeExpression when = time.expression();
      List<EventCandidate> candidates =
          switch (fit) {
            case BORNE_OUT ->
                trigger.types().isEmpty()
                    ? corroborator.of(trigger.named(), when)
                    : corroborator.of(clues(pair), when);
            case SLIPPED -> corroborator.missed(clues.surely(trigger, time), when);
            case STRUCK -> corroborator.struck(clues(pair), when, isDone(trigger, time));
            case RECOGNISED ->
                recogniser.missed(clues(pair), clues.words(), when, bond(trigger, time));
            case UNRIVALLED -> unrivalled.missed(clues(pair), clues.words(), when);
          };
      return candidates.isEmpty() || (fit != Fit.BORNE_OUT && mayBeAnother(trigger, when))
          ? null
          : new FoundDate(
              trigger,
              when,
              trigger.from(),
              trigger.to(),
              Aspect.WITHIN,
              Modality.ASSERTED,
              candidates);
    }

    private boolean mayBeAnother(Trigger trigger, TimeExpression when) {
      return ties.isAny(sentence, trigger, when) || repetitions.isSurelyRepeated(sentence, trigger);
    }

    private Modality modality(Pair pair) {
      if (pair.modality == null) {
        Sentence.TimeMention time = pair.time;
        int last = Math.min(sentence.to(), Math.max(pair.trigger.to(), time.from()));
        pair.modality = modality.of(sentence, pair.trigger, last, roles.of(sentence, time));
      }
      return pair.modality;
    }

    private Clues clues(Pair pair) {
      if (pair.clues == null) {
        pair.clues = clues.of(pair.trigger, pair.time);
      }
      return pair.clues;
    }

    private Recogniser.Bond bond(Trigger trigger, Sentence.TimeMention time) {
      boolean done = isDone(trigger, time);
      return new Recogniser.Bond(
          ties.isAlone(sentence, trigger, time), done, done || trigger.kind() != Trigger.Kind.VERB);
    }

    /** Whether a verb tells of what was done at a time, not of what was remembered then. */
    private boolean isDone(Trigger trigger, Sentence.TimeMention time) {
      return trigger.kind() == Trigger.Kind.VERB && ties.tied(sentence, trigger, time);
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
}
