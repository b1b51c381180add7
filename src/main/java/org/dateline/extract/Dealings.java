package org.dateline.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads what others do with a person who has a title, and what is done by or through the person.
 */
final class Dealings {
  /** Words between a verb and whom it concerns. */
  private static final int NEAR = 10;

  private final Gazetteer gazetteer;
  private final WordClasses classes;
  private final PatternIndex<String> acts;
  private final PatternIndex<String> meetings;
  private final Set<String> dealing;
  private final Set<String> administrations;
  private final Set<String> changes;
  private final Set<String> owned = new HashSet<>();
  private final Set<String> presences;
  private final Set<String> instruments;
  private final Set<String> beings;

  /**
   * @param acts the verbs that are known as acts
   */
  Dealings(Gazetteer gazetteer, WordClasses classes, PatternIndex<String> acts) {
    this.gazetteer = gazetteer;
    this.classes = classes;
    this.acts = acts;
    meetings = classes.verbs("meeting");
    dealing = classes.set("dealing with");
    administrations = classes.set("administration");
    presences = classes.set("presence");
    instruments = classes.set("instrument of office");
    changes = classes.set("change of office");
    owned.addAll(presences);
    owned.addAll(administrations);
    owned.addAll(changes);
    beings = classes.set("be");
  }

  /** Index of the word before the first of those who are listed together. */
  int beforeAll(Sentence sentence, OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    Words words = sentence.words();
    OfficeFinder.Found first = found;
    for (int i = all.size() - 1; i >= 0; i--) {
      first = all.get(i).isJoined(words, first) ? all.get(i) : first;
    }
    int at = first.from() - 1;
    for (NameMention name = personBefore(sentence, at); name != null; ) {
      at = name.from() - 1;
      name = personBefore(sentence, at);
    }
    return at;
  }

  /** "Roosevelt and": who is listed before, without a title. */
  private @Nullable NameMention personBefore(Sentence sentence, int joint) {
    String word = sentence.words().norm(joint);
    if (!word.equals("and") && !word.equals(",")) {
      return null;
    }
    int end = sentence.words().norm(joint - 1).equals(",") ? joint - 1 : joint;
    for (NameMention name : sentence.names()) {
      if (name.to() == end && gazetteer.isPerson(name)) {
        return name;
      }
    }
    return null;
  }

  /**
   * "Told President X", "spoke with President X", "sent a petition to King X", "President X's visit
   * in 1969".
   */
  boolean isMet(Sentence sentence, OfficeFinder.Found found, int before) {
    return meeting(sentence, before) != null || isDatedPresence(sentence, found);
  }

  /** The verb by which somebody meets the person before whom a word stands, or null. */
  PatternIndex.@Nullable Match<String> meeting(Sentence sentence, int before) {
    Words words = sentence.words();
    for (int i = before; i >= Math.max(sentence.from(), before - NEAR); i--) {
      PatternIndex.Match<String> verb = meetings.longestAt(words, i, before + 1);
      if (verb != null && verb.to() == before + 1) {
        return verb;
      }
    }
    return null;
  }

  /** Whether the person was somewhere, and a date right beside it says when. */
  private boolean isDatedPresence(Sentence sentence, OfficeFinder.Found found) {
    int noun = possessed(sentence, found);
    return noun >= 0
        && presences.contains(sentence.words().norm(noun))
        && isDated(sentence, found.to(), pastPlace(sentence, noun) + 2);
  }

  /** "The inauguration of President X in 1981", "President X's assassination in July 1881". */
  boolean isDatedChange(Sentence sentence, OfficeFinder.Found found) {
    Words words = sentence.words();
    int noun = possessed(sentence, found);
    if (noun >= 0) {
      return changes.contains(words.norm(noun)) && isDated(sentence, noun, noun + 2);
    }
    int end = words.norm(found.to()).equals("to") ? found.to() + 2 : found.to(); // "to power"
    return words.norm(found.from() - 1).equals("of")
        && changes.contains(words.norm(found.from() - 2))
        && isDated(sentence, found.to(), end + 1);
  }

  private static boolean isDated(Sentence sentence, int from, int last) {
    return sentence.times().stream().anyMatch(t -> from < t.from() && t.from() <= last);
  }

  /** "Visit to Spain": index of the place's last word, or of the noun. */
  private static int pastPlace(Sentence sentence, int noun) {
    String link = sentence.words().norm(noun + 1);
    NameMention place = link.equals("to") || link.equals("in") ? sentence.nameAt(noun + 2) : null;
    return place == null ? noun : place.to() - 1;
  }

  /** Index of the noun that is the person's, past a date and an adjective; -1 if none is. */
  private int possessed(Sentence sentence, OfficeFinder.Found found) {
    Words words = sentence.words();
    int to = found.to();
    if (!words.norm(to).equals("'")) {
      return -1;
    }
    int at = words.norm(to + 1).equals("s") ? to + 2 : to + 1;
    for (Sentence.TimeMention time : sentence.times()) {
      at = time.from() == at ? time.to() : at;
    }
    return owned.contains(words.norm(at)) ? at : at + 1;
  }

  /** Whether others deal with the person, or the person's government does something. */
  boolean concern(Sentence sentence, OfficeFinder.Found found, int before) {
    Words words = sentence.words();
    return found.bearing() == Bearing.ACTUAL
        || isAdministration(sentence, found)
        || OfficeActs.at(acts, sentence, before) != null
        || isInstrument(sentence, before)
        || (words.norm(before).equals("by") && participleBefore(sentence, before) >= 0)
        || (dealing.contains(words.norm(before)) && isActBefore(sentence, before))
        || (words.norm(before).equals("with") && isActing(sentence, found.to()));
  }

  /** "President McKinley's administration", "the administration of President McKinley". */
  private boolean isAdministration(Sentence sentence, OfficeFinder.Found found) {
    Words words = sentence.words();
    int noun = possessed(sentence, found);
    return noun >= 0
        ? administrations.contains(words.norm(noun))
        : words.norm(found.from() - 1).equals("of")
            && administrations.contains(words.norm(found.from() - 2));
  }

  /** "Under the orders of Secretary X", "at the behest of President X". */
  private boolean isInstrument(Sentence sentence, int before) {
    Words words = sentence.words();
    boolean of = words.norm(before).equals("of") || words.norm(before).equals("from");
    return of && instruments.contains(words.norm(before - 1));
  }

  /** The act that the person is said to have done in the passive: "was vetoed by President X". */
  PatternIndex.@Nullable Match<String> doneBy(Sentence sentence, int before) {
    if (!sentence.words().norm(before).equals("by")) {
      return null;
    }
    int participle = participleBefore(sentence, before);
    boolean passive =
        participle > sentence.from()
            && (beings.contains(sentence.words().norm(participle - 1))
                || beings.contains(sentence.words().norm(participle - 2)));
    return passive ? acts.longestAt(sentence.words(), participle, before) : null;
  }

  /** Index of the participle before "by", past a date; -1 if none is. */
  private int participleBefore(Sentence sentence, int by) {
    Words words = sentence.words();
    boolean partly = words.norm(by - 1).equals("part") && words.norm(by - 2).equals("in");
    int at = partly ? by - 3 : by - 1;
    for (Sentence.TimeMention time : sentence.times()) {
      if (time.to() == by) {
        at = classes.isVerbal(words, time.from() - 1) ? time.from() - 1 : time.from() - 2;
      }
    }
    if (at <= sentence.from()) {
      return -1;
    }
    for (int i = at; i > Math.max(sentence.from(), at - 3); i--) {
      PatternIndex.Match<String> verb = acts.longestAt(words, i, by);
      if (verb != null && verb.to() == at + 1 && verb.forms().contains(VerbForm.PARTICIPLE)) {
        return i;
      }
    }
    return classes.isVerbal(words, at) ? at : -1;
  }

  /** "With President X agreeing". */
  private boolean isActing(Sentence sentence, int at) {
    PatternIndex.Match<String> verb = acts.longestAt(sentence.words(), at, sentence.to());
    return verb != null
        && !verb.value().equals(OfficeActs.PRIVATE)
        && verb.forms().contains(VerbForm.GERUND);
  }

  private boolean isActBefore(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - NEAR); i--) {
      if (sentence.clauses().same(i, at) && OfficeActs.at(acts, sentence, i) != null) {
        return true;
      }
    }
    return false;
  }
}
