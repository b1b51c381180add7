package org.dateline.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words by which sanctions are in force: "Iran, under UN sanctions", "the EU lifted
 * sanctions on Belarus", "UN sanctions on Iraq barred", "despite the US embargo on Cuba". Sanctions
 * that are asked for, threatened, or against somebody else of that country are none of them.
 */
final class SanctionsReader {

  /**
   * Sanctions as words.
   *
   * @param words from the first word to the last
   * @param last index of the last word that tells whether it is so
   * @param body who imposed them, or null
   * @param target whom they are against
   * @param kind what they are
   * @param economic whether they are more than an arms embargo
   * @param being whether the target is said to be under them, at the time spoken of
   */
  record Found(
      Trigger words,
      int last,
      @Nullable NameMention body,
      NameMention target,
      Attribute.Kind kind,
      boolean economic,
      Being being) {}

  /** Whether a target is said to be under sanctions. */
  enum Being {
    NO,
    NOW,
    THEN
  }

  /** The noun with what belongs to it. */
  private record Phrase(
      int from,
      int to,
      @Nullable NameMention body,
      @Nullable NameMention target,
      Attribute.Kind kind,
      boolean economic) {

    Found found(Trigger words, int last, @Nullable NameMention by, NameMention on, Being being) {
      return new Found(words, last, by, on, kind, economic, being);
    }
  }

  private static final Set<String> PAST = Set.of("was", "were", "had", "remained");
  private static final Set<String> NOT_FINITE =
      Set.of("be", "been", "being", "having", "is", "are", "was", "were", "to");

  private final SanctionsWords lexicon;
  private final WordClasses classes;

  SanctionsReader(SanctionsWords lexicon, WordClasses classes) {
    this.lexicon = lexicon;
    this.classes = classes;
  }

  /** What the noun at {@code noun} says, or null. */
  @Nullable Found read(Sentence sentence, PatternIndex.Match<Attribute.Kind> noun) {
    Phrase phrase = phrase(sentence, noun);
    NameMention target = phrase.target();
    if (target == null) {
      return under(sentence, phrase);
    }
    Found found = imposed(sentence, phrase, target);
    boolean known = phrase.body() != null || isDefinite(sentence, phrase);
    if (found != null || !known) {
      return found;
    }
    int start = pastDeterminers(sentence, phrase.from());
    int verb = biting(sentence, target.to());
    boolean governed = endsBefore(sentence, lexicon.despite, start) >= 0;
    if (verb >= 0 || governed) {
      int last = Math.max(verb, target.to());
      return phrase.found(noun(phrase), last, phrase.body(), target, Being.NO);
    }
    Trigger breaking = verbBefore(sentence, lexicon.breaking, start, phrase.to());
    return breaking == null
        ? null
        : phrase.found(breaking, target.to(), phrase.body(), target, Being.NO);
  }

  private static Trigger noun(Phrase phrase) {
    return Trigger.of(
        phrase.from(), phrase.to(), Trigger.Kind.NOUN, List.of(), EnumSet.noneOf(VerbForm.class));
  }

  private Phrase phrase(Sentence sentence, PatternIndex.Match<Attribute.Kind> noun) {
    Words words = sentence.words();
    int at = noun.from();
    while (at > sentence.from()
        && (lexicon.set("adjective").contains(words.norm(at - 1))
            || words.norm(at - 1).equals(","))) {
      at--;
    }
    while (words.norm(at).equals(",")) {
      at++; // it parts adjectives only
    }
    boolean economic = false;
    for (int i = at; i < noun.from(); i++) {
      economic |= lexicon.set("economic").contains(words.norm(i));
    }
    NameMention body = ownerEndingAt(sentence, at);
    int from = body == null ? noun.from() : body.from();
    NameMention target = null;
    if (lexicon.set("on").contains(words.norm(noun.to()))) {
      int on = words.norm(noun.to() + 1).equals("the") ? noun.to() + 2 : noun.to() + 1;
      target = name(sentence, n -> n.from() == on && n.form() == NameMention.Form.NAME);
    }
    if (target == null || !endsPhrase(sentence, target.to())) {
      return new Phrase(from, noun.to(), body, null, noun.value(), economic);
    }
    return new Phrase(from, target.to(), body, target, noun.value(), economic);
  }

  /** "UN", "the EU's": the name of whom something is. */
  private static @Nullable NameMention ownerEndingAt(Sentence sentence, int end) {
    Words words = sentence.words();
    int at = end;
    if (isApostrophe(words, at - 1)) {
      at--;
    } else if (words.norm(at - 1).equals("s") && isApostrophe(words, at - 2)) {
      at -= 2;
    }
    int last = at;
    return name(sentence, n -> n.to() == last && n.form() != NameMention.Form.SURNAME);
  }

  private static boolean isApostrophe(Words words, int at) {
    return words.norm(at).equals("'") || words.norm(at).equals("’");
  }

  private static @Nullable NameMention name(Sentence sentence, Predicate<NameMention> which) {
    return sentence.names().stream().filter(which).findFirst().orElse(null);
  }

  /** Not "Iran's", "Iran-based", "Iran officials", "Iran Air". */
  private boolean endsPhrase(Sentence sentence, int next) {
    Words words = sentence.words();
    String word = words.norm(next);
    return next >= sentence.to()
        || sentence.isTime(next)
        || !words.isLetters(next) && !isApostrophe(words, next) && !word.equals("-")
        || !words.isCapitalised(next) && (isFunction(word) || classes.isVerbal(words, next));
  }

  private boolean isFunction(String word) {
    return classes.functionWords().contains(word) || word.endsWith("ly");
  }

  /** "The arms embargo on": that of the United Nations, most likely. */
  private static boolean isDefinite(Sentence sentence, Phrase phrase) {
    return phrase.kind() == Attribute.Kind.ARMS_EMBARGO
        && sentence.words().norm(phrase.from() - 1).equals("the");
  }

  private int pastDeterminers(Sentence sentence, int from) {
    int at = from;
    while (at > sentence.from()
        && (lexicon.set("determiner").contains(sentence.words().norm(at - 1))
            || lexicon.set("adjective").contains(sentence.words().norm(at - 1)))) {
      at--;
    }
    return at;
  }

  /** "Iran, under UN sanctions", "Iran was still under UN sanctions". */
  private @Nullable Found under(Sentence sentence, Phrase phrase) {
    Words words = sentence.words();
    int start = pastDeterminers(sentence, phrase.from());
    int at = endsBefore(sentence, lexicon.under, start);
    if (at < 0 || phrase.body() == null && phrase.kind() == Attribute.Kind.SANCTIONS) {
      return null;
    }
    Being being = Being.NOW;
    boolean verb = false;
    while (at > sentence.from() && lexicon.set("still").contains(words.norm(at - 1))) {
      at--;
      being = PAST.contains(words.norm(at)) ? Being.THEN : being;
      verb |= classes.isVerbal(words, at);
    }
    boolean comma = words.norm(at - 1).equals(",");
    int end = comma ? at - 1 : at;
    NameMention target = name(sentence, n -> n.to() == end && n.form() == NameMention.Form.NAME);
    if (target == null || !comma && !(verb && leads(sentence, target))) {
      return null;
    }
    Trigger trigger =
        Trigger.of(
            target.from(),
            phrase.to(),
            Trigger.Kind.NOUN,
            List.of(),
            EnumSet.noneOf(VerbForm.class));
    return phrase.found(trigger, phrase.to(), phrase.body(), target, being);
  }

  /** Whether a name is the subject of its verb, not a part of it: "officials of Iran were". */
  private boolean leads(Sentence sentence, NameMention name) {
    Words words = sentence.words();
    int before = words.norm(name.from() - 1).equals("the") ? name.from() - 2 : name.from() - 1;
    return before < sentence.from()
        || sentence.isTime(before)
        || !classes.set("preposition").contains(words.norm(before))
            && !words.norm(before).equals("and")
            && !words.isCapitalised(before);
  }

  /** "The EU lifted its sanctions on Belarus". */
  private @Nullable Found imposed(Sentence sentence, Phrase phrase, NameMention target) {
    if (phrase.body() != null) {
      return null;
    }
    Words words = sentence.words();
    int start = pastDeterminers(sentence, phrase.from());
    Trigger verb = verbBefore(sentence, lexicon.imposing, start, phrase.to());
    if (verb == null) {
      return null;
    }
    int at = verb.from();
    while (at > sentence.from()
        && (words.norm(at - 1).endsWith("ly")
            || lexicon.set("still").contains(words.norm(at - 1))
            || lexicon.set("organ").contains(words.norm(at - 1)) && !words.isCapitalised(at - 1))) {
      at--;
    }
    NameMention body = ownerEndingAt(sentence, at);
    if (body == null) {
      return null;
    }
    Trigger whole =
        Trigger.of(body.from(), target.to(), Trigger.Kind.VERB, List.of(), verb.forms());
    return phrase.found(whole, target.to(), body, target, Being.NO);
  }

  /** A finite verb in the past right before {@code end}. */
  private static @Nullable Trigger verbBefore(
      Sentence sentence, PatternIndex<String> verbs, int end, int to) {
    PatternIndex.Match<String> verb = verbs.longestAt(sentence.words(), end - 1, end);
    return verb == null
            || !verb.forms().contains(VerbForm.PAST)
            || NOT_FINITE.contains(sentence.words().norm(end - 2))
        ? null
        : Trigger.of(end - 1, to, Trigger.Kind.VERB, List.of(), verb.forms());
  }

  /**
   * Index of the verb by which sanctions are in force, behind their phrase; -1 if there is none.
   */
  private int biting(Sentence sentence, int from) {
    Words words = sentence.words();
    int at = from;
    boolean passive = false;
    while (at < sentence.to() - 1
        && (lexicon.set("still").contains(words.norm(at)) || words.norm(at).endsWith("ly"))) {
      PatternIndex.Match<String> being = lexicon.biting.longestAt(words, at, sentence.to());
      if (being != null) {
        return being.to();
      }
      passive |= classes.set("be").contains(words.norm(at));
      at++;
    }
    PatternIndex.Match<String> verb =
        (passive ? lexicon.imposing : lexicon.biting).longestAt(words, at, sentence.to());
    boolean past = verb != null && verb.forms().contains(VerbForm.PAST);
    return past && sentence.clauses().same(from - 1, at) ? at : -1;
  }

  /** Where the pattern starts that ends right before {@code end}; -1 if there is none. */
  private static int endsBefore(Sentence sentence, PatternIndex<String> patterns, int end) {
    for (int i = Math.max(sentence.from(), end - 3); i < end; i++) {
      PatternIndex.Match<String> match = patterns.longestAt(sentence.words(), i, end);
      if (match != null && match.to() == end) {
        return i;
      }
    }
    return -1;
  }
}
