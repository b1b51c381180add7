package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that give persons an office: a title beside a name. */
final class OfficeFinder {

  /**
   * A person with a title.
   *
   * @param from index of the first word
   * @param to index after the last
   * @param titleWords the words of the title, in their normal form
   * @param title the title, whose ids are the offices it may mean
   * @param country the name that says whose office it is, or null
   * @param person the person's name
   * @param apposed whether a comma or verb parts the two, so that the title is no form of address
   * @param bearing how the words bear on when the office was held
   * @param qualifier index of the word that says so, or -1
   * @param under the person in whose time or service the office was held, or null
   */
  record Found(
      int from,
      int to,
      String titleWords,
      NameMention title,
      @Nullable NameMention country,
      NameMention person,
      boolean apposed,
      Bearing bearing,
      int qualifier,
      @Nullable NameMention under) {

    /** The same, held under {@code boss}. */
    Found under(NameMention boss) {
      return new Found(
          from, to, titleWords, title, country, person, apposed, bearing, qualifier, boss);
    }

    /** Whether {@code next} is listed right after: "President X and his secretary of state, Y". */
    boolean isJoined(Words words, Found next) {
      int at = words.norm(to).equals(",") ? to + 1 : to;
      at = words.norm(at).equals("and") ? at + 1 : at;
      at = ARTICLES.contains(words.norm(at)) ? at + 1 : at;
      return at > to && next.from == at;
    }

    /** Whether the words set a time that no later title excuses. */
    boolean isFirm() {
      return bearing != Bearing.PLAIN || under != null;
    }
  }

  /** What may stand before a title in a list. */
  private static final Set<String> ARTICLES = Set.of("the", "his", "her");

  /** A title with what surrounds it, before its holder is known. */
  private record Role(
      OfficeQualifiers.Qualified qualified,
      NameMention title,
      String words,
      List<NameMention> countries) {

    Found of(
        int from,
        int to,
        @Nullable NameMention country,
        NameMention person,
        boolean apposed,
        @Nullable Bearing bearing,
        @Nullable NameMention under) {
      return new Found(
          from,
          to,
          words,
          title,
          country,
          person,
          apposed,
          bearing == null ? Bearing.PLAIN : bearing,
          qualified.word(),
          under);
    }
  }

  private final Gazetteer gazetteer;
  private final OfficeQualifiers qualifiers;
  private final OfficeSubjects subjects;

  OfficeFinder(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    qualifiers = new OfficeQualifiers(classes);
    subjects = new OfficeSubjects(gazetteer, classes);
  }

  /** All persons with titles in a sentence. */
  List<Found> find(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    Words words = sentence.words();
    for (int i = sentence.from(); i < sentence.to(); ) {
      NameMention title = gazetteer.titleAt(words, i, sentence.to());
      if (title == null) {
        i++;
        continue;
      }
      i = title.to();
      Role role = role(sentence, title);
      if (role.qualified.bearing() != null) {
        collect(sentence, role, found);
      }
    }
    return found;
  }

  private Role role(Sentence sentence, NameMention title) {
    List<NameMention> countries = new ArrayList<>();
    int start = subjects.countriesBefore(sentence, title.from(), countries);
    start = subjects.nameAround(sentence, start);
    OfficeQualifiers.Qualified qualified =
        qualifiers.around(sentence.words(), start, title, sentence.from());
    if (countries.isEmpty() && qualified.word() >= 0 && qualified.word() < start) {
      int owner = subjects.countriesBefore(sentence, qualified.word(), countries);
      qualified =
          new OfficeQualifiers.Qualified(
              qualified.bearing(), owner, qualified.to(), qualified.word());
    }
    StringJoiner written = new StringJoiner(" ");
    for (int i = title.from(); i < title.to(); i++) {
      written.add(sentence.words().norm(i));
    }
    return new Role(qualified, title, written.toString(), countries);
  }

  private void collect(Sentence sentence, Role role, List<Found> found) {
    Words words = sentence.words();
    List<NameMention> countries = new ArrayList<>(role.countries);
    int end = role.qualified.to();
    boolean elsewhere = false;
    if (words.norm(end).equals("of") || words.norm(end).equals("for")) {
      List<NameMention> of = subjects.listAt(sentence, skipThe(words, end + 1), false);
      countries.addAll(of);
      elsewhere = of.isEmpty() && words.norm(end).equals("of");
      end = of.isEmpty() ? end : of.get(of.size() - 1).to();
    }
    int pastTime = qualifiers.pastTime(words, end);
    if (elsewhere && pastTime == end) {
      return; // "president of the foundation"
    }
    Bearing bearing = pastTime > end ? Bearing.THEN : role.qualified.bearing();
    end = pastTime;
    int nameStart = words.norm(end).equals(",") ? end + 1 : end;
    NameMention titled = subjects.titled(sentence, role.title);
    List<NameMention> persons =
        titled == null ? subjects.listAt(sentence, nameStart, true) : List.of(titled);
    if (countries.isEmpty() && persons.size() == 1) { // "President Sauli Niinistö of Finland"
      int of = persons.get(0).to();
      countries.addAll(
          words.norm(of).equals("of")
              ? subjects.listAt(sentence, skipThe(words, of + 1), false)
              : List.of());
    }
    int dated = persons.isEmpty() ? subjects.pastTime(sentence, end) : end;
    if (dated > end && words.norm(dated).equals(",")) { // "the prime minister in 1981, X, said"
      boolean owned = !role.countries.isEmpty();
      persons = subjects.apposed(sentence, role.qualified.from(), dated + 1, owned);
      bearing = persons.isEmpty() ? bearing : Bearing.STATED;
    }
    NameMention boss = subjects.bossBefore(sentence, role.qualified.from());
    boss = boss == null ? subjects.bossAfter(sentence, end) : boss;
    boolean plural =
        words.norm(role.title.to() - 1).endsWith("s")
            || words.norm(role.title.from()).endsWith("s");
    if (!persons.isEmpty()) {
      boolean some = plural && countries.isEmpty() && nameStart > end;
      if (!some) { // "secretary of state to two presidents, Richard Nixon and Gerald Ford"
        List<NameMention> named = plural ? persons : persons.subList(0, 1);
        boolean under = words.norm(role.qualified.from() - 1).equals("under");
        boolean now = subjects.isPresent(words, role.qualified.from(), persons.get(0).to());
        Bearing how =
            bearing != Bearing.PLAIN
                ? bearing
                : under ? Bearing.ACTUAL : now ? Bearing.NOW : bearing;
        pair(words, role, countries, named, how, boss, found);
      }
      return;
    }
    if (subjects.isSpan(words, end)) {
      return; // "prime minister until July"
    }
    List<NameMention> named = subjects.personsBefore(sentence, role.qualified.from(), plural);
    boolean matched = countries.size() == named.size() || countries.size() <= 1;
    for (int i = 0; matched && i < named.size(); i++) {
      NameMention country =
          countries.isEmpty() ? null : countries.get(countries.size() == 1 ? 0 : i);
      found.add(role.of(named.get(i).from(), end, country, named.get(i), true, bearing, boss));
    }
    if (named.isEmpty() && countries.size() <= 1) {
      NameMention country = countries.isEmpty() ? null : countries.get(0);
      predicate(sentence, role, country, end, bearing, boss, found);
    }
  }

  /** "X, who was foreign secretary", "the foreign secretary in 2010 was X". */
  private void predicate(
      Sentence sentence,
      Role role,
      @Nullable NameMention country,
      int end,
      @Nullable Bearing bearing,
      @Nullable NameMention boss,
      List<Found> found) {
    if (bearing != Bearing.PLAIN && bearing != Bearing.THEN && bearing != Bearing.NOW) {
      return;
    }
    int from = role.qualified.from();
    NameMention served = subjects.served(sentence, from);
    NameMention subject =
        served == null ? subjects.of(sentence, from) : subjects.ofServing(sentence, served);
    if (subject != null) {
      boolean now = subjects.isNow(sentence.words(), from);
      Bearing how = bearing != Bearing.PLAIN ? bearing : now ? Bearing.PRESENT : Bearing.STATED;
      NameMention under = served == null ? boss : served;
      found.add(role.of(subject.from(), end, country, subject, true, how, under));
      return;
    }
    NameMention after = subjects.after(sentence, from, end, !role.countries.isEmpty());
    if (after != null) {
      found.add(role.of(from, after.to(), country, after, true, Bearing.STATED, boss));
    }
  }

  /** As many countries as persons belong to them in order; one country belongs to all. */
  private static void pair(
      Words words,
      Role role,
      List<NameMention> countries,
      List<NameMention> persons,
      @Nullable Bearing bearing,
      @Nullable NameMention boss,
      List<Found> found) {
    for (int i = 0; i < persons.size(); i++) {
      boolean matched = countries.size() == persons.size() || countries.size() == 1;
      NameMention country = matched ? countries.get(countries.size() == 1 ? 0 : i) : null;
      if (country != null || countries.isEmpty()) {
        NameMention person = persons.get(i);
        int start =
            boss != null && boss.to() <= role.qualified.from()
                ? boss.from()
                : role.qualified.from();
        int from = i == 0 ? start : person.from();
        boolean apposed =
            person.from() > role.title.to() && words.norm(person.from() - 1).equals(",");
        found.add(role.of(from, person.to(), country, person, apposed, bearing, boss));
      }
    }
  }

  private static int skipThe(Words words, int at) {
    return Set.of("the", "a").contains(words.norm(at)) ? at + 1 : at;
  }
}
