package org.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.time.EdtfDate;
import org.dateline.timeline.Reference.Target;
import org.jspecify.annotations.Nullable;

/** Reads one file of the format that {@code timeline.schema.json} describes. */
final class TimelineFile {
  private final Problems problems;
  private final List<Reference> references = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Tenure> tenures = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();
  private final List<Attribute> attributes = new ArrayList<>();

  private TimelineFile(Problems problems) {
    this.problems = problems;
  }

  /** Reads all entries that can be read; what can't goes to {@code problems}. */
  static TimelineFile read(String file, byte[] bytes, Problems problems) {
    TimelineFile result = new TimelineFile(problems);
    YamlNode root;
    try {
      root = YamlReader.read(file, bytes);
    } catch (TimelineException e) {
      problems.addAll(e);
      return result;
    }
    if (root instanceof YamlNode.Mapping mapping) {
      result.read(new Fields(mapping, "a timeline", problems), file);
    } else {
      problems.error(
          root.location(),
          "a timeline is a mapping, but this is " + root.describe(),
          "begin with \"timeline: its-id\" and a list of entities or events");
    }
    return result;
  }

  Entries entries() {
    return new Entries(entities, events, tenures, memberships, attributes);
  }

  /** The ids in the file that must be defined somewhere. */
  List<Reference> references() {
    return references;
  }

  private void read(Fields timeline, String file) {
    timeline.requiredId("timeline");
    timeline.text("title");
    timeline.text("license");
    List<Fields> all = new ArrayList<>();
    all.addAll(each(timeline.entries("entities", "an entity"), this::entity));
    all.addAll(each(timeline.entries("events", "an event"), this::event));
    all.addAll(each(timeline.entries("tenures", "a tenure"), this::tenure));
    all.addAll(each(timeline.entries("memberships", "a membership"), this::membership));
    all.addAll(each(timeline.entries("attributes", "an attribute"), this::attribute));
    all.forEach(Fields::refuseOthers);
    timeline.refuseOthers();
    if (all.isEmpty()) {
      problems.error(
          YamlReader.whole(file),
          "the timeline has no entries",
          "add entities, events, tenures, memberships or attributes");
    }
  }

  private static List<Fields> each(List<Fields> entries, Consumer<Fields> reader) {
    entries.forEach(reader);
    return entries;
  }

  private void entity(Fields fields) {
    Entity entity = EntityFields.read(fields, this, problems);
    if (entity != null) {
      entities.add(entity);
    }
  }

  private void event(Fields fields) {
    String id = fields.requiredId("id");
    EdtfDate date = fields.requiredDate("date");
    String name = fields.requiredText("name");
    List<String> also = fields.texts("also");
    String type = fields.requiredId("type");
    List<String> who = references(fields, "who", Target.ENTITY);
    List<String> whom = references(fields, "whom", Target.ENTITY);
    List<String> where = references(fields, "where", Target.PLACE_OR_COUNTRY);
    String partOf = reference(fields, "part-of", Target.EVENT);
    List<Quantity> quantities = quantities(fields);
    List<Source> sources = sources(fields);
    boolean disputed = fields.flag("disputed");
    Location at = fields.location();
    if (date != null) {
      events.add(
          new Event(
              id,
              name,
              also,
              type,
              date,
              who,
              whom,
              where,
              partOf,
              quantities,
              sources,
              disputed,
              at));
    }
  }

  private void tenure(Fields fields) {
    EdtfDate during = fields.requiredDate("during");
    String who = requiredReference(fields, "who", Target.PERSON_ONLY);
    String office = requiredReference(fields, "office", Target.OFFICE_ONLY);
    boolean acting = fields.flag("acting");
    Integer ordinal = fields.ordinal("ordinal");
    List<Source> sources = sources(fields);
    boolean disputed = fields.flag("disputed");
    if (during != null) {
      tenures.add(
          new Tenure(who, office, during, acting, ordinal, sources, disputed, fields.location()));
    }
  }

  private void membership(Fields fields) {
    EdtfDate during = fields.requiredDate("during");
    Membership.Status status = fields.choice("status", Membership.Status.class);
    String who = requiredReference(fields, "who", Target.ENTITY);
    String of = requiredReference(fields, "of", Target.BODY);
    Integer ordinal = fields.ordinal("ordinal");
    List<Source> sources = sources(fields);
    boolean disputed = fields.flag("disputed");
    if (during != null) {
      Membership.Status belongs = status == null ? Membership.Status.MEMBER : status;
      memberships.add(
          new Membership(who, of, during, belongs, ordinal, sources, disputed, fields.location()));
    }
  }

  private void attribute(Fields fields) {
    EdtfDate during = fields.requiredDate("during");
    Attribute.Kind kind = fields.requiredChoice("attribute", Attribute.Kind.class);
    String of = requiredReference(fields, "of", kind == null ? Target.ENTITY : owners(kind));
    List<Source> sources = sources(fields);
    boolean disputed = fields.flag("disputed");
    String value = kind == null ? fields.requiredText("value") : value(fields, kind);
    if (during != null && kind != null) {
      attributes.add(new Attribute(of, kind, value, during, sources, disputed, fields.location()));
    }
  }

  private static Target owners(Attribute.Kind kind) {
    return switch (kind) {
      case CAPITAL, CURRENCY, NAME -> Target.PLACE_OR_COUNTRY;
      case SANCTIONS, ARMS_EMBARGO -> Target.BODY;
      case VACANCY -> Target.OFFICE_ONLY;
    };
  }

  private String value(Fields fields, Attribute.Kind kind) {
    return switch (kind) {
      case CAPITAL -> requiredReference(fields, "value", Target.PLACE_ONLY);
      case CURRENCY -> requiredReference(fields, "value", Target.CURRENCY_ONLY);
      case NAME, VACANCY -> fields.requiredText("value");
      case SANCTIONS, ARMS_EMBARGO -> requiredReference(fields, "value", Target.BODY);
    };
  }

  private List<Source> sources(Fields fields) {
    List<Source> sources = new ArrayList<>();
    for (Fields source : fields.entries("sources", "a source")) {
      sources.add(new Source(source.requiredText("title"), source.text("url")));
      source.refuseOthers();
    }
    return sources;
  }

  private List<Quantity> quantities(Fields fields) {
    List<Quantity> quantities = new ArrayList<>();
    for (Fields quantity : fields.entries("quantities", "a quantity")) {
      String measure = quantity.requiredText("measure");
      EdtfDate asOf = quantity.date("as-of");
      Double value = quantity.number("value");
      Double least = quantity.number("least");
      Double most = quantity.number("most");
      quantity.refuseOthers();
      boolean single = quantity.has("value");
      if (single == quantity.has("least") || single == quantity.has("most")) {
        problems.error(
            quantity.location(), "a quantity needs a value, or a least and a most", "correct it");
      } else if (least != null && most != null && least > most) {
        problems.error(quantity.location("least"), "least is above most", "swap them");
      } else {
        double first = value != null ? value : least != null ? least : 0;
        quantities.add(new Quantity(measure, first, most != null ? most : first, asOf));
      }
    }
    return quantities;
  }

  private String requiredReference(Fields fields, String key, Target target) {
    return noted(key, fields.requiredId(key), target, fields.location(key));
  }

  @Nullable String reference(Fields fields, String key, Target target) {
    String id = fields.id(key);
    return id == null ? null : noted(key, id, target, fields.location(key));
  }

  private List<String> references(Fields fields, String key, Target target) {
    return fields.ids(key, (id, at) -> references.add(new Reference(key, id, target, at)));
  }

  private String noted(String key, String id, Target target, Location location) {
    references.add(new Reference(key, id, target, location));
    return id;
  }
}
