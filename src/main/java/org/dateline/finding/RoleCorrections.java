package org.dateline.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.text.Span;
import org.dateline.timeline.Entity;

/** Corrections of who holds a role: another name, or a word that moves the role in time. */
final class RoleCorrections {
  private static final List<String> POSSESSIVES = List.of("'s ", "’s ", "s' ", "s’ ");

  private final CharSequence source;

  RoleCorrections(CharSequence source) {
    this.source = source;
  }

  /**
   * Puts {@code qualifier} before the words of a role: "the former defence minister X".
   *
   * @param span the words that give {@code bearer} the role
   */
  Optional<Correction> qualify(Span span, Entity bearer, String qualifier) {
    String text = span.of(source);
    int name = nameIn(text, bearer).map(Span::start).orElse(text.length());
    if (name == 0) {
      return Optional.empty();
    }
    int at = afterDeterminer(text.substring(0, name));
    boolean opens = at == 0 && opensSentence(span);
    String role = text.substring(at);
    String corrected =
        text.substring(0, at)
            + (opens ? capitalised(qualifier) : qualifier)
            + " "
            + (opens && !hasMoreCapitals(role, name) ? lowered(role) : role);
    return Optional.of(new Correction(span, corrected, "if " + bearer.name() + " is meant"));
  }

  /**
   * Leaves out a word that moves a role in time: "former", "-elect".
   *
   * @param span the words that give {@code name} the role
   * @param qualifier the word, within {@code span}
   */
  Optional<Correction> drop(Span span, Span qualifier, String name) {
    int from = qualifier.start();
    int to = qualifier.end();
    boolean hyphened = from > span.start() && source.charAt(from - 1) == '-';
    if (hyphened) {
      from--;
    } else {
      while (to < span.end() && " -".indexOf(source.charAt(to)) >= 0) {
        to++;
      }
    }
    String before = source.subSequence(span.start(), from).toString();
    String after = source.subSequence(to, span.end()).toString();
    boolean opens = before.isEmpty() && opensSentence(span) && !after.isEmpty();
    return before.isBlank() && after.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Correction(
                span, before + (opens ? capitalised(after) : after), "if " + name + " is meant"));
  }

  /** Puts the name of {@code holder} in the place of {@code person}'s. */
  Optional<Correction> rename(Span span, Entity person, Entity holder) {
    String text = span.of(source);
    return nameIn(text, person)
        .map(
            name ->
                new Correction(
                    span,
                    text.substring(0, name.start()) + holder.name() + text.substring(name.end()),
                    "if " + holder.name() + " is meant"));
  }

  /** The longest name of {@code person} that {@code text} holds. */
  private static Optional<Span> nameIn(String text, Entity person) {
    List<String> names = new ArrayList<>();
    names.add(person.name());
    names.addAll(person.also());
    names.add(lastWord(person.name()));
    return names.stream()
        .flatMap(name -> find(text, name))
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  private static Stream<Span> find(String text, String name) {
    int start = text.indexOf(name);
    return start < 0 ? Stream.empty() : Stream.of(new Span(start, start + name.length()));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static int afterDeterminer(String role) {
    for (String possessive : POSSESSIVES) {
      int at = role.indexOf(possessive);
      if (at >= 0) {
        return at + possessive.length();
      }
    }
    return role.toLowerCase(Locale.ROOT).startsWith("the ") ? "the ".length() : 0;
  }

  /** "Prime Minister" and "NATO chief" keep their capitals behind another word. */
  private static boolean hasMoreCapitals(String text, int end) {
    return text.substring(1, Math.max(1, end)).chars().anyMatch(Character::isUpperCase);
  }

  private boolean opensSentence(Span span) {
    int before = span.start() - 1;
    while (before >= 0 && Character.isWhitespace(source.charAt(before))) {
      before--;
    }
    return before < 0 || ".!?".indexOf(source.charAt(before)) >= 0;
  }

  private static String lowered(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
