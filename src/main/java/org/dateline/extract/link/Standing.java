package org.dateline.extract.link;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;

/** Who stands in an event and who does not. */
final class Standing {
  /** Who or what takes part in few events. */
  private static final Set<Entity.Kind> FEW =
      EnumSet.of(Entity.Kind.PERSON, Entity.Kind.PLACE, Entity.Kind.WORK);

  private final Gazetteer gazetteer;

  Standing(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Adds to {@code met} who of the names takes part in an event, or where it was.
   *
   * @return how many of the names have nothing to do with it
   */
  int meet(Event event, Collection<NameMention> names, Set<String> met) {
    Set<String> parties = new HashSet<>(event.who());
    parties.addAll(event.whom());
    Set<String> places = new HashSet<>();
    event.where().forEach(place -> places.addAll(gazetteer.withContainers(place)));
    event.whom().forEach(whom -> places.addAll(gazetteer.withContainers(whom)));
    int strangers = 0;
    for (NameMention name : names) {
      boolean known = false;
      for (String id : name.ids()) {
        if (parties.contains(id) || places.contains(id)) {
          known = true;
          met.add(id);
          continue;
        }
        for (String acting : gazetteer.actsFor(id)) {
          if (parties.contains(acting)) {
            known = true;
            met.add(acting);
          }
        }
        known |= gazetteer.withContainers(id).stream().anyMatch(parties::contains);
        known |= gazetteer.withContainers(id).stream().anyMatch(event.where()::contains);
      }
      strangers += known ? 0 : 1;
    }
    return strangers;
  }

  /** Whether who acts in the words undergoes the event, and the other way round. */
  boolean isReversed(Event event, Collection<NameMention> before, Collection<NameMention> after) {
    return stands(before, event.whom(), event.who()) && stands(after, event.who(), event.whom());
  }

  private boolean stands(Collection<NameMention> names, List<String> in, List<String> notIn) {
    return names.stream()
        .flatMap(name -> name.ids().stream())
        .flatMap(id -> gazetteer.actsFor(id).stream())
        .anyMatch(id -> in.contains(id) && !notIn.contains(id));
  }

  /** Whether those met fill the roles that a kind of event asks for. */
  boolean fills(EventTypes.Type type, Event event, Set<String> met) {
    boolean who = met.stream().anyMatch(event.who()::contains);
    boolean object = met.stream().anyMatch(event.whom()::contains);
    boolean undergoing = object || (type.isUndergone() && who);
    boolean whom = undergoing || met.stream().anyMatch(id -> !event.who().contains(id));
    EnumSet<EventTypes.Role> filled = EnumSet.noneOf(EventTypes.Role.class);
    if (who || (type.is(EventTypes.Trait.SYMMETRIC) && !met.isEmpty())) {
      filled.add(EventTypes.Role.WHO);
    }
    if (whom || (type.is(EventTypes.Trait.SYMMETRIC) && met.size() > 1)) {
      filled.add(EventTypes.Role.WHOM);
    }
    if (undergoing) {
      filled.add(EventTypes.Role.OBJECT);
    }
    if (met.stream().anyMatch(event.where()::contains)) {
      filled.add(EventTypes.Role.PLACE);
    }
    return type.recurs() || type.firm().stream().anyMatch(filled::containsAll);
  }

  /** Whether what a name means is a work to which an event happened, like a ship or a tower. */
  boolean isOfWork(Event event, Set<String> met) {
    return event.whom().stream()
        .filter(met::contains)
        .flatMap(id -> gazetteer.timeline().entity(id).stream())
        .anyMatch(entity -> entity.kind() == Entity.Kind.WORK);
  }

  /** How much it tells that an entity takes part: 2 if it takes part in little. */
  int weight(String id) {
    boolean few =
        gazetteer.timeline().entity(id).filter(entity -> FEW.contains(entity.kind())).isPresent()
            && !gazetteer.timeline().isCapital(id);
    return few ? 2 : 1;
  }
}
