package org.dateline.timeline.source;

import java.util.Locale;

/** The formats that timelines are made from. */
public enum ImportFormat {
  /** Results of a SPARQL query of Wikidata, as JSON. */
  WIKIDATA(new WikidataImporter()),
  /** A table with a line of headings. */
  CSV(new CsvImporter()),
  /** What Knight Lab's TimelineJS shows. */
  TIMELINEJS(new TimelineJsImporter()),
  /** Persons, organisations, posts and memberships: popoloproject.com. */
  POPOLO(new PopoloImporter()),
  /** RFC 5545. */
  ICALENDAR(new CalendarImporter());

  private final Importer importer;

  ImportFormat(Importer importer) {
    this.importer = importer;
  }

  /**
   * Makes a timeline of a file.
   *
   * @param file how messages and sources call it
   * @throws ImportException if it can't be read at all
   */
  public Imported read(String file, byte[] bytes, ImportOptions options) {
    Draft draft = new Draft(file, options);
    importer.read(bytes, draft);
    return draft.finish();
  }

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
