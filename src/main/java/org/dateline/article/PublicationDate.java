package org.dateline.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A publication date as metadata writes it. */
final class PublicationDate {
  private static final int LENGTH_OF_A_DAY = "2022-02-24".length();

  private PublicationDate() {}

  /**
   * The day of an ISO 8601 day or day and time, as its own time zone counts it.
   *
   * @return nothing if the value is of another form
   * @throws DateTimeParseException if it has the form and names no day of the calendar
   */
  static Optional<LocalDate> parse(String value) {
    String text = value.strip();
    return hasForm(text)
        ? Optional.of(LocalDate.parse(text.substring(0, LENGTH_OF_A_DAY)))
        : PublicationLine.parse(text);
  }

  private static boolean hasForm(String text) {
    if (text.length() < LENGTH_OF_A_DAY) {
      return false;
    }
    for (int i = 0; i < LENGTH_OF_A_DAY; i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return text.length() == LENGTH_OF_A_DAY || "Tt ".indexOf(text.charAt(LENGTH_OF_A_DAY)) >= 0;
  }
}
