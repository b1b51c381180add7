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

  private static final int LONGEST_PREPOSITION = 20;

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
    return year(time)
        .map(year -> "late " + (year - YEARS_OFF))
        .flatMap(words -> replaced("vague date", time, "in " + words, words));
  }

  /** "In 1991", published in 2021, becomes "28 years ago". */
  private Optional<FactChange> relative(TimeExpression time) {
    LocalDate day = published;
    return day == null
        ? Optional.empty()
        : year(time)
            .map(year -> day.getYear() - year + YEARS_OFF)
            .filter(years -> years > YEARS_OFF && years <= LIFETIME)
            .map(years -> years + " years ago")
            .flatMap(words -> replaced("relative date", time, words, words));
  }

  private static Optional<Integer> year(TimeExpression time) {
    return time.stated().size() == 1
        ? Optional.ofNullable(time.stated().get(0).year())
        : Optional.empty();
  }

  /**
   * Replaces a time together with "in" or "on" before it by {@code whole}, or behind another
   * preposition by {@code alone}; what is a part of a name or stands before a noun cannot be
   * replaced: "the War of 1812", "the 1966 final".
   */
  private Optional<FactChange> replaced(
      String kind, TimeExpression time, String whole, String alone) {
    int start = time.span().start();
    String before = source.substring(Math.max(0, start - LONGEST_PREPOSITION), start);
    if (before.matches("(?s).*[\\s(](?i:in|on) ")) {
      return Optional.of(new FactChange(kind, new Span(start - 3, time.span().end()), whole));
    }
    boolean governed =
        before.matches("(?s).*\\b(?i:until|till|since|by|from|after|before|around|through) ")
            || before.matches("(?s).*\\b[a-z]+ of ");
    return governed ? Optional.of(new FactChange(kind, time.span(), alone)) : Optional.empty();
  }
}
