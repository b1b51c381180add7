package org.dateline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.OffsetMap;
import org.dateline.claim.Aspect;
import org.dateline.claim.Attribution;
import org.dateline.claim.Claim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.Evidence;
import org.dateline.claim.Modality;
import org.dateline.finding.CheckResult;
import org.dateline.finding.CheckedClaim;
import org.dateline.finding.Correction;
import org.dateline.finding.Finding;
import org.dateline.finding.Severity;
import org.dateline.finding.Verdict;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.dateline.time.Anchor;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
import org.dateline.timeline.Event;
import org.dateline.timeline.Location;
import org.dateline.timeline.Source;
import org.jspecify.annotations.Nullable;

/** Results to report, made by hand: the landing of Apollo 11 misdated in articles of all shapes. */
final class Samples {
  private static final LocalDate LANDING = LocalDate.of(1969, 7, 20);
  private static final List<Source> SOURCES =
      List.of(
          new Source("NASA, Apollo 11 Mission Report", "https://example.org/apollo-11"),
          new Source("The Times, 21 July 1969", null));
  private static final Event APOLLO =
      new Event(
          "apollo-11-landing",
          "First landing on the Moon",
          List.of(),
          "landing",
          new EdtfDate("1969-07-20", Period.day(LANDING), Granularity.DAY, false, false),
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of(),
          SOURCES,
          false,
          new Location("space.yaml", 12));

  private Samples() {}

  /** An article that holds {@code words} once, read as 1968 and found wrong. */
  static CheckResult wrong(String name, String content, String words) {
    return result(name, content, words, Severity.ERROR, false);
  }

  /** The same in a speaker's mouth. */
  static CheckResult quoted(String name, String content, String words) {
    return result(name, content, words, Severity.NOTE, true);
  }

  /** An article without a claim. */
  static CheckResult empty(String name, String content) {
    return new CheckResult(article(name, content), List.of(), List.of());
  }

  private static CheckResult result(
      String name, String content, String words, Severity severity, boolean quoted) {
    Span span = span(content, words);
    Claim claim = claim(span, words);
    Finding finding =
        new Finding(
            "event-date",
            severity,
            span,
            claim,
            "event dated outside its reference",
            "1968",
            List.of(
                new Evidence(APOLLO.id(), APOLLO.name(), "1969-07-20", APOLLO.location(), SOURCES)),
            -202L,
            quoted,
            quoted ? List.of() : List.of(new Correction(span, "1969", "if the event is right")),
            "\"" + words + "\" is read as 1968, but the landing is dated 1969-07-20.");
    List<CheckedClaim> claims = new ArrayList<>();
    claims.add(new CheckedClaim(claim, Verdict.CONTRADICTED));
    claims.add(new CheckedClaim(unlinked(span, words), Verdict.NOT_IN_TIMELINE));
    return new CheckResult(article(name, content), claims, List.of(finding));
  }

  static Times times(String name, String content, String words) {
    Span span = span(content, words);
    TimeExpression unresolved =
        new TimeExpression(
            span,
            words,
            TimexType.DURATION,
            "P1Y",
            null,
            Granularity.YEAR,
            Anchor.UNRESOLVED,
            List.of());
    return new Times(article(name, content), List.of(time(span, words), unresolved));
  }

  private static Article article(String name, String content) {
    return new Article(
        new SourceText(name, content),
        content,
        List.of(new Article.Part(Article.Kind.BODY, new Span(0, content.length()))),
        OffsetMap.identity(content.length()),
        LocalDate.of(2019, 7, 20));
  }

  private static Span span(String content, String words) {
    int start = content.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Claim claim(Span span, String words) {
    return claim(
        span,
        words,
        List.of(new EventCandidate(APOLLO, 0.9, List.of("type landing", "where Moon"))));
  }

  private static Claim unlinked(Span span, String words) {
    return claim(span, words, List.of());
  }

  private static Claim claim(Span span, String words, List<EventCandidate> candidates) {
    return new EventDateClaim(
        time(span, words),
        span,
        span,
        Aspect.WITHIN,
        Modality.ASSERTED,
        Attribution.AUTHOR,
        candidates);
  }

  private static TimeExpression time(Span span, String words) {
    @Nullable Period year1968 =
        new Period(Bound.at(LocalDate.of(1968, 1, 1)), Bound.at(LocalDate.of(1968, 12, 31)));
    return new TimeExpression(
        span,
        words,
        TimexType.DATE,
        "1968",
        year1968,
        Granularity.YEAR,
        Anchor.ABSOLUTE,
        List.of());
  }
}
