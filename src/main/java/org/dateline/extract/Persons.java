package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Life;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Says which person a name means where much hangs on it: a full name, a surname that the article
 * has settled by one, or one so well known that newspapers use it alone.
 */
final class Persons {
  /** What makes a name another one: "Martin Luther King III". */
  private static final Set<String> GENERATIONS =
      Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");

  /** The classes of words that may stand before a surname without being a first name. */
  private static final List<String> NOT_FIRST_NAMES =
      List.of(
          "form of address",
          "adverb",
          "preposition",
          "subordinator",
          "coordinator",
          "determiner",
          "pronoun",
          "relative",
          "auxiliary",
          "modal");

  /** The classes of words that may stand before a surname that is used alone. */
  private static final List<String> BEFORE_SURNAMES =
      List.of("before a surname alone", "adverb", "subordinator", "coordinator", "relative");

  /** Words that an apposition between a name and its verb may have. */
  private static final int LONGEST_APPOSITION = 14;

  private final Gazetteer gazetteer;
  private final Set<String> firstNames;
  private final Set<String> notFirstNames = new HashSet<>();
  private final Set<String> wellKnown;
  private final Set<String> beforeSurnames = new HashSet<>();
  private final WordClasses classes;
  private final Set<String> prepositions;
  private final Set<String> perfect;
  private final Set<String> adverbs;

  Persons(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    firstNames = classes.set("title of first names");
    NOT_FIRST_NAMES.forEach(name -> notFirstNames.addAll(classes.set(name)));
    wellKnown = classes.set("well-known surname");
    BEFORE_SURNAMES.forEach(name -> beforeSurnames.addAll(classes.set(name)));
    this.classes = classes;
    prepositions = classes.set("preposition");
    perfect = classes.set("perfect");
    adverbs = classes.set("adverb");
  }

  /** The lives that a name may mean; empty where it is no person's or leaves open whose it is. */
  List<Life> meant(Context context, NameMention name) {
    Words words = context.words();
    if (!gazetteer.isPerson(name) || !isWhole(context, name)) {
      return List.of();
    }
    boolean surname = name.form() == NameMention.Form.SURNAME;
    if (surname && isSharedSurname(words, name)) {
      return List.of();
    }
    List<Life> lives =
        name.ids().stream()
            .map(id -> gazetteer.timeline().entity(id))
            .flatMap(Optional::stream)
            .filter(entity -> entity.kind() == Entity.Kind.PERSON)
            .filter(
                entity ->
                    !surname
                        || context.discourse().isNamedInFull(entity.id())
                        || isWellKnown(context.sentence(), name))
            .map(Life::new)
            .toList();
    return lives.stream().allMatch(Life::isKnown) ? lives : List.of();
  }

  /** Whether newspapers mean one person only by a surname, and nothing before it says otherwise. */
  private boolean isWellKnown(Sentence sentence, NameMention name) {
    Words words = sentence.words();
    int before = name.from() - 1;
    boolean known = name.ids().size() == 1 && wellKnown.contains(words.norm(name.to() - 1));
    return known
        && (before < sentence.from()
            || !words.isLetters(before)
            || sentence.isTime(before)
            || classes.isVerbal(words, before)
            || beforeSurnames.contains(words.norm(before)));
  }

  /** Whether the words are a name of their own, neither first names alone nor part of more. */
  private boolean isWhole(Context context, NameMention name) {
    Words words = context.words();
    boolean titled =
        firstNames.contains(words.norm(name.from()))
            || firstNames.contains(words.norm(name.from() - 1));
    boolean numbered = GENERATIONS.contains(words.norm(name.to() - 1));
    boolean another = GENERATIONS.contains(words.norm(name.to()));
    int before = name.from() - 1;
    boolean longer =
        context.sentence().isPartOfLongerName(name)
            || words.norm(name.to()).equals("-") && words.isGlued(name.to())
            || words.norm(before).equals("-") && words.isGlued(name.from());
    return !another && !longer && (!titled || numbered || isOwn(words, name));
  }

  /** "Pope Francis": the timeline has the one person by that very name. */
  private boolean isOwn(Words words, NameMention name) {
    List<String> mentioned = new ArrayList<>();
    for (int i = name.from(); i < name.to(); i++) {
      mentioned.add(words.norm(i));
    }
    return name.ids().size() == 1
        && gazetteer
            .timeline()
            .entity(name.ids().get(0))
            .filter(person -> Words.norms(person.name()).equals(mentioned))
            .isPresent();
  }

  /** Whether another first name stands before the surname anywhere in the article. */
  private boolean isSharedSurname(Words words, NameMention name) {
    String last = words.norm(name.to() - 1);
    for (int i = 1; i < words.size(); i++) {
      if (words.norm(i).equals(last) && isOtherFirstName(words, i, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOtherFirstName(Words words, int surname, NameMention name) {
    int at = surname - (name.to() - name.from());
    String first = words.norm(at);
    if (!words.isCapitalised(at)
        || !words.isCapitalised(surname)
        || notFirstNames.contains(first)
        || first.endsWith("ly")) {
      return false;
    }
    for (String id : name.ids()) {
      Optional<Entity> person = gazetteer.timeline().entity(id);
      if (person.isPresent() && isInName(person.get(), first)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInName(Entity person, String word) {
    return Words.norms(person.name()).contains(word)
        || person.also().stream().anyMatch(also -> Words.norms(also).contains(word));
  }

  /**
   * The verb of {@code verbs} whose subject a name is, in the active voice, or null: at once after
   * it, or after an apposition, an adverb, "and" with other names.
   */
  PatternIndex.@Nullable Match<String> verbOf(
      Sentence sentence, NameMention name, PatternIndex<String> verbs) {
    Words words = sentence.words();
    if (isGoverned(words, name)) {
      return null;
    }
    int at = pastApposition(sentence, name);
    while (at < sentence.to()
        && (adverbs.contains(words.norm(at))
            || perfect.contains(words.norm(at))
            || words.norm(at).endsWith("ly"))) {
      at++;
    }
    return at < sentence.to() ? verbs.longestAt(words, at, sentence.to()) : null;
  }

  /** Index after a name, those that are listed after it, and an apposition. */
  int pastApposition(Sentence sentence, NameMention name) {
    return afterApposition(sentence, afterOthers(sentence, name.to()), name.from());
  }

  /** "A letter from Lenin": the name is not what the clause is about. */
  boolean isGoverned(Words words, NameMention name) {
    int before = words.norm(name.from() - 1).equals("the") ? name.from() - 2 : name.from() - 1;
    String word = words.norm(before);
    return prepositions.contains(word) || word.equals("late");
  }

  private int afterOthers(Sentence sentence, int from) {
    Words words = sentence.words();
    int at = from;
    while (words.norm(at).equals("and") || words.norm(at).equals(",")) {
      int next = words.norm(at + 1).equals("and") ? at + 2 : at + 1;
      NameMention other = sentence.nameAt(next);
      if (other == null || !gazetteer.isPerson(other)) {
        break;
      }
      at = other.to();
    }
    return at;
  }

  private static int afterApposition(Sentence sentence, int from, int name) {
    Words words = sentence.words();
    String open = words.norm(from);
    String close = open.equals("(") ? ")" : ",";
    if (!open.equals(",") && !open.equals("(")) {
      return from;
    }
    int at = from + 1;
    int last = Math.min(sentence.to(), from + LONGEST_APPOSITION);
    for (int i = at; i < last; i++) {
      boolean closes = words.norm(i).equals(close);
      if (closes && i + 1 < sentence.to() && sentence.clauses().same(i + 1, name)) {
        return i + 1;
      }
    }
    return from;
  }
}
