package org.dateline.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.claim.Belonging;
import org.dateline.claim.MembershipClaim;
import org.dateline.claim.OfficeClaim;
import org.dateline.claim.Standing;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.text.Span;
import org.dateline.time.EdtfDate;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Puts another in the place of an office-holder or a member: the one whose own time in the office
 * or organisation is the nearest of those that lie more than two years off.
 *
 * <ul>
 *   <li>{@code office-holder}: somebody who was surely not called so at the time: not yet in
 *       office, dead, or out of an office that leaves no title behind.
 *   <li>{@code office-holder by courtesy}: somebody who had left an office that leaves one, and may
 *       have been alive, where the words tell of what the holder alone can do.
 *   <li>{@code office-holder, time untold}: as the first, where neither the sentence nor the day of
 *       publication tells the time, but the {@link StoryDates dates around it} do.
 *   <li>{@code member}: a country that was no member yet, no more, or never.
 * </ul>
 */
final class RoleChanges {
  private static final long FAR_DAYS = 2 * 366;

  private final Set<String> courtesies = new HashSet<>();

  /** A story may look back, without a date, on who was in office longer ago. */
  private static final long RECENT_DAYS = 10 * 366;

  /** Words from a name to the verb that tells what its bearer does. */
  private static final int NEAR = 6;

  private final PatternIndex<String> officialActs;
  private final Timeline timeline;
  private final String source;
  private final @Nullable LocalDate published;
  private final StoryDates story;

  RoleChanges(Timeline timeline, String source, @Nullable LocalDate published) {
    this.timeline = timeline;
    this.source = source;
    this.published = published;
    story = new StoryDates(source, published);
    WordClasses classes = new WordClasses();
    officialActs = classes.verbs("act of office");
    courtesies.addAll(classes.set("courtesy title"));
    courtesies.addAll(classes.set("title of first names"));
  }

  /** "President Eisenhower" becomes "President Kennedy"; "former" and "-elect" stay as they are. */
  List<FactChange> holder(OfficeClaim claim) {
    Period when = claim.when();
    if (when == null || (claim.standing() == Standing.FORMER && published == null)) {
      return List.of(); // who is "former" today may be so called in any story
    }
    if (!isTold(claim, when)) {
      return story
          .around(claim.sentence())
          .filter(around -> claim.tenures().stream().anyMatch(t -> holds(t, around)))
          .flatMap(
              around ->
                  nearest(
                      "office-holder, time untold",
                      claim,
                      around,
                      tenure ->
                          !isCourtesy(claim, tenure, around)
                              && gap(tenure.during().period(), around) <= RECENT_DAYS))
          .stream()
          .toList();
    }
    List<FactChange> changes = new ArrayList<>();
    nearest(
            "office-holder",
            claim,
            when,
            tenure -> !isCourtesy(claim, tenure, when) && !isMeantAtAnotherTime(claim, tenure))
        .ifPresent(changes::add);
    if (isOfficial(claim)) {
      nearest("office-holder by courtesy", claim, when, tenure -> isCourtesy(claim, tenure, when))
          .ifPresent(changes::add);
    }
    return changes;
  }

  private static boolean holds(Tenure tenure, Period when) {
    return tenure.during().period().intersects(when);
  }

  /** Whether the sentence names no time, and the text one at which the other was in office. */
  private boolean isMeantAtAnotherTime(OfficeClaim claim, Tenure tenure) {
    return !isInSentence(claim) && story.name(tenure.during().period());
  }

  private boolean isInSentence(OfficeClaim claim) {
    return claim.sentence().of(source).contains(claim.whenWords())
        || claim.whenWords().startsWith("under ");
  }

  /** Whether right behind the name stands what only the holder can do. */
  private boolean isOfficial(OfficeClaim claim) {
    Words words = Words.of(source.substring(claim.span().end(), claim.sentence().end()));
    for (int i = 0; i < Math.min(NEAR, words.size()); i++) {
      if (officialActs.longestAt(words, i, words.size()) != null) {
        return true;
      }
    }
    return false;
  }

  private Optional<FactChange> nearest(
      String kind, OfficeClaim claim, Period when, Predicate<Tenure> wanted) {
    return timeline.tenuresIn(claim.office().id()).stream()
        .filter(tenure -> isFalse(claim, tenure.during().period(), when))
        .filter(tenure -> timeline.tenuresOf(tenure.who()).size() == 1)
        .filter(wanted)
        .sorted(Comparator.comparing(tenure -> gap(tenure.during().period(), when)))
        .flatMap(tenure -> timeline.entity(tenure.who()).stream())
        .flatMap(other -> renamed(kind, claim, when, other).stream())
        .findFirst();
  }

  private static boolean isFalse(OfficeClaim claim, Period during, Period when) {
    return switch (claim.standing()) {
      case HOLDER -> isFar(during, when);
      case FORMER -> isFar(during, when) && when.isBefore(during);
      case ELECT -> isFar(during, when) && during.isBefore(when);
    };
  }

  /** Whether somebody left an office whose title stays, and may have been alive then. */
  private boolean isCourtesy(OfficeClaim claim, Tenure tenure, Period when) {
    EdtfDate died = timeline.entity(tenure.who()).map(Entity::died).orElse(null);
    return claim.standing() == Standing.HOLDER
        && claim.office().titles().stream().anyMatch(courtesies::contains)
        && tenure.during().period().isBefore(when)
        && (died == null || !died.period().isBefore(when));
  }

  /** Whether the sentence, or the day of publication, tells the time. */
  private boolean isTold(OfficeClaim claim, Period when) {
    LocalDate day = published;
    return isInSentence(claim) || (day != null && when.equals(Period.day(day)));
  }

  private Optional<FactChange> renamed(String kind, OfficeClaim claim, Period when, Entity other) {
    Optional<FactChange> inFull = renamed(kind, claim.span(), claim.person(), other);
    if (inFull.isPresent()) {
      return inFull;
    }
    String surname = last(claim.person().name());
    String others = last(other.name());
    if (!isBesideTitle(claim, surname)) {
      return Optional.empty();
    }
    boolean another =
        timeline.tenuresIn(claim.office().id()).stream()
            .filter(tenure -> !isFar(tenure.during().period(), when))
            .flatMap(tenure -> timeline.entity(tenure.who()).stream())
            .anyMatch(holder -> last(holder.name()).equals(others));
    return another ? Optional.empty() : replaced(kind, claim.span(), surname, others);
  }

  /** Whether the surname stands behind the title without a first name on either side. */
  private boolean isBesideTitle(OfficeClaim claim, String surname) {
    Words words = Words.of(source.substring(claim.sentence().start(), claim.sentence().end()));
    int start = claim.span().start() - claim.sentence().start();
    int at = Math.max(0, words.at(start + claim.span().of(source).indexOf(surname)));
    String before = words.norm(at - 1);
    boolean titled = claim.office().titles().stream().anyMatch(title -> last(title).equals(before));
    return titled && !words.isCapitalised(at + 1);
  }

  /** "NATO member Portugal" becomes "NATO member Ireland". */
  Optional<FactChange> member(MembershipClaim claim) {
    Period when = claim.when();
    if (when == null || claim.belonging() != Belonging.MEMBER) {
      return Optional.empty();
    }
    String organisation = claim.organisation().id();
    Stream<String> sometime =
        timeline.membershipsIn(organisation).stream()
            .map(Membership::who)
            .filter(who -> memberships(who, organisation).allMatch(during -> isFar(during, when)))
            .sorted(Comparator.comparing(who -> nearest(who, organisation, when)));
    Stream<String> never =
        timeline.entities().stream()
            .filter(entity -> claim.complete() && entity.kind() == claim.member().kind())
            .filter(entity -> entity.capital() != null)
            .map(Entity::id)
            .filter(who -> memberships(who, organisation).findAny().isEmpty());
    return Stream.concat(sometime, never)
        .flatMap(who -> timeline.entity(who).stream())
        .flatMap(other -> renamed("member", claim.span(), claim.member(), other).stream())
        .findFirst();
  }

  private long nearest(String who, String organisation, Period when) {
    return memberships(who, organisation)
        .mapToLong(during -> gap(during, when))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private Stream<Period> memberships(String who, String organisation) {
    return timeline.membershipsOf(who).stream()
        .filter(membership -> membership.of().equals(organisation))
        .map(membership -> membership.during().period());
  }

  private static boolean isFar(Period during, Period when) {
    return gap(during, when) > FAR_DAYS;
  }

  private static long gap(Period during, Period when) {
    return Math.abs(during.gapDays(when));
  }

  private Optional<FactChange> renamed(String kind, Span span, Entity from, Entity to) {
    List<String> names = new ArrayList<>(List.of(from.name()));
    names.addAll(from.also());
    return names.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .flatMap(name -> replaced(kind, span, name, to.name()).stream())
        .findFirst();
  }

  /** Puts {@code to} where the span has {@code from}, without a title that stands there already. */
  private Optional<FactChange> replaced(String kind, Span span, String from, String to) {
    int at = span.of(source).indexOf(from);
    if (at < 0 || from.equals(to) || !isWhole(span.start() + at, from.length())) {
      return Optional.empty();
    }
    int start = span.start() + at;
    int space = to.indexOf(' ');
    boolean titled = space > 0 && source.startsWith(to.substring(0, space + 1), start - space - 1);
    return Optional.of(
        new FactChange(
            kind, new Span(start, start + from.length()), titled ? to.substring(space + 1) : to));
  }

  private boolean isWhole(int start, int length) {
    int end = start + length;
    return (start == 0 || !Character.isLetterOrDigit(source.charAt(start - 1)))
        && (end == source.length() || !Character.isLetterOrDigit(source.charAt(end)));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
