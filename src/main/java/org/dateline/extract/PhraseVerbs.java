package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds the verbs that say of a noun phrase that what it speaks of happened. */
final class PhraseVerbs {
  private static final int NEAR = 4;

  private final PatternIndex<String> predicates;
  private final PatternIndex<String> carriers;
  private final Set<String> auxiliaries;
  private final Set<String> be;
  private final Set<String> prepositions;

  PhraseVerbs(WordClasses classes) {
    predicates = classes.verbs("happen", "last", "begin", "end", "entering");
    carriers = classes.verbs("carry out", "signing", "playing");
    auxiliaries = classes.set("auxiliary");
    be = classes.set("be");
    prepositions = classes.set("preposition");
  }

  /** The verb of which the phrase is the subject: "the war began", "the treaty was signed". */
  PatternIndex.@Nullable Match<String> predicate(Sentence sentence, NounPhrase phrase) {
    Words words = sentence.words();
    int at = phrase.to();
    boolean complement = prepositions.contains(words.norm(phrase.from() - 1));
    if (complement || at >= sentence.to() || !sentence.clauses().same(at, phrase.from())) {
      return null;
    }
    boolean passive = false;
    while (at < phrase.to() + NEAR
        && (auxiliaries.contains(words.norm(at)) || words.norm(at).endsWith("ly"))) {
      passive |= be.contains(words.norm(at));
      at++;
    }
    PatternIndex.Match<String> match = predicates.longestAt(words, at, sentence.to());
    return match == null && passive ? participle(words, at, sentence.to()) : match;
  }

  private PatternIndex.@Nullable Match<String> participle(Words words, int at, int to) {
    PatternIndex.Match<String> match = carriers.longestAt(words, at, to);
    return match != null && match.forms().contains(VerbForm.PARTICIPLE) ? match : null;
  }

  /** The verb of which the phrase is the object: "launched its invasion". */
  PatternIndex.@Nullable Match<String> carrier(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.from() - 1; i >= sentence.from() && i >= phrase.from() - NEAR; i--) {
      PatternIndex.Match<String> match = carriers.longestAt(sentence.words(), i, phrase.from());
      if (match != null
          && match.to() == phrase.from()
          && sentence.clauses().same(i, phrase.from())) {
        return match;
      }
    }
    return null;
  }
}
