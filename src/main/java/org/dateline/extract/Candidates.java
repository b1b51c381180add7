package org.dateline.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.claim.Aspect;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.EventTypes.Trait;
import org.dateline.extract.link.EventTypes.Type;
import org.dateline.extract.link.Slips;
import org.dateline.time.Anchor;
import org.dateline.time.Bound;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the events that words may mean, charitably: whatever agrees with the time is meant;
 * what lies far from it is another event of the same kind.
 */
final class Candidates {
  /** An event of the same type and participants that lies farther away is another one. */
  private static final long FARTHEST_DAYS = 8 * 366;

  /** A name returns too: the Battle of Kyiv of 1943 is not that of 2022. */
  private static final long FARTHEST_DAYS_OF_NAME = 25 * 366;

  /** What lies a year and this many times farther than the nearest event is not meant. */
  private static final long NEARER_BY = 3;

  private static final long YEAR_DAYS = 366;

  private final EventTypes types;

  Candidates(EventTypes types) {
    this.types = types;
  }

  /**
   * The candidates of a name; a treaty needs a verb to tell its signing from its coming into force.
   *
   * @param alike events of that name but for its year, of which there may be others: they can only
   *     bear the time out, but for those of a lone type, which a slip of the pen may miss
   */
  List<EventCandidate> ofName(
      TimeExpression time,
      Aspect aspect,
      List<EventCandidate> named,
      List<EventCandidate> alike,
      @Nullable String carrier) {
    List<EventCandidate> spoken =
        named.stream().filter(candidate -> speaksOf(carrier, candidate)).toList();
    List<EventCandidate> agreeing = agreeing(time, aspect, spoken.isEmpty() ? named : spoken);
    if (agreeing.isEmpty()) {
      agreeing = agreeing(time, aspect, alike);
    }
    if (!agreeing.isEmpty()) {
      return agreeing;
    }
    if (Attachment.PERHAPS.equals(carrier)) {
      return tooEarly(time, aspect, named, type -> type.is(Trait.UNFORESEEN));
    }
    List<EventCandidate> lone =
        alike.stream()
            .filter(c -> types.named(c.event().type()).is(Trait.LONE))
            .filter(c -> named.stream().noneMatch(n -> n.event().id().equals(c.event().id())))
            .toList();
    List<EventCandidate> all = new ArrayList<>(named);
    all.addAll(lone);
    if (Attachment.LIKELY.equals(carrier)) {
      return Slips.mistaken(time, aspect, all);
    }
    List<EventCandidate> slipped = Slips.missed(time, aspect, all);
    if (slipped.isEmpty() && carrier == null) {
      slipped = Slips.missed(time, Aspect.START, lone); // a war is called by the year it began in
    }
    if (!slipped.isEmpty()) {
      return slipped;
    }
    if (carrier == null && named.stream().allMatch(c -> isMaking(c.event()))) {
      return tooEarly(time, aspect, named, type -> true);
    }
    if (aspect == Aspect.END && named.stream().allMatch(Candidates::isDay)) {
      return List.of();
    }
    boolean extent = Extents.CARRIER.equals(carrier);
    List<EventCandidate> wrong =
        spoken.stream().filter(c -> !extent || misses(time, aspect, c)).toList();
    return near(time, aspect, wrong, FARTHEST_DAYS_OF_NAME);
  }

  /** The candidates of a deed, which is as good as a name, though there may be others like it. */
  List<EventCandidate> ofDeed(TimeExpression time, Aspect aspect, List<EventCandidate> events) {
    List<EventCandidate> agreeing = agreeing(time, aspect, events);
    return agreeing.isEmpty() ? near(time, aspect, events, FARTHEST_DAYS) : agreeing;
  }

  private boolean speaksOf(@Nullable String carrier, EventCandidate candidate) {
    if (!isMaking(candidate.event())) {
      return true;
    }
    String type = candidate.event().type();
    return carrier != null
        && (type.equals("treaty-entry")
            ? carrier.equals("entering")
            : carrier.equals("signing") || carrier.equals("carry out"));
  }

  /** Of what is known by one day, "ended in 1963" speaks of what that day began. */
  private static boolean isDay(EventCandidate candidate) {
    return candidate.event().date().period().lengthDays() == 0;
  }

  private boolean isMaking(Event event) {
    return types.named(event.type()).is(Trait.MAKING);
  }

  /**
   * The first of what has a name, if a slip of the pen has put it too early: no treaty is called by
   * a year before it was signed, and nobody speaks of a massacre before it.
   */
  private List<EventCandidate> tooEarly(
      TimeExpression time, Aspect aspect, List<EventCandidate> named, Predicate<Type> kind) {
    Period period = time.period();
    return period == null
        ? List.of()
        : named.stream()
            .filter(c -> kind.test(types.named(c.event().type())))
            .min(Comparator.comparing(c -> c.reference(aspect).firstDay().orElse(LocalDate.MAX)))
            .filter(c -> period.gapDays(c.reference(aspect)) < 0)
            .map(c -> Slips.mistaken(time, aspect, List.of(c)))
            .orElse(List.of());
  }

  /**
   * Whether an end of a range plainly misses that of the event. Sources differ about when wars and
   * battles began and ended: only of short ones is it certain, and by no more than they lasted.
   */
  private static boolean misses(TimeExpression time, Aspect aspect, EventCandidate candidate) {
    Period days = candidate.event().date().period();
    Period said = time.period();
    if (said == null
        || !(days.start() instanceof Bound.Day first)
        || !(days.end() instanceof Bound.Day last)) {
      return false;
    }
    long length = ChronoUnit.DAYS.between(first.date(), last.date());
    return length <= YEAR_DAYS && gap(said, candidate, aspect) > length;
  }

  /** The candidates of a verb or noun with its participants. */
  List<EventCandidate> ofWords(TimeExpression time, Aspect aspect, EventLinker.Linked linked) {
    List<EventCandidate> agreeing = new ArrayList<>(agreeing(time, aspect, linked.meant()));
    // Beside an event of the very type, one of another type is meant by how it began: whoever
    // annexed a land in 2014 did not annex it in 2016, though it is still occupied.
    Aspect loosely = linked.meant().isEmpty() ? aspect : Aspect.START;
    agreeing.addAll(agreeing(time, loosely, linked.alike()));
    if (!agreeing.isEmpty()) {
      return agreeing;
    }
    List<EventCandidate> near = near(time, aspect, linked.meant(), FARTHEST_DAYS);
    return near.isEmpty() && time.granularity() == Granularity.DAY
        ? Slips.missed(time, Aspect.WITHIN, linked.told())
        : near;
  }

  private List<EventCandidate> agreeing(
      TimeExpression time, Aspect aspect, List<EventCandidate> candidates) {
    Period period = charitable(time, aspect, candidates).period();
    return candidates.stream()
        .filter(c -> period == null || period.intersects(c.reference(aspect)))
        .toList();
  }

  private static List<EventCandidate> near(
      TimeExpression time, Aspect aspect, List<EventCandidate> candidates, long farthest) {
    Period period = time.period();
    if (period == null || candidates.isEmpty()) {
      return candidates;
    }
    long nearest = candidates.stream().mapToLong(c -> gap(period, c, aspect)).min().orElseThrow();
    long reach = Math.min(farthest, nearest * NEARER_BY + YEAR_DAYS);
    return candidates.stream()
        .filter(c -> gap(period, c, aspect) <= reach)
        .sorted(
            Comparator.comparingDouble(EventCandidate::score)
                .reversed()
                .thenComparingLong(c -> gap(period, c, aspect)))
        .toList();
  }

  private static long gap(Period period, EventCandidate candidate, Aspect aspect) {
    return Math.abs(period.gapDays(candidate.reference(aspect)));
  }

  /**
   * The reading of a time that agrees with a candidate, if its year was inferred: "on 24 February"
   * may be that of another year than the nearest.
   */
  TimeExpression charitable(TimeExpression time, Aspect aspect, List<EventCandidate> candidates) {
    Period period = time.period();
    if (period == null
        || !isYearInferred(time)
        || candidates.stream().anyMatch(c -> period.intersects(c.reference(aspect)))) {
      return time;
    }
    for (EventCandidate candidate : candidates) {
      Period reference = candidate.reference(aspect);
      for (Optional<LocalDate> end : List.of(reference.firstDay(), reference.lastDay())) {
        Period shifted =
            end.map(day -> shifted(period, day.getYear() - yearOf(period))).orElse(period);
        if (shifted.intersects(reference)) {
          return time.over(shifted, Anchor.EVENT);
        }
      }
    }
    return time;
  }

  private static boolean isYearInferred(TimeExpression time) {
    return time.anchor() != Anchor.ABSOLUTE
        && time.stated().size() == 1
        && time.stated().get(0).year() == null;
  }

  private static int yearOf(Period period) {
    return period.firstDay().orElseThrow().getYear();
  }

  private static Period shifted(Period period, int years) {
    LocalDate first = period.firstDay().orElseThrow().plusYears(years);
    LocalDate last = period.lastDay().orElseThrow().plusYears(years);
    return Period.of(first, last);
  }
}
