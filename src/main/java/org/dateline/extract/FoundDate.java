package org.dateline.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.Modality;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;

/** An event date as found, in positions of the prose. */
record FoundDate(
    Trigger trigger,
    TimeExpression time,
    int mentionFrom,
    int mentionTo,
    Aspect aspect,
    Modality modality,
    List<EventCandidate> candidates) {

  boolean isLinked() {
    return !candidates.isEmpty();
  }

  /** Whether some event was when it is dated to. */
  boolean agrees() {
    Period period = time.period();
    return period != null
        && candidates.stream().anyMatch(c -> period.intersects(c.reference(aspect)));
  }

  /** This, of an event that the timeline need not hold. */
  FoundDate unlinked() {
    return new FoundDate(trigger, time, mentionFrom, mentionTo, aspect, modality, List.of());
  }

  /** This, with the events that another reading of the same words gives, if those agree as well. */
  FoundDate orAs(FoundDate other) {
    if (!other.agrees()) {
      return this;
    }
    Set<EventCandidate> all = new LinkedHashSet<>(candidates);
    all.addAll(other.candidates);
    return new FoundDate(trigger, time, mentionFrom, mentionTo, aspect, modality, List.copyOf(all));
  }

  /** Whether both are linked to events of one kind. */
  boolean isLike(FoundDate other) {
    return candidates.stream()
        .anyMatch(
            one ->
                other.candidates.stream()
                    .anyMatch(two -> one.event().type().equals(two.event().type())));
  }

  /** The claim that this makes in a sentence. */
  EventDateClaim claim(Context context) {
    return new EventDateClaim(
        TimeFinder.inSource(context.article(), time),
        context.inSource(mentionFrom, mentionTo),
        context.sentenceInSource(),
        aspect,
        modality,
        context.attribution(time.span()),
        candidates);
  }
}
