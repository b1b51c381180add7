package org.dateline.finding;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * A replacement that would settle a finding.
 *
 * @param span what to replace, in the source
 * @param text the replacement, in the article's own style
 * @param note when to choose it
 */
public record Correction(Span span, String text, String note) {
  private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|[*_~`\\[\\]]");

  /** Whether what it replaces holds the same markup: half an element is not to be removed. */
  boolean keepsMarkup(CharSequence source) {
    return markup(span.of(source)).equals(markup(text));
  }

  private static List<String> markup(CharSequence text) {
    return MARKUP.matcher(text).results().map(MatchResult::group).toList();
  }
}
