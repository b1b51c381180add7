package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Parser of the Extended Date/Time Format: intervals and sets, whose parts {@link EdtfPoint} reads.
 */
final class Edtf {
  private static final String OPEN = "..";

  private Edtf() {}

  static EdtfDate parse(String text) {
    if (text.isBlank()) {
      throw new EdtfException("a date is empty; write a year, a month or a day such as 2022-02-24");
    }
    if (!text.equals(text.strip())) {
      throw new EdtfException("date \"" + text + "\" has blanks around it; remove them");
    }
    char first = text.charAt(0);
    if (first == '[' || first == '{') {
      return set(text, first == '[' ? ']' : '}');
    }
    int slash = text.indexOf('/');
    return slash < 0 ? EdtfPoint.parse(text, text).as(text) : interval(text, slash);
  }

  /** Level 0: two dates with a slash between; level 1: an end may be open ({@code ..}) or empty. */
  private static EdtfDate interval(String text, int slash) {
    if (text.indexOf('/', slash + 1) >= 0) {
      String hint =
          Character.isDigit(text.charAt(text.length() - 1)) && slash <= 2
              ? "; write year-month-day, such as 2022-02-24"
              : "; an interval has one";
      throw new EdtfException("date \"" + text + "\" has more than one slash" + hint);
    }
    return between(text, text.substring(0, slash), text.substring(slash + 1));
  }

  private static EdtfDate between(String text, String from, String to) {
    boolean openStart = from.isEmpty() || from.equals(OPEN);
    boolean openEnd = to.isEmpty() || to.equals(OPEN);
    if (openStart && openEnd) {
      throw new EdtfException("interval \"" + text + "\" needs a date at one end at least");
    }
    if (openStart) {
      EdtfPoint last = EdtfPoint.parse(to, text);
      return last.as(text, new Period(missing(from), last.period().end()));
    }
    EdtfPoint first = EdtfPoint.parse(from, text);
    if (openEnd) {
      return first.as(text, new Period(first.period().start(), missing(to)));
    }
    EdtfPoint last = EdtfPoint.parse(to, text);
    if (last.end().isBefore(first.start())) {
      throw new EdtfException(
          "interval \"" + text + "\" ends (" + to + ") before it starts (" + from + "); swap them");
    }
    return first.with(last).as(text, Period.of(first.start(), last.end()));
  }

  private static Bound missing(String end) {
    return end.isEmpty() ? Bound.Missing.UNKNOWN : Bound.Missing.UNBOUNDED;
  }

  /**
   * Level 2: one ({@code [..]}) or all ({@code {..}}) of some dates, read as their whole extent.
   */
  private static EdtfDate set(String text, char close) {
    if (text.length() < 3 || text.charAt(text.length() - 1) != close) {
      throw new EdtfException(
          "set \"" + text + "\" needs dates between " + text.charAt(0) + " and " + close);
    }
    List<EdtfDate> members = new ArrayList<>();
    for (String member : text.substring(1, text.length() - 1).split(",", -1)) {
      members.add(member(text, member.strip()));
    }
    Bound start = Bound.Missing.UNBOUNDED;
    Bound end = Bound.Missing.UNBOUNDED;
    if (members.stream().allMatch(m -> m.period().firstDay().isPresent())) {
      start =
          Bound.at(
              members.stream()
                  .map(m -> m.period().firstDay().orElseThrow())
                  .min(LocalDate::compareTo)
                  .orElseThrow());
    }
    if (members.stream().allMatch(m -> m.period().lastDay().isPresent())) {
      end =
          Bound.at(
              members.stream()
                  .map(m -> m.period().lastDay().orElseThrow())
                  .max(LocalDate::compareTo)
                  .orElseThrow());
    }
    Granularity coarsest =
        members.stream().map(EdtfDate::granularity).max(Granularity::compareTo).orElseThrow();
    return new EdtfDate(
        text,
        new Period(start, end),
        coarsest,
        members.stream().anyMatch(EdtfDate::uncertain),
        members.stream().anyMatch(EdtfDate::approximate));
  }

  private static EdtfDate member(String set, String member) {
    if (member.isEmpty()) {
      throw new EdtfException("set \"" + set + "\" has an empty place; remove the extra comma");
    }
    int dots = member.indexOf(OPEN);
    if (dots < 0) {
      return EdtfPoint.parse(member, set).as(member);
    }
    String from = dots == 0 ? OPEN : member.substring(0, dots);
    String to = dots + 2 == member.length() ? OPEN : member.substring(dots + 2);
    return between(set, from, to);
  }
}
