package org.dateline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Modality;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many members an organisation is said to have: "the 27-nation EU", "NATO's 30 members".
 */
final class MemberCountFinder {

  /**
   * A count as words.
   *
   * @param from index of the first word
   * @param to index after the last
   * @param number how many
   * @param numeralFrom index of the first word of the number
   * @param numeralTo index after its last
   * @param organisation whose members
   * @param modality how it is put forward
   */
  record Found(
      int from,
      int to,
      int number,
      int numeralFrom,
      int numeralTo,
      NameMention organisation,
      Modality modality) {}

  private final CardinalReader cardinals;
  private final ModalityReader modality;
  private final Set<String> compounds;
  private final Set<String> limits;
  private final PatternIndex<String> members;
  private final Set<String> verbs;

  MemberCountFinder(WordClasses classes) {
    cardinals = new CardinalReader(classes);
    modality = new ModalityReader(classes);
    compounds = classes.set("counted compound");
    limits = classes.set("count limit");
    members = classes.nouns("counted member");
    verbs = classes.set("counting verb");
  }

  /** All counts of members in a sentence. */
  List<Found> find(Sentence sentence) {
    List<Found> all = new ArrayList<>();
    for (int i = sentence.from(); !sentence.names().isEmpty() && i < sentence.to(); i++) {
      CardinalReader.Cardinal cardinal = cardinals.at(sentence.words(), i);
      if (cardinal != null) {
        Found found = compound(sentence, i, cardinal);
        found = found == null ? counted(sentence, i, cardinal) : found;
        if (found != null) {
          all.add(found);
        }
        i = cardinal.to() - 1;
      }
    }
    return all;
  }

  /** "The 27-nation EU". */
  private @Nullable Found compound(Sentence sentence, int at, CardinalReader.Cardinal cardinal) {
    Words words = sentence.words();
    int noun = cardinal.to() + 1;
    boolean joined = words.norm(cardinal.to()).equals("-") && compounds.contains(words.norm(noun));
    NameMention organisation = joined ? sentence.nameAt(noun + 1, NameMention.Form.NAME) : null;
    if (organisation == null || sentence.isPartOfLongerName(organisation) || isLimited(words, at)) {
      return null;
    }
    return found(at, organisation.to(), at, cardinal, organisation, Modality.ASSERTED);
  }

  /**
   * "NATO's 30 members", "all 27 EU members", "the 36 members of the OECD", "NATO has 32 members".
   */
  private @Nullable Found counted(Sentence sentence, int at, CardinalReader.Cardinal cardinal) {
    Words words = sentence.words();
    int next = cardinal.to();
    NameMention organisation = sentence.nameAt(next, NameMention.Form.NAME);
    boolean all = words.norm(at - 1).equals("all");
    PatternIndex.Match<String> noun =
        members.longestAt(words, organisation == null ? next : organisation.to(), sentence.to());
    if (noun == null) {
      return null;
    }
    if (organisation != null) {
      return all ? found(at, noun.to(), at, cardinal, organisation, Modality.ASSERTED) : null;
    }
    if (words.norm(at - 1).equals("s") && words.norm(at - 2).equals("'")) {
      NameMention owner = nameEndingAt(sentence, at - 2);
      return owner == null || words.norm(noun.to()).equals("of")
          ? null
          : found(owner.from(), noun.to(), at, cardinal, owner, Modality.ASSERTED);
    }
    if (words.norm(noun.to()).equals("of") && (all || words.norm(at - 1).equals("the"))) {
      int of = words.norm(noun.to() + 1).equals("the") ? noun.to() + 2 : noun.to() + 1;
      NameMention owner = sentence.nameAt(of, NameMention.Form.NAME);
      return owner == null ? null : found(at, owner.to(), at, cardinal, owner, Modality.ASSERTED);
    }
    return told(sentence, at, cardinal, noun.to());
  }

  private @Nullable Found told(
      Sentence sentence, int at, CardinalReader.Cardinal cardinal, int end) {
    Words words = sentence.words();
    if (!verbs.contains(words.norm(at - 1))) {
      return null;
    }
    int subject = at - 1;
    subject = words.norm(subject - 1).equals("now") ? subject - 1 : subject;
    subject = words.norm(subject - 1).equals("which") ? subject - 1 : subject;
    subject = words.norm(subject - 1).equals(",") ? subject - 1 : subject;
    NameMention owner = nameEndingAt(sentence, subject);
    if (owner == null) {
      return null;
    }
    Trigger trigger =
        Trigger.of(at - 1, at, Trigger.Kind.VERB, List.of(), EnumSet.of(VerbForm.PAST));
    return found(owner.from(), end, at, cardinal, owner, modality.of(sentence, trigger, end));
  }

  private static Found found(
      int from,
      int to,
      int at,
      CardinalReader.Cardinal cardinal,
      NameMention organisation,
      Modality modality) {
    return new Found(from, to, cardinal.number(), at, cardinal.to(), organisation, modality);
  }

  /** "A 35-member NATO", "from the 15-nation": not the organisation of the time. */
  private boolean isLimited(Words words, int at) {
    return limits.contains(words.norm(at - 1))
        || words.norm(at - 1).equals("the")
            && limits.contains(words.norm(at - 2))
            && !words.norm(at - 2).equals("of");
  }

  private static @Nullable NameMention nameEndingAt(Sentence sentence, int end) {
    for (NameMention name : sentence.names()) {
      if (name.to() == end && name.form() == NameMention.Form.NAME) {
        return name;
      }
    }
    return null;
  }
}
