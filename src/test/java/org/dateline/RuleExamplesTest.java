package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.OffsetMap;
import org.dateline.check.Across;
import org.dateline.check.ArticleChecker;
import org.dateline.check.Checked;
import org.dateline.check.RuleCatalog;
import org.dateline.check.RuleChecker;
import org.dateline.check.RuleInfo;
import org.dateline.check.RuleTester;
import org.dateline.extract.ClaimExtractor;
import org.dateline.extract.Extraction;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.dateline.timeline.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation of every rule is its test, and no rule survives without its own. */
class RuleExamplesTest {

  static Stream<RuleInfo> rules() {
    return RuleCatalog.bundled().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void doesWhatItsDocumentationSays(RuleInfo rule) {
    assertThat(new RuleTester(with(RuleChecker.bundled())).test(rule).failures()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isMissedWhenDropped(RuleInfo rule) {
    RuleChecker others = RuleChecker.bundled().without(rule.name());
    assertThat(new RuleTester(with(others)).test(rule).failures()).isNotEmpty();
  }

  private static Function<Timeline, ArticleChecker> with(RuleChecker rules) {
    return timeline -> {
      ClaimExtractor extractor = new ClaimExtractor(timeline);
      return (before, text, published, asOf) -> {
        Across across = new Across(rules);
        if (before != null) {
          across.add(checked(rules, extractor, article(before)));
        }
        Article plain = article(text);
        Article dated = published == null ? plain : plain.publishedOn(published);
        Article article = asOf == null ? dated : dated.readOn(asOf);
        return across.add(checked(rules, extractor, article)).findings();
      };
    };
  }

  private static Checked checked(RuleChecker rules, ClaimExtractor extractor, Article article) {
    Extraction extraction = extractor.read(article);
    return new Checked(rules.check(article, extraction.claims()), extraction.dated());
  }

  private static Article article(String text) {
    List<Article.Part> parts = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      parts.add(new Article.Part(Article.Kind.BODY, new Span(start, start + paragraph.length())));
      start += paragraph.length() + "\n\n".length();
    }
    return new Article(
        new SourceText("example", text), text, parts, OffsetMap.identity(text.length()), null);
  }
}
