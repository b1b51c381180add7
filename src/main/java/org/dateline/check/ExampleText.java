package org.dateline.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.finding.Severity;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The marks in an example: dates, an article before it, bold words, and what stands after the
 * arrow.
 */
final class ExampleText {
  private static final Pattern PUBLISHED =
      Pattern.compile("^\\*Published ([^*.]{1,20})\\.(?: As of ([^*.]{1,20})\\.)?\\* ");
  private static final Pattern BEFORE = Pattern.compile("^\\*Another article: ([^*]{1,400})\\* ");
  private static final String ARROW = " → ";
  private static final String BOLD = "**";

  private final StringBuilder text = new StringBuilder();
  private final List<Span> marked = new ArrayList<>();
  private @Nullable String before;
  private @Nullable LocalDate published;
  private @Nullable LocalDate asOf;
  private @Nullable Severity severity;
  private @Nullable String correction;
  private String remark = "";
  private @Nullable String fault;

  private ExampleText() {}

  static ExampleText parse(String item) {
    ExampleText result = new ExampleText();
    int arrow = item.lastIndexOf(ARROW);
    String article = arrow < 0 ? item : item.substring(0, arrow).strip();
    Matcher date = PUBLISHED.matcher(article);
    if (date.find()) {
      result.published = result.day(date.group(1));
      result.asOf = date.group(2) == null ? null : result.day(date.group(2));
      article = article.substring(date.end());
    }
    Matcher before = BEFORE.matcher(article);
    if (before.find()) {
      result.before = before.group(1);
      article = article.substring(before.end());
    }
    result.bold(article);
    if (arrow >= 0) {
      result.outcome(item.substring(arrow + ARROW.length()).strip());
    }
    return result;
  }

  Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  RuleExample example(RuleExample.Kind kind, int line) {
    return new RuleExample(
        kind, line, before, text.toString(), marked, published, asOf, severity, correction, remark);
  }

  private @Nullable LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      fault = "has the date \"" + date + "\"; write it as 2023-06-25";
      return null;
    }
  }

  private void bold(String article) {
    int from = 0;
    int open = article.indexOf(BOLD);
    while (open >= 0) {
      int close = article.indexOf(BOLD, open + BOLD.length());
      if (close < 0) {
        fault = "opens bold that it does not close";
        break;
      }
      text.append(article, from, open);
      int start = text.length();
      text.append(article, open + BOLD.length(), close);
      marked.add(new Span(start, text.length()));
      from = close + BOLD.length();
      open = article.indexOf(BOLD, from);
    }
    text.append(article, from, article.length());
  }

  /** Severity, `correction` and *remark*, each at most once, in this order. */
  private void outcome(String outcome) {
    String rest = outcome;
    for (Severity known : Severity.values()) {
      if (rest.equals(known.label()) || rest.startsWith(known.label() + " ")) {
        severity = known;
        rest = rest.substring(known.label().length()).strip();
        break;
      }
    }
    if (rest.startsWith("`") && rest.indexOf('`', 1) > 0) {
      int end = rest.indexOf('`', 1);
      correction = rest.substring(1, end);
      rest = rest.substring(end + 1).strip();
    }
    if (rest.startsWith("*") && rest.endsWith("*") && rest.length() > 2) {
      remark = rest.substring(1, rest.length() - 1);
      rest = "";
    }
    if (!rest.isEmpty()) {
      fault =
          "has \"%s\" after the arrow, which is neither %s, a `correction` nor a *remark*"
              .formatted(rest, labels());
    }
  }

  private static String labels() {
    return Stream.of(Severity.values()).map(Severity::label).collect(Collectors.joining(", "));
  }
}
