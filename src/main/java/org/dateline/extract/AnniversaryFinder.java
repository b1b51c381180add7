package org.dateline.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.AnniversaryClaim;
import org.dateline.claim.Claim;
import org.dateline.claim.Dated;
import org.dateline.claim.Modality;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Finds anniversaries: "the 20th anniversary of the fall of Saigon", "the centenary of the war",
 * "marked 80 years since D-Day".
 */
final class AnniversaryFinder implements ClaimFinder {
  private static final int LOOK_BACK = 3;

  /** An article of these days before or after the day itself is about that anniversary. */
  private static final long ON_THE_DAY = 7;

  private static final long AROUND_THE_DAY = 45;
  private static final int LIKELY_SLIP = 2;

  private final Operands operands;
  private final Relations relations;
  private final Counts counts;
  private final LapseReader lapses;
  private final ModalityReader modality;
  private final PatternIndex<String> marking;
  private final PatternIndex<String> since;
  private final Set<String> anniversaries;
  private final Set<String> determiners;
  private final Set<String> bounds;

  AnniversaryFinder(
      Operands operands,
      Relations relations,
      Counts counts,
      LapseReader lapses,
      WordClasses classes) {
    this.operands = operands;
    this.relations = relations;
    this.counts = counts;
    this.lapses = lapses;
    modality = new ModalityReader(classes);
    marking = classes.verbs("marking");
    since = classes.literals("order since");
    anniversaries = classes.set("anniversary");
    determiners = classes.set("determiner");
    bounds = classes.set("bound");
  }

  /** Years that are counted, and where the words of the event begin. */
  private record Counted(int from, int to, int years, int event) {}

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    List<Counted> counted = counted(context.sentence());
    if (counted.isEmpty()) {
      return;
    }
    List<Operand> found = context.operands(operands);
    for (Counted count : counted) {
      if (isCompared(context.words(), count.from)) {
        continue;
      }
      for (Operand operand : found) {
        Operand event = relations.phrase(context.sentence(), count.event, operand);
        if (event != null) {
          claims.accept(claim(context, count, event));
          break;
        }
      }
    }
  }

  /** "Ten years before the 20th anniversary": the time of the sentence is another. */
  private boolean isCompared(Words words, int from) {
    int at = determiners.contains(words.norm(from - 1)) ? from - 2 : from - 1;
    return bounds.contains(words.norm(at));
  }

  private List<Counted> counted(Sentence sentence) {
    Words words = sentence.words();
    List<Counted> all = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Counts.Read named = counts.years(words, i, sentence.to());
      if (named != null && words.norm(named.to()).equals("of")) {
        all.add(new Counted(i, named.to(), named.count(), named.to() + 1));
      } else if (anniversaries.contains(words.norm(i)) && words.norm(i + 1).equals("of")) {
        Counts.Read ordinal = ordinalBefore(sentence, i);
        if (ordinal != null) {
          all.add(new Counted(ordinal.from(), i + 1, ordinal.count(), i + 2));
        }
      } else if (marking.startsAt(words, i)) {
        Counted years = yearsAfter(sentence, i);
        if (years != null) {
          all.add(years);
        }
      }
    }
    return all;
  }

  /** "20th", "third", "one-year" in front of "anniversary". */
  private Counts.@Nullable Read ordinalBefore(Sentence sentence, int noun) {
    for (int i = noun; i > noun - LOOK_BACK && i > sentence.from(); i--) {
      Counts.Read ordinal = counts.ordinalBefore(sentence.words(), i);
      if (ordinal != null) {
        return ordinal;
      }
    }
    for (Sentence.TimeMention time : sentence.times()) {
      LapseReader.Read length = time.to() == noun ? lapses.read(sentence, time) : null;
      if (length != null && length.years() > 0) {
        return new Counts.Read(length.from(), length.to(), length.years());
      }
    }
    return null;
  }

  /** "Marked 80 years since". */
  private @Nullable Counted yearsAfter(Sentence sentence, int verb) {
    PatternIndex.Match<String> match = marking.longestAt(sentence.words(), verb, sentence.to());
    for (Sentence.TimeMention time : sentence.times()) {
      LapseReader.Read length =
          match != null && time.from() >= match.to() && time.from() <= match.to() + 1
              ? lapses.read(sentence, time)
              : null;
      if (length != null && length.years() > 0 && length.lapse().least() > 0) {
        PatternIndex.Match<String> link =
            since.longestAt(sentence.words(), length.to(), sentence.to());
        return link == null
            ? null
            : new Counted(length.from(), link.to(), length.years(), link.to());
      }
    }
    return null;
  }

  private AnniversaryClaim claim(Context context, Counted count, Operand event) {
    Modality how = modality.of(context.sentence(), event.trigger(), event.to());
    Dated dated = event.dated(context);
    return new AnniversaryClaim(
        context.inSource(count.from, count.to),
        context.sentenceInSource(),
        count.years,
        dated,
        times(context, count, event, dated),
        how == Modality.PLANNED ? Modality.ASSERTED : how, // years add up before the day too
        context.attribution(count.from, event.to()));
  }

  /**
   * The times of the sentence but for the event's own, if the clause has one; else the day of an
   * article about the day.
   */
  private static List<Period> times(Context context, Counted count, Operand event, Dated dated) {
    Clauses clauses = context.sentence().clauses();
    List<Period> times = new ArrayList<>();
    boolean told = false;
    for (Sentence.TimeMention time : context.sentence().times()) {
      Period period = time.expression().period();
      boolean own =
          period != null
              && time.from() >= count.event
              && time.from() <= event.to() + 1
              && dated.periods().stream().anyMatch(period::intersects);
      if (period != null && !own) {
        times.add(period);
        told |= clauses.same(time.from(), count.from);
      }
    }
    LocalDate published = context.article().published();
    if (times.isEmpty() && published != null && isAbout(published, count.years, dated)) {
      return List.of(Period.day(published));
    }
    return told ? times : List.of();
  }

  private static boolean isAbout(LocalDate published, int years, Dated event) {
    Optional<LocalDate> day = event.likeliest().flatMap(Period::firstDay);
    if (day.isEmpty()) {
      return false;
    }
    long slip = published.getYear() - day.get().getYear() - (long) years;
    long off = Long.MAX_VALUE;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      LocalDate anniversary = day.get().plusYears(year - (long) day.get().getYear());
      off = Math.min(off, Math.abs(ChronoUnit.DAYS.between(published, anniversary)));
    }
    return off <= ON_THE_DAY || (off <= AROUND_THE_DAY && Math.abs(slip) <= LIKELY_SLIP);
  }
}
