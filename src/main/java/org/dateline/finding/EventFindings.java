package org.dateline.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Aspect;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.Evidence;
import org.dateline.time.EdtfDate;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.timeline.Event;

/** Words findings about the date of an event. */
final class EventFindings {
  /** Candidates that score this close to each other cannot be told apart. */
  private static final double TIE = 0.05;

  private EventFindings() {}

  static Finding of(
      RuleMetadata rule, EventDateClaim claim, EventCandidate candidate, DateCorrections dates) {
    Event event = candidate.event();
    long gap = claim.gapDays(candidate);
    Period reading = claim.time().period();
    String read = reading == null ? claim.time().value() : reading.edtf();
    Draft draft =
        new Draft(rule, claim)
            .asserted(read)
            .gapDays(gap)
            .evidence(Evidence.of(event))
            .trace(
                "\"%s\" is read as %s, but %s is dated %s: %s."
                    .formatted(
                        claim.time().text(), read, event.name(), event.date().text(), miss(gap)));
    if (Math.abs(gap) == 1) {
      draft.atMost(Severity.WARNING);
    }
    if (event.disputed()) {
      draft.atMost(Severity.NOTE);
    }
    List<EventCandidate> rivals = rivals(claim, candidate);
    rivals.forEach(rival -> draft.atMost(Severity.NOTE).evidence(Evidence.of(rival.event())));
    target(claim, candidate)
        .ifPresent(
            day ->
                dates.corrections(claim.time(), day, known(event, claim)).forEach(draft::correct));
    return draft.build();
  }

  /** The candidate is one of the claim's; what equals it beside is another entry. */
  @SuppressWarnings("ReferenceEquality")
  private static List<EventCandidate> rivals(EventDateClaim claim, EventCandidate candidate) {
    return claim.candidates().stream()
        .filter(rival -> rival != candidate)
        .filter(rival -> rival.score() > candidate.score() - TIE)
        .filter(rival -> !isSameTime(rival, candidate, claim.aspect()))
        .toList();
  }

  /** Two entries of one date, such as a state's joining and the enlargement, are no rivals. */
  private static boolean isSameTime(EventCandidate one, EventCandidate other, Aspect aspect) {
    return one.reference(aspect).intersects(other.reference(aspect));
  }

  static String miss(long gapDays) {
    long days = Math.abs(gapDays);
    return days + (days == 1 ? " day too " : " days too ") + (gapDays < 0 ? "early" : "late");
  }

  /** The day of the reference that lies nearest to the claim. */
  private static Optional<LocalDate> target(EventDateClaim claim, EventCandidate candidate) {
    Period reference = candidate.reference(claim.aspect());
    return claim.gapDays(candidate) < 0 ? reference.firstDay() : reference.lastDay();
  }

  /** How fine a correction may be: a day only where the reference is a day or starts on one. */
  private static Granularity known(Event event, EventDateClaim claim) {
    EdtfDate date = event.date();
    boolean edge = claim.aspect() == Aspect.START || claim.aspect() == Aspect.END;
    boolean manyDays = !date.period().start().equals(date.period().end());
    boolean wide = manyDays && date.granularity() == Granularity.DAY && !edge;
    return wide ? Granularity.MONTH : date.granularity();
  }
}
