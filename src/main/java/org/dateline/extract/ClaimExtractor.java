package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.claim.Attribution;
import org.dateline.claim.Claim;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.OfficeClaim;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.temporal.TimeTagger;
import org.dateline.extract.words.Inflection;
import org.dateline.extract.words.Sentences;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.text.Span;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.dateline.timeline.Timeline;

/**
 * Extracts the claims of an article. Immutable and safe for many threads at once.
 *
 * <p>Each sentence is split into clauses; the words of an event, the names around them and the
 * times of the same clause make an event date; a title beside a name makes an office; a weekday
 * beside a date makes a calendar claim.
 */
public final class ClaimExtractor {
  private final TimeTagger tagger;
  private final Sentences sentences;
  private final Gazetteer gazetteer;
  private final Clauses.Splitter clauses;
  private final EventDateFinder events;
  private final CalendarFinder calendar;
  private final OfficeFinder offices;
  private final OfficeClaims officeClaims;
  private final TermFinder terms;
  private final MembershipDates membershipDates;
  private final MembershipFinder memberships;
  private final Set<String> prepositions;

  /** An extractor for claims that {@code timeline} can speak of. */
  public ClaimExtractor(Timeline timeline) {
    WordClasses classes = new WordClasses(new Inflection());
    prepositions = classes.set("preposition");
    gazetteer = new Gazetteer(timeline, classes);
    EventLinker linker = new EventLinker(gazetteer);
    EventTypes types = Language.ENGLISH.types;
    tagger = Language.ENGLISH.tagger;
    sentences = Language.ENGLISH.sentences;
    clauses = new Clauses.Splitter(classes);
    events = new EventDateFinder(new TriggerFinder(gazetteer, types, classes), linker, classes);
    calendar = new CalendarFinder(new ModalityReader(classes));
    offices = new OfficeFinder(gazetteer, classes);
    terms = new TermFinder(gazetteer, classes);
    membershipDates = new MembershipDates(linker, types, classes);
    officeClaims = new OfficeClaims(timeline, classes);
    memberships = new MembershipFinder(gazetteer, classes);
  }

  /** What a timeline carries with it so that an extractor for it is ready sooner. */
  public static Map<String, byte[]> annexes(Timeline timeline) {
    return Gazetteer.annexes(timeline, new WordClasses(new Inflection()));
  }

  /** The event types that timelines may use. */
  public static Set<String> eventTypes() {
    return Language.ENGLISH.types.names();
  }

  /** The claims of an article in the order of the text. */
  public List<Claim> extract(Article article) {
    List<TimeExpression> times = tagger.tag(article.prose(), article.published());
    Words words = Words.of(article.prose());
    List<Sentence> all = sentences(article, words, times);
    Discourse discourse = new Discourse(all, gazetteer, prepositions);
    Quotations quotations = Quotations.of(article);
    List<Claim> claims = new ArrayList<>();
    Set<Integer> years = years(times);
    for (Sentence sentence : all) {
      Reading reading = new Reading(article, sentence, quotations, times, years, discourse);
      read(reading, claims);
    }
    claims.sort(Comparator.comparing(Claim::span));
    return claims;
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

  private record Reading(
      Article article,
      Sentence sentence,
      Quotations quotations,
      List<TimeExpression> times,
      Set<Integer> years,
      Discourse discourse) {

    Attribution attribution(Span span) {
      return quotations.contain(span) ? Attribution.QUOTED : Attribution.AUTHOR;
    }

    SpokenOf spokenAt(int index) {
      return SpokenOf.at(sentence, index, article.published(), times);
    }
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

  private void read(Reading reading, List<Claim> claims) {
    Sentence sentence = reading.sentence();
    calendar
        .find(reading.article(), sentence, reading.years(), reading::attribution)
        .forEach(claims::add);
    for (EventDateFinder.Found found : events.find(sentence, reading.discourse())) {
      claims.add(eventDate(reading, found));
    }
    for (EventDateFinder.Found found : membershipDates.find(sentence, reading.discourse())) {
      claims.add(eventDate(reading, found));
    }
    for (EventDateFinder.Found found : terms.find(sentence)) {
      claims.add(eventDate(reading, found));
    }
    for (OfficeFinder.Found found : offices.find(sentence)) {
      Span span = sentence.words().span(found.from(), found.to());
      OfficeClaim claim =
          officeClaims.claim(
              reading.article(),
              sentence,
              found,
              reading.spokenAt(found.from()),
              reading.attribution(span));
      if (claim != null) {
        claims.add(claim);
      }
    }
    claims.addAll(
        memberships.find(reading.article(), sentence, reading::spokenAt, reading::attribution));
  }

  private static EventDateClaim eventDate(Reading reading, EventDateFinder.Found found) {
    Article article = reading.article();
    Span mention = reading.sentence().words().span(found.mentionFrom(), found.mentionTo());
    return new EventDateClaim(
        TimeFinder.inSource(article, found.time()),
        article.inSource(mention),
        article.inSource(reading.sentence().span()),
        found.aspect(),
        found.modality(),
        reading.attribution(found.time().span()),
        found.candidates());
  }
}
