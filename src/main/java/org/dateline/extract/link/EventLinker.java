package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.EventTypes.Role;
import org.dateline.extract.link.EventTypes.Type;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.EventIndex;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that words may mean: by the type that a verb or noun speaks of, and by who and
 * what stands around it. Type, agent and target each add to a score; a participant that the event
 * does not have rules it out.
 */
public final class EventLinker {
  private static final double TYPE = 0.3;
  private static final double AGENT = 0.3;
  private static final double TARGET = 0.4;
  private static final double WIDER_TARGET = 0.25;

  /** What may be known for one event alone; of countries and organisations there are many. */
  private static final Set<Entity.Kind> TELLING =
      EnumSet.of(Entity.Kind.PERSON, Entity.Kind.PLACE, Entity.Kind.WORK);

  /**
   * The events that words may mean.
   *
   * @param meant those of the types that the words name, the likeliest first
   * @param alike those that the same words may loosely mean
   * @param told those of recurring kinds that a participant points to who is of no other such event
   */
  public record Linked(
      List<EventCandidate> meant, List<EventCandidate> alike, List<EventCandidate> told) {
    /** Nothing that the timeline holds. */
    public static final Linked NONE = new Linked(List.of(), List.of(), List.of());
  }

  private final Gazetteer gazetteer;
  private final EventIndex index;

  /** Links to the events of the gazetteer's timeline, with those that its entries imply. */
  public EventLinker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    index = gazetteer.timeline().index();
  }

  private boolean undergoes(Event event, Type type, Collection<String> ids) {
    for (String id : ids) {
      // Whoever dies, resigns or stands trial may stand as either.
      if ((type.isUndergone() && event.who().contains(id))
          || isOrHolds(id, event.whom())
          || isOrHolds(id, event.where())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrHolds(String id, List<String> others) {
    for (String other : others) {
      if (gazetteer.withContainers(other).contains(id)) {
        return true;
      }
    }
    return false;
  }

  /** The events with these ids, as a name gives them. */
  public List<EventCandidate> named(List<String> ids, String name) {
    List<EventCandidate> candidates = new ArrayList<>();
    for (String id : ids) {
      gazetteer
          .timeline()
          .event(id)
          .ifPresent(
              event -> candidates.add(new EventCandidate(event, 1, List.of("named " + name))));
    }
    return candidates;
  }

  /**
   * The events of {@code types} in which {@code agents} did something to {@code targets}.
   *
   * @param types what the words speak of
   * @param agents who did it: for each mention the entities that it may name
   * @param targets whom or what it was done to, or where, the nearest first
   */
  public Linked link(Collection<Type> types, List<NameMention> agents, List<NameMention> targets) {
    Map<String, EventCandidate> meant = new LinkedHashMap<>();
    Map<String, EventCandidate> alike = new LinkedHashMap<>();
    for (Type type : types) {
      // Events that recur are only ever borne out by words: their names alone tell which is meant.
      collect(type.name(), type, agents, targets, type.recurs() ? alike : meant);
      for (String like : type.like()) {
        collect(like, type, agents, targets, alike);
      }
    }
    List<EventCandidate> told = meant.isEmpty() ? told(types, alike.values(), targets) : List.of();
    alike.keySet().removeAll(meant.keySet());
    alike.values().removeIf(candidate -> candidate.score() < TYPE + TARGET);
    return meant.isEmpty() && alike.isEmpty() && told.isEmpty()
        ? Linked.NONE
        : new Linked(ranked(meant.values()), ranked(alike.values()), told);
  }

  /**
   * What befell a target by whomever: of the first type that words name the only such event, or the
   * only one that befell nothing but the target. Whatever else befell it may be meant loosely.
   */
  public Linked befell(Collection<Type> types, NameMention target) {
    List<EventCandidate> meant = new ArrayList<>();
    List<EventCandidate> others = new ArrayList<>();
    for (Type type : types) {
      List<EventCandidate> all =
          type.recurs() || type.is(EventTypes.Trait.SYMMETRIC) ? List.of() : of(type, target);
      List<EventCandidate> alone =
          all.stream().filter(one -> all.size() == 1 || one.event().scene().size() == 1).toList();
      (meant.isEmpty() ? meant : others).addAll(alone);
      all.stream().filter(one -> !alone.contains(one)).forEach(others::add);
    }
    return meant.size() == 1 ? new Linked(meant, others, List.of()) : Linked.NONE;
  }

  private List<EventCandidate> of(Type type, NameMention target) {
    List<String> reasons = List.of("type " + type.name(), "of " + target.ids());
    return index.candidates(type.name(), Set.copyOf(target.ids())).stream()
        .filter(event -> meets(target, event.whom()) || meets(target, event.where()))
        .map(event -> new EventCandidate(event, TYPE + TARGET, reasons))
        .toList();
  }

  /** The one event of the types that words name in which the nearest target takes part. */
  private List<EventCandidate> told(
      Collection<Type> types, Collection<EventCandidate> found, List<NameMention> targets) {
    if (targets.isEmpty() || targets.get(0).ids().size() != 1) {
      return List.of();
    }
    String target = targets.get(0).ids().get(0);
    boolean telling =
        gazetteer
            .timeline()
            .entity(target)
            .filter(
                entity ->
                    TELLING.contains(entity.kind()) && !gazetteer.timeline().isCapital(target))
            .isPresent();
    List<EventCandidate> told =
        found.stream()
            .filter(candidate -> telling && takesPart(candidate.event(), target))
            .filter(c -> types.stream().anyMatch(type -> type.name().equals(c.event().type())))
            .toList();
    return told.size() == 1 ? told : List.of();
  }

  private static boolean takesPart(Event event, String id) {
    return event.whom().contains(id) || event.where().contains(id) || event.who().contains(id);
  }

  private static List<EventCandidate> ranked(Collection<EventCandidate> candidates) {
    return candidates.stream()
        .sorted(Comparator.comparingDouble(EventCandidate::score).reversed())
        .toList();
  }

  private void collect(
      String typeName,
      Type type,
      List<NameMention> agents,
      List<NameMention> targets,
      Map<String, EventCandidate> into) {
    Set<String> acting = new LinkedHashSet<>();
    agents.forEach(agent -> agent.ids().forEach(id -> acting.addAll(gazetteer.actsFor(id))));
    Set<String> ids = new HashSet<>(acting);
    targets.forEach(target -> ids.addAll(target.ids()));
    for (Event event : index.candidates(typeName, ids)) {
      EventCandidate candidate =
          type.is(EventTypes.Trait.SYMMETRIC)
              ? fitParties(event, type, agents, targets)
              : fit(event, type, acting, targets);
      if (candidate != null) {
        into.merge(event.id(), candidate, (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
  }

  private @Nullable EventCandidate fit(
      Event event, Type type, Set<String> acting, List<NameMention> targets) {
    String agent = agentOf(event, acting);
    if (agent == null && !acting.isEmpty() && !event.who().isEmpty()) {
      return null;
    }
    EnumSet<Role> filled = EnumSet.noneOf(Role.class);
    List<String> reasons = new ArrayList<>();
    reasons.add("type " + event.type());
    double score = TYPE;
    if (agent != null) {
      filled.add(Role.WHO);
      score += AGENT;
      reasons.add("by " + agent);
    }
    if (!targets.isEmpty()) {
      NameMention nearest = targets.get(0);
      boolean exact = meets(nearest, event.whom()) || meets(nearest, event.where());
      boolean wider = !exact && undergoes(event, type, nearest.ids());
      boolean hasTarget = !event.whom().isEmpty() || !event.where().isEmpty();
      if (!exact && !wider && hasTarget) {
        return null;
      }
      if (wider && agent == null && type.is(EventTypes.Trait.MANY)) {
        return null; // "the army seized weapons in Myanmar": towns of a country fall in many years
      }
      if (exact || wider) {
        filled.add(Role.WHOM);
        if (meets(nearest, event.whom())) {
          filled.add(Role.OBJECT);
        }
        score += exact ? TARGET : WIDER_TARGET;
        reasons.add((exact ? "of " : "within ") + String.join("/", nearest.ids()));
      }
    }
    return isFirm(type, filled) ? new EventCandidate(event, score, reasons) : null;
  }

  /** As {@link #fit}, where agents and targets stand on one level. */
  private @Nullable EventCandidate fitParties(
      Event event, Type type, List<NameMention> agents, List<NameMention> targets) {
    boolean other = !targets.isEmpty() && !isParty(event, type, targets.get(0).ids());
    Set<NameMention> met = new HashSet<>();
    for (List<NameMention> mentions : List.of(agents, targets)) {
      for (NameMention mention : mentions) {
        for (String id : mention.ids()) {
          if (isParty(event, type, gazetteer.actsFor(id))) {
            met.add(mention);
          }
        }
      }
    }
    boolean stranger = !agents.isEmpty() && agents.stream().noneMatch(met::contains);
    if (other || stranger) {
      return null;
    }
    EnumSet<Role> filled = EnumSet.noneOf(Role.class);
    if (!met.isEmpty()) {
      filled.add(targets.isEmpty() ? Role.WHO : Role.WHOM);
    }
    if (!targets.isEmpty() && meets(targets.get(0), event.where())) {
      filled.add(Role.PLACE);
    }
    if (met.size() > 1) {
      filled.add(Role.WHO);
      filled.add(Role.WHOM);
    }
    double score = TYPE + (met.size() > 1 ? AGENT + TARGET : TARGET);
    List<String> reasons = List.of("type " + event.type(), met.size() + " of its parties");
    return isFirm(type, filled) ? new EventCandidate(event, score, reasons) : null;
  }

  private static boolean isFirm(Type type, EnumSet<Role> filled) {
    return type.firm().isEmpty()
        ? !filled.isEmpty()
        : type.firm().stream().anyMatch(filled::containsAll);
  }

  private boolean isParty(Event event, Type type, Collection<String> ids) {
    for (String id : ids) {
      if (event.who().contains(id)) {
        return true;
      }
    }
    return undergoes(event, type, ids);
  }

  private static @Nullable String agentOf(Event event, Set<String> acting) {
    for (String id : acting) {
      if (event.who().contains(id)) {
        return id;
      }
    }
    return null;
  }

  private static boolean meets(NameMention mention, Collection<String> ids) {
    for (String id : mention.ids()) {
      if (ids.contains(id)) {
        return true;
      }
    }
    return false;
  }
}
