package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.EventDateClaim;

/** Finds the events that a time dates which is itself counted from another event. */
final class AnchoredDates {
  private final EventDateFinder dates;
  private final ClauseSplitter clauses;

  AnchoredDates(EventDateFinder dates, ClauseSplitter clauses) {
    this.dates = dates;
    this.clauses = clauses;
  }

  /**
   * What "three days after the invasion" dates: its words are read like "in February 2022". A claim
   * that another event would bear out is none.
   */
  List<EventDateClaim> of(Context context, Relation relation) {
    Optional<CountedTime> counted = EventAnchors.counted(context, relation);
    return counted.map(time -> of(context, time)).orElse(List.of());
  }

  private List<EventDateClaim> of(Context context, CountedTime counted) {
    Sentence.TimeMention time = counted.mention(context, counted.days());
    Sentence sentence = CountedTime.over(context.sentence(), time, clauses);
    return dates.dated(context, sentence, time).stream()
        .filter(EventDateClaim::isLinked)
        .filter(claim -> claim.agrees() || counted.others().stream().noneMatch(claim::wouldAgree))
        .toList();
  }
}
