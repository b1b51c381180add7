package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.words.Inflection;
import org.dateline.extract.words.Words;
import org.dateline.index.Table;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;

/** Writes all names of a timeline, as newspapers write them, to the tables of name indexes. */
final class NameTables {
  static final String ENTITIES = "names of entities";
  static final String EVENTS = "names of events";
  static final String EVENTS_BUT_FOR_YEARS = "names of events but for years";
  static final String EVENTS_BY_SHAPE = "events by the shapes of their names";
  static final String TITLES = "titles of offices";
  static final String CURRENCIES = "names of currencies";

  private final BeforeNames before;
  private final Set<String> nominals = Nominalizations.words();
  private final NameIndex.Writer entities = new NameIndex.Writer();
  private final NameIndex.Writer events = new NameIndex.Writer();
  private final NameIndex.Writer eventsButForYears = new NameIndex.Writer();
  private final Table.ListWriter shapes = new Table.ListWriter();
  private final NameIndex.Writer titles = new NameIndex.Writer();
  private final NameIndex.Writer currencies = new NameIndex.Writer();

  private NameTables(BeforeNames before) {
    this.before = before;
  }

  /** The tables by what they hold. */
  static Map<String, byte[]> of(Timeline timeline, BeforeNames before) {
    NameTables tables = new NameTables(before);
    EventTypes types = new EventTypes();
    Set<String> acting = acting(timeline);
    for (Entity entity : timeline.entities()) {
      switch (entity.kind()) {
        case OFFICE -> tables.addTitles(entity);
        case CURRENCY -> tables.addCurrency(entity);
        default -> tables.addNames(entity, acting.contains(entity.id()));
      }
    }
    for (Attribute attribute : timeline.attributes()) {
      if (attribute.kind() == Attribute.Kind.NAME) {
        tables.entities.add(attribute.value(), attribute.of(), NameMention.Form.NAME);
      }
    }
    byte[] entities = tables.entities.toBytes();
    NameIndex index = new NameIndex(new Table(entities, 0));
    for (Event event : timeline.events()) {
      for (String name : EventNames.of(event)) {
        tables.events.add(name, event.id(), NameMention.Form.NAME);
        tables.addShape(name, event, index);
      }
      for (String name : EventNames.butForYears(event, types)) {
        tables.eventsButForYears.add(name, event.id(), NameMention.Form.NAME);
      }
    }
    return Map.of(
        ENTITIES, entities,
        EVENTS, tables.events.toBytes(),
        EVENTS_BUT_FOR_YEARS, tables.eventsButForYears.toBytes(),
        EVENTS_BY_SHAPE, tables.shapes.toBytes(),
        TITLES, tables.titles.toBytes(),
        CURRENCIES, tables.currencies.toBytes());
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

  private void addShape(String name, Event event, NameIndex index) {
    Words words = Words.of(name);
    boolean nominal = false;
    for (int i = 0; i < words.size(); i++) {
      nominal |= nominals.contains(words.norm(i));
    }
    if (!nominal) {
      return;
    }
    Shape shape = Shape.of(words, 0, words.size(), at -> index.longestAt(words, at, words.size()));
    for (String variant : shape.variants(event)) {
      shapes.add(variant).string(event.id());
    }
  }

  private void addTitles(Entity office) {
    for (String title : office.titles()) {
      for (String variant : OfficeTitles.variants(title)) {
        titles.add(variant, office.id(), NameMention.Form.NAME);
      }
    }
  }

  /** Apart from other names, since many are common words: a real, a pound, a mark. */
  private void addCurrency(Entity currency) {
    Set<String> names = new LinkedHashSet<>(currency.also());
    names.add(currency.name());
    for (String name : names) {
      currencies.add(name, currency.id(), NameMention.Form.NAME);
      if (Character.isLowerCase(name.charAt(name.length() - 1))) {
        currencies.add(Inflection.plural(name), currency.id(), NameMention.Form.NAME);
      }
    }
  }

  private void addNames(Entity entity, boolean acting) {
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
    if (!before.firstNames().contains(word) && !before.surnames().contains(word)) {
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
      if (parts[first].equals("of")) {
        return name; // Charles of Austria
      }
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
}
