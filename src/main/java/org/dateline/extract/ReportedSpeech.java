package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.text.Span;

/**
 * Finds what a sentence reports of somebody's words without quoting them: "she said that …", "…,
 * the ministry said", "according to officials, …".
 */
final class ReportedSpeech {
  /** Words between the verb and "that": "told reporters in Kyiv on Friday that". */
  private static final int FARTHEST_THAT = 9;

  private final PatternIndex<String> saying;
  private final PatternIndex<String> reporting;
  private final PatternIndex<String> sources;
  private final Set<String> determiners;
  private final Set<String> pronouns;
  private final Set<String> auxiliaries;
  private final Set<String> relatives;
  private final WordClasses classes;

  ReportedSpeech(WordClasses classes) {
    saying = classes.verbs("say");
    reporting = classes.verbs("report");
    sources = classes.literals("source");
    determiners = classes.set("determiner");
    pronouns = classes.set("pronoun");
    auxiliaries = classes.set("auxiliary");
    relatives = classes.set("relative");
    this.classes = classes;
  }

  /** Where the sentence stands as reported, in its prose; mostly empty. */
  List<Span> of(Sentence sentence) {
    List<Span> spans = new ArrayList<>();
    Words words = sentence.words();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sources.startsAt(words, i) && sources.longestAt(words, i, sentence.to()) != null) {
        return List.of(sentence.span());
      }
      PatternIndex.Match<String> said = saying.longestAt(words, i, sentence.to());
      PatternIndex.Match<String> verb =
          said != null ? said : reporting.longestAt(words, i, sentence.to());
      if (verb != null && !isNoun(words, i)) {
        boolean comma = words.norm(i - 1).equals(",");
        boolean bare = said != null && (!comma || tells(sentence, verb.to()));
        int from = complement(sentence, verb, bare);
        boolean inverted = comma && from < 0;
        if (from > 0) {
          spans.add(words.span(from, sentence.to()));
        } else if (said != null
            && i > sentence.from()
            && (inverted || isTag(sentence, i, verb.to()))) {
          spans.add(words.span(clauseStart(sentence, i), i));
        }
      }
    }
    return spans;
  }

  /** "X, the minister, said Britain would pay", unlike "…, said the minister". */
  private boolean tells(Sentence sentence, int from) {
    Words words = sentence.words();
    for (int i = from + 1; i < sentence.to(); i++) {
      if (words.norm(i).equals(",") || relatives.contains(words.norm(i))) {
        return false;
      }
      if (classes.isVerbal(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The report", "his claim". */
  private boolean isNoun(Words words, int at) {
    String before = words.norm(at - 1);
    return determiners.contains(before) || before.equals("s");
  }

  /** Index of the first word of what the verb reports, with "that" or {@code bare}; -1 if none. */
  private int complement(Sentence sentence, PatternIndex.Match<String> verb, boolean bare) {
    Words words = sentence.words();
    int limit = Math.min(sentence.to(), verb.to() + FARTHEST_THAT);
    for (int i = verb.to(); i < limit; i++) {
      String word = words.norm(i);
      if (word.equals("that") && sentence.clauses().start(sentence.clauses().of(i)) == i) {
        return i;
      }
      if (auxiliaries.contains(word) || word.equals(";")) {
        break;
      }
    }
    int next = verb.to();
    boolean clause =
        next < sentence.to()
            && (determiners.contains(words.norm(next))
                || pronouns.contains(words.norm(next))
                || (words.isCapitalised(next) && !sentence.isTime(next)));
    return bare && clause ? next : -1;
  }

  /** "…, she said": the verb behind a comma and its subject, with nothing to say behind it. */
  private static boolean isTag(Sentence sentence, int verb, int behind) {
    Words words = sentence.words();
    int comma = verb;
    while (comma > sentence.from() && !words.norm(comma).equals(",")) {
      comma--;
    }
    boolean ends = behind >= sentence.to() - 1 || sentence.isTime(behind) || isMark(words, behind);
    return comma > sentence.from() && ends;
  }

  /** A semicolon parts what the tag belongs to from what stands before. */
  private static int clauseStart(Sentence sentence, int verb) {
    int start = verb;
    while (start > sentence.from() && !sentence.words().norm(start - 1).equals(";")) {
      start--;
    }
    return start;
  }

  private static boolean isMark(Words words, int at) {
    return !words.isLetters(at) && !words.isDigits(at);
  }
}
