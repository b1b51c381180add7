package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;

/** Finds the words of a sentence that speak of events, for claims that need no time beside them. */
final class EventMentions {
  private final TriggerFinder triggers;
  private final EventLinker linker;
  private final WordClasses classes;
  private final Participants participants;
  private final ModalityReader modality;

  EventMentions(TriggerFinder triggers, EventLinker linker, WordClasses classes) {
    this.triggers = triggers;
    this.linker = linker;
    this.classes = classes;
    participants = new Participants(classes);
    modality = new ModalityReader(classes);
  }

  /** The mentions of a sentence in order; {@code discourse} knows what the article has settled. */
  List<EventMention> find(Sentence sentence, Discourse discourse) {
    List<EventMention> mentions = new ArrayList<>();
    for (Trigger trigger : triggers.find(sentence)) {
      if (trigger.kind() == Trigger.Kind.VERB) {
        List<EventCandidate> candidates =
            linked(trigger, participants.ofVerb(sentence, trigger, null, discourse));
        add(sentence, trigger, trigger.from(), trigger.to(), candidates, mentions);
      } else {
        NounPhrase phrase = NounPhrase.around(sentence, trigger, classes);
        List<EventCandidate> candidates = ofNoun(trigger, phrase);
        add(sentence, trigger, phrase.from(), phrase.to(), candidates, mentions);
      }
    }
    return mentions;
  }

  private List<EventCandidate> ofNoun(Trigger trigger, NounPhrase phrase) {
    List<EventCandidate> candidates = new ArrayList<>(linker.named(trigger.named(), "by its name"));
    NameMention alike = trigger.alike();
    if (candidates.isEmpty() && alike != null) {
      candidates.addAll(linker.named(alike.ids(), "by its name but for the year"));
    }
    return candidates.isEmpty() ? linked(trigger, Participants.ofNoun(phrase)) : candidates;
  }

  /** What the first assignment of roles gives that leads to events of the timeline. */
  private List<EventCandidate> linked(Trigger trigger, List<Participants.Roles> alternatives) {
    for (Participants.Roles roles : alternatives) {
      EventLinker.Linked linked = linker.link(trigger.types(), roles.agents(), roles.targets());
      if (!linked.meant().isEmpty()) {
        return linked.meant();
      }
    }
    return List.of();
  }

  private void add(
      Sentence sentence,
      Trigger trigger,
      int from,
      int to,
      List<EventCandidate> candidates,
      List<EventMention> mentions) {
    if (!candidates.isEmpty()) {
      mentions.add(
          new EventMention(
              trigger, from, to, modality.of(sentence, trigger, trigger.to()), candidates));
    }
  }
}
