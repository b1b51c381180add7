package org.dateline.extract;

import java.util.List;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.words.WordClasses;

/** What compares times: order, elapsed time, duration, anniversary, times counted from events. */
final class Comparisons {
  private final List<ClaimFinder> finders;
  private final EventAnchors anchors;

  Comparisons(
      Gazetteer gazetteer,
      TriggerFinder triggers,
      EventLinker linker,
      EventTypes types,
      EventDateFinder dates,
      ClauseSplitter clauses,
      WordClasses classes) {
    LapseReader lapses = new LapseReader();
    Terms terms = new Terms(gazetteer, classes);
    Connectors connectors = new Connectors(classes);
    Operands operands = new Operands(gazetteer, triggers, linker, connectors, terms, classes);
    Relations relations = new Relations(classes, lapses);
    Counts counts = new Counts();
    anchors = new EventAnchors(operands, connectors, relations);
    finders =
        List.of(
            new OrderFinder(
                operands,
                connectors,
                relations,
                new Successions(linker, types, terms, classes),
                lapses,
                new AnchoredDates(dates, clauses),
                classes),
            new DurationFinder(
                operands,
                new Spells(gazetteer.timeline(), classes),
                new TermLengths(gazetteer, terms, classes),
                new Ordinals(counts, relations, classes),
                lapses,
                classes),
            new AgoFinder(lapses, classes),
            new AnniversaryFinder(operands, relations, counts, lapses, classes));
  }

  /** The finders of claims. */
  List<ClaimFinder> finders() {
    return finders;
  }

  /** What reads times by the events that they are counted from. */
  EventAnchors anchors() {
    return anchors;
  }
}
