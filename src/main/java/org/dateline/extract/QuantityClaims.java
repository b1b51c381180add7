package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Modality;
import org.dateline.claim.QuantityClaim;
import org.dateline.extract.figures.Counted;
import org.dateline.extract.figures.Figure;
import org.dateline.extract.figures.Measure;
import org.dateline.extract.figures.Measures;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.Words;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Quantity;
import org.jspecify.annotations.Nullable;

/** Turns figures into claims, reading charitably which event and which part of it is meant. */
final class QuantityClaims {
  private static final Set<String> PLACE_WORDS =
      Set.of("in", "at", "on", "across", "near", "around");
  private static final Set<String> SIDES = Set.of("yes", "no", "leave", "remain");
  private static final String WINNING = "winning-percent";
  private static final double WHOLE = 100;

  private final Measures measures;
  private final Gazetteer gazetteer;
  private final ModalityReader modality;

  QuantityClaims(Measures measures, Gazetteer gazetteer, ModalityReader modality) {
    this.measures = measures;
    this.gazetteer = gazetteer;
    this.modality = modality;
  }

  /**
   * The claim that a figure makes.
   *
   * @param mention the words that speak of its event, or null where none do
   * @param mentions all that the sentence holds
   */
  QuantityClaim claim(
      Context context,
      Counted counted,
      FigureEvents.@Nullable Mention mention,
      List<FigureEvents.Mention> mentions) {
    Sentence sentence = context.sentence();
    List<QuantityClaim.Reference> references = new ArrayList<>();
    if (mention != null && !isOfOthers(sentence, counted, mention)) {
      references.addAll(references(mention.candidates(), counted.measure()));
    }
    Figure figure = counted.figure();
    boolean early =
        isOfMoment(sentence, counted)
            || references.stream()
                .anyMatch(reference -> isEarly(context, counted.measure(), reference));
    Span words =
        mention == null
            ? sentence.words().span(counted.anchor(), counted.anchor() + 1)
            : sentence.words().span(mention.from(), mention.to());
    QuantityClaim claim =
        new QuantityClaim(
            context.inSource(figure.from(), figure.to()),
            context.inSource(figure.number(), figure.numberTo()),
            context.article().inSource(words),
            context.sentenceInSource(),
            counted.measure().name(),
            new QuantityClaim.Stated(
                figure.value(), figure.least(), figure.most(), counted.part(), early),
            modality(sentence, counted),
            context.attribution(figure.from(), figure.to()),
            references);
    return claim.isLinked() && !claim.agrees() ? charitable(claim, counted, mentions) : claim;
  }

  /** If the figure is right of another event that the sentence speaks of, that is meant. */
  private static QuantityClaim charitable(
      QuantityClaim claim, Counted counted, List<FigureEvents.Mention> mentions) {
    for (FigureEvents.Mention other : mentions) {
      QuantityClaim read = claim.of(references(other.candidates(), counted.measure()));
      if (read.agrees()) {
        return read;
      }
    }
    return claim;
  }

  /** What the timeline knows of the events; nothing if it does not know all of them. */
  private static List<QuantityClaim.Reference> references(
      List<EventCandidate> candidates, Measure measure) {
    List<QuantityClaim.Reference> references = new ArrayList<>();
    for (EventCandidate candidate : candidates) {
      int before = references.size();
      for (Quantity quantity : candidate.event().quantities()) {
        if (quantity.measure().equals(measure.name())) {
          references.add(reference(candidate, quantity, measure));
          if (measure.name().equals(WINNING)) {
            Quantity losing =
                new Quantity(
                    "losing-percent",
                    WHOLE - quantity.most(),
                    WHOLE - quantity.least(),
                    quantity.asOf());
            references.add(reference(candidate, losing, measure));
          }
        }
      }
      if (references.size() == before) {
        return List.of();
      }
    }
    return references;
  }

  private static QuantityClaim.Reference reference(
      EventCandidate candidate, Quantity quantity, Measure measure) {
    Measure.Margin margin = measure.margin(quantity.least(), quantity.most());
    return new QuantityClaim.Reference(
        candidate,
        quantity,
        quantity.least() - margin.around(quantity.least()),
        quantity.most() + margin.around(quantity.most()));
  }

  /** Whether the words may give what was known at a time soon after the event. */
  private static boolean isEarly(
      Context context, Measure measure, QuantityClaim.Reference reference) {
    Period event = reference.candidate().event().date().period();
    LocalDate last = event.lastDay().orElse(null);
    if (last == null) {
      return true;
    }
    LocalDate settled = last.plusDays(measure.earlyDays());
    LocalDate published = context.article().published();
    if (published != null && !published.isAfter(settled)) {
      return true;
    }
    return context.sentence().times().stream()
        .map(time -> time.expression().period())
        .anyMatch(
            period ->
                period != null
                    && event.isBefore(period)
                    && period.firstDay().filter(day -> !day.isAfter(settled)).isPresent());
  }

  private boolean isOfMoment(Sentence sentence, Counted counted) {
    int clause = sentence.clauses().of(counted.figure().number());
    int end = counted.after();
    while (end < sentence.to() && sentence.clauses().of(end) == clause) {
      end++;
    }
    return measures.isOfMoment(sentence.words(), sentence.clauses().start(clause), end);
  }

  /**
   * Whether the clause counts those of one place, or of one people, of several: "in Indonesia", "of
   * Scots".
   */
  private boolean isOfOthers(Sentence sentence, Counted counted, FigureEvents.Mention mention) {
    Words words = sentence.words();
    if (isOfUnnamedPlace(sentence, mention)) {
      return true;
    }
    boolean vote = counted.measure().unit() == Measure.Unit.PERCENT;
    if (vote && hasStranger(sentence, counted, mention)) {
      return true;
    }
    for (NameMention name : sentence.names()) {
      boolean inside = name.from() < mention.to() && mention.from() < name.to();
      if (inside || !isNear(sentence, name, counted)) {
        continue;
      }
      int at = words.norm(name.from() - 1).equals("the") ? name.from() - 2 : name.from() - 1;
      boolean placed = PLACE_WORDS.contains(words.norm(at));
      boolean narrower =
          mention.candidates().stream()
              .noneMatch(candidate -> holds(name, candidate.event(), vote));
      if ((vote || placed) && isPlace(name) && narrower) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands in the figure's clause, or in that which lends it a subject. */
  private static boolean isNear(Sentence sentence, NameMention name, Counted counted) {
    Clauses clauses = sentence.clauses();
    int own = clauses.of(counted.figure().number());
    int other = clauses.of(name.from());
    boolean borrowed =
        clauses.opening(own) == Clauses.Opening.PARTICIPLE
            || clauses.opening(own) == Clauses.Opening.COORDINATE;
    return other == own || borrowed && other == clauses.parent(own);
  }

  /** "Hurricane Mitch devastated the country": one of those that it struck. */
  private boolean isOfUnnamedPlace(Sentence sentence, FigureEvents.Mention mention) {
    boolean wide =
        mention.candidates().stream().anyMatch(candidate -> candidate.event().where().size() > 1);
    return wide && measures.isElsewhere(sentence.words(), sentence.from(), sentence.to());
  }

  /** Whether a vote's clause names somebody whom the timeline does not know: "in Sunderland". */
  private static boolean hasStranger(
      Sentence sentence, Counted counted, FigureEvents.Mention mention) {
    Words words = sentence.words();
    int clause = sentence.clauses().of(counted.figure().number());
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      if (sentence.clauses().of(i) == clause
          && words.isCapitalised(i)
          && !mention.holds(i)
          && !sentence.isTime(i)
          && !sentence.hasNameWithin(i, i + 1)
          && !SIDES.contains(words.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(NameMention name) {
    return gazetteer
        .timeline()
        .entity(name.ids().get(0))
        .filter(
            entity -> entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.COUNTRY)
        .isPresent();
  }

  /** Whether all of the event happened in what a name means. */
  private boolean holds(NameMention name, Event event, boolean vote) {
    if (vote && (meets(name, event.who()) || meets(name, event.whom()))) {
      return true;
    }
    List<String> where = event.where();
    return where.isEmpty()
        ? meets(name, event.whom())
        : where.stream().allMatch(place -> isOneIn(name, place));
  }

  /** Whether a place lies in the named one, or holds it. */
  private boolean isOneIn(NameMention name, String place) {
    return meets(name, gazetteer.withContainers(place))
        || name.ids().stream().anyMatch(id -> gazetteer.withContainers(id).contains(place));
  }

  private static boolean meets(NameMention name, Collection<String> ids) {
    return name.ids().stream().anyMatch(ids::contains);
  }

  private Modality modality(Sentence sentence, Counted counted) {
    boolean base = sentence.words().norm(counted.anchor() - 1).equals("to");
    EnumSet<VerbForm> forms = base ? EnumSet.of(VerbForm.BASE) : EnumSet.of(VerbForm.PAST);
    Trigger trigger =
        Trigger.of(counted.anchor(), counted.anchor() + 1, Trigger.Kind.VERB, List.of(), forms);
    return modality.of(sentence, trigger, Math.min(counted.after(), sentence.to()));
  }
}
