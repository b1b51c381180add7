package org.dateline.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.time.EdtfDate;
import org.dateline.time.EdtfException;
import org.dateline.timeline.YamlNode.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one entry, read by name and type. A wrong one is reported and read as absent, or as
 * empty where it is required, so that reading goes on to the next problem.
 */
final class Fields {
  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final YamlNode.Mapping mapping;
  private final String what;
  private final Problems problems;

  /**
   * @param what the kind of entry, for messages, as in "an event"
   */
  Fields(YamlNode.Mapping mapping, String what, Problems problems) {
    this.mapping = mapping;
    this.what = what;
    this.problems = problems;
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      YamlNode.Entry earlier = entries.putIfAbsent(key, entry);
      if (earlier != null) {
        problems.error(
            entry.key().location(),
            what + " has the key " + key + " twice",
            "remove one (the other is in line " + earlier.key().location().line() + ")");
      }
    }
  }

  Location location() {
    return mapping.location();
  }

  /** Where {@code key} has its value, or the entry where it has none. */
  Location location(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? location() : entry.value().location();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Where {@code key} itself stands. */
  Location keyLocation(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? location() : entry.key().location();
  }

  /** Reports the keys that nobody has asked for. */
  void refuseOthers() {
    for (String key : entries.keySet()) {
      if (!known.contains(key)) {
        problems.unknown(keyLocation(key), what + " has no key " + key, key, known);
      }
    }
  }

  String requiredText(String key) {
    require(key, "add it");
    String text = text(key);
    return text == null ? "" : text;
  }

  @Nullable String text(String key) {
    YamlNode value = value(key);
    return value == null ? null : text(key, value);
  }

  String requiredId(String key) {
    String id = requiredText(key);
    return id.isEmpty() ? id : checkedId(key, id, location(key));
  }

  @Nullable String id(String key) {
    String id = text(key);
    return id == null ? null : checkedId(key, id, location(key));
  }

  List<String> texts(String key) {
    return list(key, "texts", item -> text(key, item));
  }

  /** The ids of a list; {@code seen} gets each with its place. */
  List<String> ids(String key, BiConsumer<String, Location> seen) {
    return list(
        key,
        "ids",
        item -> {
          String id = text(key, item);
          if (id != null) {
            checkedId(key, id, item.location());
            seen.accept(id, item.location());
          }
          return id;
        });
  }

  /** The entries of the list {@code key}. */
  List<Fields> entries(String key, String itemWhat) {
    return list(
        key,
        "entries",
        item -> {
          if (item instanceof YamlNode.Mapping entry) {
            return new Fields(entry, itemWhat, problems);
          }
          wrongType(item, key, itemWhat + " with its keys");
          return null;
        });
  }

  boolean flag(String key) {
    YamlNode value = value(key);
    if (value instanceof YamlNode.Scalar scalar && scalar.type() == ScalarType.BOOLEAN) {
      return Boolean.parseBoolean(scalar.text());
    }
    if (value != null) {
      wrongType(value, key, "true or false");
    }
    return false;
  }

  /** A whole number from 1. */
  @Nullable Integer ordinal(String key) {
    YamlNode value = value(key);
    if (value instanceof YamlNode.Scalar scalar
        && scalar.type() == ScalarType.INTEGER
        && scalar.text().matches("[1-9][0-9]{0,8}")) {
      return Integer.valueOf(scalar.text());
    }
    if (value != null) {
      wrongType(value, key, "a whole number from 1");
    }
    return null;
  }

  /** A number from 0. */
  @Nullable Double number(String key) {
    YamlNode value = value(key);
    if (value instanceof YamlNode.Scalar scalar
        && (scalar.type() == ScalarType.INTEGER || scalar.type() == ScalarType.DECIMAL)
        && scalar.text().matches("[0-9]{1,15}(?:\\.[0-9]{1,15})?")) {
      return Double.valueOf(scalar.text());
    }
    if (value != null) {
      wrongType(value, key, "a number from 0");
    }
    return null;
  }

  @Nullable EdtfDate requiredDate(String key) {
    require(key, "add it, as in 2022-02-24");
    return date(key);
  }

  @Nullable EdtfDate date(String key) {
    YamlNode value = value(key);
    if (value == null) {
      return null;
    }
    if (!(value instanceof YamlNode.Scalar scalar)
        || (scalar.type() != ScalarType.TEXT && scalar.type() != ScalarType.INTEGER)) {
      wrongType(value, key, "a date");
      return null;
    }
    try {
      return EdtfDate.parse(scalar.text());
    } catch (EdtfException e) {
      String field = key.equals("date") ? "" : key + ": ";
      problems.error(scalar.location(), field + e.getMessage(), null);
      return null;
    }
  }

  <E extends Enum<E>> @Nullable E requiredChoice(String key, Class<E> choices) {
    require(key, "add it");
    return choice(key, choices);
  }

  /** One of {@code choices}, written in lower case and with hyphens. */
  <E extends Enum<E>> @Nullable E choice(String key, Class<E> choices) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (E choice : choices.getEnumConstants()) {
      String word = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (word.equals(text)) {
        return choice;
      }
      words.add(word);
    }
    problems.unknown(location(key), what + " has no " + key + " " + text, text, words);
    return null;
  }

  private void require(String key, String hint) {
    if (!has(key)) {
      problems.error(location(), what + " lacks the key " + key, hint);
    }
  }

  private @Nullable YamlNode value(String key) {
    known.add(key);
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  private <T> List<T> list(String key, String items, Function<YamlNode, @Nullable T> reader) {
    YamlNode value = value(key);
    List<T> result = new ArrayList<>();
    if (value instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        T read = reader.apply(item);
        if (read != null) {
          result.add(read);
        }
      }
    } else if (value != null) {
      wrongType(value, key, "a list of " + items + ", as in [" + items + "]");
    }
    return result;
  }

  private @Nullable String text(String key, YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar && scalar.type() == ScalarType.TEXT) {
      if (!scalar.text().isBlank()) {
        return scalar.text().strip();
      }
      problems.error(scalar.location(), key + " is blank", "write a value or remove the key");
      return null;
    }
    wrongType(value, key, "text");
    return null;
  }

  private String checkedId(String key, String id, Location location) {
    if (!ID.matcher(id).matches()) {
      problems.error(
          location,
          key + " \"" + id + "\" is not an id",
          "use lower-case letters a-z, digits and single hyphens");
    }
    return id;
  }

  private void wrongType(YamlNode value, String key, String wanted) {
    boolean quotable =
        value instanceof YamlNode.Scalar scalar
            && scalar.type() != ScalarType.NULL
            && wanted.equals("text");
    problems.error(
        value.location(),
        key + " should be " + wanted + ", but is " + value.describe(),
        quotable ? "put it in quotes" : "correct it or remove the key");
  }
}
