package org.dateline.extract;

import java.util.EnumSet;
import java.util.List;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.words.VerbForm;

/**
 * Words that speak of an event: a verb, a noun, or the event's name.
 *
 * @param from index of the first word
 * @param to index after the last
 * @param kind what the words are
 * @param types the event types that they speak of; empty for a name
 * @param forms what a verb's form can be; empty otherwise
 * @param named ids of the events that a name stands for; empty otherwise
 */
record Trigger(
    int from,
    int to,
    Kind kind,
    List<EventTypes.Type> types,
    EnumSet<VerbForm> forms,
    List<String> named) {

  enum Kind {
    VERB,
    NOUN,
    NAME
  }
}
