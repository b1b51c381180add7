package org.dateline.extract;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.extract.figures.Counted;
import org.dateline.extract.figures.Measure;
import org.dateline.extract.figures.Measures;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.words.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures that measure an event: "Grenfell, in which 72 died", "a turnout of 72 per cent".
 */
final class QuantityFinder implements ClaimFinder {
  private final Measures measures = Language.ENGLISH.measures;
  private final FigureEvents events;
  private final FigureAttachments attachments;
  private final QuantityClaims reader;

  QuantityFinder(
      TriggerFinder triggers,
      EventLinker linker,
      EventTypes types,
      Gazetteer gazetteer,
      WordClasses classes) {
    events = new FigureEvents(triggers, linker, types, gazetteer, classes);
    attachments = new FigureAttachments(measures, events);
    reader = new QuantityClaims(measures, gazetteer, new ModalityReader(classes));
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    List<Counted> all = measures.read(sentence.words(), sentence.from(), sentence.to());
    if (all.isEmpty()) {
      return;
    }
    List<FigureEvents.Mention> mentions = events.find(context);
    for (Counted counted : all) {
      if (isOfTime(sentence, counted)) {
        continue;
      }
      FigureEvents.@Nullable Mention mention = attachments.meant(sentence, counted, mentions);
      claims.accept(reader.claim(context, counted, mention, mentions));
    }
  }

  /** "In 72", "15 September": a number that is part of a time, other than a term in years. */
  private static boolean isOfTime(Sentence sentence, Counted counted) {
    return counted.measure().unit() != Measure.Unit.YEARS
        && sentence.isTime(counted.figure().number());
  }
}
