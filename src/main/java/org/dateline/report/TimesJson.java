package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.text.LineMap;
import org.dateline.time.TimeExpression;

/** Time expressions in JSON, their type and value as TIMEX3 writes them. */
public final class TimesJson implements JsonContent<Times, TimeExpression> {

  @Override
  public String listName() {
    return "times";
  }

  @Override
  public Article article(Times result) {
    return result.article();
  }

  @Override
  public List<TimeExpression> items(Times result) {
    return result.expressions();
  }

  @Override
  public void writeFields(TimeExpression time, Article article, LineMap lines, JsonGenerator json)
      throws IOException {
    json.writeNumberField("start", time.span().start());
    json.writeNumberField("end", time.span().end());
    json.writeNumberField("line", lines.line(time.span().start()));
    json.writeNumberField("column", lines.column(time.span().start()));
    json.writeStringField("text", time.text());
    json.writeStringField("type", time.type().name());
    json.writeStringField("value", time.value());
    json.writeStringField("anchor", time.anchor().name().toLowerCase(Locale.ROOT));
    Json.text(json, "event", time.event());
    Json.text(json, "period", time.period() == null ? null : time.period().edtf());
  }
}
