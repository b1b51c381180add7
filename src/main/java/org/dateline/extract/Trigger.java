package org.dateline.extract;

import java.util.EnumSet;
import java.util.List;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Words that speak of an event: a verb, a noun, or the event's name.
 *
 * @param from index of the first word
 * @param to index after the last
 * @param kind what the words are
 * @param types the event types that they speak of; empty for a name
 * @param forms what a verb's form can be; empty otherwise
 * @param named ids of the events that a name stands for; empty otherwise
 * @param alike the name of events but for its year, of which the words are a part or the whole;
 *     null if they are none
 */
record Trigger(
    int from,
    int to,
    Kind kind,
    List<EventTypes.Type> types,
    EnumSet<VerbForm> forms,
    List<String> named,
    @Nullable NameMention alike) {

  enum Kind {
    VERB,
    NOUN,
    NAME
  }

  /** A verb or noun that speaks of events. */
  static Trigger of(
      int from, int to, Kind kind, List<EventTypes.Type> types, EnumSet<VerbForm> forms) {
    return new Trigger(from, to, kind, types, forms, List.of(), null);
  }

  /** The name of events. */
  static Trigger ofName(int from, int to, List<String> named, @Nullable NameMention alike) {
    EnumSet<VerbForm> none = EnumSet.noneOf(VerbForm.class);
    return new Trigger(from, to, Kind.NAME, List.of(), none, named, alike);
  }

  /** The same words, as a part of a name. */
  Trigger within(NameMention name) {
    return new Trigger(from, to, kind, types, forms, named, name);
  }
}
