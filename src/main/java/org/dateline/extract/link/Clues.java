package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.EventTypes.Type;
import org.dateline.timeline.Event;
import org.dateline.timeline.EventIndex;
import org.jspecify.annotations.Nullable;

/** What speaks of an event in a sentence, wherever it stands. For use by one thread. */
public final class Clues {
  /**
   * An event that may be spoken of.
   *
   * @param exact whether it is of a kind that the words name, not only of one like it
   */
  record Possible(Event event, boolean exact) {}

  private final Collection<Type> types;
  private final Collection<NameMention> near;
  private final Collection<NameMention> others;
  private final Set<String> stems;
  private final boolean apart;
  private final Collection<NameMention> before;
  private final Collection<NameMention> after;

  private @Nullable List<Possible> possible;

  /**
   * @param types the kinds that a verb or noun may mean
   * @param near names in its clause
   * @param others other names of the sentence, and whom it speaks of without naming them
   * @param stems the beginnings of the sentence's words, by {@link NameStems#stem}
   * @param apart whether the time stands in another clause
   * @param before those near who stand before an active verb
   * @param after those near who stand after an active verb
   */
  public Clues(
      Collection<Type> types,
      Collection<NameMention> near,
      Collection<NameMention> others,
      Set<String> stems,
      boolean apart,
      Collection<NameMention> before,
      Collection<NameMention> after) {
    this.types = types;
    this.near = near;
    this.others = others;
    this.stems = stems;
    this.apart = apart;
    this.before = before;
    this.after = after;
  }

  Collection<NameMention> near() {
    return near;
  }

  Collection<NameMention> others() {
    return others;
  }

  Set<String> stems() {
    return stems;
  }

  boolean apart() {
    return apart;
  }

  Collection<NameMention> before() {
    return before;
  }

  Collection<NameMention> after() {
    return after;
  }

  /** Whether the words speak of an event of this very kind, not only of one like it. */
  boolean speaksOf(Event event) {
    for (Type type : types) {
      if (type.name().equals(event.type())) {
        return true;
      }
    }
    return false;
  }

  /** The events of the kinds that are spoken of in which somebody who is named takes part. */
  List<Possible> possible(Gazetteer gazetteer) {
    if (possible == null) {
      possible = find(gazetteer);
    }
    return possible;
  }

  private List<Possible> find(Gazetteer gazetteer) {
    EventIndex index = gazetteer.timeline().index();
    Set<String> ids = ids(gazetteer);
    Set<String> kinds = new LinkedHashSet<>();
    types.forEach(type -> kinds.add(type.name()));
    int exact = kinds.size();
    types.forEach(type -> kinds.addAll(type.like()));
    List<Possible> found = new ArrayList<>();
    for (String kind : kinds) {
      boolean named = exact-- > 0;
      index.candidates(kind, ids).forEach(event -> found.add(new Possible(event, named)));
    }
    return found;
  }

  /** All who are named and whom they act for. */
  private Set<String> ids(Gazetteer gazetteer) {
    Set<String> ids = new LinkedHashSet<>();
    for (Collection<NameMention> names : List.of(near, others)) {
      names.forEach(name -> name.ids().forEach(id -> ids.addAll(gazetteer.actsFor(id))));
    }
    return ids;
  }
}
