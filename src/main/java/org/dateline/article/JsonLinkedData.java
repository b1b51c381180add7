package org.dateline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of itself in JSON-LD, in the terms of schema.org. */
final class JsonLinkedData {
  private static final JsonFactory FACTORY = new JsonFactory();

  private @Nullable String best;
  private int rank = Integer.MAX_VALUE;

  private JsonLinkedData() {}

  /** One object, while it is read. */
  private static final class Thing {
    private boolean isArticle;
    private @Nullable String published;
  }

  /**
   * The {@code datePublished} of the article that the data describes: of the first object of a type
   * of article, else of the outermost that has one. JSON that is malformed tells nothing, as to
   * browsers.
   */
  static Optional<String> published(String json) {
    JsonLinkedData data = new JsonLinkedData();
    try (JsonParser parser = FACTORY.createParser(json)) {
      data.read(parser);
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.ofNullable(data.best);
  }

  private void read(JsonParser parser) throws IOException {
    Deque<Thing> open = new ArrayDeque<>();
    String field = "";
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT -> open.push(new Thing());
        case END_OBJECT -> weigh(open.pop(), open.size());
        case FIELD_NAME -> field = parser.currentName();
        case VALUE_STRING -> {
          if (!open.isEmpty()) {
            take(field, parser.getText(), open.element());
          }
        }
        default -> {}
      }
    }
  }

  private static void take(String field, String value, Thing thing) {
    if (field.equals("datePublished")) {
      thing.published = value;
    } else if (field.equals("@type")) {
      thing.isArticle |=
          value.endsWith("Article") || value.endsWith("Posting") || value.endsWith("Report");
    }
  }

  private void weigh(Thing thing, int depth) {
    int weight = thing.isArticle ? depth : depth + 1000;
    if (thing.published != null && weight < rank) {
      best = thing.published;
      rank = weight;
    }
  }
}
