package org.dateline.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.DurationClaim.Spell;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Evidence;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.dateline.time.Lapse;
import org.dateline.time.Period;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;

/** How long events lasted, as far as their dates tell. Immutable and safe for many threads. */
final class Spells {
  /** A part that ends within so many days of the whole is its last phase: many mean only that. */
  private static final long TOGETHER_DAYS = 7;

  private final Timeline timeline;
  private final Set<String> lasting;

  Spells(Timeline timeline, WordClasses classes) {
    this.timeline = timeline;
    lasting = classes.set("lasting");
  }

  /**
   * The lengths of those events of which the timeline knows the beginning and the end, with those
   * of their last phases: the six weeks of battle of a war of seven months.
   */
  List<Spell> of(List<EventCandidate> candidates) {
    List<Spell> spells = new ArrayList<>();
    for (EventCandidate candidate : candidates) {
      if (lasting.contains(candidate.event().type())) {
        add(candidate.event(), spells);
      }
    }
    if (!spells.isEmpty()) {
      List<Event> wholes = candidates.stream().map(EventCandidate::event).toList();
      timeline.events().stream()
          .filter(part -> part.partOf() != null)
          .filter(part -> wholes.stream().anyMatch(whole -> isLastPhase(part, whole)))
          .forEach(part -> add(part, spells));
    }
    return spells;
  }

  private static void add(Event event, List<Spell> spells) {
    length(event.date())
        .map(days -> new Spell(event.name(), days, List.of(Evidence.of(event)), event.disputed()))
        .ifPresent(spells::add);
  }

  private static boolean isLastPhase(Event part, Event whole) {
    return whole.id().equals(part.partOf())
        && Math.abs(part.date().end().period().gapDays(whole.date().end().period()))
            <= TOGETHER_DAYS;
  }

  /** From the fewest days to the most between both ends of an interval; empty if it is none. */
  static Optional<Lapse> length(EdtfDate date) {
    Period whole = date.period();
    boolean known = whole.start() instanceof Bound.Day && whole.end() instanceof Bound.Day;
    return known && date.text().contains("/")
        ? between(date.begin().period(), date.end().period())
        : Optional.empty();
  }

  /** Days from the first day of {@code begin} to the last of {@code end}, both counted. */
  static Optional<Lapse> between(Period begin, Period end) {
    Optional<LocalDate> first = begin.firstDay();
    Optional<LocalDate> last = end.lastDay();
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    long most = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
    long least =
        ChronoUnit.DAYS.between(
            begin.lastDay().orElse(first.get()), end.firstDay().orElse(last.get()));
    return Optional.of(Lapse.ofDays(Math.max(0, Math.min(least, most)), most));
  }
}
