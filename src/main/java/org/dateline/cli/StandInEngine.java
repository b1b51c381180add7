package org.dateline.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.OffsetMap;
import org.dateline.finding.CheckResult;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.dateline.time.TimeExpression;

/** Reads plain text and finds nothing. */
final class StandInEngine implements Engine {
  private final org.dateline.check.RuleChecker rules;

  StandInEngine(org.dateline.timeline.Timeline timeline, org.dateline.check.RuleChecker rules) {
    this.rules = rules;
    rules.prepare();
    timeline.size();
  }

  @Override
  public Article read(String name, byte[] bytes) throws IOException {
    String content = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return new Article(
        new SourceText(name, content),
        content,
        List.of(new Article.Part(Article.Kind.BODY, new Span(0, content.length()))),
        OffsetMap.identity(content.length()),
        null);
  }

  @Override
  public CheckResult check(Article article) {
    return rules.check(article, List.of());
  }

  @Override
  public List<TimeExpression> times(Article article) {
    return List.of();
  }
}
