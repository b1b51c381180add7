package org.dateline.timeline;

import static org.dateline.timeline.Entity.Kind.COUNTRY;
import static org.dateline.timeline.Entity.Kind.OFFICE;
import static org.dateline.timeline.Entity.Kind.ORGANISATION;
import static org.dateline.timeline.Entity.Kind.PERSON;
import static org.dateline.timeline.Entity.Kind.PLACE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.EdtfDate;
import org.dateline.timeline.Reference.Target;
import org.jspecify.annotations.Nullable;

/** Reads an entity, whose keys depend on its kind. */
final class EntityFields {
  private static final Map<String, Set<Entity.Kind>> KINDS =
      Map.of(
          "adjective", EnumSet.of(COUNTRY, PLACE, ORGANISATION),
          "demonyms", EnumSet.of(COUNTRY, PLACE),
          "born", EnumSet.of(PERSON),
          "died", EnumSet.of(PERSON),
          "of", EnumSet.of(OFFICE),
          "title", EnumSet.of(OFFICE),
          "also-titles", EnumSet.of(OFFICE),
          "seats", EnumSet.of(OFFICE),
          "in", EnumSet.of(PLACE),
          "capital", EnumSet.of(COUNTRY));

  private EntityFields() {}

  /** The entity, or null if it lacks its kind. */
  static @Nullable Entity read(Fields fields, TimelineFile file, Problems problems) {
    String id = fields.requiredId("id");
    String name = fields.requiredText("name");
    List<String> also = fields.texts("also");
    String adjective = fields.text("adjective");
    List<String> demonyms = fields.texts("demonyms");
    EdtfDate born = fields.date("born");
    EdtfDate died = fields.date("died");
    String of = file.reference(fields, "of", Target.BODY);
    List<String> titles = titles(fields);
    Integer seats = fields.ordinal("seats");
    String in = file.reference(fields, "in", Target.PLACE_OR_COUNTRY);
    String capital = file.reference(fields, "capital", Target.PLACE_ONLY);
    Location at = fields.location();
    Entity.Kind kind = fields.requiredChoice("kind", Entity.Kind.class);
    if (kind == null) {
      return null;
    }
    refuseKeysOfOtherKinds(fields, kind, problems);
    return new Entity(
        id,
        kind,
        name,
        also,
        adjective,
        demonyms,
        born,
        died,
        of,
        titles,
        seats == null ? 1 : seats,
        in,
        capital,
        at);
  }

  private static List<String> titles(Fields fields) {
    List<String> titles = new ArrayList<>();
    String title = fields.text("title");
    if (title != null) {
      titles.add(title);
    }
    titles.addAll(fields.texts("also-titles"));
    return titles;
  }

  private static void refuseKeysOfOtherKinds(Fields fields, Entity.Kind kind, Problems problems) {
    for (Map.Entry<String, Set<Entity.Kind>> rule : KINDS.entrySet()) {
      String key = rule.getKey();
      if (fields.has(key) && !rule.getValue().contains(kind)) {
        problems.error(
            fields.keyLocation(key),
            "an entity of kind " + kind.word() + " has no key " + key,
            "remove it or correct the kind");
      }
    }
  }
}
