package org.dateline.extract;

import java.util.List;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;

/** Who stands before a verb as its subject, in its clause or in one that lends it. */
final class VerbSubjects {
  private final WordClasses classes;
  private final Insertions insertions;

  VerbSubjects(Insertions insertions, WordClasses classes) {
    this.insertions = insertions;
    this.classes = classes;
  }

  /** Names before the verb in its clause, or those that the clause takes over from another. */
  List<NameMention> of(Sentence sentence, int verb, Discourse discourse) {
    Clauses clauses = sentence.clauses();
    int clause = clauses.of(verb);
    int at = clause;
    int before = verb;
    while (true) {
      List<NameMention> names = sentence.namesWithin(clauses.start(at), before, at);
      if (at == clause) {
        names = withoutApposition(sentence, names, verb);
      }
      if (!names.isEmpty()) {
        boolean inherited = at != clause && clauses.opening(clause) == Clauses.Opening.RELATIVE;
        return inherited ? names.subList(names.size() - 1, names.size()) : names;
      }
      int parent = clauses.parent(at);
      if (parent == at) {
        int main = mainClause(sentence, verb);
        return main < 0
            ? discourse.meant(sentence, clauses.start(clause), verb)
            : ofMain(sentence, main, discourse);
      }
      before = clauses.start(at);
      at = parent;
    }
  }

  /** "The Warsaw Pact, Moscow's answer to NATO, was": whoever an apposition names does nothing. */
  private List<NameMention> withoutApposition(
      Sentence sentence, List<NameMention> names, int verb) {
    int end = insertions.subjectEnd(sentence, verb);
    List<NameMention> before = names.stream().filter(name -> name.to() <= end).toList();
    boolean named = before.stream().anyMatch(name -> name.to() == end);
    return named && sentence.words().norm(end).equals(",") ? before : names;
  }

  /**
   * Where the clause begins whose subject a fronted participle shares: "after gaining independence,
   * the country …"; -1 if the verb is none.
   */
  private static int mainClause(Sentence sentence, int verb) {
    Clauses clauses = sentence.clauses();
    int clause = clauses.of(verb);
    boolean fronted =
        clauses.opening(clause) == Clauses.Opening.SUBORDINATE
            && clauses.start(clause) == verb - 1
            && sentence.words().norm(verb).endsWith("ing");
    for (int i = verb; fronted && i < sentence.to(); i++) {
      if (clauses.of(i) == clauses.parent(clause)) {
        return i;
      }
    }
    return -1;
  }

  /** The one name before the verb of a clause, or whom the words there mean. */
  private List<NameMention> ofMain(Sentence sentence, int start, Discourse discourse) {
    int clause = sentence.clauses().of(start);
    int end = start;
    while (end < sentence.to() && !(classes.isVerbal(sentence.words(), end) && end > start)) {
      end++;
    }
    List<NameMention> names = sentence.namesWithin(start, end, clause);
    return names.isEmpty()
        ? discourse.meant(sentence, start, end)
        : names.size() == 1 ? names : List.of();
  }

  /** Whether a clause has its subject from another one, other than as a relative clause. */
  static boolean isInherited(Sentence sentence, int verb, List<NameMention> subjects) {
    Clauses clauses = sentence.clauses();
    int clause = clauses.of(verb);
    boolean relative = clauses.opening(clause) == Clauses.Opening.RELATIVE;
    return !relative
        && subjects.stream()
            .noneMatch(
                name ->
                    name.from() >= sentence.from()
                        && name.to() <= verb
                        && clauses.of(name.from()) == clause);
  }
}
