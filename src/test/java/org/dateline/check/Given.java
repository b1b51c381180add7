package org.dateline.check;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.OffsetMap;
import org.dateline.claim.Attribution;
import org.dateline.claim.Modality;
import org.dateline.claim.RangeClaim;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;

/** Articles and claims built by hand. */
final class Given {
  private Given() {}

  static Article article(String text) {
    return new Article(
        new SourceText("test.txt", text),
        text,
        List.of(new Article.Part(Article.Kind.BODY, new Span(0, text.length()))),
        OffsetMap.identity(text.length()),
        null);
  }

  static RangeClaim range(int from, int to) {
    TimeExpression time =
        new TimeExpression(
            new Span(0, 1),
            "from " + from + " to " + to,
            TimexType.DATE,
            "",
            Period.day(LocalDate.EPOCH),
            Granularity.YEAR,
            Anchor.ABSOLUTE,
            List.of(year(from), year(to)));
    return new RangeClaim(time, new Span(0, 1), Modality.ASSERTED, Attribution.AUTHOR);
  }

  private static StatedDate year(int year) {
    return new StatedDate(year, null, null, null);
  }
}
