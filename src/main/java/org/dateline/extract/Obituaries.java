package org.dateline.extract;

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

/** Reads the age that ends the news of a death: "Gorbachev died on Tuesday. He was 91." */
final class Obituaries {
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  /** What may stand between "was" and the number. */
  private static final Set<String> ADVERBS = Set.of("aged", "only", "just", "also");

  private final Gazetteer gazetteer;
  private final Cardinals cardinals;
  private final Leads leads;
  private final PatternIndex<String> deaths;

  Obituaries(Gazetteer gazetteer, Cardinals cardinals, WordClasses classes) {
    this.gazetteer = gazetteer;
    this.cardinals = cardinals;
    leads = new Leads(classes);
    deaths = classes.verbs("dying");
  }

  /** The age of whom the sentence before tells the death, or null. */
  @Nullable AgeMention age(Context context) {
    Sentence sentence = context.sentence();
    Cardinal number = number(sentence);
    Context before = context.previous();
    NameMention person = number == null || before == null ? null : deceased(before.sentence());
    return number == null || person == null
        ? null
        : new AgeMention(
            number.from(),
            number.to(),
            number.from(),
            number.value(),
            AgeMention.How.DEATH,
            person);
  }

  /** The number of a sentence that says no more than "he was 91". */
  private @Nullable Cardinal number(Sentence sentence) {
    Words words = sentence.words();
    int at = sentence.from();
    if (!PRONOUNS.contains(words.norm(at)) || !words.norm(at + 1).equals("was")) {
      return null;
    }
    at += ADVERBS.contains(words.norm(at + 2)) ? 3 : 2;
    Cardinal number = cardinals.at(words, at, sentence.to());
    if (number == null) {
      return null;
    }
    int end = number.to();
    end += words.norm(end).equals("years") && words.norm(end + 1).equals("old") ? 2 : 0;
    return end >= sentence.to() || (end == sentence.to() - 1 && !words.isLetters(end))
        ? number
        : null;
  }

  /** The only person that a sentence names, if it says that this one died. */
  private @Nullable NameMention deceased(Sentence sentence) {
    List<NameMention> persons = sentence.names().stream().filter(gazetteer::isPerson).toList();
    NameMention only = persons.size() == 1 ? persons.get(0) : null;
    if (only == null || sentence.words().norm(only.to()).equals("'")) {
      return null;
    }
    for (int i = only.to(); i < sentence.to(); i++) {
      if (deaths.longestAt(sentence.words(), i, sentence.to()) != null) {
        boolean own = sentence.clauses().same(only.from(), i);
        return own || leads.isSubject(sentence, only, i) ? only : null;
      }
    }
    return null;
  }
}
