package org.dateline.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.dateline.claim.Evidence;
import org.dateline.finding.CheckResult;
import org.dateline.finding.Verdict;
import org.dateline.text.LineMap;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.dateline.timeline.Source;
import org.jspecify.annotations.Nullable;

/** What the JSON formats share. */
final class Json {
  /** Version of the contract; it changes when a field goes or changes its meaning. */
  static final String VERSION = "1";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private Json() {}

  /** A generator for one indented object. */
  static JsonGenerator indented(Writer out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return FACTORY.createGenerator(out).setPrettyPrinter(printer);
  }

  /** A generator for objects of one line each; the caller ends the lines. */
  static JsonGenerator compact(Writer out) throws IOException {
    return FACTORY.createGenerator(out).setPrettyPrinter(null);
  }

  static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  static void number(JsonGenerator json, String name, @Nullable Long value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  /** Where a span stands and what it holds: offsets in UTF-16 units, line and column from 1. */
  static void place(JsonGenerator json, SourceText source, LineMap lines, Span span)
      throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeNumberField("line", lines.line(span.start()));
    json.writeNumberField("column", lines.column(span.start()));
    json.writeStringField("excerpt", span.of(source.content()));
  }

  /** The entry that a claim is held against: the first of the evidence, and all its sources. */
  static void evidence(JsonGenerator json, List<Evidence> evidence) throws IOException {
    Evidence first = evidence.isEmpty() ? null : evidence.get(0);
    text(json, "event", first == null ? null : first.id());
    text(json, "name", first == null ? null : first.name());
    text(json, "reference", first == null ? null : first.date());
  }

  static void sources(JsonGenerator json, List<Evidence> evidence) throws IOException {
    json.writeArrayFieldStart("sources");
    for (Evidence entry : evidence) {
      for (Source source : entry.sources()) {
        json.writeStartObject();
        json.writeStringField("title", source.title());
        text(json, "url", source.url());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** How many claims came to each verdict: all of them, and those of each kind. */
  static void coverage(JsonGenerator json, CheckResult result) throws IOException {
    counts(json, "coverage", result.coverage());
    json.writeObjectFieldStart("coverageByKind");
    for (Map.Entry<String, Map<Verdict, Integer>> kind : result.coverageByKind().entrySet()) {
      counts(json, kind.getKey(), kind.getValue());
    }
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, Map<Verdict, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<Verdict, Integer> entry : counts.entrySet()) {
      json.writeNumberField(entry.getKey().label(), entry.getValue());
    }
    json.writeEndObject();
  }
}
