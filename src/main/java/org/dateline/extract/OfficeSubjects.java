package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds whose a title is: its country, its holder, and the one whom the holder served. */
final class OfficeSubjects {
  /** Words between a person's "was" and the title. */
  private static final int NEAR = 3;

  /** What may stand between a name's comma and its title. */
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "its", "their");

  private final Gazetteer gazetteer;
  private final Set<String> copulas;
  private final Set<String> present;
  private final Set<String> presentAuxiliaries;
  private final Set<String> adverbs;
  private final Set<String> spans;
  private final PatternIndex<String> serving;

  OfficeSubjects(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    copulas = classes.set("office copula");
    present = classes.set("office copula now");
    presentAuxiliaries = classes.set("office present");
    adverbs = classes.set("office adverb");
    spans = classes.set("office span");
    serving = classes.verbs("serving under");
  }

  /** Adds the countries right before a word and returns where they start. */
  int countriesBefore(Sentence sentence, int before, List<NameMention> into) {
    Words words = sentence.words();
    int at = before;
    for (int i = sentence.names().size() - 1; i >= 0; i--) {
      NameMention name = sentence.names().get(i);
      if (name.from() >= at || gazetteer.isPerson(name)) {
        continue;
      }
      int gap = pastPossessive(words, name.to(), at);
      boolean and = !into.isEmpty() && gap < at && words.norm(gap).equals("and");
      if (gap + (and ? 1 : 0) != at) {
        break;
      }
      into.add(0, name);
      at = name.from();
    }
    return at;
  }

  /** Where a name starts that holds a word: a title may begin within "European Commission". */
  int nameAround(Sentence sentence, int at) {
    for (NameMention name : sentence.names()) {
      if (name.from() < at && at < name.to()) {
        return name.from();
      }
    }
    return at;
  }

  private static int pastPossessive(Words words, int at, int before) {
    if (at < before && words.norm(at).equals("'")) {
      return words.norm(at + 1).equals("s") ? at + 2 : at + 1;
    }
    return at;
  }

  /** Names from a word on, joined by commas and "and". */
  List<NameMention> listAt(Sentence sentence, int from, boolean persons) {
    List<NameMention> list = new ArrayList<>();
    Words words = sentence.words();
    int at = from;
    while (at < sentence.to()) {
      NameMention name = gazetteer.entityAt(words, at, sentence.to());
      if (persons && at == from && name != null && !gazetteer.isPerson(name)) {
        name = surnameOver(words, name);
      }
      if (name == null || gazetteer.isPerson(name) != persons) {
        break;
      }
      list.add(name);
      at = name.to();
      int next = words.norm(at).equals(",") ? at + 1 : at;
      next = words.norm(next).equals("and") ? next + 1 : next;
      if (next == at) {
        break;
      }
      at = next;
    }
    return list;
  }

  /** "President Washington": right behind a title a place's name is a person's, or null. */
  private @Nullable NameMention surnameOver(Words words, NameMention place) {
    boolean titled = !words.norm(place.from() - 1).equals(",") && place.to() == place.from() + 1;
    return titled ? gazetteer.surnameAt(words, place.from()) : null;
  }

  /** The person whose name the title begins, as "Queen Victoria", or null. */
  @Nullable NameMention titled(Sentence sentence, NameMention title) {
    for (NameMention name : sentence.names()) {
      if (name.from() == title.from() && name.to() > title.to() && gazetteer.isPerson(name)) {
        return name;
      }
    }
    return null;
  }

  /** "Boris Johnson, the British prime minister"; a plural title takes the names before, too. */
  List<NameMention> personsBefore(Sentence sentence, int start, boolean plural) {
    Words words = sentence.words();
    List<NameMention> persons = new ArrayList<>();
    NameMention boss = bossBefore(sentence, start);
    int at = boss == null ? start - 1 : boss.from() - 1;
    if (ARTICLES.contains(words.norm(at))) {
      at--;
    }
    if (!words.norm(at).equals(",")) {
      return persons;
    }
    for (int i = sentence.names().size() - 1; i >= 0; i--) {
      NameMention name = sentence.names().get(i);
      if (name.to() == at && isNamed(name)) {
        persons.add(0, name);
        boolean joined =
            words.norm(name.from() - 1).equals("and") || words.norm(name.from() - 1).equals(",");
        if (!plural || !joined) {
          break;
        }
        at = name.from() - 1;
      }
    }
    return persons;
  }

  /** "Barack Obama's defence secretary": whose government the holder belonged to. */
  @Nullable NameMention bossBefore(Sentence sentence, int start) {
    for (NameMention name : sentence.names()) {
      boolean owner = name.to() < start && gazetteer.isPerson(name);
      if (owner && pastPossessive(sentence.words(), name.to(), start) == start) {
        return name;
      }
    }
    return null;
  }

  /** Whose office a title is behind "X and his", or null. */
  @Nullable NameMention jointOwner(Sentence sentence, int start) {
    Words words = sentence.words();
    boolean his = words.norm(start - 1).equals("his") || words.norm(start - 1).equals("her");
    if (!his || !words.norm(start - 2).equals("and")) {
      return null;
    }
    for (NameMention name : sentence.names()) {
      if (name.to() == start - 2 && gazetteer.isPerson(name)) {
        return name;
      }
    }
    return null;
  }

  /** "Secretary of state under President Bush", "in Bush's cabinet". */
  @Nullable NameMention bossAfter(Sentence sentence, int end) {
    Words words = sentence.words();
    boolean under = words.norm(end).equals("under");
    if (!under && !words.norm(end).equals("in")) {
      return null;
    }
    int at = end + 1;
    NameMention title = gazetteer.titleAt(words, at, sentence.to());
    at = title == null ? at : title.to();
    NameMention name = gazetteer.entityAt(words, at, sentence.to());
    return name != null && gazetteer.isPerson(name) && (under || words.norm(name.to()).equals("'"))
        ? name
        : null;
  }

  /** Whom somebody served "as foreign secretary", or null. */
  @Nullable NameMention served(Sentence sentence, int start) {
    Words words = sentence.words();
    int at = start - 1;
    at = ARTICLES.contains(words.norm(at)) ? at - 1 : at;
    if (!words.norm(at).equals("as")) {
      return null;
    }
    for (NameMention name : sentence.names()) {
      if (name.to() == at
          && gazetteer.isPerson(name)
          && serving.longestAt(words, name.from() - 1, name.from()) != null) {
        return name;
      }
    }
    return null;
  }

  /** Who served {@code boss}: the name before the verb. */
  @Nullable NameMention ofServing(Sentence sentence, NameMention boss) {
    return before(sentence, boss.from() - 1);
  }

  /** The person of whom the words say that he or she was in the office: "X, who was then the". */
  @Nullable NameMention of(Sentence sentence, int start) {
    int verb = copula(sentence.words(), start);
    String word = sentence.words().norm(verb);
    return copulas.contains(word) || present.contains(word) ? before(sentence, verb) : null;
  }

  /** Whether they say that the person is so now. */
  boolean isNow(Words words, int start) {
    return present.contains(words.norm(copula(words, start)));
  }

  private int copula(Words words, int start) {
    int at = start - 1;
    for (int i = 0; i < NEAR && adverbs.contains(words.norm(at)); i++) {
      at--;
    }
    return at;
  }

  /** Whether "as president, X has" says what is so now, of a person whose name ends at a word. */
  boolean isPresent(Words words, int start, int end) {
    return words.norm(start - 1).equals("as") && presentAuxiliaries.contains(words.norm(end));
  }

  private @Nullable NameMention before(Sentence sentence, int verb) {
    Words words = sentence.words();
    int at = verb;
    if (words.norm(at - 1).equals("who")) {
      at = words.norm(at - 2).equals(",") ? at - 2 : at - 1;
    }
    for (NameMention name : sentence.names()) {
      if (name.to() == at && isNamed(name)) {
        return name;
      }
    }
    return null;
  }

  /** The person behind a title and "was": "the foreign secretary in 2010 was X". */
  @Nullable NameMention after(Sentence sentence, int start, int end, boolean owned) {
    Words words = sentence.words();
    int at = pastTime(sentence, end);
    if (!isDefinite(sentence, start, owned) || !copulas.contains(words.norm(at))) {
      return null;
    }
    NameMention name = gazetteer.entityAt(words, at + 1, sentence.to());
    return name != null && isNamed(name) && !words.norm(name.to()).equals("'") ? name : null;
  }

  /**
   * The persons at a word whom a title means: "the foreign secretary in 2010, X, said", unlike "she
   * became foreign secretary in 2010, X said".
   */
  List<NameMention> apposed(Sentence sentence, int start, int at, boolean owned) {
    List<NameMention> persons = listAt(sentence, at, true);
    boolean closed =
        !persons.isEmpty() && !sentence.words().isLetters(persons.get(persons.size() - 1).to());
    return closed && isDefinite(sentence, start, owned) ? persons : List.of();
  }

  private static boolean isDefinite(Sentence sentence, int start, boolean owned) {
    return owned || start == sentence.from() || sentence.words().norm(start - 1).equals("the");
  }

  /** Index after the time at a word or behind its preposition; {@code at} if there is none. */
  int pastTime(Sentence sentence, int at) {
    for (Sentence.TimeMention time : sentence.times()) {
      if (time.from() == at || time.from() == at + 1) {
        return time.to();
      }
    }
    return at;
  }

  /** Whether words say from when to when, or how often, an office was held. */
  boolean isSpan(Words words, int at) {
    return spans.contains(words.norm(at));
  }

  private boolean isNamed(NameMention name) {
    return name.form() == NameMention.Form.NAME && gazetteer.isPerson(name);
  }
}
