package org.dateline.check;

import java.time.LocalDate;
import java.util.List;
import org.dateline.finding.Finding;
import org.jspecify.annotations.Nullable;

/** The whole way from an article's text to its findings, against one timeline. */
@FunctionalInterface
public interface ArticleChecker {

  /**
   * Checks a plain text.
   *
   * @param before an article that is checked before it in the same run, or null
   * @param text the article
   * @param published its publication date, or null
   * @param asOf the later day as of which it is read, or null
   * @return the findings in the order of the text
   */
  List<Finding> check(
      @Nullable String before,
      String text,
      @Nullable LocalDate published,
      @Nullable LocalDate asOf);
}
