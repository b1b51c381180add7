package org.dateline.figures;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.article.OffsetMap;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The folder of real texts with its annotations; its README says what each file holds. */
final class Corpus {
  private static final JsonFactory JSON = new JsonFactory();
  private final Path folder;

  private Corpus(Path folder) {
    this.folder = folder;
  }

  /**
   * The corpus below the folder that {@code -Ddateline.shared} names, by default {@code ../shared}.
   */
  static Corpus find() {
    return new Corpus(Path.of(System.getProperty("dateline.shared", "../shared"), "corpus"));
  }

  boolean exists() {
    return Files.isRegularFile(folder.resolve("articles.jsonl"));
  }

  /** A line of a file, its scalar fields as text; what is null there is absent here. */
  record Line(Map<String, String> fields) {
    String get(String field) {
      return Objects.requireNonNull(fields.get(field), field);
    }

    boolean has(String field) {
      return fields.containsKey(field);
    }

    /** The span of an annotation, whose offsets count code points. */
    Span span(String text) {
      int start = Integer.parseInt(get("start"));
      int end = Integer.parseInt(get("end"));
      return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
  }

  List<Line> lines(String file) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file))) {
      lines.add(new Line(fields(line)));
    }
    return lines;
  }

  /** The scalar fields of a line; of fields within lists the first by each name counts. */
  static Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          fields.putIfAbsent(parser.currentName(), parser.getText());
        }
      }
    }
    return fields;
  }

  /** The articles by id. */
  Map<String, Article> articles() throws IOException {
    Map<String, Article> articles = new LinkedHashMap<>();
    for (Line line : lines("articles.jsonl")) {
      LocalDate published = line.has("published") ? LocalDate.parse(line.get("published")) : null;
      articles.put(line.get("id"), article(line.get("id"), line.get("text"), published));
    }
    return articles;
  }

  static Article article(String id, String text, @Nullable LocalDate published) {
    return new Article(
        new SourceText(id, text),
        text,
        List.of(new Article.Part(Article.Kind.BODY, new Span(0, text.length()))),
        OffsetMap.identity(text.length()),
        published);
  }
}
