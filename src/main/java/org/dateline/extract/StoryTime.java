package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;

/**
 * When a sentence of a story takes place, as far as dates enclose it: from the last one before it
 * that names its year, over its own, to the first one after it that does.
 *
 * @param when the days from the first to the last of them
 * @param words the dates, as the article writes them
 * @param dated whether the sentence has a date of its own
 * @param followed whether a date after the sentence bounds it
 * @param own whether no dates but those of the sentence enclose it
 */
record StoryTime(Period when, String words, boolean dated, boolean followed, boolean own) {
  /** Dates farther apart than this tell little of what stands between them. */
  private static final int LONGEST_YEARS = 12;

  /** Centuries and the like are no steps of a story. */
  private static final int LONGEST_STEP_YEARS = 10;

  /** "The 1800s" may be ten years or a hundred. */
  private static final Pattern CENTURY = Pattern.compile("00['’]?s\\b");

  /** The time of a sentence, or empty where nothing encloses it. */
  static Optional<StoryTime> of(Sentence sentence, List<TimeExpression> all) {
    List<TimeExpression> before = new ArrayList<>();
    List<TimeExpression> own = new ArrayList<>();
    List<TimeExpression> after = new ArrayList<>();
    for (TimeExpression time : all) {
      boolean hour = time.type() == TimexType.TIME && sentence.span().contains(time.span());
      if ((time.type() != TimexType.DATE && !hour) || time.period() == null) {
        continue;
      }
      if (!sentence.span().contains(time.span()) && isBegun(sentence.words(), time)) {
        continue;
      }
      if (time.span().end() <= sentence.span().start()) {
        if (isStep(time)) {
          before.clear();
        }
        before.add(time);
      } else if (time.span().start() < sentence.span().end()) {
        own.add(time);
      } else {
        after.add(time);
        if (isStep(time)) {
          break;
        }
      }
    }
    boolean begun = !before.isEmpty() && isStep(before.get(0));
    boolean followed = !after.isEmpty() && isStep(after.get(after.size() - 1));
    List<TimeExpression> steps = new ArrayList<>(own);
    steps.addAll(begun ? before : List.of());
    steps.addAll(followed ? after : List.of());
    boolean named = own.stream().anyMatch(StoryTime::isStep);
    if (named || (begun && !own.isEmpty())) {
      boolean alone = steps.size() == own.size();
      return of(steps, true, followed, alone)
          .or(() -> named ? of(own, true, false, true) : Optional.empty());
    }
    boolean enclosed = begun && followed && isInOrder(before.get(0), after.get(after.size() - 1));
    return enclosed ? of(steps, false, true, false) : Optional.empty();
  }

  /** The time of a sentence by its own dates alone, or empty where it names no year. */
  static Optional<StoryTime> alone(Sentence sentence) {
    return of(sentence, sentence.times().stream().map(Sentence.TimeMention::expression).toList());
  }

  /** Whether the clause of a word names a year of its own. */
  static boolean isNamed(Sentence sentence, int at) {
    return sentence.times().stream()
        .filter(time -> time.expression().period() != null && isStep(time.expression()))
        .anyMatch(time -> sentence.clauses().same(time.from(), at));
  }

  private static Optional<StoryTime> of(
      List<TimeExpression> steps, boolean dated, boolean followed, boolean own) {
    Optional<Period> when = steps.stream().map(StoryTime::days).reduce(Period::cover);
    String words = steps.stream().map(TimeExpression::text).collect(Collectors.joining(", "));
    return when.filter(days -> years(days) <= LONGEST_YEARS)
        .map(days -> new StoryTime(days, words, dated, followed, own));
  }

  /** "Since 1957": the story has come further. */
  private static boolean isBegun(Words words, TimeExpression time) {
    return words.norm(words.at(time.span().start()) - 1).equals("since");
  }

  private static boolean isStep(TimeExpression time) {
    return (time.anchor() == Anchor.ABSOLUTE || time.anchor() == Anchor.PUBLICATION)
        && years(days(time)) <= LONGEST_STEP_YEARS
        && !CENTURY.matcher(time.text()).find();
  }

  private static boolean isInOrder(TimeExpression before, TimeExpression after) {
    return !days(after).isBefore(days(before));
  }

  private static Period days(TimeExpression time) {
    return Objects.requireNonNull(time.period());
  }

  private static int years(Period days) {
    Optional<LocalDate> first = days.firstDay();
    Optional<LocalDate> last = days.lastDay();
    return first.isPresent() && last.isPresent()
        ? last.get().getYear() - first.get().getYear()
        : Integer.MAX_VALUE;
  }
}
