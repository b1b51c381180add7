package org.dateline.extract.link;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.EventTypes.Role;
import org.dateline.extract.link.EventTypes.Trait;
import org.dateline.extract.link.EventTypes.Type;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.timeline.Event;

/**
 * Recognises an event by its name, though the words of the name stand scattered in a sentence:
 * "Japanese planes bombed the fleet at Pearl Harbor" holds all of "Japanese bombing of Pearl
 * Harbor". A time that misses such an event is wrong if a slip of the pen explains it, or if it is
 * rough and yet far off.
 */
public final class Recogniser {
  /** How much of a name must be there. */
  private static final double MOST = 0.8;

  /** How much, if a slip changed a date with a month, which hits another event less often. */
  private static final double ENOUGH = 0.65;

  /** How much those who are named must tell, by {@link Standing#weight}. */
  private static final int TELLING = 2;

  private static final EnumSet<Role> OBJECT = EnumSet.of(Role.OBJECT);

  private static final long LONGEST_DAYS = 400;

  /** So near to an event, words of a kind like it may speak of what led to it or came of it. */
  private static final long STEP_DAYS = 200;

  private final Gazetteer gazetteer;
  private final EventTypes types;
  private final Standing standing;
  private final NameStems stems;

  /** Looks among the events of the gazetteer's timeline, with those that its entries imply. */
  public Recogniser(Gazetteer gazetteer, EventTypes types, NameStems stems) {
    this.gazetteer = gazetteer;
    this.types = types;
    this.stems = stems;
    standing = new Standing(gazetteer);
  }

  /**
   * How a time stands to the words that speak of an event.
   *
   * @param alone whether it can hardly be that of anything else
   * @param tied whether it surely dates the words, so that no anniversary is meant
   * @param telling whether words of an event's kind may stand for the noun in its name
   */
  public record Bond(boolean alone, boolean tied, boolean telling) {}

  /**
   * The events that a time misses although the sentence all but names them.
   *
   * @param clues what speaks of them
   * @param words the beginnings of all words of the sentence, by {@link NameStems#stem}
   */
  public List<EventCandidate> missed(
      Clues clues, Set<String> words, TimeExpression time, Bond bond) {
    Period period = time.period();
    if (period == null || !isShort(period)) {
      return List.of();
    }
    Map<String, EventCandidate> found = new LinkedHashMap<>();
    for (Clues.Possible possible : clues.possible(gazetteer)) {
      Event event = possible.event();
      Period days = event.date().period();
      boolean anniversary = !bond.tied && Slips.isAnniversary(time, days);
      boolean step = !possible.exact() && isNear(time, days);
      if (!period.intersects(days) && isShort(days) && !anniversary && !step) {
        double share = misses(event, clues, words, time, bond);
        if (share > 0 && !isOfAnother(event, clues, time)) {
          List<String> reasons = List.of("kind " + event.type(), "all but its name");
          found.put(event.id(), new EventCandidate(event, share, reasons));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** "Voyager 1, launched after Voyager 2, in September": that month saw another of the kind. */
  private boolean isOfAnother(Event event, Clues clues, TimeExpression time) {
    Period period = time.period();
    return period != null
        && time.granularity() != Granularity.YEAR
        && clues.possible(gazetteer).stream()
            .filter(Clues.Possible::exact)
            .map(Clues.Possible::event)
            .filter(other -> other.type().equals(event.type()) && isShort(other.date().period()))
            .filter(other -> other.date().period().intersects(period))
            .anyMatch(
                other ->
                    Stream.concat(clues.near().stream(), clues.others().stream())
                        .anyMatch(name -> isOnlyIn(name, other, event)));
  }

  private static boolean isOnlyIn(NameMention name, Event one, Event other) {
    return name.ids().stream().anyMatch(id -> one.who().contains(id) || one.whom().contains(id))
        && name.ids().stream()
            .noneMatch(id -> other.who().contains(id) || other.whom().contains(id));
  }

  /** Whether a time with a month lies before or after an event by no more than a step. */
  private static boolean isNear(TimeExpression time, Period days) {
    Period period = time.period();
    return period != null
        && time.granularity() != Granularity.YEAR
        && Math.abs(period.gapDays(days)) <= STEP_DAYS;
  }

  /** How much of its name is there, 0 if not enough for its time to be wrong. */
  private double misses(
      Event event, Clues clues, Set<String> words, TimeExpression time, Bond bond) {
    boolean stated = Slips.stated(time) != null;
    boolean exact = stated && time.granularity() != Granularity.YEAR;
    boolean explained =
        stated
            ? Slips.isSlip(time, event.date().period()) && (exact || bond.alone)
            : !clues.apart() && Slips.isFarOff(time, event.date().period());
    if (!explained || standing.isReversed(event, clues.before(), clues.after())) {
      return 0;
    }
    Set<String> met = new HashSet<>();
    int strangers = standing.meet(event, clues.near(), met);
    int known = clues.near().size() - strangers;
    if (time.granularity() != Granularity.DAY
        && !bond.tied
        && strangers > 0
        && !clues.speaksOf(event)) {
      return 0; // "the summit in Lima in 2014 prepared the Paris accord"
    }
    if (exact || !stated) {
      standing.meet(event, clues.others(), met);
    }
    Type type = types.named(event.type());
    boolean whole = exact && bond.telling && stems.isWhole(event, words);
    int least = known > 0 && (whole || (bond.telling && isAlone(type))) ? 1 : TELLING;
    if (met.stream().mapToInt(standing::weight).sum() < least) {
      return 0;
    }
    boolean surely =
        bond.telling
            && (isSurelyMeant(type, exact, known) || (exact && standing.isOfWork(event, met)))
            && (!exact || Slips.isOfAnotherYear(time, event.date().period()));
    double share = stems.share(event, surely ? withKind(event, clues, words) : words);
    // The month after, another of its kind is likelier than a slip.
    boolean striking =
        time.granularity() == Granularity.DAY || Slips.isOfAnotherYear(time, event.date().period());
    boolean likely = exact && striking && (known > 0 || clues.speaksOf(event));
    return share >= (likely ? ENOUGH : MOST) ? share : 0;
  }

  /**
   * Whether words of its kind are as good as the noun in an event's name: not where the same may
   * have happened to the one who is named again.
   */
  private static boolean isSurelyMeant(Type type, boolean exact, int known) {
    return known > 1
        || isAlone(type)
        || type.firm().contains(OBJECT)
        || (!type.is(Trait.MANY) && (exact || !type.recurs()));
  }

  private static boolean isAlone(Type type) {
    return type.is(Trait.LONE) && !type.is(Trait.MANY);
  }

  /** Words of an event's very kind stand for the noun that its name has: a blaze is a fire. */
  private Set<String> withKind(Event event, Clues clues, Set<String> words) {
    if (!clues.speaksOf(event)) {
      return words;
    }
    Set<String> all = new HashSet<>(words);
    all.addAll(types.stems(event.type()));
    return all;
  }

  private static boolean isShort(Period period) {
    return period.lengthDays() <= LONGEST_DAYS;
  }
}
