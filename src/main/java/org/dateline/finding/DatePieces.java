package org.dateline.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * A date written out, cut into its pieces so that another date can be written in the same form:
 * {@code Thursday, 24th of February 2021}, {@code Feb. 24}, {@code 24/02/21}, {@code 2021-02-24}.
 */
final class DatePieces {
  enum Kind {
    WEEKDAY,
    DAY,
    MONTH,
    YEAR
  }

  /** Words that stand within a date and say nothing. */
  private static final Set<String> FILLERS = Set.of("of", "the");

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final int FULL_YEAR_DIGITS = 4;

  private final String text;
  private final Map<Kind, int[]> pieces = new EnumMap<>(Kind.class);
  private final @Nullable StatedDate stated;
  private final boolean monthFirst;

  private DatePieces(String text, @Nullable StatedDate stated, boolean monthFirst) {
    this.text = text;
    this.stated = stated;
    this.monthFirst = monthFirst;
  }

  /**
   * Cuts {@code text}, unless it says anything beside a weekday, a day, a month and a year.
   *
   * @param stated the date as it was read, which tells day from month in 3/4/2021
   * @param monthFirst what to believe where it does not tell
   */
  static Optional<DatePieces> of(String text, @Nullable StatedDate stated, boolean monthFirst) {
    DatePieces pieces = new DatePieces(text, stated, monthFirst);
    return pieces.cut() && !pieces.pieces.isEmpty() ? Optional.of(pieces) : Optional.empty();
  }

  Set<Kind> kinds() {
    return EnumSet.copyOf(pieces.keySet());
  }

  boolean has(Kind kind) {
    return pieces.containsKey(kind);
  }

  /** The same form with the pieces of {@code date}; what the form leaves out stays out. */
  String rewrite(LocalDate date) {
    StringBuilder result = new StringBuilder(text);
    pieces.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue()[0], a.getValue()[0]))
        .forEach(
            entry -> {
              int[] range = entry.getValue();
              String old = text.substring(range[0], range[1]);
              result.replace(range[0], range[1], write(entry.getKey(), old, date));
            });
    return result.toString();
  }

  private boolean cut() {
    List<int[]> numbers = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      if (Character.isLetter(text.charAt(i))) {
        i = endOf(start, true);
        if (isOrdinal(start, i)) {
          numbers.get(numbers.size() - 1)[1] = i;
        } else if (!word(start, i)) {
          return false;
        }
      } else if (isDigit(text.charAt(i))) {
        i = endOf(start, false);
        numbers.add(new int[] {start, i});
      } else if (isMarkupInNumber(i)) {
        return false;
      } else {
        i++;
      }
    }
    return numbers.size() <= 3 && numbers.stream().allMatch(this::number);
  }

  private boolean isMarkupInNumber(int at) {
    return "*_".indexOf(text.charAt(at)) >= 0
        && at > 0
        && isDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private int endOf(int start, boolean letters) {
    int end = start;
    while (end < text.length()
        && (letters ? Character.isLetter(text.charAt(end)) : isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private boolean isOrdinal(int start, int end) {
    return start > 0
        && isDigit(text.charAt(start - 1))
        && ORDINALS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private boolean word(int start, int end) {
    String word = text.substring(start, end);
    String lower = word.toLowerCase(Locale.ROOT);
    if (weekday(lower).isPresent()) {
      return add(Kind.WEEKDAY, start, end);
    }
    Optional<MonthName> month = MonthName.parse(word);
    if (month.isPresent()) {
      boolean stop = end < text.length() && text.charAt(end) == '.';
      return add(Kind.MONTH, start, stop ? end + 1 : end);
    }
    return FILLERS.contains(lower);
  }

  private boolean number(int[] range) {
    int length = endOf(range[0], false) - range[0];
    boolean apostrophe = range[0] > 0 && "'’‘".indexOf(text.charAt(range[0] - 1)) >= 0;
    if (length == FULL_YEAR_DIGITS || (length == 2 && apostrophe)) {
      return add(Kind.YEAR, range[0], range[1]);
    }
    if (length > 2) {
      return false;
    }
    boolean numeric = !has(Kind.MONTH) && range[1] - range[0] == length;
    if (numeric && stated == null) {
      return false;
    }
    int value = Integer.parseInt(text, range[0], range[0] + length, 10);
    return add(kindOf(value), range[0], range[1]);
  }

  /** Numbers come in the order of the text, so the first that fits takes the place. */
  private Kind kindOf(int value) {
    if (has(Kind.MONTH) && has(Kind.DAY)) {
      return Kind.YEAR;
    }
    if (has(Kind.MONTH)) {
      return Kind.DAY;
    }
    if (has(Kind.DAY)) {
      return Kind.MONTH;
    }
    boolean maybeDay = stated == null || stated.day() == null || stated.day() == value;
    boolean maybeMonth = stated != null && stated.month() != null && stated.month() == value;
    boolean monthNext = has(Kind.YEAR) || monthFirst;
    return maybeMonth && (!maybeDay || monthNext) ? Kind.MONTH : Kind.DAY;
  }

  private boolean add(Kind kind, int start, int end) {
    return pieces.put(kind, new int[] {start, end}) == null;
  }

  private String write(Kind kind, String old, LocalDate date) {
    return switch (kind) {
      case WEEKDAY -> inCaseOf(old, weekdayName(date.getDayOfWeek(), old));
      case DAY -> day(old, date.getDayOfMonth());
      case MONTH -> isDigit(old.charAt(0)) ? padded(old, date.getMonthValue()) : month(old, date);
      case YEAR ->
          old.length() == 2 ? padded("00", Math.floorMod(date.getYear(), 100)) : year(date);
    };
  }

  static String year(LocalDate date) {
    return date.getYear() > 0 ? Integer.toString(date.getYear()) : (1 - date.getYear()) + " BC";
  }

  private static String day(String old, int day) {
    String number = padded(old, day);
    return isDigit(old.charAt(old.length() - 1)) ? number : number + ordinal(day);
  }

  private static String ordinal(int day) {
    return switch (day) {
      case 1, 21, 31 -> "st";
      case 2, 22 -> "nd";
      case 3, 23 -> "rd";
      default -> "th";
    };
  }

  private static String month(String old, LocalDate date) {
    boolean stop = old.endsWith(".");
    String word = stop ? old.substring(0, old.length() - 1) : old;
    String full = MonthName.full(date.getMonth());
    if (!MonthName.parse(word).orElseThrow().abbreviated()) {
      return inCaseOf(old, full);
    }
    String cut = MonthName.shortened(date.getMonth());
    return inCaseOf(old, cut.equals(full) || !stop ? cut : cut + ".");
  }

  private static Optional<DayOfWeek> weekday(String lower) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      if (lower.equals(name) || (lower.length() >= 3 && name.startsWith(lower))) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  static String weekdayName(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static String weekdayName(DayOfWeek day, String old) {
    boolean cut = old.length() < "Sunday".length();
    return cut ? weekdayName(day).substring(0, 3) : weekdayName(day);
  }

  private static String inCaseOf(String old, String name) {
    boolean capitals = old.length() > 1 && old.equals(old.toUpperCase(Locale.ROOT));
    return capitals ? name.toUpperCase(Locale.ROOT) : name;
  }

  private static String padded(String old, int number) {
    return old.startsWith("0") && number < 10 ? "0" + number : Integer.toString(number);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
