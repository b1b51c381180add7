package org.dateline.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.claim.Dated;
import org.dateline.claim.ElapsedClaim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Evidence;
import org.dateline.claim.Order;
import org.dateline.claim.OrderClaim;
import org.dateline.text.Span;
import org.dateline.time.Lapse;
import org.dateline.time.Period;

/** Words findings about which event came first, and how much time lies between two. */
final class OrderFindings {
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("before", "after"),
          Map.entry("after", "before"),
          Map.entry("followed", "preceded"),
          Map.entry("preceded", "followed"),
          Map.entry("follows", "precedes"),
          Map.entry("precedes", "follows"),
          Map.entry("predated", "followed"),
          Map.entry("succeeded", "preceded"));

  private OrderFindings() {}

  static Finding of(RuleMetadata rule, OrderClaim claim, CharSequence source) {
    Draft draft = draft(rule, claim.first(), claim.second(), new Draft(rule, claim));
    long gap = claim.gapDays();
    if (gap <= 1) {
      draft.atMost(Severity.WARNING);
    }
    if (claim.order() == Order.BEFORE || claim.order() == Order.AFTER) {
      opposite(source, claim.span()).ifPresent(draft::correct);
    }
    return draft
        .asserted(claim.reading() == null ? "" : claim.reading())
        .gapDays(claim.order() == Order.AFTER ? -gap : gap)
        .trace(
            "\"%s\" puts %s %s %s."
                .formatted(
                    claim.span().of(source),
                    dated(claim.first(), source),
                    relation(claim.order()),
                    dated(claim.second(), source)))
        .build();
  }

  static Finding of(RuleMetadata rule, ElapsedClaim claim, CharSequence source) {
    Draft draft = draft(rule, claim.earlier(), claim.later(), new Draft(rule, claim));
    Optional<Lapse> actual = claim.actual();
    if (claim.evidence().isEmpty()) {
      String days = "from %s to %s".formatted(day(claim.earlier()), day(claim.later()));
      draft.evidence(new Evidence(null, days, null, null, List.of()));
    }
    actual.ifPresent(lapse -> draft.gapDays(claim.lapse().missOf(lapse)));
    boolean reversed = actual.isPresent() && actual.get().most() < 0;
    if (reversed) {
      opposite(source, claim.span()).ifPresent(draft::correct);
    } else {
      actual
          .flatMap(
              lapse ->
                  new LengthStyle(claim.amount().of(source))
                      .corrected(claim.amount(), claim.value(), lapse))
          .ifPresent(draft::correct);
    }
    return draft
        .asserted(claim.value())
        .trace(
            "\"%s\" is read as %s days, but from %s to %s it is %s."
                .formatted(
                    claim.span().of(source),
                    LengthStyle.days(claim.lapse()),
                    dated(claim.earlier(), source),
                    dated(claim.later(), source),
                    actual
                        .map(LengthStyle::days)
                        .map(days -> days + " days")
                        .orElse("another time")))
        .build();
  }

  private static Draft draft(RuleMetadata rule, Dated one, Dated other, Draft draft) {
    for (Dated dated : List.of(one, other)) {
      dated
          .leading()
          .map(EventCandidate::event)
          .ifPresent(
              event -> {
                draft.evidence(Evidence.of(event));
                if (event.disputed()) {
                  draft.atMost(Severity.NOTE);
                }
              });
    }
    return draft;
  }

  private static String day(Dated dated) {
    return dated.likeliest().map(Period::edtf).orElse("a day unknown");
  }

  private static String relation(Order order) {
    return switch (order) {
      case BEFORE -> "before";
      case AFTER -> "after";
      case SAME_DAY -> "on the day of";
      case SAME_MONTH -> "in the month of";
      case SAME_YEAR -> "in the year of";
    };
  }

  /** "Fall of Kabul (2021-08-15)". */
  private static String dated(Dated dated, CharSequence source) {
    return dated
        .leading()
        .map(EventCandidate::event)
        .map(event -> event.name() + " (" + event.date().text() + ")")
        .orElseGet(
            () ->
                dated.span().of(source)
                    + dated.likeliest().map(Period::edtf).map(day -> " (" + day + ")").orElse(""));
  }

  /** The opposite word for the one that tells the order, where it has one. */
  private static Optional<Correction> opposite(CharSequence source, Span span) {
    String words = span.of(source);
    int at = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00a0')) + 1;
    String last = words.substring(at);
    String opposite = OPPOSITES.get(last.toLowerCase(Locale.ROOT));
    if (opposite == null) {
      return Optional.empty();
    }
    String written =
        Character.isUpperCase(last.charAt(0))
            ? Character.toUpperCase(opposite.charAt(0)) + opposite.substring(1)
            : opposite;
    return Optional.of(
        new Correction(
            new Span(span.start() + at, span.end()), written, "if the order of the two is wrong"));
  }
}
