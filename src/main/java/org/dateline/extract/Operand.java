package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

  /** What happened so many years ago, and no more, news may speak of without a date. */
  private static final int RECENT_YEARS = 5;

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

  /**
   * The one event that the words surely mean, if they assert one. Of several it is the one that
   * befell nobody but whom all the others befell, too; or else the only one of a year that the
   * article names, or of the few years before it appeared.
   */
  Optional<EventCandidate> sure(Context context) {
    if (modality != Modality.ASSERTED) {
      return Optional.empty();
    }
    LocalDate published = context.article().published();
    return only(one -> true)
        .or(() -> only(this::isWidest))
        .or(() -> only(one -> context.years().contains(year(one))))
        .or(() -> only(one -> published != null && isRecent(one, published)));
  }

  private Optional<EventCandidate> only(Predicate<EventCandidate> condition) {
    List<EventCandidate> fitting = candidates.stream().filter(condition).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private boolean isWidest(EventCandidate one) {
    Set<String> scene = one.event().scene();
    return scene.size() == 1
        && candidates.stream().allMatch(each -> each.event().scene().containsAll(scene));
  }

  private int year(EventCandidate one) {
    return one.reference(aspect).firstDay().map(LocalDate::getYear).orElse(0);
  }

  private boolean isRecent(EventCandidate one, LocalDate published) {
    return one.reference(aspect)
        .firstDay()
        .filter(day -> !day.isAfter(published) && day.plusYears(RECENT_YEARS).isAfter(published))
        .isPresent();
  }

  /** What a claim says of it, the event that is surely meant first. */
  Dated dated(Context context) {
    List<EventCandidate> ordered = new ArrayList<>(candidates);
    sure(context)
        .ifPresent(
            one -> {
              ordered.remove(one);
              ordered.add(0, one);
            });
    return new Dated(context.inSource(from, to), ordered, alike, aspect, margin, List.of());
  }
}
