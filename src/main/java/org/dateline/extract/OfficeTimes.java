package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Life;
import org.dateline.extract.OfficeActs.Act;
import org.dateline.extract.OfficePairs.Pair;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Bound;
import org.dateline.time.Period;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/** Reads charitably whether a person stood to an office as words say, at a time they may mean. */
final class OfficeTimes {
  /** Who leaves office is still called by it for some days, who is to take it even before. */
  private static final long GRACE_DAYS = 14;

  /** Who left longer ago and is named without a date is remembered, not mistaken. */
  private static final long RECENT_DAYS = 6 * 366;

  /** The longest time between being chosen and taking office. */
  private static final long ELECT_DAYS = 500;

  /** Years that a title misses the time of a story by, where a date beside it gives that time. */
  private static final long DATED_DAYS = 500;

  /** The same where only dates around it do. */
  private static final long UNDATED_DAYS = 2 * 366;

  /** A story that gives no date to what somebody did so long ago looks back. */
  private static final long LOOKED_BACK_ON_DAYS = 10 * 366;

  /** A mere surname that misses the time of a story by more is somebody else's. */
  private static final long NAMESAKE_DAYS = 40 * 366;

  /** Of two of one name a story means the one who is nearer by so much. */
  private static final long GENERATION_DAYS = 20 * 366;

  /** Who is elected is called by the office before it begins. */
  private static final long TRANSITION_DAYS = 150;

  private final Horizon horizon;
  private final Set<String> titlesOfFirstNames;
  private final Set<String> courtesies;
  private final Set<String> keeping;

  OfficeTimes(Horizon horizon, WordClasses classes) {
    this.horizon = horizon;
    titlesOfFirstNames = classes.set("title of first names");
    courtesies = classes.set("courtesy title");
    keeping = classes.set("title kept in");
  }

  /** A time that the words may mean at which they are right, or null. */
  @Nullable Period agreed(Pair pair, OfficeFinder.Found found, List<Period> times) {
    for (Period time : times) {
      Period agreed =
          switch (found.bearing().standing()) {
            case HOLDER -> held(pair, time, found.under() == null ? GRACE_DAYS : 0);
            case FORMER -> left(pair, time);
            case ELECT -> elect(pair, time);
          };
      if (agreed != null) {
        return agreed;
      }
    }
    return null;
  }

  private static @Nullable Period held(Pair pair, Period time, long grace) {
    for (Tenure tenure : pair.tenures()) {
      Period during = tenure.during().period();
      if (during.intersects(time)) {
        return time;
      }
      if (Math.abs(during.gapDays(time)) <= grace) {
        return during;
      }
    }
    return null;
  }

  private @Nullable Period left(Pair pair, Period time) {
    for (Tenure tenure : pair.tenures()) {
      Optional<LocalDate> last = tenure.during().period().lastDay();
      if (last.isEmpty()) {
        continue;
      }
      Period after =
          new Period(Bound.at(last.get().minusDays(GRACE_DAYS)), Bound.Missing.UNBOUNDED);
      boolean again =
          pair.tenures().stream()
              .map(other -> other.during().period())
              .anyMatch(other -> last.get().isBefore(start(other)) && other.intersects(time));
      if (!time.isBefore(after) && !again) {
        boolean soon = !tenure.during().period().isBefore(time);
        return soon ? Period.day(last.get().plusDays(1)) : time;
      }
    }
    return null;
  }

  private static LocalDate start(Period period) {
    return period.firstDay().orElse(LocalDate.MIN);
  }

  private static @Nullable Period elect(Pair pair, Period time) {
    for (Tenure tenure : pair.tenures()) {
      Optional<LocalDate> first = tenure.during().period().firstDay();
      if (first.isPresent()) {
        Period chosen =
            Period.of(first.get().minusDays(ELECT_DAYS), first.get().plusDays(GRACE_DAYS));
        if (chosen.intersects(time)) {
          boolean before = time.isBefore(tenure.during().period());
          return before ? time : Period.day(first.get().minusDays(1));
        }
      }
    }
    return null;
  }

  /**
   * Whether the timeline speaks against the words, none of whose times agrees.
   *
   * @param published whether the day of publication is known
   * @param remembered whether something about the person is spoken of
   */
  boolean contradicts(
      Pair pair, OfficeFinder.Found found, SpokenOf spoken, boolean published, boolean remembered) {
    Period when = spoken.when();
    if (when == null) {
      return false;
    }
    return switch (found.bearing().standing()) {
      case HOLDER -> found.isFirm() || contradictsTitle(pair, found, spoken, remembered);
      case FORMER -> published && everKnown(pair, spoken);
      case ELECT -> everKnown(pair, spoken) && (published || pair.holdsAt(when));
    };
  }

  /** Whether no later entry could make the words right at any of their times. */
  private boolean everKnown(Pair pair, SpokenOf spoken) {
    return !pair.tenures().isEmpty() && spoken.alternatives().stream().allMatch(horizon::covers);
  }

  /**
   * Whether the office was left before, or not yet taken when the article appeared. A title from
   * later life ("President Mandela was arrested in 1962") is no mistake.
   */
  private boolean contradictsTitle(
      Pair pair, OfficeFinder.Found found, SpokenOf spoken, boolean remembered) {
    Period when = spoken.when();
    if (when == null || pair.tenures().isEmpty()) {
      return when != null;
    }
    boolean left = pair.endsBefore(when);
    boolean longAgo =
        (!spoken.stated() || remembered)
            && pair.tenures().stream()
                .allMatch(tenure -> Math.abs(tenure.during().period().gapDays(when)) > RECENT_DAYS);
    boolean notYet = spoken.alternatives().stream().allMatch(pair::beginsAfter);
    boolean between = !left && !pair.beginsAfter(when);
    boolean publicationKnown = !spoken.stated() || spoken.alternatives().size() > 1;
    boolean over = left || (between && publicationKnown);
    return (over && !isCourtesy(found) && !longAgo) || (notYet && publicationKnown);
  }

  /**
   * Whether the office was held too long before or after the time of a story for the words to be
   * right, where the person acts under the title. A story looks back on who held an office, but
   * calls nobody by one to come.
   *
   * @param published the day of publication, or null
   */
  boolean contradicts(
      Pair pair, OfficeFinder.Found found, StoryTime story, Act act, @Nullable Period published) {
    boolean mereTitle = found.bearing() == Bearing.PLAIN || found.bearing() == Bearing.ACTUAL;
    boolean held = published != null && pair.holdsAt(published);
    if (!mereTitle || found.under() != null || pair.tenures().isEmpty() || held) {
      return false;
    }
    boolean notYet = pair.beginsAfter(story.when());
    boolean dead = new Life(pair.person()).isOverBefore(story.when());
    boolean lookedBackOn =
        !story.dated() && !notYet && gap(pair, story.when()) > LOOKED_BACK_ON_DAYS;
    if (lookedBackOn || gap(pair, story.when()) <= slack(story, act, notYet, dead)) {
      return false;
    }
    boolean courtesy = isCourtesy(found);
    boolean kept = courtesy && keeps(pair, found);
    return switch (act) {
      case NONE -> false;
      case CONCERNED -> notYet;
      case ACTING -> !courtesy && (notYet || story.dated());
      case MET -> notYet || !courtesy || dead;
      case POLITICAL -> notYet || !kept || dead;
      case OFFICIAL -> notYet || !kept || dead || story.dated();
    };
  }

  /** Those who held an office about as near to {@code when} as any, if that is near at all. */
  static List<Pair> nearest(List<Pair> pairs, Period when) {
    long least = pairs.stream().mapToLong(pair -> gap(pair, when)).min().orElse(Long.MAX_VALUE);
    return pairs.stream()
        .filter(pair -> gap(pair, when) <= Math.min(NAMESAKE_DAYS, least + GENERATION_DAYS))
        .toList();
  }

  private static long gap(Pair pair, Period when) {
    return pair.tenures().stream()
        .mapToLong(tenure -> Math.abs(tenure.during().period().gapDays(when)))
        .min()
        .orElse(0);
  }

  /** Days by which a title may miss a story and be a slip of the story's dates. */
  private static long slack(StoryTime story, Act act, boolean notYet, boolean dead) {
    if (!story.dated()) {
      return UNDATED_DAYS;
    }
    boolean sure = act == Act.OFFICIAL || dead;
    return !story.own() || !sure ? DATED_DAYS : notYet ? TRANSITION_DAYS : GRACE_DAYS;
  }

  /** The same of somebody who is said to act, or is met, on the day of publication or later. */
  boolean contradictsNow(
      Pair pair, OfficeFinder.Found found, SpokenOf spoken, ActVerbs.Tense tense) {
    Period when = spoken.when();
    if (when == null || pair.tenures().isEmpty()) {
      return false;
    }
    boolean dead = new Life(pair.person()).isOverBefore(when);
    boolean kept = isCourtesy(found) && keeps(pair, found);
    boolean notYet = pair.beginsAfter(when);
    return dead || (notYet ? tense != ActVerbs.Tense.FUTURE : !kept);
  }

  /** Whether whoever left the office is called by it still: in America, and kings and popes. */
  private boolean keeps(Pair pair, OfficeFinder.Found found) {
    String of = pair.office().of();
    return titlesOfFirstNames.contains(found.titleWords()) || (of != null && keeping.contains(of));
  }

  private boolean isCourtesy(OfficeFinder.Found found) {
    String title = found.titleWords();
    return !found.apposed()
        && (courtesies.contains(title) || titlesOfFirstNames.contains(title))
        && (found.country() == null || found.person().form() == NameMention.Form.SURNAME);
  }

  /** The times that the words may mean, the likeliest first. */
  static List<Period> times(SpokenOf spoken) {
    List<Period> times = new ArrayList<>();
    if (spoken.when() != null) {
      times.add(spoken.when());
    }
    times.addAll(spoken.alternatives());
    return times;
  }
}
