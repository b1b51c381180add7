package org.dateline.extract;

import org.dateline.extract.figures.Measures;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.temporal.TimeTagger;
import org.dateline.extract.words.Sentences;

/**
 * What reading English takes whatever the timeline is: loaded once, when it is first asked for, and
 * shared by all extractors.
 */
final class Language {
  static final Language ENGLISH = new Language();

  final TimeTagger tagger = TimeTagger.create();
  final Sentences sentences = new Sentences();
  final EventTypes types = new EventTypes();
  final Measures measures = new Measures();

  private Language() {}
}
