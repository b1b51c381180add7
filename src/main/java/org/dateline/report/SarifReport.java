package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.finding.CheckResult;
import org.dateline.finding.Correction;
import org.dateline.finding.Finding;
import org.dateline.finding.Severity;
import org.dateline.text.LineMap;
import org.dateline.text.SourceText;
import org.dateline.text.Span;

/** SARIF 2.1.0, the exchange format of static analysis; columns count UTF-16 units from 1. */
public final class SarifReport implements Report<CheckResult> {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Writer out;
  private final JsonGenerator json;
  private final List<String> failures = new ArrayList<>();

  /**
   * @param out where to write
   * @param version version of the product
   * @param rules the rules that may report
   */
  public SarifReport(Writer out, String version, List<RuleHelp> rules) throws IOException {
    this.out = out;
    json = Json.indented(out);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    writeTool(version, rules);
    json.writeArrayFieldStart("results");
  }

  private void writeTool(String version, List<RuleHelp> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "dateline");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (RuleHelp rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.name());
      writeMessage("shortDescription", rule.title());
      json.writeObjectFieldStart("help");
      json.writeStringField("text", rule.documentation());
      json.writeStringField("markdown", rule.documentation());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void add(CheckResult result) throws IOException {
    if (result.findings().isEmpty()) {
      return;
    }
    SourceText source = result.article().source();
    LineMap lines = source.lines();
    for (Finding finding : result.findings()) {
      json.writeStartObject();
      json.writeStringField("ruleId", finding.rule());
      json.writeStringField("level", level(finding.severity()));
      writeMessage("message", Wording.sentence(finding, source.content()));
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      writeArtifact(source);
      writeRegion("region", finding.span(), source, lines);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      writeFingerprint(finding, source);
      writeFixes(finding, source, lines);
      json.writeEndObject();
    }
  }

  @Override
  public void fail(String path, String message) {
    failures.add(path + ": " + message);
  }

  @Override
  public void finish(Duration elapsed) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", failures.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (String failure : failures) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      writeMessage("message", failure);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.write('\n');
  }

  /** What keeps its identity when lines move: the rule, the words, the reference. */
  private void writeFingerprint(Finding finding, SourceText source) throws IOException {
    List<@org.jspecify.annotations.Nullable String> references =
        finding.evidence().stream().map(evidence -> evidence.id()).toList();
    int hash = Objects.hash(finding.rule(), finding.span().of(source.content()), references);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("words/v1", Integer.toHexString(hash));
    json.writeEndObject();
  }

  private void writeFixes(Finding finding, SourceText source, LineMap lines) throws IOException {
    if (finding.corrections().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (Correction correction : finding.corrections()) {
      json.writeStartObject();
      writeMessage("description", Wording.correction(correction, source.content()));
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      writeArtifact(source);
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      writeRegion("deletedRegion", correction.span(), source, lines);
      writeMessage("insertedContent", correction.text());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeArtifact(SourceText source) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(source.name()));
    json.writeEndObject();
  }

  private void writeRegion(String field, Span span, SourceText source, LineMap lines)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", lines.line(span.start()));
    json.writeNumberField("startColumn", lines.column(span.start()));
    json.writeNumberField("endLine", lines.line(span.end()));
    json.writeNumberField("endColumn", lines.column(span.end()));
    json.writeNumberField("charOffset", span.start());
    json.writeNumberField("charLength", span.length());
    json.writeObjectFieldStart("snippet");
    json.writeStringField("text", span.of(source.content()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeMessage(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.STALE ? Severity.NOTE.label() : severity.label();
  }

  /** A path as relative or absolute URI reference, escaped. */
  private static String uri(String path) {
    String slashes = path.replace('\\', '/');
    try {
      return new URI(null, null, slashes, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "stdin";
    }
  }
}
