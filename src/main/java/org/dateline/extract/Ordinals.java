package org.dateline.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claim.Aspect;
import org.dateline.claim.DurationClaim;
import org.dateline.claim.DurationClaim.Spell;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Evidence;
import org.dateline.claim.Modality;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Lapse;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the so-manieth year of an event: "now in its second year", "the fourth year of the war".
 */
final class Ordinals {
  private static final int NEAR = 6;
  private static final long YEAR = 365;

  /** A year begins and ends so many days earlier or later in the ears of a reader. */
  private static final long SLACK = 31;

  private final Counts counts;
  private final Relations relations;
  private final ModalityReader modality;
  private final Set<String> its;
  private final PatternIndex<String> entering;

  Ordinals(Counts counts, Relations relations, WordClasses classes) {
    this.counts = counts;
    this.relations = relations;
    modality = new ModalityReader(classes);
    its = Set.of("its", "their");
    entering = classes.verbs("being in", "reaching");
  }

  /** The ordinals of a sentence that stand before "year". */
  List<Counts.Read> of(Sentence sentence) {
    List<Counts.Read> found = new ArrayList<>();
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      if (sentence.words().norm(i).equals("year")) {
        Counts.Read ordinal = counts.ordinalBefore(sentence.words(), i);
        if (ordinal != null) {
          found.add(new Counts.Read(ordinal.from(), i + 1, ordinal.count()));
        }
      }
    }
    return found;
  }

  /** What an ordinal says of one of the operands, or null. */
  @Nullable DurationClaim claim(Context context, Counts.Read ordinal, List<Operand> operands) {
    for (Operand operand : operands) {
      Operand event = event(context.sentence(), ordinal, operand);
      if (event != null) {
        return claim(context, ordinal, event);
      }
    }
    return null;
  }

  private @Nullable Operand event(Sentence sentence, Counts.Read ordinal, Operand operand) {
    Words words = sentence.words();
    if (operand.trigger().kind() == Trigger.Kind.VERB) {
      return null;
    }
    if (words.norm(ordinal.to()).equals("of")) {
      return relations.phrase(sentence, ordinal.to() + 1, operand);
    }
    boolean own =
        its.contains(words.norm(ordinal.from() - 1))
            && operand.to() < ordinal.from()
            && ordinal.from() - operand.to() <= NEAR;
    for (int i = operand.to(); own && i < ordinal.from(); i++) {
      if (entering.longestAt(words, i, ordinal.from()) != null) {
        return operand;
      }
    }
    return null;
  }

  private @Nullable DurationClaim claim(Context context, Counts.Read ordinal, Operand event) {
    List<Period> times = times(context, event, ordinal);
    List<Spell> spells = new ArrayList<>();
    Lapse lapse = null;
    for (EventCandidate candidate : event.candidates()) {
      Optional<LocalDate> start = candidate.reference(Aspect.START).firstDay();
      for (Period time : start.isEmpty() ? List.<Period>of() : times) {
        Optional<Lapse> past = Lapse.between(candidate.reference(Aspect.START), time);
        if (past.isPresent() && past.get().most() >= 0) {
          lapse = lapse == null ? lapse(start.get(), ordinal.count()) : lapse;
          List<Evidence> evidence = List.of(Evidence.of(candidate.event()));
          boolean disputed = candidate.event().disputed();
          spells.add(new Spell(candidate.event().name(), past.get(), evidence, disputed));
        }
      }
    }
    if (lapse == null) {
      return null;
    }
    Modality how = modality.of(context.sentence(), event.trigger(), event.to());
    return new DurationClaim(
        context.inSource(ordinal.from(), ordinal.to()),
        context.sentenceInSource(),
        context.inSource(event.from(), event.to()),
        "P" + ordinal.count() + "Y",
        lapse,
        spells,
        how,
        context.attribution(ordinal.from(), ordinal.to()));
  }

  /** The n-th year from its anniversary on, or the n-th calendar year with that of the start. */
  private static Lapse lapse(LocalDate start, int count) {
    LocalDate first = LocalDate.of(start.getYear() + count - 1, 1, 1);
    LocalDate last = LocalDate.of(start.getYear() + count - 1, 12, 31);
    long least = Math.min((count - 1) * YEAR - SLACK, ChronoUnit.DAYS.between(start, first));
    long most = Math.max(count * YEAR + SLACK, ChronoUnit.DAYS.between(start, last));
    return Lapse.ofDays(Math.max(0, least), most);
  }

  /** The times of the sentence, or the day of an article that reports news. */
  private static List<Period> times(Context context, Operand event, Counts.Read ordinal) {
    List<Period> times =
        context.sentence().times().stream()
            .filter(time -> time.from() < event.from() || time.from() > event.to())
            .flatMap(time -> Stream.ofNullable(time.expression().period()))
            .toList();
    LocalDate published = context.article().published();
    boolean news = !context.spokenAt(ordinal.from()).stated();
    return !times.isEmpty() || published == null || !news || !isOn(event, published)
        ? times
        : List.of(Period.day(published));
  }

  /** Whether the event goes on when the article appears. */
  private static boolean isOn(Operand event, LocalDate published) {
    return event.candidates().stream()
        .anyMatch(candidate -> candidate.reference(Aspect.WHOLE).intersects(Period.day(published)));
  }
}
