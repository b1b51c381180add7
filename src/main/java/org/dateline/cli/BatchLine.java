package org.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * An article as one line of JSON.
 *
 * @param id what to call it
 * @param text plain text; positions refer to it
 * @param title the headline, if it stands apart from the text
 * @param published the publication date, if known
 */
record BatchLine(String id, String text, @Nullable String title, @Nullable LocalDate published) {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int LENGTH_OF_A_DAY = "2022-02-24".length();

  /**
   * @throws Trouble if {@code json} is not an object with an {@code id} and a {@code text}
   */
  static BatchLine parse(byte[] json) throws Trouble {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Trouble("not a JSON object; write one article a line");
      }
      BatchLine line = parse(parser);
      if (parser.nextToken() != null) {
        throw new Trouble("has more than one JSON object; write one article a line");
      }
      return line;
    } catch (JsonProcessingException e) {
      long column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new Trouble("column " + column + ": not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new Trouble("not JSON: " + e.getMessage(), e);
    }
  }

  private static BatchLine parse(JsonParser parser) throws IOException, Trouble {
    String id = null;
    String text = null;
    String title = null;
    LocalDate published = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "id" -> id = scalar(parser, field);
        case "text" -> text = string(parser, field);
        case "title" -> title = string(parser, field);
        case "published" -> published = day(scalar(parser, field));
        default -> parser.skipChildren();
      }
    }
    if (id == null) {
      throw new Trouble("no \"id\"; give each article one");
    }
    if (text == null) {
      throw new Trouble("article " + id + " has no \"text\"; give it one");
    }
    return new BatchLine(id, text, title, published);
  }

  private static @Nullable String string(JsonParser parser, String field)
      throws IOException, Trouble {
    if (parser.currentToken().isNumeric()) {
      throw new Trouble("\"" + field + "\" is a number; write it as a string");
    }
    return scalar(parser, field);
  }

  private static @Nullable String scalar(JsonParser parser, String field)
      throws IOException, Trouble {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getText();
      default -> throw new Trouble("\"" + field + "\" is no string; write it as one");
    };
  }

  /** A day, or the day of a date and time. */
  private static @Nullable LocalDate day(@Nullable String value) throws Trouble {
    if (value == null || value.isEmpty()) {
      return null;
    }
    boolean timed = value.length() > LENGTH_OF_A_DAY && "T ".indexOf(value.charAt(10)) >= 0;
    try {
      return LocalDate.parse(timed ? value.substring(0, LENGTH_OF_A_DAY) : value);
    } catch (DateTimeParseException e) {
      throw new Trouble("\"published\" is " + value + ", which is no day; write YYYY-MM-DD", e);
    }
  }
}
