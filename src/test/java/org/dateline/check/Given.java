package org.dateline.check;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.OffsetMap;
import org.dateline.claim.Aspect;
import org.dateline.claim.Attribution;
import org.dateline.claim.Belonging;
import org.dateline.claim.CalendarClaim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.Holder;
import org.dateline.claim.MembershipClaim;
import org.dateline.claim.Modality;
import org.dateline.claim.OfficeClaim;
import org.dateline.claim.RangeClaim;
import org.dateline.claim.Standing;
import org.dateline.claim.WeekdayClaim;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.dateline.time.Anchor;
import org.dateline.time.EdtfDate;
import org.dateline.time.Granularity;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Location;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Source;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Claims built by hand over a sentence; the words between bars are those that a finding underlines.
 */
record Given(String marked, Modality modality, Attribution attribution) {
  private static final Location PLACE = new Location("test.yaml", 1);
  private static final List<Source> SOURCES = List.of(new Source("a source", null));

  static Given sentence(String marked) {
    return new Given(marked, Modality.ASSERTED, Attribution.AUTHOR);
  }

  Given as(Modality other) {
    return new Given(marked, other, attribution);
  }

  Given by(Attribution other) {
    return new Given(marked, modality, other);
  }

  String text() {
    return marked.replace("|", "");
  }

  Span span() {
    return new Span(marked.indexOf('|'), marked.lastIndexOf('|') - 1);
  }

  Span whole() {
    return new Span(0, text().length());
  }

  Article article() {
    return new Article(
        new SourceText("test.txt", text()),
        text(),
        List.of(new Article.Part(Article.Kind.BODY, whole())),
        OffsetMap.identity(text().length()),
        null);
  }

  EventDateClaim eventDate(String reading, Event... events) {
    return eventDate(reading, Aspect.WITHIN, 1, events);
  }

  EventDateClaim eventDate(String reading, Aspect aspect, double step, Event... events) {
    List<EventCandidate> candidates =
        Stream.iterate(0, i -> i < events.length, i -> i + 1)
            .map(i -> new EventCandidate(events[i], 1 - i * step, List.of()))
            .toList();
    return new EventDateClaim(
        time(reading), span(), whole(), aspect, modality, attribution, candidates);
  }

  WeekdayClaim weekday(DayOfWeek weekday, int year, int month, int day) {
    return new WeekdayClaim(
        time(null, new StatedDate(year, month, day, weekday)), whole(), modality, attribution);
  }

  CalendarClaim calendar(@Nullable Integer year, int month, int day) {
    return new CalendarClaim(
        time(null, new StatedDate(year, month, day, null)), whole(), modality, attribution);
  }

  RangeClaim range(int from, int to) {
    return new RangeClaim(
        time(null, new StatedDate(from, null, null, null), new StatedDate(to, null, null, null)),
        whole(),
        modality,
        attribution);
  }

  OfficeClaim office(
      String person, String office, String when, List<String> terms, Holder... holders) {
    List<Tenure> tenures = terms.stream().map(term -> tenure(person, term)).toList();
    return new OfficeClaim(
        span(),
        whole(),
        entity(Entity.Kind.PERSON, person),
        entity(Entity.Kind.OFFICE, office),
        Standing.HOLDER,
        null,
        EdtfDate.parse(when).period(),
        when,
        modality,
        attribution,
        tenures,
        List.of(holders));
  }

  static Holder holder(String person, String term) {
    return new Holder(entity(Entity.Kind.PERSON, person), tenure(person, term));
  }

  MembershipClaim membership(String member, String of, String when, String... terms) {
    return new MembershipClaim(
        span(),
        whole(),
        entity(Entity.Kind.COUNTRY, member),
        entity(Entity.Kind.ORGANISATION, of),
        Belonging.MEMBER,
        EdtfDate.parse(when).period(),
        when,
        modality,
        attribution,
        Stream.of(terms).map(term -> membership(member, of, term)).toList(),
        false);
  }

  static Event event(String name, String date) {
    return event(name, date, false);
  }

  static Event event(String name, String date, boolean disputed) {
    return new Event(
        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        name,
        List.of(),
        "invasion",
        EdtfDate.parse(date),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        SOURCES,
        disputed,
        PLACE);
  }

  private static Tenure tenure(String person, String term) {
    return new Tenure(person, "office", EdtfDate.parse(term), false, null, SOURCES, false, PLACE);
  }

  private static Membership membership(String member, String of, String term) {
    return new Membership(
        member, of, EdtfDate.parse(term), Membership.Status.MEMBER, null, SOURCES, false, PLACE);
  }

  private static Entity entity(Entity.Kind kind, String name) {
    return new Entity(
        name, kind, name, List.of(), null, List.of(), null, null, null, List.of(), 1, null, null,
        PLACE);
  }

  private TimeExpression time(@Nullable String reading, StatedDate... stated) {
    EdtfDate date = reading == null ? null : EdtfDate.parse(reading);
    return new TimeExpression(
        span(),
        span().of(text()),
        TimexType.DATE,
        "",
        date == null ? null : date.period(),
        date == null ? Granularity.DAY : date.granularity(),
        Anchor.ABSOLUTE,
        List.of(stated));
  }
}
