package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.dateline.extract.words.Lexicon;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds years whose words tell what age they belong to: years in a list, and the years of feats
 * that only modern times know.
 */
final class YearFinder {
  /** Where the words of a feat are looked for, in UTF-16 code units before the year. */
  private static final int LOOK_BACK = 100;

  private static final int DIGITS = 4;
  private static final int MODERN = 1790;

  /** How many other years a list needs, and how many years they may span. */
  private static final int FEWEST = 2;

  private static final int LIFETIME = 60;

  /** Years by which the age may reach beyond the others. */
  private static final int NARROW = 5;

  private static final int WIDE = 30;

  /** How far a list in order may reach back: years by fewer than this before the others. */
  private static final int CENTURIES = 500;

  /** For an article without a date: about now, and the last year that it can be about. */
  private static final int USUAL = 2000;

  private static final int LAST = 2060;
  private static final Pattern LIST = Pattern.compile(",\\s|,?\\s(?:and|or)\\s(?:in\\s)?");

  private final Pattern feat;

  YearFinder() {
    feat = feats();
  }

  /**
   * A year and its age.
   *
   * @param time the year
   * @param earliest the first year of the age
   * @param latest its last year
   * @param near the year of the age that the article is closest to
   */
  record Found(TimeExpression time, int earliest, int latest, int near) {}

  /** The years of one sentence, whose {@code times} stand in {@code prose} in this order. */
  List<Found> find(CharSequence prose, List<TimeExpression> times, @Nullable LocalDate published) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      if (!isYear(times.get(i))) {
        continue;
      }
      int end = i + 1;
      while (end < times.size() && isYear(times.get(end)) && areListed(prose, times, end)) {
        end++;
      }
      List<TimeExpression> list = times.subList(i, end);
      if (list.size() > 1) {
        list.forEach(time -> among(list, time).ifPresent(found::add));
      } else if (isFeat(prose, times.get(i))) {
        int last = published == null ? LAST : published.getYear();
        int near = published == null ? USUAL : last;
        found.add(new Found(times.get(i), MODERN, last, near));
      }
      i = end - 1;
    }
    return found;
  }

  /**
   * The other years of a list tell the age, if they stand in order and close to each other. A list
   * that stands in order as a whole is trusted more than one that a single year disturbs, and may
   * begin long before: "1631, 1906 and 1944".
   */
  private static Optional<Found> among(List<TimeExpression> list, TimeExpression time) {
    List<Integer> others =
        list.stream().filter(other -> other != time).map(YearFinder::year).toList();
    int first = others.get(0);
    int last = others.get(others.size() - 1);
    if (others.size() < FEWEST || !isAscending(others) || last - first > LIFETIME) {
      return Optional.empty();
    }
    boolean ordered = isAscending(list.stream().map(YearFinder::year).toList());
    int back = first - year(time);
    if (ordered && back > NARROW && back < CENTURIES) {
      return Optional.empty();
    }
    int margin = ordered ? NARROW : WIDE;
    return Optional.of(new Found(time, first - margin, last + margin, (first + last) / 2));
  }

  private static boolean isAscending(List<Integer> years) {
    for (int i = 1; i < years.size(); i++) {
      if (years.get(i - 1) > years.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areListed(CharSequence prose, List<TimeExpression> times, int next) {
    int start = times.get(next - 1).span().end();
    int end = times.get(next).span().start();
    return end - start < LOOK_BACK && LIST.matcher(prose.subSequence(start, end)).matches();
  }

  private boolean isFeat(CharSequence prose, TimeExpression time) {
    int end = time.span().start();
    return feat.matcher(prose.subSequence(Math.max(0, end - LOOK_BACK), end)).find();
  }

  private static boolean isYear(TimeExpression time) {
    return time.stated().size() == 1
        && time.stated().get(0).year() != null
        && time.text().length() == DIGITS
        && time.text().chars().allMatch(Character::isDigit);
  }

  private static int year(TimeExpression time) {
    return Objects.requireNonNull(time.stated().get(0).year());
  }

  /** At most four words between verb and thing, and three between thing and "in". */
  private static Pattern feats() {
    String verbs = "";
    String things = "";
    for (String line : Lexicon.lines("modern-feats")) {
      if (line.startsWith("verb: ")) {
        verbs = alternatives(line.substring("verb: ".length()));
      } else if (line.startsWith("thing: ")) {
        things = alternatives(line.substring("thing: ".length()));
      }
    }
    String between = "(?:[ \\u00a0][\\w'’-]+){0,4}[ \\u00a0]";
    return Pattern.compile(
        "\\b(?:" + verbs + ")" + between + "(?:" + things + ")" + between + "in[ \\u00a0]$");
  }

  private static String alternatives(String list) {
    StringJoiner alternatives = new StringJoiner("|");
    for (String item : Lexicon.items(list)) {
      alternatives.add(Pattern.quote(item));
    }
    return alternatives.toString();
  }
}
