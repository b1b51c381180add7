package org.dateline.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.claim.Belonging;
import org.dateline.claim.Claim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Evidence;
import org.dateline.claim.MembershipClaim;
import org.dateline.claim.Modality;
import org.dateline.claim.OfficeClaim;
import org.dateline.claim.StaleClaim;
import org.dateline.claim.Standing;
import org.dateline.claim.TenseClaim;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Period;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article says of its own present, for a reader of a later day. It looks at the other
 * claims of a sentence: only those that were right when the article appeared can have gone stale.
 */
final class StaleFinder {
  private final Timeline timeline;
  private final WordClasses classes;
  private final PatternIndex<String> upcoming;
  private final PatternIndex<String> present;
  private final Set<String> be;

  StaleFinder(Timeline timeline, WordClasses classes) {
    this.timeline = timeline;
    this.classes = classes;
    upcoming = classes.literals("upcoming");
    present = classes.literals("present");
    be = classes.set("be");
  }

  /** Hands on what the sentence and its {@code claims} say of the present of their article. */
  void find(Context context, List<Claim> claims, Consumer<? super Claim> stale) {
    LocalDate published = context.article().published();
    LocalDate readOn = context.article().readOn();
    if (published == null || readOn == null || !readOn.isAfter(published)) {
      return;
    }
    boolean now = isPresent(context.sentence());
    for (Claim claim : claims) {
      StaleClaim found = claim.isAsserted() && claim.agrees() ? of(claim, readOn, now) : null;
      if (found != null) {
        stale.accept(found);
      }
    }
    upcoming(context, published, readOn, stale);
  }

  private @Nullable StaleClaim of(Claim claim, LocalDate readOn, boolean now) {
    if (claim instanceof TenseClaim tense && tense.tense() == TenseClaim.Tense.FUTURE) {
      return stale(claim, readOn, tense.time().period(), claim.evidence());
    }
    if (now && claim instanceof OfficeClaim office && office.standing() == Standing.HOLDER) {
      Stream<Period> terms = office.tenures().stream().map(tenure -> tenure.during().period());
      return stale(claim, readOn, last(terms), holders(office, readOn));
    }
    if (now
        && claim instanceof MembershipClaim membership
        && membership.belonging() == Belonging.MEMBER) {
      Stream<Period> terms =
          membership.memberships().stream()
              .filter(term -> term.status() == Membership.Status.MEMBER)
              .map(term -> term.during().period());
      return stale(claim, readOn, last(terms), claim.evidence());
    }
    return null;
  }

  private static StaleClaim stale(
      Claim claim, LocalDate readOn, @Nullable Period lasted, List<Evidence> evidence) {
    return new StaleClaim(
        claim.span(),
        claim.sentence(),
        readOn,
        lasted,
        claim.modality(),
        claim.attribution(),
        evidence);
  }

  /** The term that ends last; one without an end lasts. */
  private static @Nullable Period last(Stream<Period> terms) {
    return terms
        .max(Comparator.comparing(term -> term.lastDay().orElse(LocalDate.MAX)))
        .orElse(null);
  }

  /** The terms of the person, and of whoever holds the office on the later day. */
  private List<Evidence> holders(OfficeClaim claim, LocalDate readOn) {
    Period then = Period.day(readOn);
    Stream<Evidence> now =
        timeline.tenuresIn(claim.office().id()).stream()
            .filter(tenure -> tenure.during().period().intersects(then))
            .map(tenure -> Evidence.of(tenure, name(tenure) + ", " + claim.office().name()));
    return Stream.concat(claim.evidence().stream(), now).distinct().toList();
  }

  private String name(Tenure tenure) {
    return timeline.entity(tenure.who()).map(person -> person.name()).orElse(tenure.who());
  }

  /** "The upcoming NATO summit in Vilnius". */
  private void upcoming(
      Context context, LocalDate published, LocalDate readOn, Consumer<? super Claim> stale) {
    Words words = context.words();
    boolean hinted = false;
    for (int i = context.sentence().from(); i < context.sentence().to(); i++) {
      hinted |= upcoming.startsAt(words, i);
    }
    if (!hinted) {
      return;
    }
    for (EventMention mention : context.mentions()) {
      List<EventCandidate> ahead =
          mention.candidates().stream()
              .filter(one -> Period.day(published).isBefore(one.event().date().period()))
              .toList();
      if (!ahead.isEmpty() && announces(words, mention)) {
        stale.accept(
            new StaleClaim(
                context.inSource(mention.from(), mention.to()),
                context.sentenceInSource(),
                readOn,
                last(ahead.stream().map(one -> one.event().date().period())),
                Modality.ASSERTED,
                context.attribution(mention.from(), mention.to()),
                ahead.stream().map(EventCandidate::event).map(Evidence::of).toList()));
      }
    }
  }

  private boolean announces(Words words, EventMention mention) {
    for (int i = mention.from() - 1; i < mention.trigger().from(); i++) {
      if (upcoming.longestAt(words, i, mention.trigger().to()) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence speaks of the present throughout: no verb of it tells of the past. */
  private boolean isPresent(Sentence sentence) {
    Words words = sentence.words();
    boolean now = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean says =
          present.startsAt(words, i) && present.longestAt(words, i, sentence.to()) != null;
      boolean participle = be.contains(words.norm(i - 1));
      boolean name = sentence.hasNameWithin(i, i + 1);
      if (!says && !participle && !name && classes.isVerbal(words, i)) {
        return false;
      }
      now |= says;
    }
    return now;
  }
}
