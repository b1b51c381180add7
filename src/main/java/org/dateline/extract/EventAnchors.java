package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.Aspect;
import org.dateline.claim.Dated;
import org.dateline.extract.words.PatternIndex;
import org.dateline.time.Anchor;
import org.dateline.time.Lapse;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;

/**
 * Reads times that are counted from an event: "three days after the invasion". Where words surely
 * mean one event, such a time has the days that lie so far from it.
 */
final class EventAnchors {
  /** What is counted from an event is not counted in ages. */
  private static final long FARTHEST_DAYS = 1000 * 366;

  private final Operands operands;
  private final Connectors connectors;
  private final Relations relations;

  EventAnchors(Operands operands, Connectors connectors, Relations relations) {
    this.operands = operands;
    this.connectors = connectors;
    this.relations = relations;
  }

  /** Whether a time is counted from an event that the words behind it may name. */
  static boolean isCounted(TimeExpression time) {
    return time.anchor() == Anchor.EVENT;
  }

  /** The times of a sentence that are counted from events which the words surely mean. */
  List<CountedTime> counted(Context context) {
    Sentence sentence = context.sentence();
    if (sentence.times().stream().noneMatch(time -> isCounted(time.expression()))) {
      return List.of();
    }
    List<Operand> found = context.operands(operands);
    List<CountedTime> counted = new ArrayList<>();
    for (PatternIndex.Match<String> connector : connectors.of(sentence)) {
      Relation relation = relations.relation(sentence, connector, found);
      if (relation != null) {
        counted(context, relation).ifPresent(counted::add);
      }
    }
    return counted;
  }

  /** The times of a sentence that are counted from events, with the days that these give them. */
  List<TimeExpression> of(Context context) {
    List<TimeExpression> times = new ArrayList<>();
    for (CountedTime counted : counted(context)) {
      for (Sentence.TimeMention time : context.sentence().times()) {
        if (counted.relation().isLength(time)) {
          times.add(time.expression().from(counted.eventId(), counted.days()));
        }
      }
    }
    return times;
  }

  /** The days that a comparison with an event gives, if the words surely mean one. */
  static Optional<CountedTime> counted(Context context, Relation relation) {
    LapseReader.Read length = relation.length();
    boolean counts =
        relation.kind() == Relation.Kind.AFTER
            || relation.kind() == Relation.Kind.BEFORE
            || relation.kind() == Relation.Kind.INTO;
    if (!counts || length == null || length.lapse().most() > FARTHEST_DAYS) {
      return Optional.empty();
    }
    boolean into = relation.kind() == Relation.Kind.INTO;
    Operand operand = into ? relation.event().of(Aspect.START) : relation.event();
    Dated event = operand.dated(context);
    List<Period> others =
        Stream.concat(event.candidates().stream(), event.alike().stream())
            .flatMap(other -> shifted(relation, length.lapse(), event.days(other)).stream())
            .toList();
    return operand
        .sure(context)
        .flatMap(
            one ->
                shifted(relation, length.lapse(), event.days(one))
                    .map(days -> new CountedTime(relation, length, one, days, others)));
  }

  private static Optional<Period> shifted(Relation relation, Lapse lapse, Period event) {
    return relation.kind() == Relation.Kind.BEFORE ? lapse.before(event) : lapse.after(event);
  }
}
