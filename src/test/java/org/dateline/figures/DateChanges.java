package org.dateline.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.EventDateClaim;
import org.dateline.text.Span;
import org.dateline.time.Anchor;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Moves the dates of events: in their own words, or to a vague or relative time. */
final class DateChanges {
  /** A vague date is put this many years off. */
  private static final int YEARS_OFF = 2;

  /** "N years ago" is how papers reckon within a lifetime. */
  private static final int LIFETIME = 60;

  private final String source;
  private final @Nullable LocalDate published;
  private int sign = 1;

  DateChanges(String source, @Nullable LocalDate published) {
    this.source = source;
    this.published = published;
  }

  List<FactChange> of(EventDateClaim claim) {
    List<FactChange> changes = new ArrayList<>();
    if (claim.time().anchor() == Anchor.ABSOLUTE) {
      sign = -sign;
      for (DateShift.Shifted shifted : DateShift.of(claim.time(), sign)) {
        changes.add(new FactChange("date " + shifted.kind(), claim.span(), shifted.text()));
      }
      vague(claim.time()).ifPresent(changes::add);
      relative(claim.time()).ifPresent(changes::add);
    }
    return changes;
  }

  /** "In March 2014" becomes "in late 2012". */
  private Optional<FactChange> vague(TimeExpression time) {
    return year(time).map(year -> replaced("vague date", time, "in late " + (year - YEARS_OFF)));
  }

  /** "In 1991", published in 2021, becomes "28 years ago". */
  private Optional<FactChange> relative(TimeExpression time) {
    LocalDate day = published;
    return day == null
        ? Optional.empty()
        : year(time)
            .map(year -> day.getYear() - year + YEARS_OFF)
            .filter(years -> years > YEARS_OFF && years <= LIFETIME)
            .map(years -> replaced("relative date", time, years + " years ago"));
  }

  private static Optional<Integer> year(TimeExpression time) {
    return time.stated().size() == 1
        ? Optional.ofNullable(time.stated().get(0).year())
        : Optional.empty();
  }

  /** Replaces a time together with the preposition before it. */
  private FactChange replaced(String kind, TimeExpression time, String words) {
    int start = time.span().start();
    String preposition = source.substring(Math.max(0, start - 4), start);
    boolean stands = preposition.matches("[ (](?i:in|on) ");
    return new FactChange(kind, new Span(stands ? start - 3 : start, time.span().end()), words);
  }
}
