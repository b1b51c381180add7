package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.index.Cursor;
import org.dateline.index.Table;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** All names of a timeline, and what they lead to. */
public final class Gazetteer {
  private final Timeline timeline;
  private final BeforeNames before;
  private final NameIndex entities;
  private final NameIndex events;
  private final NameIndex eventsButForYears;
  private final Table shapes;
  private final NameIndex titles;
  private final NameIndex currencies;

  /** For each agent that a text named, whom it acts for. */
  private final Map<String, Set<String>> actsFor = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> withContainers = new ConcurrentHashMap<>();

  /** Finds the names of {@code timeline}; indexes them first, if its annexes hold no index. */
  public Gazetteer(Timeline timeline, WordClasses classes) {
    this.timeline = timeline;
    before = BeforeNames.of(classes);
    Optional<Table> indexed = timeline.annex(NameTables.ENTITIES);
    Map<String, byte[]> made = indexed.isPresent() ? Map.of() : NameTables.of(timeline, before);
    entities = index(NameTables.ENTITIES, made);
    events = index(NameTables.EVENTS, made);
    eventsButForYears = index(NameTables.EVENTS_BUT_FOR_YEARS, made);
    shapes = table(NameTables.EVENTS_BY_SHAPE, made);
    titles = index(NameTables.TITLES, made);
    currencies = index(NameTables.CURRENCIES, made);
  }

  private NameIndex index(String what, Map<String, byte[]> made) {
    return new NameIndex(table(what, made));
  }

  private Table table(String what, Map<String, byte[]> made) {
    byte[] bytes = made.get(what);
    return bytes == null ? timeline.annex(what).orElseThrow() : new Table(bytes, 0);
  }

  /** Ids of the events that a name of this {@link Shape} calls. */
  Set<String> eventsOfShape(String shape) {
    Cursor found = shapes.find(shape);
    if (found == null) {
      return Set.of();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (int rest = found.number(); rest > 0; rest--) {
      ids.add(found.string());
    }
    return ids;
  }

  /** What a timeline carries with it so that its names need not be indexed at each start. */
  public static Map<String, byte[]> annexes(Timeline timeline, WordClasses classes) {
    return NameTables.of(timeline, BeforeNames.of(classes));
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
    int first = mention.from() - 1;
    if (mention.form() != NameMention.Form.SURNAME || first < start) {
      return false;
    }
    return before.firstNames().contains(words.norm(first))
        || words.isCapitalised(first)
            && !before.surnames().contains(words.norm(first))
            && !words.norm(first).endsWith("ly")
            && !isOfAnother(words, first, mention.from())
            && titles.longestAt(words, first, mention.from()) == null;
  }

  /** "Russia's Putin", "the Soviet Gorbachev"; that John is a surname too makes John Smith none. */
  private boolean isOfAnother(Words words, int from, int to) {
    NameMention other = entities.longestAt(words, from, to);
    return other != null && other.form() != NameMention.Form.SURNAME;
  }

  /** The name of an event that starts at a word, or null. */
  public @Nullable NameMention eventAt(Words words, int at, int to) {
    return events.longestAt(words, at, to);
  }

  /** The name of events, but for the year that is a part of it, that starts at a word, or null. */
  public @Nullable NameMention eventButForYearAt(Words words, int at, int to) {
    NameMention found = eventsButForYears.longestAt(words, at, to);
    if (found == null || !words.norm(found.to() - 1).equals("of")) {
      return found;
    }
    boolean year = words.isDigits(found.to()) && words.norm(found.to()).length() == 4;
    return year ? new NameMention(at, found.to() - 1, found.ids(), found.form()) : null;
  }

  /** The title of an office that starts at a word, or null. */
  public @Nullable NameMention titleAt(Words words, int at, int to) {
    return titles.longestAt(words, at, to);
  }

  /** The name of a currency that starts at a word, or null. */
  public @Nullable NameMention currencyAt(Words words, int at, int to) {
    return currencies.longestAt(words, at, to);
  }

  /** The name of an entity that starts at a word, or null. */
  public @Nullable NameMention entityAt(Words words, int at, int to) {
    return entities.longestAt(words, at, to);
  }

  /** The person whose surname a word is, though it names a place as well, or null. */
  public @Nullable NameMention surnameAt(Words words, int at) {
    return entities.surnameAt(words, at);
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
    Set<String> known = withContainers.get(id);
    return known != null ? known : withContainers.computeIfAbsent(id, this::findContainers);
  }

  private Set<String> findContainers(String id) {
    Set<String> ids = new LinkedHashSet<>();
    String at = id;
    while (at != null && ids.add(at)) {
      at = timeline.entity(at).map(Entity::in).orElse(null);
    }
    return Collections.unmodifiableSet(ids);
  }

  /** Whom an agent acts for: itself, and the country or organisation whose office it held. */
  public Set<String> actsFor(String id) {
    Set<String> known = actsFor.get(id);
    return known != null ? known : actsFor.computeIfAbsent(id, this::findActsFor);
  }

  private Set<String> findActsFor(String id) {
    Set<String> ids = new HashSet<>();
    ids.add(id);
    for (Tenure tenure : timeline.tenuresOf(id)) {
      timeline.entity(tenure.office()).map(Entity::of).ifPresent(ids::add);
    }
    return Collections.unmodifiableSet(ids);
  }
}
