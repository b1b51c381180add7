package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A country or place has a capital, a currency or a name, or is under sanctions, at a time: "Bonn,
 * the capital of Germany, in 2005".
 *
 * @param span the words that say so
 * @param sentence the sentence that holds them
 * @param attribute what it is said to have
 * @param owner who has it; null where money is used and nobody says whose
 * @param value name of the capital, of the currency or of who imposed the sanctions (empty if
 *     nobody says), or the name itself
 * @param when the time spoken of; null where the article does not tell
 * @param whenWords the words that set the time, or how it was found
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param had when the owner, or anybody, had it
 * @param instead what the owner had at that time
 */
public record AttributeClaim(
    Span span,
    Span sentence,
    Attribute.Kind attribute,
    @Nullable Entity owner,
    String value,
    @Nullable Period when,
    String whenWords,
    Modality modality,
    Attribution attribution,
    List<Attribute> had,
    List<Named> instead)
    implements Claim {

  /**
   * An attribute with the name of its value.
   *
   * @param name name of the capital or currency, or the name itself
   * @param attribute the entry
   */
  public record Named(String name, Attribute attribute) {}

  public AttributeClaim {
    had = List.copyOf(had);
    instead = List.copyOf(instead);
  }

  @Override
  public String kind() {
    if (isSanctions()) {
      return "sanctions";
    }
    return attribute == Attribute.Kind.NAME ? "former-name" : attribute.word();
  }

  @Override
  public @Nullable String reading() {
    return Claim.edtf(when);
  }

  @Override
  public List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>();
    had.forEach(own -> all.add(Evidence.of(own, isSanctions() ? measure(own.kind()) : value)));
    instead.forEach(other -> all.add(Evidence.of(other.attribute(), other.name())));
    return all;
  }

  /** Whether it says what the capital is. */
  public boolean isCapital() {
    return attribute == Attribute.Kind.CAPITAL;
  }

  /** Whether it says what one pays with. */
  public boolean isCurrency() {
    return attribute == Attribute.Kind.CURRENCY;
  }

  /** Whether it calls a place by a name that it bore for a time. */
  public boolean isFormerName() {
    return attribute == Attribute.Kind.NAME;
  }

  /** Whether it speaks of sanctions, or of an arms embargo. */
  public boolean isSanctions() {
    return attribute == Attribute.Kind.SANCTIONS || attribute == Attribute.Kind.ARMS_EMBARGO;
  }

  /** "European Union arms embargo on China". */
  private String measure(Attribute.Kind kind) {
    String by = value.isEmpty() ? "" : value + " ";
    String on = owner == null ? "" : " on " + owner.name();
    return by + kind.word().replace('-', ' ') + on;
  }

  /** The measures that it speaks of: "United Nations sanctions on Iran". */
  public String measure() {
    return measure(attribute);
  }

  @Override
  public boolean isResolved() {
    return when != null;
  }

  @Override
  public boolean isLinked() {
    return !had.isEmpty() || !instead.isEmpty();
  }

  @Override
  public boolean agrees() {
    return when != null && had.stream().anyMatch(own -> own.during().period().intersects(when));
  }
}
