package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
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
   * @param title the title, whose ids are the offices it may mean
   * @param country the name that says whose office it is, or null
   * @param person the person's name
   * @param apposed whether a comma parts the two, so that the title is no mere form of address
   */
  record Found(
      int from,
      int to,
      NameMention title,
      @Nullable NameMention country,
      NameMention person,
      boolean apposed) {}

  /** "The prime minister of the day" speaks of a time that only its reader knows. */
  private static final Set<String> THEN = Set.of("day", "time", "moment", "era");

  /** What may stand between a name's comma and its title. */
  private static final Set<String> ARTICLES = Set.of("the", "his", "her", "its", "their");

  private final Gazetteer gazetteer;
  private final PatternIndex<String> notInOffice;
  private final PatternIndex<String> pending;

  OfficeFinder(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    notInOffice = classes.literals("not in office");
    pending = classes.literals("office pending");
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
      List<NameMention> before = new ArrayList<>();
      int start = countriesBefore(sentence, title, before);
      if (!isQualified(words, start, title, sentence.from())) {
        collect(sentence, title, start, before, found);
      }
    }
    return found;
  }

  /** "Former", "deputy", "then" before the title, or "-elect" after it. */
  private boolean isQualified(Words words, int start, NameMention title, int first) {
    for (int i = Math.max(first, start - 3); i < title.from(); i++) {
      PatternIndex.Match<String> match = notInOffice.longestAt(words, i, title.from());
      boolean reaches = match != null && (match.to() >= start - 1 || i >= start);
      if (reaches) {
        return true;
      }
    }
    int after = words.norm(title.to()).equals("-") ? title.to() + 1 : title.to();
    boolean possessor = words.norm(title.to()).equals("'"); // "the president's son"
    if (possessor) {
      return true;
    }
    boolean ofThen =
        words.norm(after).equals("of")
            && words.norm(after + 1).equals("the")
            && THEN.contains(words.norm(after + 2));
    return ofThen || pending.longestAt(words, after, after + 2) != null;
  }

  private void collect(
      Sentence sentence,
      NameMention title,
      int start,
      List<NameMention> before,
      List<Found> found) {
    Words words = sentence.words();
    List<NameMention> countries = new ArrayList<>(before);
    int end = title.to();
    if (words.norm(end).equals("of") || words.norm(end).equals("for")) {
      List<NameMention> of = listAt(sentence, skipThe(words, end + 1), false);
      if (!of.isEmpty()) {
        countries.addAll(of);
        end = of.get(of.size() - 1).to();
      }
    }
    int nameStart = words.norm(end).equals(",") ? end + 1 : end;
    List<NameMention> persons = listAt(sentence, nameStart, true);
    if (countries.isEmpty() && persons.size() == 1) { // "President Sauli Niinistö of Finland"
      int of = persons.get(0).to();
      countries.addAll(
          words.norm(of).equals("of")
              ? listAt(sentence, skipThe(words, of + 1), false)
              : List.of());
    }
    boolean plural =
        words.norm(title.to() - 1).endsWith("s") || words.norm(title.from()).endsWith("s");
    if (!persons.isEmpty()) {
      boolean some = plural && countries.isEmpty() && nameStart > end;
      if (!some) { // "secretary of state to two presidents, Richard Nixon and Gerald Ford"
        pair(words, title, start, countries, plural ? persons : persons.subList(0, 1), found);
      }
    } else {
      List<NameMention> named = personsBefore(sentence, start, plural);
      boolean matched = countries.size() == named.size() || countries.size() <= 1;
      for (int i = 0; matched && i < named.size(); i++) {
        NameMention country =
            countries.isEmpty() ? null : countries.get(countries.size() == 1 ? 0 : i);
        found.add(new Found(named.get(i).from(), end, title, country, named.get(i), true));
      }
    }
  }

  /** As many countries as persons belong to them in order; one country belongs to all. */
  private static void pair(
      Words words,
      NameMention title,
      int start,
      List<NameMention> countries,
      List<NameMention> persons,
      List<Found> found) {
    for (int i = 0; i < persons.size(); i++) {
      boolean matched = countries.size() == persons.size() || countries.size() == 1;
      NameMention country = matched ? countries.get(countries.size() == 1 ? 0 : i) : null;
      if (country != null || countries.isEmpty()) {
        NameMention person = persons.get(i);
        int from = i == 0 ? start : person.from();
        boolean apposed = person.from() > title.to() && words.norm(person.from() - 1).equals(",");
        found.add(new Found(from, person.to(), title, country, person, apposed));
      }
    }
  }

  /** Adds the countries right before a title and returns where they start. */
  private int countriesBefore(Sentence sentence, NameMention title, List<NameMention> into) {
    Words words = sentence.words();
    int at = title.from();
    for (int i = sentence.names().size() - 1; i >= 0; i--) {
      NameMention name = sentence.names().get(i);
      if (name.from() >= at || gazetteer.isPerson(name)) {
        continue;
      }
      int gap = name.to();
      if (gap < at && (words.norm(gap).equals("'"))) {
        gap = words.norm(gap + 1).equals("s") ? gap + 2 : gap + 1;
      }
      boolean and = !into.isEmpty() && gap < at && words.norm(gap).equals("and");
      if (gap + (and ? 1 : 0) != at) {
        break;
      }
      into.add(0, name);
      at = name.from();
    }
    return at;
  }

  /** Names from a word on, joined by commas and "and". */
  private List<NameMention> listAt(Sentence sentence, int from, boolean persons) {
    List<NameMention> list = new ArrayList<>();
    Words words = sentence.words();
    int at = from;
    while (at < sentence.to()) {
      NameMention name = gazetteer.entityAt(words, at, sentence.to());
      if (name == null || gazetteer.isPerson(name) != persons) {
        break;
      }
      list.add(name);
      at = name.to();
      int next = words.norm(at).equals(",") ? at + 1 : at;
      next = words.norm(next).equals("and") ? next + 1 : next;
      if (next == at) {
        break;
      }
      at = next;
    }
    return list;
  }

  /** "Boris Johnson, the British prime minister"; a plural title takes the names before, too. */
  private List<NameMention> personsBefore(Sentence sentence, int start, boolean plural) {
    Words words = sentence.words();
    List<NameMention> persons = new ArrayList<>();
    int at = start - 1;
    if (ARTICLES.contains(words.norm(at))) {
      at--;
    }
    if (!words.norm(at).equals(",")) {
      return persons;
    }
    for (int i = sentence.names().size() - 1; i >= 0; i--) {
      NameMention name = sentence.names().get(i);
      if (name.to() == at && gazetteer.isPerson(name) && name.form() == NameMention.Form.NAME) {
        persons.add(0, name);
        boolean joined =
            words.norm(name.from() - 1).equals("and") || words.norm(name.from() - 1).equals(",");
        if (!plural || !joined) {
          break;
        }
        at = name.from() - 1;
      }
    }
    return persons;
  }

  private static int skipThe(Words words, int at) {
    return Set.of("the", "a").contains(words.norm(at)) ? at + 1 : at;
  }
}
