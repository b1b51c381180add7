package org.dateline.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.SourceText;

/** Reads TOML front matter: the single values of its top level, with their places. */
final class TomlEntries {
  private static final String HINT = "write key = value, and texts in quotes";

  private final SourceText source;
  private final int start;
  private final int end;
  private final List<FrontMatter.Entry> entries = new ArrayList<>();

  private TomlEntries(SourceText source, int start, int end) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /**
   * @throws ArticleException if the source from {@code start} to {@code end} is no TOML
   */
  static List<FrontMatter.Entry> read(SourceText source, int start, int end) {
    return new TomlEntries(source, start, end).read();
  }

  private List<FrontMatter.Entry> read() {
    String toml = source.content().substring(start, end);
    try (JsonParser parser = new TomlFactory().createParser(toml)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        if (parser.nextToken().isScalarValue()) {
          entries.add(entry(key, parser.getText()));
        } else {
          parser.skipChildren();
        }
      }
      return entries;
    } catch (JsonProcessingException e) {
      throw malformed(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ArticleException malformed(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    int line = at == null ? 1 : Math.max(1, at.getLineNr());
    int before = source.lines().line(start) - 1;
    return new ArticleException(
        source.name(),
        before + line,
        at == null ? 0 : Math.max(0, at.getColumnNr()),
        "malformed TOML front matter: " + e.getOriginalMessage().lines().findFirst().orElse(""),
        HINT);
  }

  /** The parser keeps no places, but a key of the top level begins its line. */
  private FrontMatter.Entry entry(String key, String value) {
    String text = source.content();
    for (int line = start; line < end; line = nextLine(text, line)) {
      int at = skipSpaces(text, line);
      int quote = "\"'".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
      int equals = skipSpaces(text, at + key.length() + 2 * quote);
      if (text.startsWith(key, at + quote) && text.startsWith("=", equals)) {
        return entry(key, value, skipSpaces(text, equals + 1));
      }
    }
    return new FrontMatter.Entry(key, value, start, end, Notation.LITERAL);
  }

  private FrontMatter.Entry entry(String key, String value, int at) {
    String text = source.content();
    char quote = text.charAt(at);
    if (quote != '"' && quote != '\'') {
      return new FrontMatter.Entry(key, value, at, end, Notation.LITERAL);
    }
    int from = at;
    int most = text.startsWith(Character.toString(quote).repeat(3), at) ? 3 : 1;
    return new FrontMatter.Entry(
        key, value, from + most, end, quote == '"' ? Notation.DOUBLE_QUOTED : Notation.LITERAL);
  }

  private int skipSpaces(String text, int from) {
    int at = Math.min(from, end);
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int nextLine(String text, int from) {
    int found = text.indexOf('\n', from);
    return found < 0 ? text.length() : found + 1;
  }
}
