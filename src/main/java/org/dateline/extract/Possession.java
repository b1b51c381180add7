package org.dateline.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads who has what: a noun between its owner and its name, as in "Bonn, the capital of Germany",
 * "Germany's capital, Bonn", "the German capital of Bonn", "Bonn was the German capital".
 */
final class Possession {
  private static final Set<String> ARTICLES = Set.of("the", "a");
  private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "-", "—", "!");
  private static final Set<String> FINITE = Set.of("is", "was");
  private static final Set<String> BOUNDS =
      Set.of("since", "until", "till", "from", "before", "after", "between", "and", "or");

  /**
   * A noun with the names around it.
   *
   * @param from index of the first word
   * @param to index after the last
   * @param owner who has it
   * @param value what it is
   * @param verb what joins them, a verb or nothing
   */
  record Found(int from, int to, NameMention owner, NameMention value, Verb verb) {}

  /** What joins an owner and a name. */
  enum Verb {
    NONE,
    PRESENT,
    PAST;

    private static Verb of(String word) {
      return word.equals("was") ? PAST : word.equals("is") ? PRESENT : NONE;
    }
  }

  private final Set<String> before = new HashSet<>();

  Possession(WordClasses classes) {
    before.addAll(classes.set("preposition"));
    before.addAll(ARTICLES);
    before.addAll(FINITE);
    before.addAll(Set.of(",", "(", "", "\"", "“", "when", "as", "and", "that"));
  }

  /**
   * What the noun from {@code from} to {@code to} says, or null if it is nobody's.
   *
   * @param values the names in the sentence of what there may be
   */
  @Nullable Found around(Sentence sentence, int from, int to, List<NameMention> values) {
    Words words = sentence.words();
    NameMention owner = ownerBefore(sentence, from);
    int start = owner == null ? from : owner.from();
    int end = to;
    if (owner == null && words.norm(to).equals("of")) {
      int at = ARTICLES.contains(words.norm(to + 1)) ? to + 2 : to + 1;
      owner = startingAt(sentence, sentence.names(), at);
      end = owner == null ? to : owner.to();
    }
    boolean bare =
        start == sentence.from()
            || words.norm(from - 1).equals("whose")
            || before.contains(words.norm(start - 1))
            || sentence.isTime(start - 1);
    if (owner == null || !bare || isQuestion(sentence)) {
      return null;
    }
    Found after = valueAfter(sentence, start, end, owner, end == to, values);
    return after != null ? after : valueBefore(sentence, start, end, owner, values);
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.words().norm(sentence.to() - 1).equals("?");
  }

  private static @Nullable NameMention ownerBefore(Sentence sentence, int noun) {
    Words words = sentence.words();
    if (words.norm(noun - 1).equals("whose")) {
      int last = words.norm(noun - 2).equals(",") ? noun - 2 : noun - 1;
      return endingAt(sentence.names(), last);
    }
    for (NameMention name : sentence.names()) {
      boolean possessive =
          words.norm(name.to()).equals("'")
              && (name.to() + 1 == noun
                  || name.to() + 2 == noun && words.norm(name.to() + 1).equals("s"));
      if (possessive || name.to() == noun) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable Found valueAfter(
      Sentence sentence,
      int start,
      int end,
      NameMention owner,
      boolean mayBeOf,
      List<NameMention> values) {
    Words words = sentence.words();
    String next = words.norm(end);
    boolean comma = next.equals(",");
    boolean is = FINITE.contains(next);
    boolean linked = comma || is || mayBeOf && next.equals("of");
    int at = linked ? end + 1 : end;
    NameMention value =
        startingAt(sentence, values, ARTICLES.contains(words.norm(at)) && linked ? at + 1 : at);
    if (value == null || comma && !isClosed(sentence, value.to())) {
      return null;
    }
    return bounded(sentence, value.to())
        ? null
        : new Found(start, value.to(), owner, value, Verb.of(next));
  }

  private static @Nullable Found valueBefore(
      Sentence sentence, int start, int end, NameMention owner, List<NameMention> values) {
    Words words = sentence.words();
    int at = ARTICLES.contains(words.norm(start - 1)) ? start - 2 : start - 1;
    String link = words.norm(at);
    boolean is = FINITE.contains(link);
    int last = at;
    if (is && words.norm(at - 1).equals("which")) {
      last = words.norm(at - 2).equals(",") ? at - 2 : at - 1;
    }
    boolean apposed = link.equals(",") || link.equals("(");
    if (!is && !apposed || bounded(sentence, end)) {
      return null;
    }
    if (apposed && !isClosed(sentence, end)) {
      return null;
    }
    NameMention value = endingAt(values, last);
    return value == null ? null : new Found(value.from(), end, owner, value, Verb.of(link));
  }

  /** "Until 1999": it says itself when it was so. */
  private static boolean bounded(Sentence sentence, int at) {
    return BOUNDS.contains(sentence.words().norm(at));
  }

  private static boolean isClosed(Sentence sentence, int at) {
    return at >= sentence.to()
        || CLOSING.contains(sentence.words().norm(at))
        || startsTime(sentence, at);
  }

  private static boolean startsTime(Sentence sentence, int at) {
    return sentence.isTime(at) || sentence.isTime(at + 1);
  }

  private static @Nullable NameMention startingAt(
      Sentence sentence, List<NameMention> names, int at) {
    for (NameMention name : names) {
      if (name.from() == at && !sentence.isPartOfLongerName(name)) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable NameMention endingAt(List<NameMention> names, int end) {
    for (NameMention name : names) {
      if (name.to() == end) {
        return name;
      }
    }
    return null;
  }
}
