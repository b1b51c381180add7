package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.claim.DatedOnce;
import org.dateline.extract.link.Corroborator;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameStems;
import org.dateline.extract.link.Nominalizations;
import org.dateline.extract.link.Recogniser;
import org.dateline.extract.link.Unrivalled;
import org.dateline.extract.temporal.TimeTagger;
import org.dateline.extract.words.Cardinals;
import org.dateline.extract.words.Sentences;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.text.Span;
import org.dateline.time.Anchoring;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.dateline.timeline.Timeline;

/**
 * Extracts the claims of an article. Immutable and safe for many threads at once.
 *
 * <p>Each sentence is split into clauses and handed to one finder for each kind of claim; what an
 * article says in several places, of a life or of one event, is compared once all are read.
 */
public final class ClaimExtractor {
  private final TimeTagger tagger;
  private final Sentences sentences;
  private final Gazetteer gazetteer;
  private final ClauseSplitter clauses;
  private final ReportedSpeech speech;
  private final EventMentions mentions;
  private final List<ClaimFinder> finders;
  private final EventAnchors anchors;
  private final AnchoredStates anchored;
  private final StaleFinder stale;
  private final LifespanFinder lifespans;
  private final DatedOnceFinder dates;
  private final ClashFinder clashes = new ClashFinder();
  private final Set<String> prepositions;

  /** An extractor for claims that {@code timeline} can speak of. */
  public ClaimExtractor(Timeline timeline) {
    WordClasses classes = new WordClasses();
    prepositions = classes.set("preposition");
    gazetteer = new Gazetteer(timeline, classes);
    EventLinker linker = new EventLinker(gazetteer);
    EventTypes types = Language.ENGLISH.types;
    tagger = Language.ENGLISH.tagger;
    sentences = Language.ENGLISH.sentences;
    clauses = new ClauseSplitter(classes);
    TriggerFinder triggers = new TriggerFinder(gazetteer, types, classes);
    speech = new ReportedSpeech(classes);
    mentions = new EventMentions(triggers, linker, classes);
    Cardinals cardinals = new Cardinals();
    NameStems stems = new NameStems();
    Corroborator corroborator = new Corroborator(gazetteer, types, stems);
    EventDateFinder eventDates =
        new EventDateFinder(
            triggers,
            linker,
            corroborator,
            new Recogniser(gazetteer, types, stems),
            new Unrivalled(corroborator, gazetteer, types, stems, classes),
            new Deeds(new Nominalizations(gazetteer), gazetteer, classes),
            types,
            classes);
    List<ClaimFinder> states =
        List.of(
            new OfficeClaims(gazetteer, classes),
            new LifetimeFinder(gazetteer, classes),
            new MembershipClaims(gazetteer, classes));
    List<ClaimFinder> all =
        new ArrayList<>(
            List.of(
                new CalendarFinder(new ModalityReader(classes)),
                eventDates,
                new MembershipDates(linker, types, classes),
                new TermFinder(gazetteer, classes),
                new AgeFinder(gazetteer, cardinals, classes),
                new SumFinder(cardinals, classes),
                new MemberCountClaims(gazetteer, classes),
                new OrdinalClaims(gazetteer, classes),
                new StatusClaims(gazetteer, classes),
                new TenseFinder(classes, types),
                new CapitalFinder(gazetteer, classes),
                new FormerNameFinder(gazetteer, classes),
                new CurrencyFinder(gazetteer, classes),
                new SanctionsFinder(gazetteer, classes),
                new ExistenceFinder(gazetteer, classes),
                new QuantityFinder(triggers, linker, types, gazetteer, classes),
                new PlaceFinder(gazetteer, classes)));
    Comparisons comparisons =
        new Comparisons(gazetteer, triggers, linker, types, eventDates, clauses, classes);
    all.addAll(comparisons.finders());
    anchors = comparisons.anchors();
    all.addAll(states);
    finders = List.copyOf(all);
    anchored = new AnchoredStates(anchors, clauses, states);
    stale = new StaleFinder(timeline, classes);
    lifespans = new LifespanFinder(cardinals, classes);
    dates = new DatedOnceFinder(gazetteer, classes);
  }

  /** What a timeline carries with it so that an extractor for it is ready sooner. */
  public static Map<String, byte[]> annexes(Timeline timeline) {
    return Gazetteer.annexes(timeline, new WordClasses());
  }

  /** The event types that timelines may use. */
  public static Set<String> eventTypes() {
    return Language.ENGLISH.types.names();
  }

  /** The claims of an article in the order of the text. */
  public List<Claim> extract(Article article) {
    return read(article).claims();
  }

  /** The claims of an article, and what other articles may contradict. */
  public Extraction read(Article article) {
    List<Claim> claims = new ArrayList<>();
    List<DatedOnce> dated = new ArrayList<>();
    List<Context> contexts =
        read(
            article,
            tagger.tag(article.prose(), article.published()),
            context -> {
              List<Claim> single = new ArrayList<>();
              finders.forEach(finder -> finder.find(context, single::add));
              anchored.complete(context, single);
              stale.find(context, single, claims::add);
              claims.addAll(single);
              dated.addAll(dates.find(context));
            });
    List<Claim> found = List.copyOf(claims);
    lifespans.find(contexts, found, claims::add);
    clashes.find(article, dated, found, claims::add);
    claims.sort(Comparator.comparing(Claim::span));
    return new Extraction(claims, dated);
  }

  /**
   * The times of an article in order, with positions in its source; those that lie so far from an
   * event of the timeline have its days.
   */
  public List<TimeExpression> times(Article article, Anchoring anchoring) {
    List<TimeExpression> times = tagger.tag(article.prose(), article.published(), anchoring);
    Map<Span, TimeExpression> anchored = new HashMap<>();
    if (times.stream().anyMatch(EventAnchors::isCounted)) {
      read(
          article,
          times,
          context -> anchors.of(context).forEach(time -> anchored.put(time.span(), time)));
    }
    return times.stream()
        .map(time -> TimeFinder.inSource(article, anchored.getOrDefault(time.span(), time)))
        .toList();
  }

  /** Reads an article sentence by sentence: each is told of with what those before it settled. */
  private List<Context> read(
      Article article, List<TimeExpression> times, Consumer<? super Context> reader) {
    List<Sentence> all = sentences(article, Words.of(article.prose()), times);
    Discourse discourse = new Discourse(all, gazetteer, prepositions);
    Quotations quotations = Quotations.of(article);
    Set<Integer> years = years(times);
    List<Context> contexts = new ArrayList<>();
    for (Sentence sentence : all) {
      Context context =
          new Context(
              article,
              sentence,
              quotations,
              times,
              years,
              discourse,
              speech,
              mentions,
              contexts.isEmpty() ? null : contexts.get(contexts.size() - 1));
      reader.accept(context);
      contexts.add(context);
      discourse.note(sentence);
    }
    return contexts;
  }

  private static Set<Integer> years(List<TimeExpression> times) {
    return times.stream()
        .flatMap(time -> time.stated().stream())
        .map(StatedDate::year)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private List<Sentence> sentences(Article article, Words words, List<TimeExpression> times) {
    List<Sentence> all = new ArrayList<>();
    int next = 0;
    for (Article.Part part : article.parts()) {
      for (Span span : sentences.of(article.prose(), part.span())) {
        int first = next;
        while (first < times.size() && times.get(first).span().start() < span.start()) {
          first++;
        }
        next = first;
        while (next < times.size() && times.get(next).span().end() <= span.end()) {
          next++;
        }
        all.add(sentence(words, span, times.subList(first, next)));
      }
    }
    return all;
  }

  private Sentence sentence(Words words, Span span, List<TimeExpression> times) {
    int from = words.at(span.start());
    int to = Math.max(from, words.at(span.end() - 1) + 1);
    List<Sentence.TimeMention> mentions = new ArrayList<>();
    for (TimeExpression time : times) {
      mentions.add(
          new Sentence.TimeMention(
              words.at(time.span().start()), words.at(time.span().end() - 1) + 1, time));
    }
    return new Sentence(
        words,
        from,
        to,
        span,
        gazetteer.entities(words, from, to),
        mentions,
        clauses.split(words, from, to, mentions));
  }
}
