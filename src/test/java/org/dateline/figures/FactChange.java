package org.dateline.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.MembershipClaim;
import org.dateline.claim.OfficeClaim;
import org.dateline.finding.CheckedClaim;
import org.dateline.text.Span;
import org.dateline.time.Anchor;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Turns a consistent claim of a text into a false one by changing one fact in its own words.
 *
 * @param kind what was changed
 * @param span the words that are replaced, in the source
 * @param text what stands there instead
 */
record FactChange(String kind, Span span, String text) {
  /** A vague date is put this many years off, and so is a member or an office-holder. */
  private static final int YEARS_OFF = 2;

  /** "N years ago" is how papers reckon within a lifetime. */
  private static final int LIFETIME = 60;

  /** Makes the changes that the claims of one text allow. */
  static final class Maker {
    private final Timeline timeline;
    private final String source;
    private final @Nullable LocalDate published;
    private int sign = 1;

    Maker(Timeline timeline, String source, @Nullable LocalDate published) {
      this.timeline = timeline;
      this.source = source;
      this.published = published;
    }

    /** All changes to a claim that checking bore out. */
    List<FactChange> of(CheckedClaim checked) {
      List<FactChange> changes = new ArrayList<>();
      if (checked.claim() instanceof EventDateClaim claim
          && claim.time().anchor() == Anchor.ABSOLUTE) {
        sign = -sign;
        for (DateShift.Shifted shifted : DateShift.of(claim.time(), sign)) {
          changes.add(new FactChange("date " + shifted.kind(), claim.span(), shifted.text()));
        }
        vague(claim.time()).ifPresent(changes::add);
        relative(claim.time()).ifPresent(changes::add);
      } else if (checked.claim() instanceof OfficeClaim claim) {
        holder(claim).ifPresent(changes::add);
      } else if (checked.claim() instanceof MembershipClaim claim) {
        member(claim).ifPresent(changes::add);
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

    /** Somebody who held the office at another time stands in the holder's place. */
    private Optional<FactChange> holder(OfficeClaim claim) {
      Period when = claim.when();
      if (when == null) {
        return Optional.empty();
      }
      return timeline.tenuresIn(claim.office().id()).stream()
          .filter(tenure -> isFar(tenure.during().period(), when))
          .filter(tenure -> timeline.tenuresOf(tenure.who()).size() == 1)
          .min(Comparator.comparing(tenure -> Math.abs(tenure.during().period().gapDays(when))))
          .map(Tenure::who)
          .flatMap(timeline::entity)
          .flatMap(other -> renamed("office-holder", claim.span(), claim.person(), other));
    }

    /** A country that was not yet a member stands in the member's place. */
    private Optional<FactChange> member(MembershipClaim claim) {
      Period when = claim.when();
      if (when == null) {
        return Optional.empty();
      }
      return timeline.membershipsIn(claim.organisation().id()).stream()
          .filter(membership -> isFar(membership.during().period(), when))
          .min(Comparator.comparing(entry -> Math.abs(entry.during().period().gapDays(when))))
          .map(Membership::who)
          .flatMap(timeline::entity)
          .flatMap(other -> renamed("member", claim.span(), claim.member(), other));
    }

    private static boolean isFar(Period during, Period when) {
      return Math.abs(during.gapDays(when)) > YEARS_OFF * 366L;
    }

    private Optional<FactChange> renamed(String kind, Span span, Entity from, Entity to) {
      int at = span.of(source).indexOf(from.name());
      if (at < 0 || from.name().equals(to.name())) {
        return Optional.empty();
      }
      int start = span.start() + at;
      return Optional.of(
          new FactChange(kind, new Span(start, start + from.name().length()), to.name()));
    }
  }

  /** The text after the change. */
  String applied(String source) {
    return source.substring(0, span.start()) + text + source.substring(span.end());
  }

  /** Where the changed words stand afterwards. */
  Span changed() {
    return new Span(span.start(), span.start() + text.length());
  }
}
