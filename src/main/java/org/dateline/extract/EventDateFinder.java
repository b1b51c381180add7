package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.claim.Aspect;
import org.dateline.claim.Claim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Corroborator;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.link.Recogniser;
import org.dateline.extract.link.Unrivalled;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Anchor;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence says about when events happened. */
final class EventDateFinder implements ClaimFinder {
  private static final long BRIEF_DAYS = 100;

  private final TriggerFinder triggers;
  private final EventLinker linker;
  private final TimeRole.Reader roles;
  private final WordClasses classes;
  private final Deeds deeds;
  private final Ties ties;
  private final Extents extents;
  private final NounAttachments nouns;
  private final VerbAttachments verbs;
  private final ModalityReader modality;
  private final Participants participants;
  private final Candidates candidates;
  private final BorneOut borneOut;

  EventDateFinder(
      TriggerFinder triggers,
      EventLinker linker,
      Corroborator corroborator,
      Recogniser recogniser,
      Unrivalled unrivalled,
      Deeds deeds,
      EventTypes types,
      WordClasses classes) {
    this.triggers = triggers;
    this.deeds = deeds;
    this.linker = linker;
    this.classes = classes;
    roles = new TimeRole.Reader(classes);
    extents = new Extents(classes);
    nouns = new NounAttachments(classes, roles);
    verbs = new VerbAttachments(classes, roles);
    modality = new ModalityReader(classes);
    participants = new Participants(classes);
    candidates = new Candidates(types);
    ties = new Ties(classes, roles, nouns, verbs);
    borneOut =
        new BorneOut(
            corroborator, recogniser, unrivalled, triggers, roles, ties, modality, classes);
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    if (sentence.times().isEmpty()) {
      return;
    }
    List<Trigger> spoken = context.triggers(triggers);
    List<Deeds.Deed> done = deeds.find(sentence);
    List<FoundDate> found = new ArrayList<>();
    for (Sentence.TimeMention time : sentence.times()) {
      if (!isOpen(sentence, time)) {
        found.addAll(dated(sentence, context.discourse(), spoken, done, time));
      }
    }
    borneOut.complete(sentence, spoken, context.discourse(), found);
    found.forEach(date -> claims.accept(date.claim(context)));
  }

  /** What a time dates in a sentence that may tell it otherwise than that of the context. */
  List<EventDateClaim> dated(Context context, Sentence sentence, Sentence.TimeMention time) {
    List<Trigger> spoken = triggers.find(sentence);
    return dated(sentence, context.discourse(), spoken, deeds.find(sentence), time).stream()
        .map(date -> date.claim(context))
        .toList();
  }

  /** Whether nothing can be said of when a time is. */
  static boolean isOpen(Sentence sentence, Sentence.TimeMention time) {
    return time.expression().period() == null && !isUnresolved(time.expression())
        || isWeekdayOfStory(sentence, time);
  }

  /**
   * The events that {@code time} dates; where the timeline holds one of them, other words of its
   * clause speak of the same, or of something beside it.
   */
  private List<FoundDate> dated(
      Sentence sentence,
      Discourse discourse,
      List<Trigger> found,
      List<Deeds.Deed> done,
      Sentence.TimeMention time) {
    List<FoundDate> dates = new ArrayList<>();
    for (Trigger trigger : found) {
      FoundDate date =
          trigger.kind() == Trigger.Kind.VERB
              ? ofVerb(sentence, trigger, time, discourse)
              : ofNoun(sentence, trigger, time, discourse);
      if (date != null) {
        dates.add(date);
      }
    }
    for (Deeds.Deed deed : done) {
      addDeed(sentence, deed, time, dates);
    }
    List<FoundDate> linked = dates.stream().filter(FoundDate::isLinked).toList();
    return linked.isEmpty() ? dates : linked;
  }

  /** Adds a deed, unless its verb may mean another event of the same kind at that time. */
  private void addDeed(
      Sentence sentence, Deeds.Deed deed, Sentence.TimeMention time, List<FoundDate> dates) {
    Trigger verb = deed.trigger();
    Attachment attachment = attach(sentence, verb, time);
    if (attachment == null || ties.namesUnknown(sentence, deed.from(), deed.to(), time)) {
      return;
    }
    TimeExpression when = time.expression();
    List<EventCandidate> meant = candidates.ofDeed(when, Aspect.WITHIN, deed.events());
    FoundDate found =
        new FoundDate(
            verb,
            candidates.charitable(when, Aspect.WITHIN, deed.events()),
            deed.from(),
            deed.to(),
            Aspect.WITHIN,
            modalityOf(sentence, verb, attachment),
            meant);
    boolean other =
        dates.stream()
            .filter(date -> date.isLinked() && date.trigger().from() == verb.from())
            .anyMatch(date -> date.agrees() && date.isLike(found));
    // What "six days later" counts from is too uncertain to contradict what may have happened
    // twice.
    boolean sure = when.anchor() != Anchor.NARRATIVE || found.agrees();
    if (!other && sure && found.isLinked()) {
      dates.removeIf(date -> date.trigger().from() == verb.from());
      dates.add(found);
    }
  }

  /** "On Thursday" in a story of the past: too many weeks are possible to hold it to one. */
  private static boolean isWeekdayOfStory(Sentence sentence, Sentence.TimeMention time) {
    return time.expression().anchor() == Anchor.NARRATIVE
        && time.to() == time.from() + 1
        && sentence.words().isCapitalised(time.from())
        && time.expression().stated().isEmpty();
  }

  private static boolean isUnresolved(TimeExpression time) {
    return time.anchor() == Anchor.UNRESOLVED
        && (time.type() == TimexType.DATE || time.type() == TimexType.TIME);
  }

  private @Nullable FoundDate ofVerb(
      Sentence sentence, Trigger trigger, Sentence.TimeMention time, Discourse discourse) {
    Attachment attachment = attach(sentence, trigger, time);
    if (attachment == null) {
      return null;
    }
    List<Participants.Roles> roles = participants.ofVerb(sentence, trigger, time, discourse);
    FoundDate found = linked(sentence, trigger, trigger.from(), trigger.to(), attachment, roles);
    return unlessAny(sentence, trigger, found);
  }

  private @Nullable FoundDate unlessAny(
      Sentence sentence, Trigger trigger, @Nullable FoundDate found) {
    return found != null && !found.agrees() && ties.isAny(sentence, trigger, found.time())
        ? found.unlinked()
        : found;
  }

  private @Nullable FoundDate ofNoun(
      Sentence sentence, Trigger trigger, Sentence.TimeMention time, Discourse discourse) {
    if (trigger.kind() == Trigger.Kind.NAME) {
      return ofName(sentence, trigger, time);
    }
    NameMention alike = trigger.alike();
    if (alike != null) {
      Trigger name = Trigger.ofName(alike.from(), alike.to(), List.of(), alike);
      FoundDate called = ofName(sentence, name, time);
      if (called != null && called.isLinked()) {
        return called;
      }
    }
    NounPhrase phrase = NounPhrase.around(sentence, trigger, classes);
    Attachment attachment = nouns.attach(sentence, trigger, phrase, time);
    if (attachment == null) {
      return null;
    }
    List<Participants.Roles> roles = participants.ofNoun(sentence, phrase, attachment, discourse);
    FoundDate found = linked(sentence, trigger, phrase.from(), phrase.to(), attachment, roles);
    return unlessAny(sentence, trigger, found);
  }

  private @Nullable FoundDate ofName(
      Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    NounPhrase phrase = NounPhrase.around(sentence, trigger, classes);
    Attachment attachment =
        extents.isExtent(sentence, trigger, phrase, time)
            ? Extents.attach(sentence, time)
            : nouns.attach(sentence, trigger, phrase, time);
    return attachment == null ? null : named(sentence, trigger, phrase, attachment);
  }

  /**
   * What the first assignment of roles gives that leads to an event of the timeline, with what the
   * others give that the time bears out too.
   */
  private @Nullable FoundDate linked(
      Sentence sentence,
      Trigger trigger,
      int from,
      int to,
      Attachment attachment,
      List<Participants.Roles> alternatives) {
    FoundDate found = null;
    for (Participants.Roles roles : alternatives) {
      if (found == null || !found.isLinked()) {
        found = found(sentence, trigger, from, to, attachment, roles);
      } else if (found.agrees()) {
        found = found.orAs(found(sentence, trigger, from, to, attachment, roles));
      }
    }
    return found;
  }

  private FoundDate named(
      Sentence sentence, Trigger trigger, NounPhrase phrase, Attachment attachment) {
    String name = sentence.words().span(trigger.from(), trigger.to()).length() + " characters";
    List<EventCandidate> named = linker.named(trigger.named(), name);
    NameMention like = trigger.alike();
    List<EventCandidate> alike =
        like == null ? List.of() : linker.named(like.ids(), name + " but for the year");
    List<EventCandidate> all = new ArrayList<>(named);
    all.addAll(alike);
    boolean ofYear = like != null && like.to() == like.from() + 1; // "the War of 1812"
    Aspect own = ofYear ? Aspect.START : Aspect.WITHIN;
    Aspect aspect = attachment.aspect() == null ? own : attachment.aspect();
    TimeExpression time = attachment.time().expression();
    return new FoundDate(
        trigger,
        candidates.charitable(time, aspect, all),
        phrase.from(),
        phrase.to(),
        aspect,
        modalityOf(sentence, trigger, attachment),
        candidates.ofName(time, aspect, named, alike, attachment.carrier()));
  }

  private FoundDate found(
      Sentence sentence,
      Trigger trigger,
      int from,
      int to,
      Attachment attachment,
      Participants.Roles roles) {
    EventLinker.Linked linked = linker.link(trigger.types(), roles.agents(), roles.targets());
    Aspect own = isBrief(linked) ? Aspect.WITHIN : trigger.types().get(0).aspect();
    Aspect aspect = attachment.aspect() != null ? attachment.aspect() : own;
    TimeExpression time = attachment.time().expression();
    List<EventCandidate> all = new ArrayList<>(linked.meant());
    all.addAll(linked.alike());
    return new FoundDate(
        trigger,
        candidates.charitable(time, aspect, all),
        from,
        to,
        aspect,
        modalityOf(sentence, trigger, attachment),
        candidates.ofWords(time, aspect, linked));
  }

  private @Nullable Attachment attach(Sentence sentence, Trigger verb, Sentence.TimeMention time) {
    boolean negated =
        roles.of(sentence, time).kind() == TimeRole.Kind.UNTIL
            && modality.of(sentence, verb, verb.to()) == Modality.NEGATED;
    return verbs.attach(sentence, verb, time, negated);
  }

  private Modality modalityOf(Sentence sentence, Trigger trigger, Attachment attachment) {
    int last = lastWord(sentence, trigger, attachment);
    return modality.of(sentence, trigger, last, roles.of(sentence, attachment.time()));
  }

  /** A town that took weeks to capture was captured on each of their days. */
  private static boolean isBrief(EventLinker.Linked linked) {
    return !linked.meant().isEmpty()
        && linked.meant().stream()
            .map(candidate -> candidate.event().date().period())
            .allMatch(days -> days.lengthDays() <= BRIEF_DAYS);
  }

  private static int lastWord(Sentence sentence, Trigger trigger, Attachment attachment) {
    int last = Math.max(trigger.to(), attachment.time().from());
    return Math.min(last, sentence.to());
  }
}
