package org.dateline.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Entity;
import org.jspecify.annotations.Nullable;

/** What an article has settled so far: whom "it", "they" and "the country" mean. */
final class Discourse {
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
  private static final Set<String> HEADS =
      Set.of("country", "nation", "state", "republic", "island", "kingdom");

  /** How often the main country must be named, and how much oftener than the next. */
  private static final int LEAST_NAMED = 3;

  private final Set<String> prepositions;
  private final @Nullable NameMention topic;
  private final Set<String> countries;
  private final @Nullable NameMention opening;
  private final Set<String> namedInFull = new HashSet<>();
  private final Set<String> organisations = new HashSet<>();
  private final Deque<String> joinable = new ArrayDeque<>();
  private List<NameMention> subject = List.of();

  /** Reads the whole article for the one country that it is about, if there is one. */
  Discourse(List<Sentence> sentences, Gazetteer gazetteer, Set<String> prepositions) {
    this.prepositions = prepositions;
    Map<String, Integer> counts = new HashMap<>();
    Map<String, NameMention> mentions = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (NameMention name : sentence.names()) {
        if (name.form() == NameMention.Form.NAME && name.to() - name.from() > 1) {
          namedInFull.addAll(name.ids());
        }
        String id = id(name);
        if (!organisations.contains(id) && !gazetteer.timeline().membershipsIn(id).isEmpty()) {
          organisations.add(id);
        }
        boolean country =
            name.form() != NameMention.Form.SURNAME
                && gazetteer
                    .timeline()
                    .entity(id)
                    .filter(entity -> entity.kind() == Entity.Kind.COUNTRY)
                    .isPresent();
        if (country) {
          counts.merge(id, 1, Integer::sum);
          mentions.putIfAbsent(id, name);
        }
      }
    }
    topic = mostNamed(counts, mentions);
    countries = Set.copyOf(mentions.keySet());
    opening =
        sentences.stream()
            .map(this::countriesOf)
            .filter(named -> !named.isEmpty())
            .findFirst()
            .filter(named -> named.stream().map(Discourse::id).distinct().count() == 1)
            .map(named -> named.get(0))
            .orElse(null);
  }

  /** Whether the article gives a name of more than one word that may be this entity's. */
  boolean isNamedInFull(String id) {
    return namedInFull.contains(id);
  }

  private static @Nullable NameMention mostNamed(
      Map<String, Integer> counts, Map<String, NameMention> mentions) {
    String most = null;
    int highest = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > highest) {
        second = highest;
        highest = entry.getValue();
        most = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most != null && highest >= LEAST_NAMED && highest >= 2 * second
        ? mentions.get(most)
        : null;
  }

  /**
   * What "the alliance" at {@code at} means, or nothing where a country is said to join: any
   * organisation with members that the article has named, the last one first.
   */
  List<NameMention> joined(Sentence sentence, int at) {
    Set<String> ids = new LinkedHashSet<>();
    sentence.names().stream()
        .filter(name -> name.to() <= at)
        .map(Discourse::id)
        .filter(organisations::contains)
        .forEach(ids::add);
    ids.addAll(joinable);
    return ids.isEmpty()
        ? List.of()
        : List.of(new NameMention(at, at, List.copyOf(ids), NameMention.Form.NAME));
  }

  /** Whether a name is that of an organisation with members. */
  boolean isJoinable(NameMention name) {
    return organisations.contains(id(name));
  }

  /** Whom the words before a verb mean, if they name nobody: a pronoun, or "the country". */
  List<NameMention> meant(Sentence sentence, int from, int verb) {
    Words words = sentence.words();
    for (int i = from; i < verb; i++) {
      if (PRONOUNS.contains(words.norm(i))) {
        return antecedent(sentence, i);
      }
      if (HEADS.contains(words.norm(i)) && words.norm(i - 1).equals("the")) {
        return topic != null ? List.of(topic) : introduced(sentence);
      }
    }
    return List.of();
  }

  /**
   * The one country that the article began with, unless the sentence before speaks of another that
   * this one does not name.
   */
  private List<NameMention> introduced(Sentence sentence) {
    NameMention first = opening;
    if (first == null) {
      return List.of();
    }
    boolean another =
        subject.stream()
            .map(Discourse::id)
            .anyMatch(
                id ->
                    countries.contains(id)
                        && !id.equals(id(first))
                        && countriesOf(sentence).stream().noneMatch(name -> id(name).equals(id)));
    return another ? List.of() : List.of(first);
  }

  private List<NameMention> countriesOf(Sentence sentence) {
    return sentence.names().stream()
        .filter(name -> name.form() != NameMention.Form.SURNAME && countries.contains(id(name)))
        .toList();
  }

  private static String id(NameMention name) {
    return name.ids().get(0);
  }

  /** The country that the article is about, and whom the words before a verb mean. */
  List<NameMention> background(Sentence sentence) {
    List<NameMention> all = new ArrayList<>();
    if (topic != null) {
      all.add(topic);
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (PRONOUNS.contains(sentence.words().norm(i))) {
        all.addAll(antecedent(sentence, i));
        break;
      }
    }
    return all;
  }

  /** The first name of the sentence before a pronoun, or of the sentence before. */
  private List<NameMention> antecedent(Sentence sentence, int before) {
    NameMention first = sentence.names().isEmpty() ? null : sentence.names().get(0);
    return first != null && first.to() <= before && !isGoverned(sentence.words(), first)
        ? List.of(first)
        : subject;
  }

  /** "Overrun by Germany, it …": a name behind a preposition is not what the sentence is about. */
  private boolean isGoverned(Words words, NameMention name) {
    int before = words.norm(name.from() - 1).equals("the") ? name.from() - 2 : name.from() - 1;
    return prepositions.contains(words.norm(before));
  }

  /** Takes the first name of a sentence as what the next sentence's pronouns mean. */
  void note(Sentence sentence) {
    String first = sentence.words().norm(sentence.from());
    if (!sentence.names().isEmpty() && !PRONOUNS.contains(first)) {
      subject = sentence.names().subList(0, 1);
    }
    sentence.names().stream()
        .map(Discourse::id)
        .filter(organisations::contains)
        .forEach(
            id -> {
              joinable.remove(id);
              joinable.push(id);
            });
  }
}
