package org.dateline.extract.link;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.EventTypes.Trait;
import org.dateline.extract.link.EventTypes.Type;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.timeline.Event;
import org.dateline.timeline.EventIndex;

/**
 * Finds the event that has no rival: of the very kind that words speak of, the only one in ten
 * years in which those take part whom the words mean. What happens to them so seldom is meant,
 * though its time misses it by a slip of the pen.
 */
public final class Unrivalled {
  private static final String ELECTION = "election";

  private static final long FAR_DAYS = 10 * 366;

  /** Of what lasted longer, a time may mean any part. */
  private static final long LONGEST_DAYS = 400;

  /** A score that is enough by itself, and how much of the event's name is. */
  private static final int ENOUGH = 4;

  private static final double MOST = 0.6;

  private final Set<String> kinds = new HashSet<>();
  private final Corroborator corroborator;
  private final EventTypes types;
  private final NameStems stems;
  private final EventIndex index;
  private final Standing standing;
  private final Gazetteer gazetteer;

  /** Looks among the events of the gazetteer's timeline, with those that its entries imply. */
  public Unrivalled(
      Corroborator corroborator,
      Gazetteer gazetteer,
      EventTypes types,
      NameStems stems,
      WordClasses classes) {
    this.corroborator = corroborator;
    this.gazetteer = gazetteer;
    this.types = types;
    this.stems = stems;
    index = gazetteer.timeline().index();
    standing = new Standing(gazetteer);
    classes.set("kind of election").forEach(kind -> kinds.add(NameStems.stem(kind)));
  }

  /**
   * The one event without a rival that a time misses, if there is one.
   *
   * @param words the beginnings of all words of the sentence, by {@link NameStems#stem}
   */
  public List<EventCandidate> missed(Clues clues, Set<String> words, TimeExpression time) {
    Period period = time.period();
    if (clues.apart() || period == null || period.lengthDays() > LONGEST_DAYS) {
      return List.of();
    }
    Set<EventCandidate> found = new LinkedHashSet<>();
    for (Clues.Possible possible : clues.possible(gazetteer)) {
      Event event = possible.event();
      Period days = event.date().period();
      if (possible.exact()
          && days.lengthDays() <= LONGEST_DAYS
          && isMissed(time, days)
          && isMeant(event, clues, words, time)) {
        List<String> reasons = List.of("kind " + event.type(), "the only one in ten years");
        found.add(new EventCandidate(event, MOST, reasons));
      }
    }
    return found.size() == 1 ? List.copyOf(found) : List.of();
  }

  /**
   * Whether a slip of the pen explains the time, but no anniversary does, and no step that led to
   * the event or came of it within months.
   */
  private static boolean isMissed(TimeExpression time, Period days) {
    boolean yearly = Slips.stated(time) == null || time.granularity() == Granularity.YEAR;
    return Slips.isMistaken(time, days)
        && (yearly || Slips.isOfAnotherYear(time, days))
        && !Slips.isAnniversary(time, days);
  }

  private boolean isMeant(Event event, Clues clues, Set<String> words, TimeExpression time) {
    Type type = types.named(event.type());
    int score = corroborator.score(event, clues, time);
    Set<String> met = new HashSet<>();
    if (score == 0
        || standing.meet(event, clues.near(), met) > 0
        || standing.isReversed(event, clues.before(), clues.after())) {
      return false;
    }
    standing.meet(event, clues.others(), met);
    double share = stems.share(event, words);
    return (score >= ENOUGH || share >= MOST)
        && standing.fills(type, event, met)
        && (!type.is(Trait.MANY) || tellsMore(event, clues, share))
        && !isOfAnotherKind(event, words)
        && !hasRival(event, clues, met, time);
  }

  /** Where a party takes part in many of a kind, other words must tell which it is. */
  private boolean tellsMore(Event event, Clues clues, double share) {
    int common = stems.common(event, clues.stems());
    return common > 1 || (common > 0 && share >= MOST);
  }

  /** "The legislative election" is not that of a president. */
  private boolean isOfAnotherKind(Event event, Set<String> words) {
    if (!event.type().equals(ELECTION)) {
      return false;
    }
    Set<String> named = new HashSet<>(kinds);
    named.retainAll(words);
    return stems.common(event, named) < named.size();
  }

  private boolean hasRival(Event event, Clues clues, Set<String> met, TimeExpression time) {
    Period period = Objects.requireNonNull(time.period());
    for (Event other : index.candidates(event.type(), met)) {
      if (!other.equals(event) && Math.abs(other.date().period().gapDays(period)) < FAR_DAYS) {
        Set<String> others = new HashSet<>();
        standing.meet(other, clues.near(), others);
        standing.meet(other, clues.others(), others);
        if (others.containsAll(met)) {
          return true;
        }
      }
    }
    return false;
  }
}
