package org.dateline.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.StatusClaim;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Turns persons with a status into claims, as far as events of the timeline speak of it. */
final class StatusClaims implements ClaimFinder {
  private final Timeline timeline;
  private final Statuses statuses = new Statuses();
  private final StatusFinder finder;
  private final TimeRole.Reader roles;

  StatusClaims(Gazetteer gazetteer, WordClasses classes) {
    timeline = gazetteer.timeline();
    finder = new StatusFinder(gazetteer, statuses, classes);
    roles = new TimeRole.Reader(classes);
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    for (StatusFinder.Found found : finder.find(context.sentence())) {
      Entity person = timeline.entity(found.person().ids().get(0)).orElseThrow();
      StatusClaim claim =
          found.lasting() ? lasting(context, found, person) : done(context, found, person);
      if (claim != null) {
        claims.accept(claim);
      }
    }
  }

  /** What was done to a person at the time beside it; null where the timeline says nothing. */
  private @Nullable StatusClaim done(Context context, StatusFinder.Found found, Entity person) {
    Sentence.TimeMention time = time(context.sentence(), found);
    Period when = time == null ? null : time.expression().period();
    if (time == null || when == null) {
      return null;
    }
    List<Event> events = events(person, found.status().events(), found.status().named());
    boolean fits = events.stream().anyMatch(event -> event.date().period().intersects(when));
    List<Event> instead =
        fits || length(when) > found.status().days()
            ? List.of()
            : events(person, found.status().instead(), "").stream()
                .filter(event -> event.date().period().intersects(when))
                .toList();
    return fits || !instead.isEmpty()
        ? claim(context, found, person, when, time.expression().text(), events, instead)
        : null;
  }

  private Sentence.@Nullable TimeMention time(Sentence sentence, StatusFinder.Found found) {
    for (Sentence.TimeMention time : sentence.times()) {
      boolean beside =
          sentence.clauses().same(time.from(), found.wordsFrom())
              && time.expression().period() != null
              && roles.of(sentence, time).kind() == TimeRole.Kind.AT;
      if (beside) {
        return time;
      }
    }
    return null;
  }

  private static long length(Period period) {
    return period.firstDay().isPresent() && period.lastDay().isPresent()
        ? ChronoUnit.DAYS.between(period.firstDay().get(), period.lastDay().get()) + 1
        : Long.MAX_VALUE;
  }

  /** What a person is in an article of a known day; null where the timeline says nothing. */
  private @Nullable StatusClaim lasting(Context context, StatusFinder.Found found, Entity person) {
    List<Event> events = events(person, found.status().events(), found.status().named());
    if (!found.status().lasting() || events.isEmpty()) {
      return null;
    }
    LocalDate published = context.article().published();
    if (published == null) {
      return claim(context, found, person, null, "", events, List.of());
    }
    Period day = Period.day(published);
    List<Period> times = new ArrayList<>(context.spokenAt(found.from()).alternatives());
    times.add(day);
    Period later =
        times.stream()
            .filter(
                time -> events.stream().anyMatch(event -> !time.isBefore(event.date().period())))
            .findFirst()
            .orElse(day);
    return claim(context, found, person, later, "the publication date", events, List.of());
  }

  private List<Event> events(Entity person, List<String> types, String named) {
    List<Event> events = new ArrayList<>();
    for (String type : types) {
      for (Event event : timeline.index().candidates(type, Set.of(person.id()))) {
        boolean alike = event.name().toLowerCase(Locale.ROOT).contains(named);
        if (event.whom().contains(person.id()) && alike) {
          events.add(event);
        }
      }
    }
    return events;
  }

  private StatusClaim claim(
      Context context,
      StatusFinder.Found found,
      Entity person,
      @Nullable Period when,
      String whenWords,
      List<Event> events,
      List<Event> instead) {
    return new StatusClaim(
        context.inSource(found.from(), found.to()),
        context.sentenceInSource(),
        person,
        found.status().name(),
        context.inSource(found.wordsFrom(), found.wordsTo()),
        found.lasting(),
        when,
        whenWords,
        found.modality(),
        context.attribution(found.from(), found.to()),
        events,
        instead,
        instead.isEmpty() ? null : statuses.givenBy(instead.get(0).type()));
  }
}
