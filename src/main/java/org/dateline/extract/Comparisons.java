package org.dateline.extract;

import java.util.List;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.words.WordClasses;

/** The finders of claims that compare times: order, elapsed time, duration, anniversary. */
final class Comparisons {
  private Comparisons() {}

  static List<ClaimFinder> finders(
      Gazetteer gazetteer,
      TriggerFinder triggers,
      EventLinker linker,
      EventTypes types,
      WordClasses classes) {
    LapseReader lapses = new LapseReader();
    Terms terms = new Terms(gazetteer, classes);
    Connectors connectors = new Connectors(classes);
    Operands operands = new Operands(gazetteer, triggers, linker, connectors, terms, classes);
    Relations relations = new Relations(classes, lapses);
    Counts counts = new Counts();
    return List.of(
        new OrderFinder(
            operands,
            connectors,
            relations,
            new Successions(linker, types, terms, classes),
            lapses,
            classes),
        new DurationFinder(
            operands,
            new Spells(gazetteer.timeline(), classes),
            new TermLengths(gazetteer, terms, classes),
            new Ordinals(counts, relations, classes),
            lapses,
            classes),
        new AnniversaryFinder(operands, relations, counts, lapses, classes));
  }
}
