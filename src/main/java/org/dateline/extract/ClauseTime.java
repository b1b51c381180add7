package org.dateline.extract;

import java.util.Optional;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Period;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * The one time that dates a clause: "on 5 May", "last year"; not "since 2005", nor one of two.
 *
 * @param mention the time as words
 * @param from index of its preposition, or of its first word
 * @param when the days that it admits
 */
record ClauseTime(Sentence.TimeMention mention, int from, Period when) {

  /** Index after its last word. */
  int to() {
    return mention.to();
  }

  /** The words that set it. */
  String words() {
    return mention.expression().text();
  }

  /** Whether nothing but it stands between the start of its clause and word {@code at}. */
  boolean opens(Sentence sentence, int at) {
    int start = sentence.clauses().start(sentence.clauses().of(at));
    return from >= start && from <= start + 1 && to() <= at;
  }

  /** Finds the time of a clause. */
  static final class Reader {
    private final TimeRole.Reader roles;

    Reader(WordClasses classes) {
      roles = new TimeRole.Reader(classes);
    }

    /** The time of the clause that holds word {@code at}, if there is just one. */
    Optional<ClauseTime> of(Sentence sentence, int at) {
      ClauseTime only = null;
      for (Sentence.TimeMention time : sentence.times()) {
        boolean dates = time.expression().period() != null; // "a month" does not
        if (dates && sentence.clauses().same(time.from(), at)) {
          ClauseTime read = read(sentence, time);
          if (only != null || read == null) {
            return Optional.empty();
          }
          only = read;
        }
      }
      return Optional.ofNullable(only);
    }

    private @Nullable ClauseTime read(Sentence sentence, Sentence.TimeMention time) {
      Period period = time.expression().period();
      TimeRole role = roles.of(sentence, time);
      boolean dates =
          time.expression().type() == TimexType.DATE
              && role.kind() == TimeRole.Kind.AT
              && !sentence.words().norm(role.from()).equals("of");
      return period == null || !dates ? null : new ClauseTime(time, role.from(), period);
    }
  }
}
