package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.EventDateClaim;
import org.dateline.text.Span;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;

/** Finds the events that a time dates which is itself counted from another event. */
final class AnchoredDates {
  private final EventDateFinder dates;
  private final Clauses.Splitter clauses;

  AnchoredDates(EventDateFinder dates, Clauses.Splitter clauses) {
    this.dates = dates;
    this.clauses = clauses;
  }

  /**
   * What "three days after the invasion" dates: its words are read like "in February 2022". A claim
   * that another event would bear out is none.
   */
  List<EventDateClaim> of(Context context, Relation relation) {
    Optional<EventAnchors.Counted> counted = EventAnchors.counted(context, relation);
    LapseReader.Read length = relation.length();
    if (counted.isEmpty() || length == null) {
      return List.of();
    }
    List<Period> others = counted.get().others();
    Sentence.TimeMention time = time(context, relation, length, counted.get());
    return dates.dated(context, sentence(context.sentence(), time), time).stream()
        .filter(EventDateClaim::isLinked)
        .filter(claim -> claim.agrees() || others.stream().noneMatch(claim::wouldAgree))
        .toList();
  }

  private static Sentence.TimeMention time(
      Context context, Relation relation, LapseReader.Read length, EventAnchors.Counted counted) {
    Span span = context.words().span(relation.from(), relation.to());
    TimeExpression time =
        new TimeExpression(
            span,
            span.of(context.article().prose()),
            TimexType.DATE,
            length.value(),
            counted.days(),
            granularity(length),
            Anchor.EVENT,
            List.of(),
            counted.event().event().id());
    return new Sentence.TimeMention(relation.from(), relation.to(), time);
  }

  private static Granularity granularity(LapseReader.Read length) {
    return length.days() < 28
        ? Granularity.DAY
        : length.days() < 360 ? Granularity.MONTH : Granularity.YEAR;
  }

  /** The sentence in which the words of a time are nothing but a time. */
  private Sentence sentence(Sentence sentence, Sentence.TimeMention time) {
    List<Sentence.TimeMention> times = new ArrayList<>();
    for (Sentence.TimeMention other : sentence.times()) {
      if (other.to() <= time.from()) {
        times.add(other);
      }
    }
    times.add(time);
    for (Sentence.TimeMention other : sentence.times()) {
      if (other.from() >= time.to()) {
        times.add(other);
      }
    }
    return new Sentence(
        sentence.words(),
        sentence.from(),
        sentence.to(),
        sentence.span(),
        sentence.names().stream()
            .filter(name -> name.to() <= time.from() || name.from() >= time.to())
            .toList(),
        times,
        clauses.split(sentence.words(), sentence.from(), sentence.to(), times));
  }
}
