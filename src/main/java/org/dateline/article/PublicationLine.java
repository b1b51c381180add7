package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The line at the top of a plain text that tells when it was published, if it has one: a label and
 * a date, or the dateline with which reports begin, "BRUSSELS, 4 April 2023 — …".
 */
final class PublicationLine {
  private static final int LINES_AT_THE_TOP = 5;
  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_PLACE = 40;

  /** What parts a dateline from the report. */
  private static final String DASHES = "—–-";

  private static final Lexicon LEXICON = Lexicon.read();

  private PublicationLine() {}

  /** The date of the first such line among the first lines that are not blank. */
  static @Nullable LocalDate find(SourceText source) {
    int enough = Math.min(source.content().length(), 4096);
    return source
        .content()
        .substring(0, enough)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES_AT_THE_TOP)
        .flatMap(line -> date(line).or(() -> dateline(line)).stream())
        .findFirst()
        .orElse(null);
  }

  /** The date of a line that is a label and a date and nothing else. */
  static Optional<LocalDate> date(String line) {
    return line.length() <= LONGEST_LINE ? LEXICON.date(line) : Optional.empty();
  }

  /** The date of a dateline: a place in capitals, a day with its year, a dash. */
  private static Optional<LocalDate> dateline(String line) {
    int end = 0;
    while (end < line.length() && (DASHES.indexOf(line.charAt(end)) < 0 || !spaced(line, end))) {
      end++;
    }
    int comma = line.indexOf(',');
    if (end >= Math.min(line.length(), LONGEST_LINE) || comma < 0 || comma > LONGEST_PLACE) {
      return Optional.empty();
    }
    String place = line.substring(0, comma);
    boolean capitals =
        place.equals(place.toUpperCase(Locale.ROOT))
            && place.chars().filter(Character::isLetter).count() > 1;
    String rest = line.substring(0, end);
    for (int at = comma; capitals && at >= 0 && at < end; at = rest.indexOf(',', at + 1)) {
      Optional<LocalDate> day = LEXICON.day(rest.substring(at + 1).strip());
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static boolean spaced(String line, int at) {
    return at > 0
        && line.charAt(at - 1) == ' '
        && at + 1 < line.length()
        && line.charAt(at + 1) == ' ';
  }

  /** A day as the lexicon writes one, and nothing else. */
  static Optional<LocalDate> parse(String text) {
    return text.length() <= LONGEST_LINE ? LEXICON.day(text) : Optional.empty();
  }

  /** What the lexicon knows of such lines. */
  private record Lexicon(List<String> labels, List<DateTimeFormatter> dates) {

    static Lexicon read() {
      List<String> labels = new ArrayList<>();
      List<DateTimeFormatter> dates = new ArrayList<>();
      for (String line : lines()) {
        int colon = line.indexOf(':');
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon)) {
          case "label" -> labels.add(value.toLowerCase(Locale.ROOT));
          case "date" -> dates.add(formatter(value));
          default -> throw new IllegalStateException("publication-lines.txt: unknown: " + line);
        }
      }
      return new Lexicon(List.copyOf(labels), List.copyOf(dates));
    }

    private static List<String> lines() {
      try (InputStream stream =
          Objects.requireNonNull(
              PublicationLine.class.getResourceAsStream("/lexicon/publication-lines.txt"))) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static DateTimeFormatter formatter(String pattern) {
      return new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern(pattern)
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
    }

    Optional<LocalDate> date(String line) {
      String lower = line.toLowerCase(Locale.ROOT);
      return labels.stream()
          .filter(lower::startsWith)
          .map(label -> line.substring(label.length()).strip())
          .map(rest -> rest.startsWith(":") ? rest.substring(1).strip() : rest)
          .flatMap(rest -> day(rest).stream())
          .findFirst();
    }

    Optional<LocalDate> day(String text) {
      return dates.stream().flatMap(format -> parse(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }
}
