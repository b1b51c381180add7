package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The schema and the loader are two descriptions of one format: each holds the other. */
class TimelineSchemaTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TimelineSchema.json());

  private static final String EVERY_KEY =
      """
      timeline: t
      title: T
      license: CC0-1.0
      entities:
        - {id: utopia, kind: country, name: U, also: [V], adjective: Utopian, demonyms: [Utope], capital: town}
        - {id: town, kind: place, name: Town, in: utopia, adjective: Townish}
        - {id: ada, kind: person, name: Ada, born: 1950, died: 2000-02-29}
        - {id: mayor, kind: office, name: Mayor, of: town, title: mayor, also-titles: [lord mayor], seats: 2}
        - {id: club, kind: organisation, name: Club}
        - {id: epos, kind: work, name: Epos}
        - {id: thaler, kind: currency, name: Thaler}
      events:
        - {id: war, name: War, type: war, date: 1914/1918}
        - {id: b, name: B, also: [C], type: battle, date: 1916-05~, who: [ada], whom: [utopia], where: [town],
           part-of: war, disputed: true, sources: [{title: S, url: "https://s"}],
           quantities: [{measure: deaths, value: 1.5, as-of: 1917}, {measure: x, least: 0, most: 5000}]}
      tenures:
        - {who: ada, office: mayor, during: 1980/, acting: true, ordinal: 3, disputed: false, sources: []}
      memberships:
        - {who: utopia, of: club, during: 1980/.., status: observer, ordinal: 4, disputed: false, sources: []}
      attributes:
        - {of: utopia, attribute: capital, value: town, during: 1980/.., disputed: false, sources: []}
        - {of: utopia, attribute: name, value: Kingdom of Utopia, during: ../1980}
      """;

  private static JsonNode json(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
      return object;
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return JSON.arrayNode()
          .addAll(sequence.items().stream().map(TimelineSchemaTest::json).toList());
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return switch (scalar.type()) {
      case TEXT -> JSON.textNode(scalar.text());
      case INTEGER -> JSON.numberNode(Long.parseLong(scalar.text()));
      case DECIMAL -> JSON.numberNode(Double.parseDouble(scalar.text()));
      case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
      case NULL -> JSON.nullNode();
    };
  }

  private static JsonNode json(byte[] yaml) {
    return json(YamlReader.read("t.yaml", yaml));
  }

  /** The file alone, ids unresolved: a schema can't see further. */
  private static boolean loaderAccepts(JsonNode document) {
    Problems problems = new Problems();
    try {
      TimelineFile.read("t.yaml", document.toString().getBytes(StandardCharsets.UTF_8), problems);
      problems.throwIfAny();
      return true;
    } catch (TimelineException e) {
      return false;
    }
  }

  private static List<String> rejections(JsonNode document) {
    return SCHEMA.validate(document).stream().map(Object::toString).toList();
  }

  @Test
  void bundledTimelinesFollowTheSchema() throws IOException {
    for (Map.Entry<String, byte[]> file :
        TimelineLoader.files(BundledTimelinesTest.FOLDER).entrySet()) {
      assertThat(rejections(json(file.getValue()))).as(file.getKey()).isEmpty();
    }
  }

  @Test
  void schemaIsSoundAndTheSampleHasEveryKey() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    JsonNode schema = json(TimelineSchema.json().getBytes(StandardCharsets.UTF_8));
    assertThat(meta.validate(schema)).isEmpty();
    String sample = json(EVERY_KEY.getBytes(StandardCharsets.UTF_8)).toString();
    for (JsonNode definition : schema.get("$defs")) {
      definition
          .path("properties")
          .fieldNames()
          .forEachRemaining(key -> assertThat(sample).contains('"' + key + '"'));
    }
  }

  @Test
  void loaderAndSchemaAgreeOnEveryMutation() {
    JsonNode sound = json(EVERY_KEY.getBytes(StandardCharsets.UTF_8));
    assertThat(rejections(sound)).isEmpty();
    assertThat(loaderAccepts(sound)).isTrue();
    int rejected = 0;
    List<String> disagreements = new ArrayList<>();
    List<Mutation> mutations = new ArrayList<>();
    mutate(sound, JsonPointer.empty(), sound, mutations);
    for (Mutation mutation : mutations) {
      boolean accepted = rejections(mutation.document()).isEmpty();
      if (loaderAccepts(mutation.document()) != accepted) {
        disagreements.add(
            (accepted ? "only the schema takes " : "only the loader takes ") + mutation.what());
      }
      rejected += accepted ? 0 : 1;
    }
    assertThat(disagreements).isEmpty();
    assertThat(rejected).isGreaterThan(1000);
    assertThat(mutations.size() - rejected).isGreaterThan(100);
  }

  /** A changed document, and what was changed. */
  private record Mutation(String what, JsonNode document) {}

  private static final List<JsonNode> VALUES =
      List.of(
          JSON.textNode("some text"),
          JSON.textNode("an-id"),
          JSON.textNode(" "),
          JSON.textNode("2022-02-24"),
          JSON.textNode("2022-04-31"),
          JSON.textNode("2022-13"),
          JSON.textNode("24 May 2022"),
          JSON.numberNode(1917),
          JSON.numberNode(0),
          JSON.numberNode(-2.5),
          JSON.booleanNode(true),
          JSON.nullNode(),
          JSON.arrayNode(),
          JSON.arrayNode().add("an-id"),
          JSON.arrayNode().add(7),
          JSON.objectNode(),
          JSON.objectNode().put("title", "T"));

  /** Replaces each value by each other kind of value, removes each key, and adds unknown ones. */
  private static void mutate(
      JsonNode root, JsonPointer at, JsonNode node, List<Mutation> mutations) {
    if (node instanceof ObjectNode object) {
      ObjectNode more = copy(root, at);
      more.put("unknown", "x");
      mutations.add(new Mutation(at + "/unknown", rootOf(root, at, more)));
      object
          .fieldNames()
          .forEachRemaining(
              key -> {
                ObjectNode less = copy(root, at);
                less.remove(key);
                mutations.add(new Mutation(at + " without " + key, rootOf(root, at, less)));
                for (JsonNode value : VALUES) {
                  ObjectNode other = copy(root, at);
                  other.set(key, value);
                  mutations.add(
                      new Mutation(at + "/" + key + " = " + value, rootOf(root, at, other)));
                }
                mutate(root, at.appendProperty(key), object.get(key), mutations);
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        mutate(root, at.appendIndex(i), array.get(i), mutations);
      }
    }
  }

  private static ObjectNode copy(JsonNode root, JsonPointer at) {
    return root.at(at).deepCopy();
  }

  private static JsonNode rootOf(JsonNode root, JsonPointer at, JsonNode node) {
    if (at.matches()) {
      return node;
    }
    JsonNode result = root.deepCopy();
    JsonNode parent = result.at(at.head());
    if (parent instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), node);
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), node);
    }
    return result;
  }

  private static void same(String date, boolean accepted) {
    ObjectNode document = (ObjectNode) json(EVERY_KEY.getBytes(StandardCharsets.UTF_8));
    ((ObjectNode) document.at("/events/0")).put("date", date);
    assertThat(rejections(document).isEmpty()).as("schema: " + date).isEqualTo(accepted);
    assertThat(loaderAccepts(document)).as("loader: " + date).isEqualTo(accepted);
  }

  @Test
  void loaderAndSchemaAgreeOnDates() {
    List<String> sound =
        List.of(
            "2022",
            "-0043",
            "0000",
            "2022-02",
            "2022-02-29".replace("22-", "24-"),
            "2022-21",
            "2022-33",
            "199X",
            "19XX",
            "1XXX",
            "2022-XX",
            "2022-XX-XX",
            "2022-02-XX",
            "Y12000",
            "Y-12000",
            "2022?",
            "2022-02~",
            "2022-02-24%",
            "2022/2023",
            "2022-02/2023-01-31",
            "2022/..",
            "2022/",
            "../2022",
            "/2022",
            "2022-02-24T05:00:00Z",
            "[2021,2022]",
            "{2021..2023}");
    List<String> faulty =
        List.of(
            "22",
            "20222",
            "2022-2",
            "2022-00",
            "2022-13",
            "2022-42",
            "2022-02-30",
            "2022-04-31",
            "2022-01-32",
            "2022-01-00",
            "XXXX",
            "2022/2023/2024",
            "/",
            "../..",
            "..",
            "2022-02-24-01",
            "24/02/2022",
            "2022.02.24",
            "Y2022",
            " 2022",
            "2022 ",
            "19x0",
            "2022-1X",
            "");
    sound.forEach(date -> same(date, true));
    faulty.forEach(date -> same(date, false));
  }
}
