package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.EventIndex;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events of which a sentence may give a figure, and only those that its words pin down:
 * by a name, by a participant of no other such event, or by what happened where and when.
 */
final class FigureEvents {
  /** A time this wide tells events of a person, a building or a ship from each other. */
  private static final long WIDEST_DAYS = 366;

  /** A time this wide tells what struck a country or a city, */
  private static final long MONTH_DAYS = 31;

  /** but where one such event often follows another it takes a day. */
  private static final long DAYS = 2;

  private static final Set<String> SEQUELS = Set.of("attack", "bombing", "shooting", "massacre");
  private static final Set<Entity.Kind> TELLING =
      EnumSet.of(Entity.Kind.PERSON, Entity.Kind.PLACE, Entity.Kind.WORK);

  /** Words that fit an event this well name what it was done to. */
  private static final double FIRM = 0.7;

  /** A place that had more events than this is not known for one. */
  private static final int FEW = 4;

  private final TriggerFinder triggers;
  private final EventLinker linker;
  private final WordClasses classes;
  private final Participants participants;
  private final Gazetteer gazetteer;
  private final EventIndex index;
  private final Set<String> typeNames;

  FigureEvents(
      TriggerFinder triggers,
      EventLinker linker,
      EventTypes types,
      Gazetteer gazetteer,
      WordClasses classes) {
    this.triggers = triggers;
    this.linker = linker;
    this.gazetteer = gazetteer;
    this.classes = classes;
    participants = new Participants(classes);
    index = gazetteer.timeline().index();
    typeNames = types.names();
  }

  /**
   * Words that speak of events.
   *
   * @param from index of the first word
   * @param to index after the last
   * @param candidates the events that may be meant; never empty
   */
  record Mention(int from, int to, List<EventCandidate> candidates) {
    Mention {
      candidates = List.copyOf(candidates);
    }

    /** Whether word {@code index} belongs to it. */
    boolean holds(int index) {
      return from <= index && index < to;
    }

    /** Whether the timeline knows a measure of any event that it may mean. */
    boolean hasMeasure(String measure) {
      return candidates.stream()
          .flatMap(candidate -> candidate.event().quantities().stream())
          .anyMatch(quantity -> quantity.measure().equals(measure));
    }
  }

  /** The mentions of a sentence, in order. */
  List<Mention> find(Context context) {
    Sentence sentence = context.sentence();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence.TimeMention time : sentence.times()) {
      // "September 11 attacks": a name that begins with a time
      NameMention name = gazetteer.eventAt(sentence.words(), time.from(), sentence.to());
      if (name != null && name.to() > time.to()) {
        List<EventCandidate> named = linker.named(name.ids(), "by its name");
        mentions.add(new Mention(name.from(), name.to(), named));
      }
    }
    for (Trigger trigger : triggers.find(sentence)) {
      boolean inside = mentions.stream().anyMatch(other -> other.holds(trigger.from()));
      Mention mention = inside ? null : mention(context, trigger);
      if (mention != null) {
        mentions.add(mention);
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::from));
    return mentions;
  }

  private @Nullable Mention mention(Context context, Trigger trigger) {
    Sentence sentence = context.sentence();
    List<EventCandidate> candidates = new ArrayList<>(linker.named(trigger.named(), "by its name"));
    NameMention alike = trigger.alike();
    if (alike != null) {
      candidates.addAll(linker.named(alike.ids(), "by its name but for the year"));
    }
    if (isOtherwiseDated(sentence, trigger, candidates)) {
      return null;
    }
    int from = trigger.from();
    int to = trigger.to();
    if (candidates.isEmpty() && trigger.kind() == Trigger.Kind.VERB) {
      List<Participants.Roles> roles =
          participants.ofVerb(sentence, trigger, null, context.discourse());
      candidates.addAll(pinned(sentence, trigger.types(), roles));
    } else if (candidates.isEmpty() && trigger.kind() == Trigger.Kind.NOUN) {
      NounPhrase phrase = NounPhrase.around(sentence, trigger, classes);
      candidates.addAll(pinned(sentence, trigger.types(), Participants.ofNoun(phrase)));
      from = phrase.from();
      to = phrase.to();
    }
    return candidates.isEmpty() ? null : new Mention(from, to, candidates);
  }

  /** "The Kashmir earthquake of 2019", "the 2019 Kashmir earthquake": another than that of 2005. */
  private static boolean isOtherwiseDated(
      Sentence sentence, Trigger trigger, List<EventCandidate> candidates) {
    for (Sentence.TimeMention time : sentence.times()) {
      Period period = time.expression().period();
      boolean beside =
          time.to() <= trigger.from() && trigger.from() - time.to() <= 1
              || time.from() >= trigger.from() && time.from() - trigger.to() <= 1;
      if (period != null
          && beside
          && !candidates.isEmpty()
          && candidates.stream()
              .noneMatch(candidate -> candidate.event().date().period().intersects(period))) {
        return true;
      }
    }
    return false;
  }

  private List<EventCandidate> pinned(
      Sentence sentence, List<EventTypes.Type> types, List<Participants.Roles> alternatives) {
    List<EventCandidate> pinned = new ArrayList<>();
    for (Participants.Roles roles : alternatives) {
      EventLinker.Linked linked = linker.link(types, roles.agents(), roles.targets());
      linked.told().stream()
          .filter(candidate -> roles.targets().stream().anyMatch(gazetteer::isPerson))
          .forEach(pinned::add);
      List<EventCandidate> all = new ArrayList<>(linked.meant());
      all.addAll(linked.alike());
      all.stream()
          .filter(candidate -> candidate.score() >= FIRM)
          .filter(candidate -> isThen(sentence, candidate.event(), roles.targets()))
          .forEach(pinned::add);
    }
    return pinned;
  }

  /** Whether the sentence gives a time that singles the event out. */
  private boolean isThen(Sentence sentence, Event event, List<NameMention> targets) {
    boolean known = targets.stream().anyMatch(name -> isKnownBy(name, event));
    long days = known ? WIDEST_DAYS : SEQUELS.contains(event.type()) ? DAYS : MONTH_DAYS;
    return sentence.times().stream()
        .map(time -> time.expression().period())
        .anyMatch(
            period ->
                period != null
                    && isNarrow(period, days)
                    && period.intersects(event.date().period()));
  }

  /** Whether a name means what the event was done to, and that is no country. */
  private boolean isKnownBy(NameMention name, Event event) {
    return name.ids().stream()
        .filter(event.whom()::contains)
        .flatMap(id -> gazetteer.timeline().entity(id).stream())
        .anyMatch(entity -> TELLING.contains(entity.kind()));
  }

  private static boolean isNarrow(Period period, long most) {
    return period
        .firstDay()
        .flatMap(first -> period.lastDay().map(last -> last.toEpochDay() - first.toEpochDay()))
        .filter(days -> days <= most)
        .isPresent();
  }

  /**
   * The one event with such a figure that a place is known for; a city is for none, unless the
   * words say so.
   *
   * @param said whether the words say that it happened there: "Aberfan, where 144 died"
   */
  List<EventCandidate> at(NameMention place, String measure, boolean said) {
    List<EventCandidate> found = new ArrayList<>();
    for (String id : place.ids()) {
      List<Event> measured = new ArrayList<>();
      int all = 0;
      for (String type : typeNames) {
        for (Event event : index.candidates(type, Set.of(id))) {
          all++;
          if (event.quantities().stream().anyMatch(q -> q.measure().equals(measure))) {
            measured.add(event);
          }
        }
      }
      if (measured.size() == 1 && all <= FEW && isKnownFor(id, measured.get(0), said)) {
        found.add(new EventCandidate(measured.get(0), 1, List.of("what " + id + " is known for")));
      }
    }
    return found;
  }

  private static boolean isKnownFor(String place, Event event, boolean said) {
    return event.whom().contains(place)
        || said && !event.where().isEmpty() && event.where().get(0).equals(place);
  }
}
