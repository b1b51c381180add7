package org.dateline.timeline;

import java.util.List;
import java.util.Locale;
import org.dateline.time.EdtfDate;

/**
 * What a country or place had for a time: a capital, a currency, an official name, or sanctions
 * against it; and why an office had no holder.
 *
 * @param of id of the country or place; sanctions are against organisations, too
 * @param kind what it had
 * @param value id of the capital, of the currency or of who imposed the sanctions, or the text
 *     itself
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
    NAME,
    /** Measures against it by an organisation or a country, of whatever kind. */
    SANCTIONS,
    /** Nothing but arms is, or also arms are, withheld from it. */
    ARMS_EMBARGO,
    /** Of an office: a text that says why nobody held it; one at a time. */
    VACANCY;

    /** As timelines write it: {@code capital}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its value is a text, and no id. */
    public boolean isText() {
      return this == NAME || this == VACANCY;
    }

    /** Whether there is one of it at a time; of the others, one of each value. */
    boolean isSingle() {
      return this == CAPITAL || isText();
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
