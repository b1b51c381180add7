package org.dateline.figures;

import org.dateline.text.Span;

/**
 * A consistent claim of a text made a false one by changing one fact in its own words.
 *
 * @param kind what was changed
 * @param span the words that are replaced, in the source
 * @param text what stands there instead
 */
record FactChange(String kind, Span span, String text) {

  /** The text after the change. */
  String applied(String source) {
    return source.substring(0, span.start()) + text + source.substring(span.end());
  }

  /** Where the changed words stand afterwards. */
  Span changed() {
    return new Span(span.start(), span.start() + text.length());
  }
}
