package org.dateline.finding;

import org.dateline.text.Span;

/**
 * A replacement that would settle a finding.
 *
 * @param span what to replace, in the source
 * @param text the replacement, in the article's own style
 * @param note when to choose it
 */
public record Correction(Span span, String text, String note) {}
