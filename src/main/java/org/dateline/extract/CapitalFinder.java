package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.claim.AttributeClaim;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Period;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.jspecify.annotations.Nullable;

/** Finds the words that make a place the capital of a country: "Bonn, the German capital". */
final class CapitalFinder implements ClaimFinder {
  private static final long PRESENT_DAYS = 366;

  private final Attributes attributes;
  private final Possession possession;
  private final ModalityReader modality;
  private final PatternIndex<String> capitals;

  CapitalFinder(Gazetteer gazetteer, WordClasses classes) {
    attributes = new Attributes(gazetteer);
    possession = new Possession(classes);
    modality = new ModalityReader(classes);
    capitals = classes.literals("capital");
  }

  private record Pair(Entity owner, Entity place, List<Attribute> all, List<Attribute> had) {}

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    Words words = context.words();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!capitals.startsAt(words, i)) {
        continue;
      }
      PatternIndex.Match<String> match = capitals.longestAt(words, i, sentence.to());
      Possession.Found found =
          match == null
              ? null
              : possession.around(sentence, match.from(), match.to(), sentence.names());
      AttributeClaim claim = found == null ? null : claim(context, found);
      if (claim != null) {
        claims.accept(claim);
      }
    }
  }

  private @Nullable AttributeClaim claim(Context context, Possession.Found found) {
    List<Pair> pairs = pairs(found);
    if (pairs.isEmpty()) {
      return null;
    }
    SpokenOf spoken = context.spokenAt(found.from());
    for (Pair pair : pairs) {
      Period agreed = agreed(pair, spoken);
      if (agreed != null) {
        return claim(context, found, pair, agreed, spoken.words());
      }
    }
    Period when = found.verb() == Possession.Verb.PAST && !spoken.stated() ? null : spoken.when();
    for (Pair pair : pairs) {
      Period then =
          attributes.areUndated(pair.all()) && !isPresent(spoken, context.article().published())
              ? null
              : contradicted(pair, when, spoken);
      if (then == null) {
        return claim(context, found, pair, null, spoken.words());
      }
      when = then;
    }
    return claim(context, found, pairs.get(0), when, spoken.words());
  }

  private List<Pair> pairs(Possession.Found found) {
    List<Pair> pairs = new ArrayList<>();
    for (Entity owner : attributes.named(found.owner(), Entity.Kind.COUNTRY)) {
      List<Attribute> all = attributes.of(owner, Attribute.Kind.CAPITAL);
      for (Entity place : attributes.named(found.value(), Entity.Kind.PLACE)) {
        List<Attribute> had = all.stream().filter(own -> own.value().equals(place.id())).toList();
        if (!had.isEmpty() || attributes.mayBeCapital(place, owner)) {
          pairs.add(new Pair(owner, place, all, had));
        }
      }
    }
    return pairs;
  }

  private static @Nullable Period agreed(Pair pair, SpokenOf spoken) {
    List<Period> times = new ArrayList<>(spoken.alternatives());
    if (spoken.when() != null) {
      times.add(0, spoken.when());
    }
    for (Period time : times) {
      for (Attribute own : pair.had()) {
        if (own.during().period().intersects(time)) {
          return time;
        }
      }
    }
    return null;
  }

  /**
   * The time at which the timeline knows another capital, or null if it need not contradict. A
   * place that never was the capital is wrong whenever the article means, if all of that is known.
   */
  private @Nullable Period contradicted(Pair pair, @Nullable Period when, SpokenOf spoken) {
    if (when != null) {
      boolean known = !attributes.at(when, pair.all()).isEmpty();
      return known && !isLater(pair, spoken) ? when : null;
    }
    boolean known =
        spoken.alternatives().stream().noneMatch(time -> attributes.at(time, pair.all()).isEmpty());
    return pair.had().isEmpty() && known && !pair.all().isEmpty()
        ? pair.all().get(pair.all().size() - 1).during().period()
        : null;
  }

  /**
   * "Canberra, the capital, was founded in 1913": what became the capital may be called so of any
   * time, but in an article that is older than that.
   */
  private static boolean isLater(Pair pair, SpokenOf spoken) {
    return spoken.stated()
        && pair.had().stream()
            .anyMatch(
                own ->
                    spoken.alternatives().stream()
                        .anyMatch(time -> time.isBefore(own.during().period())))
        && spoken.alternatives().size() == 1;
  }

  /** Whether the article speaks of the time at which it appeared, or of none. */
  private static boolean isPresent(SpokenOf spoken, @Nullable LocalDate published) {
    Period when = spoken.when();
    return when == null || published == null
        ? !spoken.stated()
        : Math.abs(when.gapDays(Period.day(published))) <= PRESENT_DAYS;
  }

  private AttributeClaim claim(
      Context context, Possession.Found found, Pair pair, @Nullable Period when, String whenWords) {
    Trigger words =
        Trigger.of(
            found.from(), found.to(), Trigger.Kind.NOUN, List.of(), EnumSet.noneOf(VerbForm.class));
    return new AttributeClaim(
        context.inSource(found.from(), found.to()),
        context.sentenceInSource(),
        Attribute.Kind.CAPITAL,
        pair.owner(),
        pair.place().name(),
        when,
        whenWords,
        found.verb() == Possession.Verb.NONE
            ? Modality.ASSERTED
            : modality.of(context.sentence(), words, found.to()),
        context.attribution(found.from(), found.to()),
        pair.had(),
        when == null ? List.of() : attributes.at(when, pair.all()));
  }
}
