package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Belonging;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words that make a country a member: "NATO member Finland", "a member of the EU". */
final class MembershipFinder {

  /**
   * A member and its organisation as words.
   *
   * @param from index of the first word
   * @param to index after the last
   * @param member who
   * @param organisation of what
   * @param belonging as what
   * @param then whether only the time of the story is meant
   */
  record Found(
      int from,
      int to,
      NameMention member,
      NameMention organisation,
      Belonging belonging,
      boolean then) {}

  /** How far a qualifier stands before what it qualifies: "ex" and a hyphen. */
  private static final int REACH = 2;

  /** Words between an organisation's "'s" and "member": "the EU's poorest member". */
  private static final int MODIFIERS = 2;

  private static final Set<String> RELATIVES = Set.of("which", "who", "that");

  private final PatternIndex<String> nouns;
  private final PatternIndex<String> outside;
  private final PatternIndex<String> purposes;
  private final PatternIndex<String> notMember;
  private final Set<String> former;
  private final Set<String> articles;
  private final Set<String> be;
  private final Set<String> spans;
  private final Set<String> not;

  MembershipFinder(WordClasses classes) {
    nouns = classes.nouns("membership", "candidacy");
    outside = classes.nouns("outside");
    purposes = classes.nouns("membership purpose");
    notMember = classes.literals("not in office", "negation", "planned", "hypothetical");
    former = classes.set("office former");
    articles = classes.set("membership article");
    be = classes.set("be");
    spans = classes.set("office span");
    not = Set.of("not", "no", "never");
  }

  /** All members and organisations that a sentence puts together. */
  List<Found> find(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      PatternIndex.Match<String> noun = nouns.longestAt(sentence.words(), i, sentence.to());
      if (noun == null && outside.startsAt(sentence.words(), i) && isOutside(sentence, i)) {
        noun = outside.longestAt(sentence.words(), i, sentence.to());
      }
      if (noun != null) {
        around(sentence, noun, found);
        i = noun.to() - 1;
      }
    }
    return found;
  }

  /** "Non-NATO" stands before a word. */
  private static boolean isOutside(Sentence sentence, int at) {
    NameMention organisation = endingAt(sentence, at);
    return organisation != null && isNon(sentence.words(), organisation.from());
  }

  private static boolean isNon(Words words, int at) {
    return words.norm(at - 1).equals("-") && words.norm(at - 2).equals("non");
  }

  private void around(Sentence sentence, PatternIndex.Match<String> noun, List<Found> found) {
    Words words = sentence.words();
    Belonging belonging = noun.value().equals("candidacy") ? Belonging.CANDIDATE : Belonging.MEMBER;
    int start = noun.from();
    int end = noun.to();
    if (isNon(words, start)) {
      belonging = Belonging.OUTSIDER; // "NATO non-member Sweden"
      start -= 2;
    }
    NameMention organisation = organisationBefore(sentence, start);
    if (organisation != null) {
      start = organisation.from();
      boolean owned = words.norm(organisation.to()).equals("'"); // "NATO's newest member, Sweden"
      int next = owned && words.norm(end).equals(",") ? end + 1 : end;
      if (isNon(words, start)) {
        belonging = Belonging.OUTSIDER;
        start -= 2;
      }
      List<NameMention> members = listAt(sentence, next);
      for (NameMention member : members) {
        add(sentence, start, member.to(), member, organisation, belonging, found);
      }
      if (!members.isEmpty()) {
        return;
      }
    } else {
      organisation = organisationAfter(sentence, end);
      if (organisation == null) {
        return;
      }
      PatternIndex.Match<String> purpose =
          purposes.longestAt(words, organisation.to(), sentence.to());
      end = purpose == null ? organisation.to() : purpose.to();
    }
    predicate(sentence, start, end, organisation, belonging, found);
  }

  /** "Finland, a NATO member", "Finland, which was not a member of NATO". */
  private void predicate(
      Sentence sentence,
      int start,
      int end,
      NameMention organisation,
      Belonging belonging,
      List<Found> found) {
    Words words = sentence.words();
    if (spans.contains(words.norm(end))) {
      return; // "a member for 47 years"
    }
    int at = start - 1;
    boolean denied = false;
    boolean left = false;
    while (at > sentence.from() && isModifier(words, at)) {
      denied |= not.contains(words.norm(at));
      left |= former.contains(words.norm(at));
      at--;
    }
    boolean copula = be.contains(words.norm(at));
    if (!words.norm(at).equals(",") && !copula) {
      return;
    }
    while (be.contains(words.norm(at)) || Set.of("has", "had").contains(words.norm(at))) {
      at--;
    }
    at = RELATIVES.contains(words.norm(at)) ? at - 1 : at;
    at = words.norm(at).equals(",") ? at - 1 : at;
    NameMention member = endingAt(sentence, at + 1);
    if (member == null || member.equals(organisation) || (denied && left)) {
      return;
    }
    Belonging how = denied ? Belonging.OUTSIDER : left ? Belonging.FORMER : belonging;
    if (how != belonging && belonging != Belonging.MEMBER) {
      return; // "not a candidate"
    }
    if (!isQualified(sentence, member.from() - REACH, member.from())
        && (how != belonging || !isQualified(sentence, member.to(), end))) {
      found.add(new Found(member.from(), end, member, organisation, how, false));
    }
  }

  private boolean isModifier(Words words, int at) {
    String word = words.norm(at);
    return articles.contains(word) || not.contains(word) || former.contains(word);
  }

  private void add(
      Sentence sentence,
      int from,
      int to,
      NameMention member,
      NameMention organisation,
      Belonging belonging,
      List<Found> found) {
    Words words = sentence.words();
    int before = words.norm(from - 1).equals("-") ? from - 2 : from - 1;
    before = words.norm(before).equals("the") ? before - 1 : before;
    boolean left = former.contains(words.norm(before));
    boolean then = words.norm(before).equals("then");
    boolean outsider = belonging == Belonging.OUTSIDER;
    if (outsider || left || then) {
      if (!isQualified(sentence, organisation.to() + (outsider ? 2 : 0), to)
          && !(outsider && left)) {
        Belonging how = left ? Belonging.FORMER : belonging;
        found.add(new Found(left || then ? before : from, to, member, organisation, how, then));
      }
    } else if (!isQualified(sentence, from - REACH - 1, to)) {
      found.add(new Found(from, to, member, organisation, belonging, false));
    }
  }

  private boolean isQualified(Sentence sentence, int from, int to) {
    for (int i = Math.max(sentence.from(), from); i < to; i++) {
      PatternIndex.Match<String> match =
          isDate(sentence, i) || sentence.hasNameWithin(i, i + 1)
              ? null
              : notMember.longestAt(sentence.words(), i, to);
      if (match != null && !nouns.startsAt(sentence.words(), i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "May" of a date is no modal; "former" and "future", though they speak of time, are no dates.
   */
  private static boolean isDate(Sentence sentence, int at) {
    return sentence.times().stream()
        .anyMatch(
            time -> time.from() <= at && at < time.to() && time.expression().period() != null);
  }

  /** "NATO member", "the EU's poorest member". */
  private static @Nullable NameMention organisationBefore(Sentence sentence, int noun) {
    Words words = sentence.words();
    NameMention direct = endingAt(sentence, noun);
    for (int i = 0; direct == null && i <= MODIFIERS; i++) {
      int at = noun - i;
      if (words.norm(at - 1).equals("s") && words.norm(at - 2).equals("'")) {
        return endingAt(sentence, at - 2);
      }
      if (!words.isLetters(at - 1)) {
        return null;
      }
    }
    return direct;
  }

  private static @Nullable NameMention organisationAfter(Sentence sentence, int noun) {
    Words words = sentence.words();
    String link = words.norm(noun);
    if (!link.equals("of") && !link.equals("for")) {
      return null;
    }
    return startingAt(sentence, words.norm(noun + 1).equals("the") ? noun + 2 : noun + 1);
  }

  private static List<NameMention> listAt(Sentence sentence, int from) {
    List<NameMention> list = new ArrayList<>();
    Words words = sentence.words();
    int at = from;
    for (NameMention name = startingAt(sentence, at);
        name != null;
        name = startingAt(sentence, at)) {
      list.add(name);
      at = name.to();
      at = words.norm(at).equals(",") ? at + 1 : at;
      at = words.norm(at).equals("and") ? at + 1 : at;
      if (at == name.to()) {
        break;
      }
    }
    return list;
  }

  private static @Nullable NameMention endingAt(Sentence sentence, int end) {
    for (NameMention name : sentence.names()) {
      if (name.to() == end && name.form() == NameMention.Form.NAME) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable NameMention startingAt(Sentence sentence, int start) {
    for (NameMention name : sentence.names()) {
      if (name.from() == start && name.form() == NameMention.Form.NAME) {
        return name;
      }
    }
    return null;
  }
}
