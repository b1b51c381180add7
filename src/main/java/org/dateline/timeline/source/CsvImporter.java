package org.dateline.timeline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table with a line of headings, RFC 4180. */
final class CsvImporter implements Importer {
  private static final char[] DELIMITERS = {',', ';', '\t'};

  @Override
  public void read(byte[] bytes, Draft draft) {
    String text = Texts.decode(draft.file(), bytes);
    Character given = draft.options().delimiter();
    char delimiter = given != null ? given : likeliest(text);
    try (CsvParser parser = new CsvFactory().createParser(text)) {
      parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      parser.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
      parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(delimiter));
      parser.nextToken();
      List<String> headings = row(parser);
      if (headings == null) {
        throw new ImportException(draft.file() + ": is empty; give a table with headings");
      }
      CsvRows rows = new CsvRows(CsvColumns.of(headings, draft), draft);
      List<String> values = row(parser);
      while (values != null) {
        // The parser stands behind the line.
        rows.add(parser.currentTokenLocation().getLineNr(), values);
        values = row(parser);
      }
      rows.finish();
    } catch (JsonProcessingException e) {
      throw new ImportException(
          Texts.at(draft.file(), e.getLocation())
              + ": not CSV: "
              + Texts.line(e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new ImportException(draft.file() + ": not CSV: " + Texts.line(e.getMessage()), e);
    }
  }

  /** The next row, or null. */
  private static @Nullable List<String> row(CsvParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      return null;
    }
    List<String> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(Texts.clean(parser.getText()));
    }
    return values;
  }

  /** What stands most often between the headings; a comma if nothing does. */
  private static char likeliest(String text) {
    int[] counts = new int[DELIMITERS.length];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || "\r\n".indexOf(text.charAt(i)) < 0); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      for (int d = 0; d < DELIMITERS.length; d++) {
        counts[d] += !quoted && c == DELIMITERS[d] ? 1 : 0;
      }
    }
    int best = 0;
    for (int d = 1; d < counts.length; d++) {
      best = counts[d] > counts[best] ? d : best;
    }
    return DELIMITERS[best];
  }
}
