package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** All names of a timeline, and what they lead to. */
public final class Gazetteer {
  private final Timeline timeline;
  private final NameIndex entities = new NameIndex();
  private final NameIndex events = new NameIndex();
  private final NameIndex titles = new NameIndex();

  private final Set<String> beforeSurnames = new HashSet<>();
  private final Set<String> beforeFirstNames;

  /** Indexes the names of {@code timeline}. */
  public Gazetteer(Timeline timeline, WordClasses classes) {
    this.timeline = timeline;
    beforeFirstNames = classes.set("title of first names");
    for (String name :
        List.of(
            "form of address",
            "preposition",
            "subordinator",
            "coordinator",
            "determiner",
            "pronoun",
            "relative",
            "auxiliary",
            "modal")) {
      beforeSurnames.addAll(classes.set(name));
    }
    Set<String> acting = acting(timeline);
    for (Entity entity : timeline.entities()) {
      addEntity(entity, acting.contains(entity.id()));
    }
    for (Event event : timeline.events()) {
      for (String name : EventNames.of(event)) {
        events.add(name, event.id(), NameMention.Form.NAME);
      }
    }
  }

  /** Persons who hold offices or take part in events: those whom a surname alone may mean. */
  private static Set<String> acting(Timeline timeline) {
    Set<String> ids = new HashSet<>();
    for (Tenure tenure : timeline.tenures()) {
      ids.add(tenure.who());
    }
    for (Event event : timeline.events()) {
      ids.addAll(event.who());
      ids.addAll(event.whom());
    }
    return ids;
  }

  private void addEntity(Entity entity, boolean acting) {
    if (entity.kind() == Entity.Kind.OFFICE) {
      for (String title : entity.titles()) {
        for (String variant : OfficeTitles.variants(title)) {
          titles.add(variant, entity.id(), NameMention.Form.NAME);
        }
      }
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    names.addAll(entity.also());
    for (String name : List.copyOf(names)) {
      if (hasHacek(name)) {
        names.add(transliterated(name));
      }
    }
    for (String name : names) {
      entities.add(name, entity.id(), NameMention.Form.NAME);
      if (acting && entity.kind() == Entity.Kind.PERSON) {
        addSurname(surname(name), entity.id());
      }
    }
    List<String> adjectives = new ArrayList<>(entity.demonyms());
    if (entity.adjective() != null) {
      adjectives.add(entity.adjective());
    }
    for (String adjective : adjectives) {
      entities.add(adjective, entity.id(), NameMention.Form.ADJECTIVE);
      if (adjective.endsWith("n")) {
        entities.add(adjective + "s", entity.id(), NameMention.Form.ADJECTIVE);
      }
    }
  }

  /** The spelling that sounds it out, as through Cyrillic: Anušauskas, Anushauskas. */
  static String transliterated(String name) {
    return name.replace("š", "sh")
        .replace("Š", "Sh")
        .replace("č", "ch")
        .replace("Č", "Ch")
        .replace("ž", "zh")
        .replace("Ž", "Zh");
  }

  /** "King" and "Pope" alone are titles, whoever is called so. */
  private void addSurname(String surname, String id) {
    String word = surname.toLowerCase(Locale.ROOT);
    if (!beforeFirstNames.contains(word) && !beforeSurnames.contains(word)) {
      entities.add(surname, id, NameMention.Form.SURNAME);
    }
  }

  private static boolean hasHacek(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ("šŠčČžŽ".indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The last word of a name with the particles before it: von der Leyen, de Gaulle. */
  static String surname(String name) {
    String[] parts = name.split(" ");
    int last = parts.length - 1;
    while (last > 1
        && (parts[last].equals("Jr") || parts[last].equals("Jr.") || isRoman(parts[last]))) {
      last--;
    }
    if (isRoman(parts[last])) {
      return name; // Napoleon I
    }
    int first = last;
    while (first > 1 && Character.isLowerCase(parts[first - 1].charAt(0))) {
      first--;
    }
    return String.join(" ", List.of(parts).subList(first, last + 1));
  }

  private static boolean isRoman(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("IVX".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The timeline that is indexed. */
  public Timeline timeline() {
    return timeline;
  }

  /** Names of entities among the words from {@code from} to {@code to}, in order, no overlaps. */
  public List<NameMention> entities(Words words, int from, int to) {
    List<NameMention> found = new ArrayList<>();
    for (int i = from; i < to; ) {
      NameMention mention = entities.longestAt(words, i, to);
      if (mention == null) {
        i++;
      } else {
        if (!hasOtherFirstName(words, mention, from)) {
          found.add(mention);
        }
        i = mention.to();
      }
    }
    return found;
  }

  /** "Robert Kennedy" is no Kennedy that the timeline knows, unless it knows that name. */
  private boolean hasOtherFirstName(Words words, NameMention mention, int start) {
    int before = mention.from() - 1;
    if (mention.form() != NameMention.Form.SURNAME || before < start) {
      return false;
    }
    return beforeFirstNames.contains(words.norm(before))
        || words.isCapitalised(before)
            && !beforeSurnames.contains(words.norm(before))
            && !words.norm(before).endsWith("ly")
            && entities.longestAt(words, before, mention.from()) == null
            && titles.longestAt(words, before, mention.from()) == null;
  }

  /** The name of an event that starts at a word, or null. */
  public @Nullable NameMention eventAt(Words words, int at, int to) {
    return events.longestAt(words, at, to);
  }

  /** The title of an office that starts at a word, or null. */
  public @Nullable NameMention titleAt(Words words, int at, int to) {
    return titles.longestAt(words, at, to);
  }

  /** The name of an entity that starts at a word, or null. */
  public @Nullable NameMention entityAt(Words words, int at, int to) {
    return entities.longestAt(words, at, to);
  }

  /** Whether a mention names a person. */
  public boolean isPerson(NameMention name) {
    return timeline
        .entity(name.ids().get(0))
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .isPresent();
  }

  /** An entity and whatever it lies in. */
  public Set<String> withContainers(String id) {
    Set<String> ids = new LinkedHashSet<>();
    String at = id;
    while (at != null && ids.add(at)) {
      at = timeline.entity(at).map(Entity::in).orElse(null);
    }
    return ids;
  }

  /** Whom an agent acts for: itself, and the country or organisation whose office it held. */
  public Set<String> actsFor(String id) {
    Set<String> ids = new HashSet<>();
    ids.add(id);
    for (Tenure tenure : timeline.tenuresOf(id)) {
      timeline.entity(tenure.office()).map(Entity::of).ifPresent(ids::add);
    }
    return ids;
  }
}
