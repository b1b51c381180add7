package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.EventTypes.Type;
import org.dateline.time.Bound;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.dateline.timeline.Event;

/**
 * Finds the events that bear a time out: of a kind that the words beside it speak of, with somebody
 * or some place that the sentence names, at that time. No construction has to tie the three
 * together, so only a much surer fit can contradict a time, and only one that a slip of the pen
 * explains.
 */
public final class Corroborator {
  /** What a name in the sentence is worth, as three participants. */
  private static final double NAMED = 0.3;

  private static final int EXACT = 2;
  private static final int LIKE = 1;

  /** What is asked of a fit: its very kind and one participant, or a looser kind and more. */
  private static final int ENOUGH = 3;

  /** How much surer a fit must be to contradict a time. */
  private static final int SURER = 1;

  /** More events that fit equally well tell nothing of which is meant. */
  private static final int MOST = 2;

  /** Longer events are borne out only by their beginning or end: much happens in the midst. */
  private static final long LONG_DAYS = 400;

  /** That a day hits an event says something of one that is over in a few. */
  private static final long SHORT_DAYS = 7;

  private final Gazetteer gazetteer;
  private final EventTypes types;
  private final Standing standing;
  private final NameStems stems;

  /** Looks among the events of the gazetteer's timeline, with those that its entries imply. */
  public Corroborator(Gazetteer gazetteer, EventTypes types, NameStems stems) {
    this.gazetteer = gazetteer;
    this.types = types;
    this.stems = stems;
    standing = new Standing(gazetteer);
  }

  /** The events that fit best at {@code time}, none if no fit is good enough. */
  public List<EventCandidate> of(Clues clues, TimeExpression time) {
    Period period = time.period();
    if (period != null && period.lengthDays() > LONG_DAYS && time.stated().size() == 2) {
      return best(clues, time, 0, event -> isWhole(event, time));
    }
    return period == null || period.lengthDays() > LONG_DAYS
        ? List.of()
        : best(clues, time, 0, event -> isBorneOut(event, period));
  }

  /** Those of the events with these ids, which a sentence names, that were at {@code time}. */
  public List<EventCandidate> of(List<String> ids, TimeExpression time) {
    Period period = time.period();
    List<EventCandidate> found = new ArrayList<>();
    for (String id : ids) {
      Event event = gazetteer.timeline().event(id).orElseThrow();
      if (period != null && period.lengthDays() <= LONG_DAYS && isBorneOut(event, period)) {
        List<String> reasons = List.of("named in the sentence", "at that time");
        found.add(new EventCandidate(event, NAMED, reasons));
      }
    }
    return found;
  }

  /**
   * The one event that fits so well that a time which misses it by a slip of the pen is wrong, if
   * no event bears the time out.
   */
  public List<EventCandidate> missed(Clues clues, TimeExpression time) {
    Period period = time.period();
    if (clues.apart() || period == null || period.lengthDays() > LONG_DAYS) {
      return List.of();
    }
    List<EventCandidate> best =
        best(
            clues,
            time,
            SURER,
            event ->
                Slips.isMistaken(time, event.date().period())
                    && !standing.isReversed(event, clues.before(), clues.after()));
    return best.size() == 1 ? best : List.of();
  }

  /**
   * The one event that fits better than all others and shares a word of its name with the sentence,
   * if a time with a month misses it by a slip that is hardly a coincidence.
   *
   * @param tied whether the time surely dates the words, so that no anniversary is meant
   */
  public List<EventCandidate> struck(Clues clues, TimeExpression time, boolean tied) {
    if (time.granularity() == Granularity.YEAR || Slips.stated(time) == null) {
      return List.of();
    }
    if (clues.possible(gazetteer).stream()
        .noneMatch(possible -> isStruck(possible.event(), clues, time, tied))) {
      return List.of();
    }
    boolean exact = time.granularity() == Granularity.DAY;
    List<EventCandidate> best =
        best(clues, time, 0, event -> !exact || isStruck(event, clues, time, tied));
    return best.size() == 1 && (exact || isStruck(best.get(0).event(), clues, time, tied))
        ? best
        : List.of();
  }

  private boolean isStruck(Event event, Clues clues, TimeExpression time, boolean tied) {
    Period days = event.date().period();
    return (time.granularity() == Granularity.DAY || clues.speaksOf(event))
        && Slips.isStriking(time, days)
        && (tied || !Slips.isAnniversary(time, days))
        && stems.common(event, clues.stems()) > 0
        && standing.meet(event, clues.near(), new HashSet<>()) == 0
        && !standing.isReversed(event, clues.before(), clues.after());
  }

  private List<EventCandidate> best(
      Clues clues, TimeExpression time, int surer, Predicate<Event> then) {
    Map<String, EventCandidate> found = new LinkedHashMap<>();
    int most = 0;
    for (Clues.Possible possible : clues.possible(gazetteer)) {
      Event event = possible.event();
      if ((possible.exact() || surer == 0) && then.test(event)) {
        int score = score(event, possible.exact() ? EXACT : LIKE, clues, time, surer);
        if (score > most) {
          found.clear();
          most = score;
        }
        if (score == most && score > 0) {
          List<String> reasons = List.of("kind " + event.type(), "at that time");
          found.put(event.id(), new EventCandidate(event, Math.min(1, score / 10.0), reasons));
        }
      }
    }
    return found.size() > MOST ? List.of() : List.copyOf(found.values());
  }

  /** How well an event of a kind that the words name fits, 0 if not well enough. */
  int score(Event event, Clues clues, TimeExpression time) {
    return score(event, EXACT, clues, time, 0);
  }

  /** How well an event fits, 0 if not well enough. */
  private int score(Event event, int kind, Clues clues, TimeExpression time, int surer) {
    Type type = types.named(event.type());
    Set<String> met = new HashSet<>();
    int strangers = standing.meet(event, clues.near(), met);
    standing.meet(event, clues.others(), met);
    int words = stems.common(event, clues.stems());
    if (surer > 0 && (strangers > 0 || !standing.fills(type, event, met))) {
      return 0;
    }
    if (met.isEmpty() || met.size() + words < type.leastFilled()) {
      return 0;
    }
    int score = kind - strangers + Math.min(2, words);
    score += met.stream().mapToInt(standing::weight).sum();
    boolean exact = time.granularity() == Granularity.DAY;
    score += exact && event.date().period().lengthDays() <= SHORT_DAYS ? 1 : 0;
    int needed =
        ENOUGH
            + (type.recurs() ? surer : 0)
            + (type.is(EventTypes.Trait.MANY) ? 1 : 0)
            + (clues.apart() ? 1 : 0);
    return score >= needed ? score : 0;
  }

  /** Whether a range of years is from the beginning of an event to its end. */
  private static boolean isWhole(Event event, TimeExpression time) {
    Period days = event.date().period();
    return days.start() instanceof Bound.Day
        && days.end() instanceof Bound.Day
        && days.lengthDays() > LONG_DAYS
        && admits(time.stated().get(0), event.date().begin().period())
        && admits(time.stated().get(1), event.date().end().period());
  }

  private static boolean admits(StatedDate stated, Period days) {
    return stated.days().filter(days::intersects).isPresent();
  }

  private static boolean isBorneOut(Event event, Period period) {
    Period days = event.date().period();
    if (!period.intersects(days)) {
      return false;
    }
    return days.lengthDays() <= LONG_DAYS
        || (days.start() instanceof Bound.Day && period.intersects(event.date().begin().period()))
        || (days.end() instanceof Bound.Day && period.intersects(event.date().end().period()));
  }
}
