package org.dateline.extract;

import java.util.List;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Modality;

/**
 * Words that speak of events of the timeline, whatever time is given beside them.
 *
 * @param trigger the verb, noun or name
 * @param from index of the first word of the whole phrase
 * @param to index after its last
 * @param modality how the sentence puts the event forward
 * @param candidates the events that may be meant, the likeliest first; never empty
 */
record EventMention(
    Trigger trigger, int from, int to, Modality modality, List<EventCandidate> candidates) {

  EventMention {
    candidates = List.copyOf(candidates);
  }

  /** Whether the words are an event's own name. */
  boolean isName() {
    return trigger.kind() == Trigger.Kind.NAME;
  }
}
