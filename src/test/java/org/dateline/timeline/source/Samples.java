package org.dateline.timeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.FactChecker;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineLint;
import org.dateline.timeline.TimelineLoader;
import org.dateline.timeline.TimelineProblem;
import org.dateline.timeline.TimelineSchema;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Files to import, and what holds of all that is imported. */
final class Samples {
  static final Path FOLDER = Path.of("src/test/resources/org/dateline/timeline/source");

  /** What the importers know of the world. */
  static final Timeline KNOWN =
      timeline(
          """
          timeline: known
          entities:
            - {id: finland, kind: country, name: Finland}
            - {id: ukraine, kind: country, name: Ukraine}
            - {id: kyiv, kind: place, name: Kyiv, also: [Kiev], in: ukraine}
          """);

  private Samples() {}

  static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static ImportOptions options(@Nullable String type, Map<String, String> mapping) {
    return new ImportOptions(type, mapping, null, FactChecker.eventTypes(), KNOWN);
  }

  static Imported read(ImportFormat format, String name, String content) {
    return format.read(name, content.getBytes(StandardCharsets.UTF_8), options(null, Map.of()));
  }

  static Timeline timeline(String yaml) {
    return TimelineLoader.parse(Map.of("t.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes what was imported, and reads it with loader, lint and schema. */
  static Timeline sound(Imported imported) {
    String yaml = TimelineYaml.of(imported, "t", imported.title(), imported.license());
    Timeline timeline = timeline(yaml);
    assertThat(TimelineLint.check(timeline, FactChecker.eventTypes()))
        .filteredOn(TimelineProblem::isError)
        .isEmpty();
    Object tree =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TimelineSchema.json())
                .validate(new JsonMapper().valueToTree(tree)))
        .isEmpty();
    return timeline;
  }
}
