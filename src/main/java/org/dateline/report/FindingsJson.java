package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.finding.CheckResult;
import org.dateline.finding.Correction;
import org.dateline.finding.Finding;
import org.dateline.text.LineMap;

/** Findings and coverage in JSON. */
public final class FindingsJson implements JsonContent<CheckResult, Finding> {

  @Override
  public String listName() {
    return "findings";
  }

  @Override
  public Article article(CheckResult result) {
    return result.article();
  }

  @Override
  public List<Finding> items(CheckResult result) {
    return result.findings();
  }

  @Override
  public void writeFields(Finding finding, Article article, LineMap lines, JsonGenerator json)
      throws IOException {
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().label());
    json.writeStringField("verdict", finding.verdict().label());
    Json.place(json, article.source(), lines, finding.span());
    json.writeStringField("message", finding.message());
    Json.evidence(json, finding.evidence());
    json.writeStringField("asserted", finding.asserted());
    Json.number(json, "gapDays", finding.gapDays());
    json.writeBooleanField("quoted", finding.quoted());
    json.writeStringField("trace", finding.trace());
    json.writeArrayFieldStart("corrections");
    for (Correction correction : finding.corrections()) {
      json.writeStartObject();
      json.writeNumberField("start", correction.span().start());
      json.writeNumberField("end", correction.span().end());
      json.writeStringField("text", correction.text());
      json.writeStringField("note", correction.note());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.sources(json, finding.evidence());
  }

  @Override
  public void writeFigures(CheckResult result, JsonGenerator json) throws IOException {
    Json.coverage(json, result);
  }
}
