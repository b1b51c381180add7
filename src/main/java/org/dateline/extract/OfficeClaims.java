package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.Holder;
import org.dateline.claim.Modality;
import org.dateline.claim.OfficeClaim;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Turns persons with titles into claims, reading charitably who and when is meant. */
final class OfficeClaims implements ClaimFinder {
  /** Who leaves office is still called by it for some days, who is to take it even before. */
  private static final long GRACE_DAYS = 14;

  /** Who left longer ago and is named without a date is remembered, not mistaken. */
  private static final long RECENT_DAYS = 6 * 366;

  private final Timeline timeline;
  private final OfficeFinder offices;
  private final Set<String> courtesies;

  OfficeClaims(Gazetteer gazetteer, WordClasses classes) {
    timeline = gazetteer.timeline();
    offices = new OfficeFinder(gazetteer, classes);
    courtesies = classes.set("courtesy title");
  }

  private record Pair(Entity person, Entity office, List<Tenure> tenures) {}

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    for (OfficeFinder.Found found : offices.find(context.sentence())) {
      OfficeClaim claim = claim(context, found);
      if (claim != null) {
        claims.accept(claim);
      }
    }
  }

  /** The claim that {@code found} makes, or null if the timeline cannot speak of it. */
  private @Nullable OfficeClaim claim(Context context, OfficeFinder.Found found) {
    SpokenOf spoken = context.spokenAt(found.from());
    List<Pair> pairs = pairs(found);
    if (pairs.isEmpty()) {
      return null;
    }
    for (Pair pair : pairs) {
      Period agreed = agreed(pair, spoken);
      if (agreed != null) {
        return claim(context, found, pair, agreed, spoken.words());
      }
    }
    boolean allSpeak = pairs.stream().allMatch(pair -> contradicts(pair, found, spoken));
    Period when = allSpeak ? spoken.when() : null;
    return claim(context, found, pairs.get(0), when, spoken.words());
  }

  /** Persons and offices that the words may mean; without a country only those that fit. */
  private List<Pair> pairs(OfficeFinder.Found found) {
    List<Pair> held = new ArrayList<>();
    List<Pair> never = new ArrayList<>();
    for (String personId : found.person().ids()) {
      for (String officeId : found.title().ids()) {
        Optional<Entity> person = timeline.entity(personId);
        Optional<Entity> office = timeline.entity(officeId);
        if (person.isEmpty() || office.isEmpty()) {
          continue;
        }
        boolean fits = found.country() == null || found.country().ids().contains(office.get().of());
        if (fits) {
          List<Tenure> tenures =
              timeline.tenuresOf(personId).stream()
                  .filter(tenure -> tenure.office().equals(officeId))
                  .toList();
          (tenures.isEmpty() ? never : held).add(new Pair(person.get(), office.get(), tenures));
        }
      }
    }
    boolean clear =
        found.country() != null
            && never.size() == 1
            && found.person().form() == NameMention.Form.NAME;
    return held.isEmpty() && clear ? never : held;
  }

  private static @Nullable Period agreed(Pair pair, SpokenOf spoken) {
    List<Period> times = new ArrayList<>();
    if (spoken.when() != null) {
      times.add(spoken.when());
    }
    times.addAll(spoken.alternatives());
    for (Period time : times) {
      for (Tenure tenure : pair.tenures()) {
        Period during = tenure.during().period();
        if (during.intersects(time)) {
          return time;
        }
        if (Math.abs(during.gapDays(time)) <= GRACE_DAYS) {
          return during;
        }
      }
    }
    return null;
  }

  /**
   * Whether the timeline speaks against the words: the office was left before, or not yet taken
   * when the article appeared. A title from later life ("President Mandela was arrested in 1962")
   * does not.
   */
  private boolean contradicts(Pair pair, OfficeFinder.Found found, SpokenOf spoken) {
    Period when = spoken.when();
    if (when == null) {
      return false;
    }
    if (pair.tenures().isEmpty()) {
      return !timeline.tenuresIn(pair.office().id()).isEmpty();
    }
    boolean left =
        pair.tenures().stream().allMatch(tenure -> tenure.during().period().isBefore(when));
    boolean longAgo =
        !spoken.stated()
            && pair.tenures().stream()
                .allMatch(tenure -> Math.abs(tenure.during().period().gapDays(when)) > RECENT_DAYS);
    boolean courtesy =
        left
            && !found.apposed()
            && courtesies.contains(
                pair.office().titles().isEmpty() ? "" : pair.office().titles().get(0))
            && (found.country() == null || found.person().form() == NameMention.Form.SURNAME);
    boolean notYet =
        pair.tenures().stream()
            .allMatch(
                tenure ->
                    spoken.alternatives().stream()
                        .allMatch(time -> time.isBefore(tenure.during().period())));
    boolean publicationKnown = !spoken.stated() || spoken.alternatives().size() > 1;
    return (left && !courtesy && !longAgo) || (notYet && publicationKnown);
  }

  private OfficeClaim claim(
      Context context,
      OfficeFinder.Found found,
      Pair pair,
      @Nullable Period when,
      String whenWords) {
    return new OfficeClaim(
        context.inSource(found.from(), found.to()),
        context.sentenceInSource(),
        pair.person(),
        pair.office(),
        when,
        whenWords,
        Modality.ASSERTED,
        context.attribution(found.from(), found.to()),
        pair.tenures(),
        when == null ? List.of() : holders(pair.office(), when));
  }

  private List<Holder> holders(Entity office, Period when) {
    List<Holder> holders = new ArrayList<>();
    for (Tenure tenure : timeline.tenuresIn(office.id())) {
      if (tenure.during().period().intersects(when)) {
        timeline.entity(tenure.who()).ifPresent(person -> holders.add(new Holder(person, tenure)));
      }
    }
    return holders;
  }
}
