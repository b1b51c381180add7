package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.EventCandidate;
import org.dateline.text.Span;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;

/**
 * A time that is counted from an event: "three days after the invasion".
 *
 * @param relation the words that count it
 * @param length the length that they tell
 * @param event the event that is surely meant
 * @param days the days that lie so far from it
 * @param others those that would if other events were meant
 */
record CountedTime(
    Relation relation,
    LapseReader.Read length,
    EventCandidate event,
    Period days,
    List<Period> others) {

  private static final int FEWEST_OF_MONTH = 28;
  private static final int FEWEST_OF_YEAR = 360;

  CountedTime {
    others = List.copyOf(others);
  }

  String eventId() {
    return event.event().id();
  }

  /** All words that count the time, read like "in February 2022", as {@code period}. */
  Sentence.TimeMention mention(Context context, Period period) {
    Span span = context.words().span(relation.from(), relation.to());
    TimeExpression time =
        new TimeExpression(
            span,
            span.of(context.article().prose()),
            TimexType.DATE,
            length.value(),
            period,
            granularity(),
            Anchor.EVENT,
            List.of(),
            eventId());
    return new Sentence.TimeMention(relation.from(), relation.to(), time);
  }

  private Granularity granularity() {
    return length.days() < FEWEST_OF_MONTH
        ? Granularity.DAY
        : length.days() < FEWEST_OF_YEAR ? Granularity.MONTH : Granularity.YEAR;
  }

  /** The sentence in which the words of {@code mention} are nothing but a time. */
  static Sentence over(Sentence sentence, Sentence.TimeMention mention, ClauseSplitter clauses) {
    List<Sentence.TimeMention> times = new ArrayList<>();
    sentence.times().stream().filter(time -> time.to() <= mention.from()).forEach(times::add);
    times.add(mention);
    sentence.times().stream().filter(time -> time.from() >= mention.to()).forEach(times::add);
    return new Sentence(
        sentence.words(),
        sentence.from(),
        sentence.to(),
        sentence.span(),
        sentence.names().stream()
            .filter(name -> name.to() <= mention.from() || name.from() >= mention.to())
            .toList(),
        times,
        clauses.split(sentence.words(), sentence.from(), sentence.to(), times));
  }
}
