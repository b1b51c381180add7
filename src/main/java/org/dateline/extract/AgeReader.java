package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.Cardinals;
import org.dateline.extract.words.Cardinals.Cardinal;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the words of a sentence that give persons an age. */
final class AgeReader {
  private static final int OLDEST = 122;

  /** A lower number behind a name is rather one on a shirt, or of what follows. */
  private static final int YOUNGEST_APPOSED = 15;

  /** Words between "79-year-old" and the name: "the 79-year-old former prime minister, X". */
  private static final int NEAR_NAME = 7;

  /** Words between a person and the words of an age in the clause. */
  private static final int NEAR_AGE = 14;

  private static final Set<String> ENDS = Set.of(",", ")", ";", ".", "-", "—", "");

  private final Gazetteer gazetteer;
  private final Cardinals cardinals;
  private final PatternIndex<String> cues;
  private final PatternIndex<String> deaths;
  private final Set<String> be;
  private final Set<String> prepositions;
  private final WordClasses classes;

  AgeReader(Gazetteer gazetteer, Cardinals cardinals, WordClasses classes) {
    this.gazetteer = gazetteer;
    this.cardinals = cardinals;
    this.classes = classes;
    cues = classes.literals("at age", "reaching age");
    deaths = classes.verbs("dying");
    be = Set.of("is", "was");
    prepositions = classes.set("preposition");
  }

  /** The ages in the order of the sentence. */
  List<AgeMention> read(Sentence sentence) {
    List<AgeMention> ages = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Cardinal number = cardinals.at(sentence.words(), i, sentence.to());
      if (number != null && number.value() > 0 && number.value() <= OLDEST) {
        AgeMention age = age(sentence, number);
        if (age != null) {
          ages.add(age);
        }
      }
      i = number == null ? i : number.to() - 1;
    }
    return ages;
  }

  private @Nullable AgeMention age(Sentence sentence, Cardinal number) {
    AgeMention attributive = attributive(sentence, number);
    if (attributive != null) {
      return attributive;
    }
    AgeMention apposed = apposed(sentence, number);
    if (apposed != null) {
      return apposed;
    }
    return cued(sentence, number);
  }

  /** Index after "-year-old" or "years old" behind a number, or -1. */
  private static int afterYearsOld(Words words, int at) {
    int i = words.norm(at).equals("-") ? at + 1 : at;
    if (!words.norm(i).equals("year") && !words.norm(i).equals("years")) {
      return -1;
    }
    i++;
    i = words.norm(i).equals("-") ? i + 1 : i;
    return words.norm(i).equals("old") ? i + 1 : -1;
  }

  /** "The 79-year-old president, Joe Biden" or "Joe Biden, the 79-year-old president". */
  private @Nullable AgeMention attributive(Sentence sentence, Cardinal number) {
    Words words = sentence.words();
    int end = afterYearsOld(words, number.to());
    if (end < 0 || words.norm(number.to()).equals("years")) {
      return null;
    }
    NameMention person = null;
    for (int i = end; i < end + NEAR_NAME && i < sentence.to() && person == null; i++) {
      String word = words.norm(i);
      NameMention name = sentence.nameAt(i);
      boolean goesOn =
          words.isLetters(i) && !prepositions.contains(word) && !classes.isVerbal(words, i)
              || word.equals("-")
              || word.equals(",") && sentence.nameAt(i + 1) != null && i > end;
      if (name != null) {
        person = gazetteer.isPerson(name) ? name : null;
        i = name.to() - 1;
      } else if (!goesOn || word.equals("and")) {
        break;
      }
    }
    if (person == null) {
      int before = number.from() - 1;
      before = Set.of("the", "a", "an").contains(words.norm(before)) ? before - 1 : before;
      person = words.norm(before).equals(",") ? personTo(sentence, before) : null;
    }
    return person == null
        ? null
        : new AgeMention(
            number.from(), end, number.from(), number.value(), AgeMention.How.NOW, person);
  }

  /** "Joe Biden, 79, said" or "Joe Biden (79)". */
  private @Nullable AgeMention apposed(Sentence sentence, Cardinal number) {
    Words words = sentence.words();
    int open = words.norm(number.from() - 1).equals("then") ? number.from() - 2 : number.from() - 1;
    String before = words.norm(open);
    boolean bracket = before.equals("(");
    if (!bracket && !before.equals(",") || sentence.isTime(number.from())) {
      return null;
    }
    String after = number.to() < sentence.to() ? words.norm(number.to()) : "";
    if (bracket ? !after.equals(")") : !ENDS.contains(after)) {
      return null;
    }
    NameMention person = personTo(sentence, open);
    boolean list = cardinals.at(words, number.to() + 1, sentence.to()) != null;
    return person == null || list || number.value() < YOUNGEST_APPOSED
        ? null
        : new AgeMention(
            number.from(), number.to(), number.from(), number.value(), AgeMention.How.NOW, person);
  }

  private @Nullable NameMention personTo(Sentence sentence, int to) {
    for (NameMention name : sentence.names()) {
      if (name.to() == to) {
        return gazetteer.isPerson(name) ? name : null;
      }
    }
    return null;
  }

  private @Nullable AgeMention cued(Sentence sentence, Cardinal number) {
    Words words = sentence.words();
    String after = number.to() < sentence.to() ? words.norm(number.to()) : "";
    int old = afterYearsOld(words, number.to());
    boolean bare = old > 0 || ENDS.contains(after) || !words.isLetters(number.to());
    int from = -1;
    AgeMention.How how = AgeMention.How.AT_EVENT;
    for (int i = Math.max(sentence.from(), number.from() - 4); i < number.from(); i++) {
      PatternIndex.Match<String> cue = cues.longestAt(words, i, number.from());
      if (cue != null && cue.to() == number.from()) {
        from = from < 0 ? i : from;
        how = cue.value().equals("reaching age") ? AgeMention.How.REACHED : how;
      }
    }
    boolean at = from < 0 && words.norm(number.from() - 1).equals("at");
    boolean is =
        from < 0
            && be.contains(words.norm(number.from() - 1))
            && (old > 0 || after.equals("when") || ENDS.contains(after) && !after.equals("-"));
    if (from < 0 && !at && !is) {
      return null;
    }
    NameMention person = subject(sentence, number.from());
    if (person == null) {
      return null;
    }
    boolean dies = dies(sentence, number.from(), person);
    boolean front = number.from() < person.from();
    boolean opens = number.from() - 1 == sentence.from();
    if (at && !dies && !(opens && front && bare)) {
      return null;
    }
    if (how == AgeMention.How.REACHED && !bare && !isTimeSoon(sentence, number.to())) {
      return null;
    }
    how = dies && how == AgeMention.How.AT_EVENT ? AgeMention.How.DEATH : how;
    how = is ? (dies ? AgeMention.How.DEATH : AgeMention.How.NOW) : how;
    boolean past = is && words.norm(number.from() - 1).equals("was") && !dies;
    int to = old > 0 ? old : number.to();
    return past
        ? null
        : new AgeMention(
            from < 0 ? number.from() : from, to, number.from(), number.value(), how, person);
  }

  private static boolean isTimeSoon(Sentence sentence, int at) {
    return sentence.isTime(at) || sentence.isTime(at + 1);
  }

  /** Whom the clause around an age is about, or the first name behind an age that opens it. */
  private @Nullable NameMention subject(Sentence sentence, int at) {
    NameMention before = null;
    NameMention after = null;
    for (NameMention name : sentence.names()) {
      if (!gazetteer.isPerson(name)) {
        continue;
      }
      if (name.to() <= at && at - name.to() <= NEAR_AGE && isSubject(sentence, name)) {
        before = before == null ? name : before;
      } else if (name.from() > at && after == null) {
        after = name;
      }
    }
    if (before != null) {
      return hasOtherBetween(sentence, before, at) ? null : before;
    }
    boolean fronted = after != null && at - sentence.from() <= 5 && isFront(sentence, at, after);
    return fronted ? after : null;
  }

  private boolean isSubject(Sentence sentence, NameMention name) {
    String word = sentence.words().norm(name.from() - 1);
    boolean possessive = sentence.words().norm(name.to()).equals("'");
    return !prepositions.contains(word) && !possessive;
  }

  /** A pronoun, or another capitalised word, may be whom the age belongs to. */
  private boolean hasOtherBetween(Sentence sentence, NameMention name, int at) {
    Words words = sentence.words();
    for (int i = name.to(); i < at; i++) {
      String word = words.norm(i);
      boolean other = Set.of("his", "her", "whose", "their", "and", ";").contains(word);
      NameMention another = sentence.nameAt(i);
      if (other || another != null && gazetteer.isPerson(another)) {
        return true;
      }
    }
    return false;
  }

  /** Only a comma parts an age in front from its person. */
  private static boolean isFront(Sentence sentence, int at, NameMention name) {
    Words words = sentence.words();
    int comma = name.from() - 1;
    comma = words.norm(comma).equals("the") ? comma - 1 : comma;
    return words.norm(comma).equals(",") && comma - at <= 4;
  }

  private boolean dies(Sentence sentence, int at, NameMention person) {
    Words words = sentence.words();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (i > at && words.norm(i).equals("and")) {
        return false; // "became king at the age of four and died in 1715"
      }
      boolean near = i < at ? i >= person.to() && at - i <= NEAR_AGE : i - at <= 4;
      if (near && deaths.startsAt(words, i) && deaths.longestAt(words, i, sentence.to()) != null) {
        return true;
      }
    }
    return false;
  }
}
