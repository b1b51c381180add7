package org.dateline.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.finding.DateStyle.Written;
import org.dateline.text.Span;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.TimeExpression;

/**
 * Corrections of a date, joined to their sentence: "in late 2021" becomes "on 24 February 2022".
 */
final class DateCorrections {
  /** No preposition and its article are longer than this. */
  private static final int LOOK_BACK = 24;

  private final CharSequence source;
  private final DateStyle style;
  private final Map<String, Set<String>> words = Lexicon.WORDS;

  DateCorrections(CharSequence source) {
    this.source = source;
    this.style = DateStyle.of(source);
  }

  DateStyle style() {
    return style;
  }

  /** Ways to say that {@code time} is {@code date}, which is known no finer than {@code known}. */
  List<Correction> corrections(TimeExpression time, LocalDate date, Granularity known) {
    List<Correction> result = new ArrayList<>();
    for (Written written : style.rewrite(time, date, known)) {
      boolean exact = written.level() == Granularity.DAY;
      if (!exact || result.isEmpty() || !isPossessive(time.span())) {
        result.add(
            join(time, written, result.isEmpty() ? "if the date is wrong" : "to give the day"));
      }
    }
    return result;
  }

  private Correction join(TimeExpression time, Written written, String note) {
    Span span = time.span();
    int start = start(time);
    String before = wordBefore(start);
    String fitting = only(written.level() == Granularity.DAY ? "day" : "period");
    String lower = before.toLowerCase(Locale.ROOT);
    if (get("swap").contains(lower)) {
      int from = start - before.length() - 1;
      boolean same = lower.equals(fitting) && start == span.start();
      return same
          ? new Correction(span, written.text(), note)
          : new Correction(
              new Span(from, span.end()), cased(fitting, before) + " " + written.text(), note);
    }
    boolean bare =
        time.anchor() != Anchor.ABSOLUTE
            && time.stated().isEmpty()
            && !get("keep").contains(lower)
            && !isPossessive(span);
    return new Correction(
        new Span(start, span.end()), bare ? fitting + " " + written.text() : written.text(), note);
  }

  /** "the" before a season or a part of a year does not go with a plain date. */
  private int start(TimeExpression time) {
    int start = time.span().start();
    String before = wordBefore(start);
    boolean article = before.equalsIgnoreCase("the") && !style.isPlain(time);
    return article ? start - before.length() - 1 : start;
  }

  /** The word that one character of white space parts from {@code offset}; may be empty. */
  private String wordBefore(int offset) {
    int end = offset - 1;
    if (end < 1 || !Character.isWhitespace(source.charAt(end))) {
      return "";
    }
    int start = end;
    while (start > 0 && end - start < LOOK_BACK && Character.isLetter(source.charAt(start - 1))) {
      start--;
    }
    return source.subSequence(start, end).toString();
  }

  private boolean isPossessive(Span span) {
    return span.end() < source.length() && "'’".indexOf(source.charAt(span.end())) >= 0;
  }

  private static String cased(String word, String like) {
    boolean capital = Character.isUpperCase(like.charAt(0));
    return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }

  private Set<String> get(String kind) {
    return Objects.requireNonNull(words.get(kind));
  }

  private String only(String kind) {
    return get(kind).iterator().next();
  }

  /** Read when the first finding needs it. */
  private static final class Lexicon {
    static final Map<String, Set<String>> WORDS = read();

    private static Map<String, Set<String>> read() {
      var stream = DateCorrections.class.getResourceAsStream("/lexicon/date-prepositions.txt");
      try (var reader =
          new BufferedReader(
              new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.startsWith("#")) {
            int colon = line.indexOf(':');
            words.put(
                line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" ")));
          }
        }
        return words;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
