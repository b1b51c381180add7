package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.DurationClaim;
import org.dateline.claim.DurationClaim.Spell;
import org.dateline.claim.Evidence;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Bound;
import org.dateline.time.Lapse;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long persons held offices: "was prime minister for eleven years", "after 16 years as
 * chancellor", "reigned for 70 years".
 */
final class TermLengths {
  /** Words between the title and its length. */
  private static final int NEAR = 5;

  private static final Set<String> POSSESSIVES = Set.of("his", "her");
  private static final Set<String> OFFICES = Set.of("office", "power");
  private static final Set<String> OUTSTANDING = Set.of("only", "last", "most", "least");

  private final Gazetteer gazetteer;
  private final Terms terms;
  private final WordClasses classes;
  private final ModalityReader modality;
  private final PatternIndex<String> serving;
  private final PatternIndex<String> ruling;
  private final Set<String> ordinals;

  TermLengths(Gazetteer gazetteer, Terms terms, WordClasses classes) {
    this.gazetteer = gazetteer;
    this.terms = terms;
    this.classes = classes;
    modality = new ModalityReader(classes);
    ordinals = classes.set("ordinal unit");
    serving = classes.verbs("serving");
    ruling = classes.verbs("ruling");
  }

  /** A person, an office or null for any, and the verb that puts the one into the other. */
  private record Term(NameMention person, @Nullable NameMention title, int verb) {}

  /** What {@code length} says of a term of office, or null. */
  @Nullable DurationClaim claim(Context context, LapseReader.Read length) {
    Sentence sentence = context.sentence();
    Term term = after(sentence, length);
    term = term == null ? inOffice(sentence, length) : term;
    term = term == null ? before(sentence, length) : term;
    if (term == null || isBehind(sentence, "had", term.verb)) {
      return null; // "had been chancellor for eight years": by then
    }
    List<Spell> spells =
        spells(term, context.article().published(), isBehind(sentence, "has", term.verb));
    if (term.title == null) {
      spells.sort(Comparator.comparingLong(one -> Math.abs(length.lapse().missOf(one.length()))));
    }
    Trigger trigger =
        Trigger.of(
            term.verb, term.verb + 1, Trigger.Kind.NOUN, List.of(), EnumSet.noneOf(VerbForm.class));
    return spells.isEmpty()
        ? null
        : new DurationClaim(
            context.inSource(length.from(), length.to()),
            context.sentenceInSource(),
            context.inSource(term.person.from(), term.person.to()),
            length.value(),
            length.lapse(),
            spells,
            modality.of(sentence, trigger, Math.max(length.to(), term.verb + 1)),
            context.attribution(length.from(), length.to()));
  }

  /** "After 16 years as chancellor". */
  private @Nullable Term after(Sentence sentence, LapseReader.Read length) {
    if (!sentence.words().norm(length.to()).equals("as")) {
      return null;
    }
    NameMention title = terms.titleAfter(sentence, length.to() + 1);
    NameMention person = title == null ? null : holder(sentence, length.from(), title.to());
    return title == null || person == null ? null : new Term(person, title, length.from());
  }

  /** "Liz Truss resigned after 49 days in office", "after 49 days in power Liz Truss resigned". */
  private @Nullable Term inOffice(Sentence sentence, LapseReader.Read length) {
    Words words = sentence.words();
    int after = length.from() - 1;
    after -= POSSESSIVES.contains(words.norm(after)) ? 1 : 0;
    int end = length.to() + 2;
    if (!words.norm(after).equals("after")
        || !words.norm(length.to()).equals("in")
        || !OFFICES.contains(words.norm(length.to() + 1))) {
      return null;
    }
    for (NameMention name : sentence.names()) {
      boolean before = name.to() <= after && after - name.to() <= 1;
      boolean behind = after == sentence.from() && name.from() >= end && name.from() <= end + 1;
      if (gazetteer.isPerson(name) && (before || behind) && !words.norm(name.to()).equals("'")) {
        return new Term(name, null, length.from());
      }
    }
    return null;
  }

  /** The only person before the length, or right behind the comma that ends a fronted one. */
  private @Nullable NameMention holder(Sentence sentence, int from, int to) {
    List<NameMention> persons = sentence.names().stream().filter(gazetteer::isPerson).toList();
    List<NameMention> before = persons.stream().filter(name -> name.to() <= from).toList();
    if (!before.isEmpty()) {
      return before.size() == 1 ? before.get(0) : null;
    }
    return persons.stream()
        .filter(name -> name.from() > to && name.from() <= to + NEAR)
        .filter(name -> sentence.words().norm(name.from() - 1).equals(","))
        .findFirst()
        .orElse(null);
  }

  /** "Was prime minister for eleven years", "ruled for 16 years". */
  private @Nullable Term before(Sentence sentence, LapseReader.Read length) {
    Words words = sentence.words();
    if (!words.norm(length.from() - 1).equals("for") || words.norm(length.to()).equals("as")) {
      return null; // "for 40 years as a widow"
    }
    int end = length.from() - 1;
    for (int i = end - 1; i >= sentence.from() && i >= end - 2 * NEAR; i--) {
      if (words.norm(i - 1).equals("-")) {
        continue; // "the longest-serving chancellor for a century"
      }
      PatternIndex.Match<String> rule = ruling.longestAt(words, i, end);
      if (rule != null && isClear(sentence, rule.to(), end)) {
        NameMention person = terms.person(sentence, sentence.names(), i);
        return person == null ? null : new Term(person, null, i);
      }
      PatternIndex.Match<String> verb = serving.longestAt(words, i, end);
      NameMention title = verb == null ? null : terms.titleAfter(sentence, verb.to());
      if (verb != null
          && title != null
          && title.to() <= end
          && isClear(sentence, title.to(), end)
          && !isOutstanding(words, verb.to(), title.from())) {
        NameMention person = terms.person(sentence, sentence.names(), i);
        return person == null ? null : new Term(person, title, i);
      }
    }
    return apposed(sentence, end);
  }

  /** "Angela Merkel, chancellor for 16 years". */
  private @Nullable Term apposed(Sentence sentence, int end) {
    for (int i = end - 1; i >= sentence.from() && i >= end - 2 * NEAR; i--) {
      NameMention title = gazetteer.titleAt(sentence.words(), i, end);
      int comma = title == null ? -1 : comma(sentence.words(), i);
      if (title != null && title.to() == end && comma >= 0) {
        for (NameMention name : sentence.names()) {
          if (name.to() == comma && gazetteer.isPerson(name)) {
            return new Term(name, title, i);
          }
        }
      }
    }
    return null;
  }

  /** The comma before a title, or before "the" and it; -1 if there is none. */
  private static int comma(Words words, int title) {
    int at = words.norm(title - 1).equals("the") ? title - 2 : title - 1;
    return words.norm(at).equals(",") ? at : -1;
  }

  /** Whether only what belongs to the title stands between it and its length. */
  private boolean isClear(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (classes.isVerbal(sentence.words(), i) || sentence.words().norm(i).equals(",")) {
        return false;
      }
    }
    return to - from <= NEAR;
  }

  /** "The youngest chancellor for a century", "the first in ten years": nobody's length of time. */
  private boolean isOutstanding(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = words.norm(i);
      if (word.endsWith("est") || ordinals.contains(word) || OUTSTANDING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb, or the word before it, stands behind an auxiliary. */
  private static boolean isBehind(Sentence sentence, String auxiliary, int verb) {
    Words words = sentence.words();
    return words.norm(verb - 1).equals(auxiliary) || words.norm(verb - 2).equals(auxiliary);
  }

  private List<Spell> spells(Term term, @Nullable LocalDate published, boolean goesOn) {
    List<Spell> spells = new ArrayList<>();
    boolean story =
        goesOn
            && term.person.ids().stream()
                .flatMap(id -> held(term, id, published).stream())
                .noneMatch(each -> isHeld(each, published));
    for (String id : term.person.ids()) {
      List<Tenure> held = held(term, id, published);
      Optional<Entity> person = gazetteer.timeline().entity(id);
      if (person.isPresent() && !held.isEmpty()) {
        add(person.get(), held, published, story, spells);
      }
    }
    return spells;
  }

  /** The tenures that a term may mean, in order, of those that began before the publication. */
  private List<Tenure> held(Term term, String person, @Nullable LocalDate published) {
    return gazetteer.timeline().tenuresOf(person).stream()
        .filter(each -> term.title == null || term.title.ids().contains(each.office()))
        .filter(
            each -> published == null || !Period.day(published).isBefore(each.during().period()))
        .sorted(
            Comparator.comparing(each -> each.during().period().firstDay().orElse(LocalDate.MIN)))
        .toList();
  }

  private static boolean isHeld(Tenure tenure, @Nullable LocalDate published) {
    return published != null && tenure.during().period().intersects(Period.day(published));
  }

  /** Each run of tenures from each one on, and all of them without the time between. */
  private void add(
      Entity person,
      List<Tenure> held,
      @Nullable LocalDate published,
      boolean story,
      List<Spell> spells) {
    long least = 0;
    long most = 0;
    for (int i = 0; i < held.size(); i++) {
      for (int j = i; j < held.size(); j++) {
        // "Has been chancellor for a year" of a term that is over was so at some time within it.
        Optional<Lapse> length =
            Spells.between(held.get(i).during().begin().period(), end(held.get(j), published))
                .map(days -> story ? Lapse.ofDays(0, days.most()) : days);
        if (length.isEmpty()) {
          spells.clear();
          return; // one that goes on, or of which an end is unknown: any length may be meant
        }
        spells.add(spell(person, held.subList(i, j + 1), length.get()));
        least += i == j ? length.get().least() : 0;
        most += i == j ? length.get().most() : 0;
      }
    }
    spells.add(spell(person, held, Lapse.ofDays(least, most)));
  }

  /** When a term ended, as far as an article can know. */
  private static Period end(Tenure tenure, @Nullable LocalDate published) {
    boolean open = !(tenure.during().period().end() instanceof Bound.Day);
    return published != null && (open || isHeld(tenure, published))
        ? Period.day(published)
        : open ? tenure.during().period() : tenure.during().end().period();
  }

  private Spell spell(Entity person, List<Tenure> tenures, Lapse length) {
    List<Evidence> evidence = new ArrayList<>();
    for (Tenure tenure : tenures) {
      String office =
          gazetteer.timeline().entity(tenure.office()).map(Entity::name).orElse(tenure.office());
      evidence.add(Evidence.of(tenure, person.name() + ", " + office));
    }
    return new Spell(
        person.name() + " in office",
        length,
        evidence,
        tenures.stream().anyMatch(Tenure::disputed));
  }
}
