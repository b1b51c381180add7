package org.dateline.timeline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.time.EdtfDate;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Source;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/**
 * Writes timelines as the YAML that the loader reads: entries in their order, an event on several
 * lines, any other entry on one.
 */
public final class TimelineYaml {
  /** Words, numbers and a little punctuation that YAML reads as they are, anywhere. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .'’()/+_–-]*[\\p{L}\\p{M}\\p{N}.'’)])?");

  private static final Pattern PLAIN_DATE = Pattern.compile("[0-9Y][0-9XYT:.Z+/~?-]*");
  private static final Pattern PLAIN_YEAR = Pattern.compile("[1-9][0-9]{3}");

  /** Texts to YAML 1.2, but not to every reader of it. */
  private static final Set<String> ONCE_WERE_TRUTH_VALUES =
      Set.of("yes", "no", "on", "off", "y", "n");

  private static final CoreScalarResolver TYPES = new CoreScalarResolver(false);

  private final StringBuilder out = new StringBuilder();

  private TimelineYaml() {}

  /**
   * A timeline of what was imported.
   *
   * @param id of the timeline
   * @param title what it covers, or null
   * @param license SPDX identifier, or null
   */
  public static String of(
      Imported imported, String id, @Nullable String title, @Nullable String license) {
    return new TimelineYaml().write(imported, id, title, license);
  }

  private String write(
      Imported imported, String id, @Nullable String title, @Nullable String license) {
    out.append("timeline: ").append(scalar(id)).append('\n');
    if (title != null) {
      out.append("title: ").append(scalar(title)).append('\n');
    }
    if (license != null) {
      out.append("license: ").append(scalar(license)).append('\n');
    }
    section("entities", imported.entities().isEmpty());
    for (Entity entity : imported.entities()) {
      line(flow(entity), imported.origins().get(entity.id()));
    }
    section("events", imported.events().isEmpty());
    imported.events().forEach(this::event);
    section("tenures", imported.tenures().isEmpty());
    imported.tenures().forEach(tenure -> line(flow(tenure), null));
    section("memberships", imported.memberships().isEmpty());
    imported.memberships().forEach(membership -> line(flow(membership), null));
    return out.toString();
  }

  private void section(String key, boolean empty) {
    if (!empty) {
      out.append(key).append(":\n");
    }
  }

  private void line(List<String> pairs, @Nullable String comment) {
    out.append("  - {").append(String.join(", ", pairs)).append('}');
    if (comment != null) {
      out.append(" # ").append(printable(comment));
    }
    out.append('\n');
  }

  private static List<String> flow(Entity entity) {
    List<String> pairs = new ArrayList<>();
    add(pairs, "id", entity.id());
    add(pairs, "kind", entity.kind().word());
    add(pairs, "name", entity.name());
    add(pairs, "also", entity.also());
    add(pairs, "adjective", entity.adjective());
    add(pairs, "demonyms", entity.demonyms());
    add(pairs, "born", entity.born());
    add(pairs, "died", entity.died());
    add(pairs, "of", entity.of());
    if (!entity.titles().isEmpty()) {
      add(pairs, "title", entity.titles().get(0));
      add(pairs, "also-titles", entity.titles().subList(1, entity.titles().size()));
    }
    if (entity.seats() > 1) {
      pairs.add("seats: " + entity.seats());
    }
    add(pairs, "in", entity.in());
    add(pairs, "capital", entity.capital());
    return pairs;
  }

  private void event(Event event) {
    List<String> pairs = new ArrayList<>();
    add(pairs, "id", event.id());
    add(pairs, "name", event.name());
    add(pairs, "also", event.also());
    add(pairs, "type", event.type());
    add(pairs, "date", event.date());
    add(pairs, "who", event.who());
    add(pairs, "whom", event.whom());
    add(pairs, "where", event.where());
    add(pairs, "part-of", event.partOf());
    addSources(pairs, event.sources());
    addFlag(pairs, "disputed", event.disputed());
    out.append("  - ").append(String.join("\n    ", pairs)).append('\n');
  }

  private static List<String> flow(Tenure tenure) {
    List<String> pairs = new ArrayList<>();
    add(pairs, "who", tenure.who());
    add(pairs, "office", tenure.office());
    add(pairs, "during", tenure.during());
    addFlag(pairs, "acting", tenure.acting());
    addOrdinal(pairs, tenure.ordinal());
    addSources(pairs, tenure.sources());
    addFlag(pairs, "disputed", tenure.disputed());
    return pairs;
  }

  private static List<String> flow(Membership membership) {
    List<String> pairs = new ArrayList<>();
    add(pairs, "who", membership.who());
    add(pairs, "of", membership.of());
    add(pairs, "during", membership.during());
    if (membership.status() != Membership.Status.MEMBER) {
      add(pairs, "status", membership.status().name().toLowerCase(Locale.ROOT));
    }
    addOrdinal(pairs, membership.ordinal());
    addSources(pairs, membership.sources());
    addFlag(pairs, "disputed", membership.disputed());
    return pairs;
  }

  private static void add(List<String> pairs, String key, @Nullable String text) {
    if (text != null) {
      pairs.add(key + ": " + scalar(text));
    }
  }

  private static void add(List<String> pairs, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      pairs.add(
          key + ": [" + String.join(", ", texts.stream().map(TimelineYaml::scalar).toList()) + "]");
    }
  }

  private static void add(List<String> pairs, String key, @Nullable EdtfDate date) {
    if (date != null) {
      String text = date.text();
      boolean plain =
          PLAIN_YEAR.matcher(text).matches()
              || (PLAIN_DATE.matcher(text).matches()
                  && !text.endsWith(":")
                  && TYPES.resolve(text, true).equals(Tag.STR));
      pairs.add(key + ": " + (plain ? text : quoted(text)));
    }
  }

  private static void addFlag(List<String> pairs, String key, boolean value) {
    if (value) {
      pairs.add(key + ": true");
    }
  }

  private static void addOrdinal(List<String> pairs, @Nullable Integer ordinal) {
    if (ordinal != null) {
      pairs.add("ordinal: " + ordinal);
    }
  }

  private static void addSources(List<String> pairs, List<Source> sources) {
    List<String> items = new ArrayList<>();
    for (Source source : sources) {
      List<String> fields = new ArrayList<>();
      add(fields, "title", source.title());
      add(fields, "url", source.url());
      items.add("{" + String.join(", ", fields) + "}");
    }
    if (!items.isEmpty()) {
      pairs.add("sources: [" + String.join(", ", items) + "]");
    }
  }

  /** A text as a scalar that reads back as that text, in whatever place. */
  static String scalar(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !ONCE_WERE_TRUTH_VALUES.contains(text.toLowerCase(Locale.ROOT))
            && TYPES.resolve(text, true).equals(Tag.STR);
    return plain ? text : quoted(text);
  }

  /** YAML 1.2.2, 7.3.1: double-quoted, with an escape for whatever is not printable. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isPrintable(c)) {
                    quoted.appendCodePoint(c);
                  } else if (isHalfOfAPair(c)) {
                    quoted.append('\uFFFD');
                  } else {
                    quoted.append(String.format("\\u%04X", c));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  private static String printable(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> line.appendCodePoint(isPrintable(c) ? c : ' '));
    return line.toString();
  }

  private static boolean isPrintable(int c) {
    return c >= ' ' && c < 0x7F
        || c >= 0xA0 && c < 0x2028
        || c > 0x2029 && c < 0xD800
        || c > 0xDFFF && c < 0xFEFF
        || c > 0xFEFF && c < 0xFFFE
        || c > 0xFFFF;
  }

  private static boolean isHalfOfAPair(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
