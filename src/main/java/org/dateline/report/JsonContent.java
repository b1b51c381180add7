package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.LineMap;

/**
 * What the JSON formats say of a file.
 *
 * @param <T> what is known of it
 * @param <I> one thing of the list that the file's object holds
 */
public interface JsonContent<T, I> {

  /** The field that holds the list. */
  String listName();

  /** The article that {@code result} is about. */
  Article article(T result);

  /** The things listed. */
  List<I> items(T result);

  /** Writes the fields of one thing into an open object. */
  void writeFields(I item, Article article, LineMap lines, JsonGenerator json) throws IOException;

  /** Writes what the file's object holds after the list. */
  default void writeFigures(T result, JsonGenerator json) throws IOException {}

  /** Writes list and figures into the file's open object. */
  default void writeBody(T result, JsonGenerator json) throws IOException {
    Article article = article(result);
    Json.text(
        json, "published", article.published() == null ? null : article.published().toString());
    json.writeArrayFieldStart(listName());
    List<I> items = items(result);
    if (!items.isEmpty()) {
      LineMap lines = article.source().lines();
      for (I item : items) {
        json.writeStartObject();
        writeFields(item, article, lines, json);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    writeFigures(result, json);
  }
}
