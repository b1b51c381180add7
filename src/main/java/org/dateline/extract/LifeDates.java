package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a birth or a death that a sentence gives. */
final class LifeDates {
  /**
   * Words between "born" or "died" and the date: "born into a farming family near Lyon in 1950".
   */
  private static final int NEAR = 10;

  /** Years between brackets that are fewer may be those of a term or a war. */
  private static final int SHORTEST_LIFE = 30;

  private static final Set<String> HE = Set.of("he", "she");

  private final WordClasses classes;
  private final PatternIndex<String> deaths;
  private final TimeRole.Reader roles;

  LifeDates(WordClasses classes) {
    this.classes = classes;
    deaths = classes.verbs("dying");
    roles = new TimeRole.Reader(classes);
  }

  /**
   * A date of a birth or death.
   *
   * @param from index of the first word that tells of it
   * @param to index after the last
   * @param days the days that it admits
   * @param time the words that date it
   * @param subject index of the last word of the name before it; of a pronoun; or -1
   */
  record LifeDate(int from, int to, Period days, Sentence.TimeMention time, int subject) {}

  /** The birth that a sentence dates, or null; also null if it tells of two. */
  @Nullable LifeDate birth(Sentence sentence) {
    Words words = sentence.words();
    int born = -1;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (words.norm(i).equals("born")) {
        if (born >= 0) {
          return null;
        }
        born = i;
      }
    }
    return born < 0 ? inBrackets(sentence, 0) : dated(sentence, born, born + 1);
  }

  /** The death that a sentence dates, or null. */
  @Nullable LifeDate death(Sentence sentence) {
    PatternIndex.Match<String> verb = dying(sentence);
    return verb == null ? inBrackets(sentence, 1) : dated(sentence, verb.from(), verb.to());
  }

  /** The first verb of dying in a sentence, or null. */
  PatternIndex.@Nullable Match<String> dying(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      PatternIndex.Match<String> verb =
          deaths.startsAt(sentence.words(), i)
              ? deaths.longestAt(sentence.words(), i, sentence.to())
              : null;
      if (verb != null) {
        return verb;
      }
    }
    return null;
  }

  /**
   * "John Smith (1950–2010)": of somebody whom no timeline knows, since the years of a ruler may be
   * those of the reign, and long enough for a life.
   */
  private static @Nullable LifeDate inBrackets(Sentence sentence, int which) {
    Words words = sentence.words();
    for (Sentence.TimeMention time : sentence.times()) {
      int open = time.from() - 1;
      boolean range =
          time.expression().stated().size() == 2
              && words.norm(open).equals("(")
              && words.isCapitalised(open - 1)
              && !sentence.hasNameWithin(open - 1, open)
              && isLife(time.expression().stated());
      if (range) {
        StatedDate stated = time.expression().stated().get(which);
        Sentence.TimeMention own = which == 0 ? time : last(sentence, time);
        return own == null
            ? null
            : stated
                .days()
                .map(days -> new LifeDate(open, own.to(), days, own, open - 1))
                .orElse(null);
      }
    }
    return null;
  }

  private static boolean isLife(List<StatedDate> ends) {
    Integer first = ends.get(0).year();
    Integer last = ends.get(1).year();
    return first != null && last != null && last - first >= SHORTEST_LIFE;
  }

  private static Sentence.@Nullable TimeMention last(
      Sentence sentence, Sentence.TimeMention first) {
    for (Sentence.TimeMention time : sentence.times()) {
      if (time.from() > first.from() && time.from() - first.to() <= 1) {
        return time;
      }
    }
    return null;
  }

  private @Nullable LifeDate dated(Sentence sentence, int from, int to) {
    Words words = sentence.words();
    for (Sentence.TimeMention time : sentence.times()) {
      Period period = time.expression().period();
      boolean after = time.from() >= to && time.from() - to <= NEAR;
      if (after && period != null && isOwn(sentence, to, time)) {
        return new LifeDate(from, time.to(), period, time, subject(words, sentence.from(), from));
      }
    }
    return null;
  }

  private boolean isOwn(Sentence sentence, int from, Sentence.TimeMention time) {
    Words words = sentence.words();
    for (int i = from; i < time.from(); i++) {
      if (classes.isVerbal(words, i) || sentence.isTime(i) || words.norm(i).equals("and")) {
        return false;
      }
    }
    Anchor anchor = time.expression().anchor();
    return (anchor == Anchor.ABSOLUTE || anchor == Anchor.PUBLICATION)
        && time.expression().stated().size() <= 1
        && roles.of(sentence, time).kind() == TimeRole.Kind.AT;
  }

  /** The nearest name or pronoun before {@code at}. */
  static int subject(Words words, int from, int at) {
    for (int i = at - 1; i >= from; i--) {
      if (HE.contains(words.norm(i)) || words.isCapitalised(i) && words.isLetters(i)) {
        boolean opener = i == from && !HE.contains(words.norm(i)) && words.norm(i).length() < 4;
        return opener ? -1 : i;
      }
    }
    return -1;
  }

  static boolean isPronoun(Words words, int at) {
    return HE.contains(words.norm(at));
  }
}
