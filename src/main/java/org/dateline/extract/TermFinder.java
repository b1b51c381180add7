package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.claim.Aspect;
import org.dateline.claim.Claim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.link.TermEvents;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says about when a person took or left an office: "became prime minister in
 * 2010", "foreign minister since 2004", "served as foreign secretary from 2014 to 2016".
 */
final class TermFinder implements ClaimFinder {
  /** Words between the verb and the title, and between the title and its time. */
  private static final int NEAR = 5;

  private static final int NEAR_TIME = 8;

  /** Who is elected or named takes office later; who resigns stays on for a while. */
  private static final long ELECTED_DAYS = 400;

  private static final long NAMED_DAYS = 120;
  private static final long LEAVING_DAYS = 200;
  private static final long HANDOVER_DAYS = 14;

  /** Farther off another term is meant, which the timeline may not hold. */
  private static final long FARTHEST_DAYS = 5 * 366;

  private final Gazetteer gazetteer;
  private final TimeRole.Reader roles;
  private final ModalityReader modality;
  private final WordClasses classes;
  private final PatternIndex<String> verbs;
  private final PatternIndex<String> notInOffice;

  TermFinder(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    this.classes = classes;
    roles = new TimeRole.Reader(classes);
    modality = new ModalityReader(classes);
    verbs = classes.verbs("electing", "becoming", "serving", "leaving");
    notInOffice = classes.literals("not in office");
  }

  /** A person with an office, and how the words relate the two. */
  private record Term(
      String how, NameMention person, int from, NameMention title, @Nullable NameMention country) {}

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    if (sentence.times().isEmpty()) {
      return;
    }
    List<FoundDate> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      NameMention title = gazetteer.titleAt(sentence.words(), i, sentence.to());
      if (title != null && !sentence.words().norm(title.to()).equals("'")) {
        Term term = term(sentence, title);
        if (term != null) {
          read(sentence, term, found);
        }
      }
      i = title == null ? i : title.to() - 1;
    }
    found.forEach(date -> claims.accept(date.claim(context)));
  }

  private @Nullable Term term(Sentence sentence, NameMention title) {
    Words words = sentence.words();
    NameMention country = country(sentence, title);
    int first = country != null && country.from() < title.from() ? country.from() : title.from();
    for (int i = first - 1; i >= sentence.from() && i >= first - NEAR; i--) {
      if (notInOffice.startsAt(words, i)) {
        return null;
      }
      PatternIndex.Match<String> verb = verbs.longestAt(words, i, first);
      boolean again = words.norm(i - 1).equals("-"); // "re-elected": no beginning
      if (verb != null && first - verb.to() <= 2) {
        if (again) {
          return null;
        }
        NameMention person = subject(sentence, i);
        return person == null ? null : new Term(verb.value(), person, i, title, country);
      }
    }
    NameMention person = apposed(sentence, first);
    return person == null ? null : new Term("serving", person, person.from(), title, country);
  }

  /** "Sergei Lavrov, Russia's foreign minister". */
  private @Nullable NameMention apposed(Sentence sentence, int first) {
    Words words = sentence.words();
    int at = words.norm(first - 1).equals("the") ? first - 2 : first - 1;
    if (!words.norm(at).equals(",")) {
      return null;
    }
    return sentence.names().stream()
        .filter(name -> name.to() == at && gazetteer.isPerson(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable NameMention subject(Sentence sentence, int verb) {
    int clause = sentence.clauses().of(verb);
    List<NameMention> persons =
        sentence.names().stream()
            .filter(name -> name.to() <= verb && gazetteer.isPerson(name))
            .toList();
    List<NameMention> own =
        persons.stream().filter(name -> sentence.clauses().of(name.from()) == clause).toList();
    if (!own.isEmpty()) {
      return own.get(0);
    }
    boolean relative = sentence.clauses().opening(clause) == Clauses.Opening.RELATIVE;
    return relative && !persons.isEmpty() ? persons.get(persons.size() - 1) : null;
  }

  private @Nullable NameMention country(Sentence sentence, NameMention title) {
    Words words = sentence.words();
    int of = words.norm(title.to()).equals("of") ? title.to() + 1 : -1;
    of = of > 0 && words.norm(of).equals("the") ? of + 1 : of;
    for (NameMention name : sentence.names()) {
      int gap = title.from() - name.to();
      boolean possessive = gap == 2 && words.norm(name.to()).equals("'");
      if (!gazetteer.isPerson(name) && (gap == 0 || possessive || name.from() == of)) {
        return name;
      }
    }
    return null;
  }

  private void read(Sentence sentence, Term term, List<FoundDate> found) {
    for (Sentence.TimeMention time : sentence.times()) {
      if (!belongs(sentence, term, time)) {
        continue;
      }
      TimeExpression expression = time.expression();
      TimeRole role = roles.of(sentence, time);
      List<StatedDate> stated = expression.stated();
      if (stated.size() == 2) {
        boolean ending = found.stream().anyMatch(other -> isSameRange(other, stated));
        stated
            .get(ending ? 1 : 0)
            .days()
            .ifPresent(days -> add(sentence, term, time, days, ending, found));
      } else if (expression.period() != null && !term.how.equals("serving")) {
        if (role.kind() == TimeRole.Kind.AT) {
          add(sentence, term, time, expression.period(), term.how.equals("leaving"), found);
        }
      } else if (expression.period() != null && role.kind() == TimeRole.Kind.SINCE) {
        add(sentence, term, time, expression.period(), false, found);
      } else if (expression.period() != null && role.kind() == TimeRole.Kind.UNTIL) {
        add(sentence, term, time, expression.period(), true, found);
      }
    }
  }

  private static boolean isSameRange(FoundDate other, List<StatedDate> stated) {
    return other.time().stated().equals(stated);
  }

  /** A time behind the title, or in front of the clause. */
  private boolean belongs(Sentence sentence, Term term, Sentence.TimeMention time) {
    if (!sentence.clauses().same(time.from(), term.title.from())) {
      return false;
    }
    boolean fronted = time.to() <= term.person.from() && !term.how.equals("serving");
    int from = fronted ? time.to() : term.title.to();
    int to = fronted ? term.from : time.from();
    if (from > to || to - from > NEAR_TIME + (fronted ? NEAR_TIME : 0)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean verb = classes.isVerbal(sentence.words(), i) && !sentence.isTime(i);
      if (verb || gazetteer.titleAt(sentence.words(), i, to) != null) {
        return false;
      }
    }
    return true;
  }

  private void add(
      Sentence sentence,
      Term term,
      Sentence.TimeMention time,
      Period days,
      boolean ending,
      List<FoundDate> found) {
    List<EventCandidate> candidates = candidates(term, ending);
    if (candidates.isEmpty()) {
      return;
    }
    TimeExpression read = with(time.expression(), days);
    List<EventCandidate> admitted = new ArrayList<>();
    for (EventCandidate candidate : candidates) {
      if (isSameDay(time.expression(), candidate)
          || admits(days, candidate.event().date().period(), term, ending)) {
        admitted.add(candidate);
        read = with(time.expression(), days.cover(candidate.event().date().period()));
      }
    }
    List<EventCandidate> near =
        candidates.stream()
            .filter(candidate -> gap(days, candidate) <= FARTHEST_DAYS)
            .sorted(Comparator.comparingLong(candidate -> gap(days, candidate)))
            .toList();
    List<EventCandidate> meant = admitted.isEmpty() ? near : admitted;
    if (!meant.isEmpty()) {
      Trigger trigger =
          Trigger.of(
              term.from,
              term.title.to(),
              Trigger.Kind.NOUN,
              List.of(),
              EnumSet.noneOf(VerbForm.class));
      Modality how = modality.of(sentence, trigger, Math.max(time.from(), term.title.to()));
      found.add(
          new FoundDate(
              trigger, read, term.title.from(), term.title.to(), Aspect.WITHIN, how, meant));
    }
  }

  /** "Since 20 May" is right of any year's 20 May: the year is only inferred. */
  private static boolean isSameDay(TimeExpression time, EventCandidate candidate) {
    Optional<LocalDate> day = candidate.event().date().period().firstDay();
    if (day.isEmpty() || time.stated().size() != 1 || time.stated().get(0).year() != null) {
      return false;
    }
    Integer month = time.stated().get(0).month();
    Integer dayOfMonth = time.stated().get(0).day();
    return month != null
        && month == day.get().getMonthValue()
        && (dayOfMonth == null || dayOfMonth == day.get().getDayOfMonth());
  }

  private static long gap(Period days, EventCandidate candidate) {
    return Math.abs(days.gapDays(candidate.event().date().period()));
  }

  /** Whether a time is near enough to a term's beginning or end to speak of it. */
  private static boolean admits(Period days, Period reference, Term term, boolean ending) {
    long gap = days.gapDays(reference);
    long before = ending ? LEAVING_DAYS : term.how.equals("electing") ? ELECTED_DAYS : NAMED_DAYS;
    return gap <= HANDOVER_DAYS && gap >= -before;
  }

  private List<EventCandidate> candidates(Term term, boolean ending) {
    List<EventCandidate> candidates = new ArrayList<>();
    for (String personId : term.person.ids()) {
      Optional<Entity> person = gazetteer.timeline().entity(personId);
      for (Tenure tenure : gazetteer.timeline().tenuresOf(personId)) {
        Optional<Entity> office = gazetteer.timeline().entity(tenure.office());
        boolean fits =
            term.title.ids().contains(tenure.office())
                && office.isPresent()
                && (term.country == null || term.country.ids().contains(office.get().of()));
        if (fits && person.isPresent()) {
          (ending
                  ? TermEvents.end(person.get(), office.get(), tenure)
                  : TermEvents.start(person.get(), office.get(), tenure))
              .ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  private static TimeExpression with(TimeExpression time, Period days) {
    return time.over(days, time.anchor() == Anchor.UNRESOLVED ? Anchor.EVENT : time.anchor());
  }
}
