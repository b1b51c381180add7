package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;

/** One article a line: the object that a JSON report has of a file, with {@code id} for path. */
public final class BatchReport<T> implements Report<T> {
  private static final String ID = "id";

  private final Writer out;
  private final JsonContent<T, ?> content;

  public BatchReport(Writer out, JsonContent<T, ?> content) {
    this.out = out;
    this.content = content;
  }

  @Override
  public void add(T result) throws IOException {
    try (JsonGenerator json = Json.compact(out)) {
      json.writeStartObject();
      json.writeStringField(ID, content.article(result).source().name());
      content.writeBody(result, json);
      json.writeEndObject();
      json.writeRaw('\n'); // goes out together with its line
    }
  }

  @Override
  public void fail(String path, String message) throws IOException {
    writeFailure(out, ID, path, message);
  }

  @Override
  public void finish(Duration elapsed) {}

  static void writeFailure(Writer out, String nameField, String name, String message)
      throws IOException {
    try (JsonGenerator json = Json.compact(out)) {
      json.writeStartObject();
      json.writeStringField(nameField, name);
      json.writeStringField("error", message);
      json.writeEndObject();
      json.writeRaw('\n'); // goes out together with its line
    }
  }
}
