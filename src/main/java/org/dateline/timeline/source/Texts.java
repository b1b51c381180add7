package org.dateline.timeline.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads files as text or as JSON. */
final class Texts {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Texts() {}

  /**
   * @throws ImportException if the bytes are not UTF-8
   */
  static String decode(String file, byte[] bytes) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      long line = 1;
      for (int i = 0; i < input.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      String what = String.format("byte 0x%02X is not UTF-8", bytes[input.position()]);
      throw new ImportException(file + ":" + line + ": " + what + "; save the file as UTF-8", e);
    }
  }

  /**
   * @throws ImportException if the bytes are not one JSON value
   */
  static JsonNode json(String file, byte[] bytes) {
    try {
      JsonNode root = JSON.readTree(decode(file, bytes));
      if (root.isMissingNode()) {
        throw new ImportException(file + ": is empty; give a JSON file");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new ImportException(
          at(file, e.getLocation()) + ": not JSON: " + line(e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new ImportException(file + ": not JSON: " + line(e.getMessage()), e);
    }
  }

  static String at(String file, @Nullable JsonLocation location) {
    return location == null
        ? file
        : file + ":" + location.getLineNr() + ":" + location.getColumnNr();
  }

  /** The first line of a library's message, without what it says of its own source. */
  static String line(@Nullable String message) {
    String line = message == null ? "" : message.lines().findFirst().orElse("");
    int more = line.indexOf(" (start marker at [Source");
    return line.isEmpty() ? "can't be read" : more < 0 ? line : line.substring(0, more);
  }

  /** The text or number of a field; empty if it has none. */
  static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isValueNode() && !value.isNull() ? clean(value.asText()) : "";
  }

  /** One line without blanks around it. */
  static String clean(String text) {
    return text.replaceAll("[\\s\\u00A0\\u2028\\u2029]++", " ").strip();
  }

  /** Text without the tags and the commonest character references of HTML. */
  static String withoutTags(String html) {
    return clean(
        html.replaceAll("<[a-zA-Z/!][^>]*+>", " ")
            .replace("&nbsp;", " ")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&"));
  }
}
