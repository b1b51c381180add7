package org.dateline.timeline.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a table has its fields.
 *
 * @param width how many columns there are
 * @param index of the column, by field
 */
record CsvColumns(int width, Map<String, Integer> index) {
  /** What columns can hold. */
  static final List<String> FIELDS =
      List.of(
          "id", "name", "also", "type", "date", "start", "end", "who", "whom", "where", "source",
          "url", "kind", "born", "died", "office", "of");

  /**
   * @throws ImportException if the mapping names a field or column that there isn't
   */
  static CsvColumns of(List<String> headings, Draft draft) {
    Map<String, Integer> index = new LinkedHashMap<>();
    Map<String, String> mapping = draft.options().mapping();
    for (String field : mapping.keySet()) {
      if (!FIELDS.contains(field)) {
        throw new ImportException(
            "--mapping: there is no field " + field + "; use one of: " + String.join(", ", FIELDS));
      }
    }
    List<String> lower = headings.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    for (String field : FIELDS) {
      String column = mapping.getOrDefault(field, field).strip();
      int at = headings.indexOf(column);
      at = at < 0 ? lower.indexOf(column.toLowerCase(Locale.ROOT)) : at;
      if (at >= 0) {
        index.put(field, at);
      } else if (mapping.containsKey(field)) {
        throw new ImportException(
            draft.file()
                + ":1: there is no column "
                + column
                + "; the columns are: "
                + String.join(", ", headings));
      }
    }
    if (!index.containsKey("name") && !index.containsKey("who")) {
      throw new ImportException(
          draft.file()
              + ":1: no column is the name; say which with --mapping name=COLUMN (the columns are: "
              + String.join(", ", headings)
              + ")");
    }
    return new CsvColumns(headings.size(), index);
  }

  /** The value of a field in a row; empty if it has none. */
  String value(List<String> row, String field) {
    Integer at = index.get(field);
    return at == null || at >= row.size() ? "" : row.get(at);
  }

  /** The values of a field, which stand between semicolons or bars. */
  List<String> values(List<String> row, String field) {
    List<String> values = new ArrayList<>(Arrays.asList(value(row, field).split("[;|]", -1)));
    values.replaceAll(String::strip);
    values.removeIf(String::isEmpty);
    return values;
  }
}
