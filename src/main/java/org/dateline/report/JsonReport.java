package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One JSON object over all files; files that could not be checked are listed at its end. */
public final class JsonReport<T> implements Report<T> {
  private record Failure(String path, String message) {}

  private final Writer out;
  private final JsonContent<T, ?> content;
  private final JsonGenerator json;
  private final List<Failure> failures = new ArrayList<>();

  public JsonReport(Writer out, JsonContent<T, ?> content) throws IOException {
    this.out = out;
    this.content = content;
    json = Json.indented(out);
    json.writeStartObject();
    json.writeStringField("version", Json.VERSION);
    json.writeArrayFieldStart("files");
  }

  @Override
  public void add(T result) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", content.article(result).source().name());
    content.writeBody(result, json);
    json.writeEndObject();
  }

  @Override
  public void fail(String path, String message) {
    failures.add(new Failure(path, message));
  }

  @Override
  public void finish(Duration elapsed) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("failures");
    for (Failure failure : failures) {
      json.writeStartObject();
      json.writeStringField("path", failure.path());
      json.writeStringField("message", failure.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.write('\n');
  }
}
