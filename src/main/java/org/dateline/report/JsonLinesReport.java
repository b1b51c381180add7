package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.LineMap;

/** One thing a line, each a JSON object with the path of its file. */
public final class JsonLinesReport<T> implements Report<T> {
  private final Writer out;
  private final String nameField;
  private final JsonContent<T, ?> content;

  /**
   * @param out where to write
   * @param nameField what to call the name of the source: {@code path}, or {@code id} in a batch
   * @param content what to say
   */
  public JsonLinesReport(Writer out, String nameField, JsonContent<T, ?> content) {
    this.out = out;
    this.nameField = nameField;
    this.content = content;
  }

  @Override
  public void add(T result) throws IOException {
    add(result, content);
  }

  private <I> void add(T result, JsonContent<T, I> typed) throws IOException {
    Article article = typed.article(result);
    List<I> items = typed.items(result);
    if (items.isEmpty()) {
      return;
    }
    LineMap lines = article.source().lines();
    for (I item : items) {
      try (JsonGenerator json = Json.compact(out)) {
        json.writeStartObject();
        json.writeStringField(nameField, article.source().name());
        typed.writeFields(item, article, lines, json);
        json.writeEndObject();
        json.writeRaw('\n'); // goes out together with its line
      }
    }
  }

  @Override
  public void fail(String path, String message) throws IOException {
    BatchReport.writeFailure(out, nameField, path, message);
  }

  @Override
  public void finish(Duration elapsed) {}
}
