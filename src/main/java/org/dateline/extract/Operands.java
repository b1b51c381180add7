package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claim.Aspect;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that speak of events, with the verbs that say they happened. */
final class Operands {
  /** States become independent, and fall apart, over months: others may date it by another step. */
  private static final int DRAWN_OUT_DAYS = 200;

  private final TriggerFinder triggers;
  private final Gazetteer gazetteer;
  private final OperandEvents events;
  private final WordClasses classes;
  private final Participants participants;
  private final ModalityReader modality;
  private final Connectors connectors;
  private final Terms terms;
  private final Settled settled;
  private final PhraseVerbs verbs;
  private final NounAttachments compounds;
  private final Set<String> drawnOut;

  Operands(
      Gazetteer gazetteer,
      TriggerFinder triggers,
      EventLinker linker,
      Connectors connectors,
      Terms terms,
      WordClasses classes) {
    this.gazetteer = gazetteer;
    this.triggers = triggers;
    this.connectors = connectors;
    events = new OperandEvents(linker);
    this.classes = classes;
    this.terms = terms;
    settled = new Settled(gazetteer, triggers, linker, connectors, classes);
    participants = new Participants(classes);
    modality = new ModalityReader(classes);
    verbs = new PhraseVerbs(classes);
    compounds = new NounAttachments(classes, new TimeRole.Reader(classes));
    drawnOut = classes.set("drawn out");
  }

  /**
   * The operands of a sentence in order. What follows a word that begins a comparison is no object
   * of a verb before it.
   */
  List<Operand> find(Context context) {
    List<Integer> cuts =
        connectors.of(context.sentence()).stream().map(PatternIndex.Match::from).toList();
    List<Operand> operands = new ArrayList<>();
    for (Trigger trigger : triggers(context.sentence())) {
      Operand operand =
          trigger.kind() == Trigger.Kind.VERB
              ? ofVerb(context, trigger, cuts)
              : ofNoun(context, trigger);
      if (operand != null) {
        operands.add(operand);
      }
    }
    for (Operand term : terms.find(context.sentence())) {
      Operand same = null;
      for (Operand operand : operands) {
        same = operand.verb() == term.verb() ? operand : same;
      }
      if (same != null) {
        operands.remove(same);
      }
      operands.add(same == null ? term : term.or(same));
    }
    return operands;
  }

  /** The triggers, with the names that begin with a time: "the Six-Day War", "the 1966 final". */
  private List<Trigger> triggers(Sentence sentence) {
    List<Trigger> all = new ArrayList<>();
    for (Sentence.TimeMention time : sentence.times()) {
      for (int i = time.from(); i < time.to(); i++) {
        NameMention name = gazetteer.eventAt(sentence.words(), i, sentence.to());
        if (name != null && name.to() > time.to()) {
          all.add(Trigger.ofName(name.from(), name.to(), name.ids(), null));
          break;
        }
      }
    }
    List<Trigger> timed = List.copyOf(all);
    for (Trigger trigger : triggers.find(sentence)) {
      if (timed.stream().noneMatch(t -> t.from() < trigger.to() && trigger.from() < t.to())) {
        all.add(trigger);
      }
    }
    all.sort(Comparator.comparingInt(Trigger::from));
    return all;
  }

  private @Nullable Operand ofVerb(Context context, Trigger trigger, List<Integer> cuts) {
    Sentence sentence = context.sentence();
    int end = cuts.stream().filter(cut -> cut >= trigger.to()).findFirst().orElse(sentence.to());
    EventLinker.Linked linked =
        events.linked(
            trigger,
            participants.ofVerb(sentence, trigger, end, context.discourse()).stream()
                .filter(roles -> isSaidHere(sentence, roles))
                .toList());
    linked = OperandEvents.dated(linked, timesOf(sentence, trigger.from(), end));
    return operand(
        context, trigger, trigger.from(), trigger.to(), trigger.from(), trigger.to(), null, linked);
  }

  /**
   * What {@code own} says of somebody else: "Finland joined NATO before Sweden" speaks of Sweden's
   * joining. Null if that is nothing that the timeline holds.
   */
  @Nullable Operand ofOther(Context context, Operand own, NameMention other, int end) {
    Trigger trigger = own.trigger();
    if (trigger.kind() != Trigger.Kind.VERB || trigger.types().isEmpty()) {
      return null;
    }
    List<Participants.Roles> alternatives = new ArrayList<>();
    for (Participants.Roles roles :
        participants.ofVerb(context.sentence(), trigger, end, context.discourse())) {
      alternatives.add(
          roles.agents().isEmpty()
              ? new Participants.Roles(List.of(), List.of(other))
              : new Participants.Roles(List.of(other), roles.targets()));
    }
    return operand(
        context,
        trigger,
        other.from(),
        other.to(),
        -1,
        other.to(),
        null,
        events.linked(trigger, alternatives));
  }

  /** Whom the sentence itself names; an adjective names no object: "seized American property". */
  private static boolean isSaidHere(Sentence sentence, Participants.Roles roles) {
    boolean adjective =
        !roles.targets().isEmpty() && roles.targets().get(0).form() == NameMention.Form.ADJECTIVE;
    return !adjective
        && Stream.concat(roles.agents().stream(), roles.targets().stream())
            .allMatch(name -> name.from() >= sentence.from() && name.to() <= sentence.to());
  }

  /** The times of a verb's clause that stand before word {@code end}. */
  private static List<Period> timesOf(Sentence sentence, int verb, int end) {
    return sentence.times().stream()
        .filter(time -> time.to() <= end && sentence.clauses().same(time.from(), verb))
        .flatMap(time -> Stream.ofNullable(time.expression().period()))
        .toList();
  }

  private @Nullable Operand ofNoun(Context context, Trigger trigger) {
    Sentence sentence = context.sentence();
    NounPhrase phrase = NounPhrase.around(sentence, trigger, classes);
    if (isModifier(sentence, trigger, phrase)) {
      return null;
    }
    PatternIndex.Match<String> predicate = verbs.predicate(sentence, phrase);
    PatternIndex.Match<String> carrier = predicate == null ? verbs.carrier(sentence, phrase) : null;
    List<Period> times =
        sentence.times().stream()
            .filter(time -> isBeside(sentence, trigger, phrase, time))
            .flatMap(time -> Stream.ofNullable(time.expression().period()))
            .toList();
    EventLinker.Linked linked =
        OperandEvents.dated(ofNoun(context, trigger, phrase, carrier), times);
    if (predicate != null) {
      Aspect aspect =
          switch (predicate.value()) {
            case "begin" -> Aspect.START;
            case "end" -> Aspect.END;
            default -> null;
          };
      return operand(
          context,
          trigger,
          phrase.from(),
          phrase.to(),
          predicate.from(),
          predicate.to(),
          aspect,
          linked);
    }
    int verb = carrier == null ? -1 : carrier.from();
    return operand(context, trigger, phrase.from(), phrase.to(), verb, phrase.to(), null, linked);
  }

  /** "The 2014 annexation", "the annexation in 2014". */
  private static boolean isBeside(
      Sentence sentence, Trigger trigger, NounPhrase phrase, Sentence.TimeMention time) {
    boolean before = phrase.from() <= time.from() && time.to() <= trigger.from();
    String link = sentence.words().norm(phrase.to());
    boolean linked = link.equals("in") || link.equals("of") || link.equals("on");
    return before || (linked && time.from() == phrase.to() + 1);
  }

  private EventLinker.Linked ofNoun(
      Context context,
      Trigger trigger,
      NounPhrase phrase,
      PatternIndex.@Nullable Match<String> carrier) {
    EventLinker.Linked named = events.named(trigger);
    if (!named.meant().isEmpty()) {
      return named;
    }
    int at = carrier == null ? -1 : carrier.from();
    Sentence sentence = context.sentence();
    EventLinker.Linked linked =
        events.linked(trigger, participants.ofNoun(sentence, phrase, at, context.discourse()));
    if (!linked.meant().isEmpty()) {
      return linked;
    }
    if (phrase.of().isEmpty() && !phrase.before().isEmpty()) {
      return events.linked(trigger, List.of(undergoneBySubject(sentence, phrase)));
    }
    return settled.meant(context, trigger, phrase, this);
  }

  /** "Ukraine marked the anniversary of the Russian invasion": whom it befell is the subject. */
  private static Participants.Roles undergoneBySubject(Sentence sentence, NounPhrase phrase) {
    int clause = sentence.clauses().of(phrase.from());
    return new Participants.Roles(
        phrase.before(),
        sentence.namesWithin(sentence.clauses().start(clause), phrase.from(), clause));
  }

  /** "The invasion plan", "the invasion's failure": the noun only modifies another. */
  private boolean isModifier(Sentence sentence, Trigger trigger, NounPhrase phrase) {
    Words words = sentence.words();
    String after = words.norm(phrase.to());
    return compounds.isCompound(sentence, trigger)
        || (words.isGlued(phrase.to()) && (after.equals("'") || after.equals("-")));
  }

  private @Nullable Operand operand(
      Context context,
      Trigger trigger,
      int from,
      int to,
      int verb,
      int verbTo,
      @Nullable Aspect aspect,
      EventLinker.Linked linked) {
    if (linked.meant().isEmpty()) {
      return null;
    }
    return new Operand(
        from,
        to,
        verb,
        verbTo,
        aspect == null ? Aspect.WITHIN : aspect,
        drawnOut.contains(linked.meant().get(0).event().type()) ? DRAWN_OUT_DAYS : 0,
        modality.of(context.sentence(), trigger, Math.max(trigger.to(), verbTo)),
        linked.meant(),
        OperandEvents.alike(linked),
        trigger);
  }
}
