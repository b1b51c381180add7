package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Aspect;
import org.dateline.claim.Dated;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Modality;

/**
 * Words that speak of an event which others can be compared with in time. Word indexes count over
 * the whole prose.
 *
 * @param from index of the first word of the noun phrase, or of the verb
 * @param to index after its last
 * @param verb index of the verb that says that it happened, to which times belong; -1 for a noun
 *     phrase by itself
 * @param verbTo index after that verb, and after its object where the noun phrase is that
 * @param aspect which part of the event the words speak of
 * @param margin days by which they may miss its date
 * @param modality how the sentence puts it forward
 * @param candidates the events that may be meant, the likeliest first; never empty
 * @param alike events that the words may loosely mean
 * @param trigger the verb, noun or name, or the words that make somebody an office-holder
 */
record Operand(
    int from,
    int to,
    int verb,
    int verbTo,
    Aspect aspect,
    int margin,
    Modality modality,
    List<EventCandidate> candidates,
    List<EventCandidate> alike,
    Trigger trigger) {

  Operand {
    candidates = List.copyOf(candidates);
    alike = List.copyOf(alike);
  }

  /** The same words, of another part of the event. */
  Operand of(Aspect part) {
    return new Operand(from, to, verb, verbTo, part, margin, modality, candidates, alike, trigger);
  }

  /** What these words or {@code other} may mean, where both read the same verb. */
  Operand or(Operand other) {
    List<EventCandidate> all = new ArrayList<>(candidates);
    all.addAll(other.candidates);
    return new Operand(
        from,
        to,
        verb,
        verbTo,
        aspect,
        Math.max(margin, other.margin),
        modality,
        all,
        other.alike,
        trigger);
  }

  /** What a claim says of it. */
  Dated dated(Context context) {
    return new Dated(context.inSource(from, to), candidates, alike, aspect, margin, List.of());
  }
}
