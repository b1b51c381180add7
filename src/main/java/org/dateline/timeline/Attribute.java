package org.dateline.timeline;

import java.util.List;
import java.util.Locale;
import org.dateline.time.EdtfDate;

/**
 * What a country or place had for a time: a capital, a currency, an official name.
 *
 * @param of id of the country or place
 * @param kind what it had
 * @param value id of the capital or currency, or the name itself
 * @param during first and last day
 * @param sources where it is documented; lint asks for at least one
 * @param disputed whether entries or sources differ about it
 * @param location where it was written
 */
public record Attribute(
    String of,
    Kind kind,
    String value,
    EdtfDate during,
    List<Source> sources,
    boolean disputed,
    Location location) {

  /** What a country or place can have. */
  public enum Kind {
    /** A place; one at a time. */
    CAPITAL,
    /** What one pays with; where it changes, often two for a while. */
    CURRENCY,
    /** A text; one at a time. */
    NAME;

    /** As timelines write it: {@code capital}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Attribute {
    sources = List.copyOf(sources);
  }

  /** The same, disputed. */
  Attribute asDisputed() {
    return new Attribute(of, kind, value, during, sources, true, location);
  }
}
