package org.dateline.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;

/**
 * Which event "the invasion" means behind "after" or "before": by whom it befell, or because it is
 * the one of its kind that the article has spoken of before.
 */
final class Settled {
  /** What was told so many sentences ago is told again before a noun alone can mean it. */
  private static final int FARTHEST = 100;

  private final Gazetteer gazetteer;
  private final TriggerFinder triggers;
  private final EventLinker linker;
  private final Connectors connectors;
  private final WordClasses classes;

  Settled(
      Gazetteer gazetteer,
      TriggerFinder triggers,
      EventLinker linker,
      Connectors connectors,
      WordClasses classes) {
    this.gazetteer = gazetteer;
    this.triggers = triggers;
    this.linker = linker;
    this.connectors = connectors;
    this.classes = classes;
  }

  /** The event that a definite noun of a comparison means. */
  EventLinker.Linked meant(Context context, Trigger noun, NounPhrase phrase, Operands operands) {
    Sentence sentence = context.sentence();
    boolean compared =
        noun.kind() == Trigger.Kind.NOUN
            && sentence.words().norm(phrase.from()).equals("the")
            && connectors.of(sentence).stream().anyMatch(each -> each.to() == phrase.from());
    if (!compared) {
      return EventLinker.Linked.NONE;
    }
    return phrase.of().isEmpty()
        ? told(context, noun, phrase, operands)
        : linker.befell(noun.types(), phrase.of().get(0));
  }

  /** The one event of the noun's kind that the article has told; none if it told several. */
  private EventLinker.Linked told(
      Context context, Trigger noun, NounPhrase phrase, Operands operands) {
    if (!isBare(context.sentence(), noun, phrase)) {
      return EventLinker.Linked.NONE;
    }
    Map<String, EventLinker.Linked> told = new LinkedHashMap<>();
    int left = FARTHEST;
    for (Context at = context.previous(); at != null && left > 0; at = at.previous(), left--) {
      for (Trigger trigger : at.triggers(triggers)) {
        EventLinker.Linked sure = sure(at, trigger, operands);
        if (sure.meant().isEmpty() && isAnother(at.sentence(), noun, trigger)) {
          return EventLinker.Linked.NONE;
        }
        if (!sure.meant().isEmpty() && isOf(noun, sure.meant().get(0))) {
          told.putIfAbsent(sure.meant().get(0).event().id(), sure);
        }
      }
    }
    return told.size() == 1 ? told.values().iterator().next() : EventLinker.Linked.NONE;
  }

  /**
   * What words of an earlier sentence mean if that is surely one event, by a name within them if
   * need be; others that they may mean stand behind it.
   */
  private EventLinker.Linked sure(Context context, Trigger trigger, Operands operands) {
    for (Operand operand : context.operands(operands)) {
      if (operand.trigger().from() == trigger.from() && operand.sure(context).isPresent()) {
        List<EventCandidate> meant = operand.dated(context).candidates();
        return new EventLinker.Linked(meant, operand.alike(), List.of());
      }
    }
    for (int i = trigger.from(); i < trigger.to(); i++) {
      NameMention name = gazetteer.eventAt(context.words(), i, context.sentence().to());
      if (name != null && name.ids().size() == 1) {
        return new EventLinker.Linked(
            linker.named(name.ids(), "by its name"), List.of(), List.of());
      }
    }
    return EventLinker.Linked.NONE;
  }

  private static boolean isOf(Trigger noun, EventCandidate candidate) {
    return noun.types().stream().anyMatch(type -> type.name().equals(candidate.event().type()));
  }

  /** Whether words speak of an event of the kind, but do not only point back to one. */
  private boolean isAnother(Sentence sentence, Trigger noun, Trigger other) {
    boolean same = other.types().stream().anyMatch(noun.types()::contains);
    return same
        && (other.kind() != Trigger.Kind.NOUN
            || !isBare(sentence, other, NounPhrase.around(sentence, other, classes)));
  }

  private static boolean isBare(Sentence sentence, Trigger noun, NounPhrase phrase) {
    return phrase.from() + 1 == noun.from()
        && phrase.to() == noun.to()
        && sentence.words().norm(phrase.from()).equals("the");
  }
}
