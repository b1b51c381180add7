package org.dateline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Modality;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verbs that tell an order: "the siege followed the uprising", "the coup was preceded by
 * a strike", "Finland followed Sweden into NATO", "she succeeded Theresa May as prime minister".
 */
final class Successions {
  private static final int NEAR = 3;

  private final EventLinker linker;
  private final Terms terms;
  private final ModalityReader modality;
  private final EventTypes.Type accession;
  private final PatternIndex<String> verbs;
  private final Set<String> auxiliaries;
  private final Set<String> be;

  Successions(EventLinker linker, EventTypes types, Terms terms, WordClasses classes) {
    this.linker = linker;
    this.terms = terms;
    modality = new ModalityReader(classes);
    accession = types.named("accession");
    verbs = classes.verbs("following", "preceding");
    auxiliaries = classes.set("auxiliary");
    be = classes.set("be");
  }

  /**
   * Two operands and the words between that order them.
   *
   * @param from index of the first of those words
   * @param to index after the last
   * @param later whether the first operand came later
   * @param first whose order is told
   * @param second what it is compared with
   * @param modality how the sentence puts it forward
   */
  record Found(int from, int to, boolean later, Operand first, Operand second, Modality modality) {}

  /** The verbs that may order something. */
  List<PatternIndex.Match<String>> verbs(Sentence sentence) {
    List<PatternIndex.Match<String>> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      PatternIndex.Match<String> verb =
          verbs.startsAt(sentence.words(), i)
              ? verbs.longestAt(sentence.words(), i, sentence.to())
              : null;
      if (verb != null) {
        found.add(verb);
        i = verb.to() - 1;
      }
    }
    return found;
  }

  /** What a verb orders, or null. */
  @Nullable Found of(Context context, PatternIndex.Match<String> verb, List<Operand> operands) {
    Words words = context.words();
    boolean by = words.norm(verb.to()).equals("by");
    boolean passive = by && verb.forms().contains(VerbForm.PARTICIPLE);
    int object = passive ? verb.to() + 1 : verb.to();
    boolean later = verb.value().equals("following") != passive;
    Operand first = before(context.sentence(), verb.from(), passive, operands);
    Operand second =
        operands.stream().filter(o -> o.from() == object && o.verb() < 0).findFirst().orElse(null);
    if (first != null && second != null) {
      return found(context, verb.from(), object, later, first, second);
    }
    return passive ? null : ofNames(context, verb, later);
  }

  private Found found(
      Context context, int from, int to, boolean later, Operand first, Operand second) {
    Modality how = modality.of(context.sentence(), first.trigger(), to);
    return new Found(from, to, later, first, second, how);
  }

  /** The event that ends right before the verb, or before "was" or a comma and its participle. */
  private @Nullable Operand before(
      Sentence sentence, int verb, boolean passive, List<Operand> operands) {
    Words words = sentence.words();
    int at = verb;
    while (at > sentence.from() && verb - at < NEAR && isBetween(words, at - 1, passive)) {
      at--;
    }
    int end = at;
    return operands.stream()
        .filter(operand -> operand.to() == end && operand.trigger().kind() != Trigger.Kind.VERB)
        .findFirst()
        .orElse(null);
  }

  private boolean isBetween(Words words, int at, boolean passive) {
    String word = words.norm(at);
    return (passive ? be.contains(word) || word.equals(",") : false)
        || auxiliaries.contains(word)
        || word.endsWith("ly");
  }

  /** "Finland followed Sweden into NATO", "she succeeded Theresa May as prime minister". */
  private @Nullable Found ofNames(Context context, PatternIndex.Match<String> verb, boolean later) {
    Sentence sentence = context.sentence();
    Words words = sentence.words();
    NameMention subject = null;
    NameMention object = null;
    for (NameMention name : sentence.names()) {
      if (name.to() <= verb.from()
          && verb.from() - name.to() <= NEAR
          && sentence.clauses().same(name.from(), verb.from())) {
        subject = name;
      }
      boolean next = name.from() == verb.to() || name.from() == verb.to() + 1;
      object = next && object == null ? name : object;
    }
    if (subject == null || object == null) {
      return null;
    }
    String link = words.norm(object.to());
    if (link.equals("as")) {
      return ofOffice(context, verb, later, subject, object);
    }
    int organisation = link.equals("into") ? object.to() + 1 : -1;
    organisation = words.norm(organisation).equals("the") ? organisation + 1 : organisation;
    for (NameMention name : sentence.names()) {
      if (name.from() == organisation) {
        List<EventCandidate> own = joining(subject, name);
        List<EventCandidate> other = joining(object, name);
        return ofNames(context, verb, later, own, other, subject, object, 0);
      }
    }
    return null;
  }

  private List<EventCandidate> joining(NameMention member, NameMention organisation) {
    return linker.link(List.of(accession), List.of(member), List.of(organisation)).meant();
  }

  private @Nullable Found ofOffice(
      Context context,
      PatternIndex.Match<String> verb,
      boolean later,
      NameMention subject,
      NameMention object) {
    NameMention title = terms.titleAfter(context.sentence(), object.to() + 1);
    return title == null
        ? null
        : ofNames(
            context,
            verb,
            later,
            terms.candidates(subject, title, false),
            terms.candidates(object, title, false),
            subject,
            object,
            Terms.TAKING_DAYS);
  }

  private @Nullable Found ofNames(
      Context context,
      PatternIndex.Match<String> verb,
      boolean later,
      List<EventCandidate> own,
      List<EventCandidate> other,
      NameMention subject,
      NameMention object,
      int margin) {
    if (own.isEmpty() || other.isEmpty()) {
      return null;
    }
    Trigger trigger =
        Trigger.of(
            verb.from(), verb.to(), Trigger.Kind.VERB, List.of(), EnumSet.copyOf(verb.forms()));
    Modality how = modality.of(context.sentence(), trigger, object.to());
    return new Found(
        verb.from(),
        verb.to(),
        later,
        operand(subject, margin, how, own, trigger),
        operand(object, margin, how, other, trigger),
        how);
  }

  private static Operand operand(
      NameMention name, int margin, Modality how, List<EventCandidate> events, Trigger trigger) {
    return new Operand(
        name.from(),
        name.to(),
        -1,
        name.to(),
        Aspect.WITHIN,
        margin,
        how,
        events,
        List.of(),
        trigger);
  }
}
