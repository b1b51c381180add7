package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What a Markdown file says of itself before its text: YAML between lines of {@code ---} or TOML
 * between lines of {@code +++}.
 *
 * @param entries the values of its top level that are single, in order
 * @param end where the text begins
 */
record FrontMatter(List<Entry> entries, int end) {
  /** Keys that name the publication date, the surest first; without case, hyphens, underscores. */
  private static final List<String> DATES =
      List.of(
          "published",
          "publishdate",
          "publisheddate",
          "publishedat",
          "publishedon",
          "pubdate",
          "datepublished",
          "publicationdate",
          "publishedtime",
          "firstpublished",
          "date");

  private static final Map<String, Article.Kind> PROSE =
      Map.of(
          "title", Article.Kind.TITLE,
          "headline", Article.Kind.TITLE,
          "subtitle", Article.Kind.STANDFIRST,
          "standfirst", Article.Kind.STANDFIRST,
          "dek", Article.Kind.STANDFIRST,
          "description", Article.Kind.STANDFIRST,
          "summary", Article.Kind.STANDFIRST);

  /**
   * A value.
   *
   * @param key as written
   * @param value decoded
   * @param start where the value begins in the source, quotes included
   * @param end where it ends, exclusive
   * @param notation how the source writes it
   */
  record Entry(String key, String value, int start, int end, Notation notation) {
    String plainKey() {
      return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
  }

  /**
   * The front matter of a text, empty if it has none.
   *
   * @throws ArticleException if it has no end, or is no YAML or TOML
   */
  static FrontMatter of(SourceText source) {
    String text = source.content();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    boolean yaml = isFence(text, start, "---");
    boolean toml = isFence(text, start, "+++");
    if (!yaml && !toml) {
      return new FrontMatter(List.of(), start);
    }
    int first = nextLine(text, start);
    for (int line = first; line < text.length(); line = nextLine(text, line)) {
      if (isFence(text, line, toml ? "+++" : "---") || (yaml && isFence(text, line, "..."))) {
        int end = nextLine(text, line);
        return toml
            ? new FrontMatter(TomlEntries.read(source, first, line), end)
            : YamlEntries.read(source, first, line)
                .map(entries -> new FrontMatter(entries, end))
                .orElse(new FrontMatter(List.of(), start));
      }
    }
    if (yaml && !startsWithKey(text, first)) {
      return new FrontMatter(List.of(), start); // a line across the page
    }
    throw ArticleException.at(
        source,
        start,
        "front matter has no end",
        "write a line of " + (toml ? "+++" : "---") + " after it");
  }

  private static boolean isFence(String text, int line, String fence) {
    if (!text.startsWith(fence, line)) {
      return false;
    }
    int end = line + fence.length();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
  }

  private static int nextLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean startsWithKey(String text, int line) {
    int end = line;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end > line && end < text.length() && text.charAt(end) == ':';
  }

  /** Adds the title and the standfirst to the prose; whether there was a title. */
  boolean addTo(SourceText source, ProseBuilder prose) {
    String raw = source.content();
    List<Article.Kind> added = new ArrayList<>();
    for (Entry entry : entries) {
      Article.Kind kind = PROSE.get(entry.plainKey());
      if (kind != null && !(kind == Article.Kind.TITLE && added.contains(kind))) {
        prose.part(kind);
        Aligner.add(prose, raw, entry.start(), entry.end(), entry.value(), entry.notation());
        added.add(kind);
      }
    }
    return added.contains(Article.Kind.TITLE);
  }

  /**
   * The publication date, null if none is given.
   *
   * @throws ArticleException if it is no day of the calendar
   */
  @Nullable LocalDate published(SourceText source) {
    for (String key : DATES) {
      for (Entry entry : entries) {
        if (entry.plainKey().equals(key) && tells(entry.value())) {
          return day(source, entry);
        }
      }
    }
    return null;
  }

  /** Whether a value tells a date; {@code published: true} tells that the page is no draft. */
  private static boolean tells(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "", "~", "null", "true", "false", "yes", "no" -> false;
      default -> true;
    };
  }

  private static LocalDate day(SourceText source, Entry entry) {
    String problem;
    try {
      var day = PublicationDate.parse(entry.value());
      if (day.isPresent()) {
        return day.get();
      }
      problem = "no date";
    } catch (DateTimeException e) {
      problem = "no day of the calendar";
    }
    throw ArticleException.at(
        source,
        entry.start(),
        entry.key() + " is " + shortened(entry.value()) + ", which is " + problem,
        "write YYYY-MM-DD");
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\s", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
