package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase says, whatever it calls those whom it names: "Britain's exit from the EU" and "the
 * United Kingdom's exit from the European Union" are of one shape. Articles do not count.
 */
final class Shape {
  /** A surname that more share stands for none of them. */
  private static final int MOST = 4;

  /** "Opening of Springfield library": so many words tell of what is known by no other name. */
  private static final int LEAST = 4;

  /** What stands before a title or around it. */
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "\"");

  /** The parts in order: the alternatives of each, one but for names of several. */
  private final List<List<String>> parts = new ArrayList<>();

  /** Whether it names somebody or something. */
  private boolean names;

  /** Whether a word other than the first is written as a name, though nobody is known by it. */
  private boolean capitals;

  private Shape() {}

  /** The shape of words, of which {@code nameAt} gives the names by where they begin. */
  static Shape of(Words words, int from, int to, IntFunction<@Nullable NameMention> nameAt) {
    Shape shape = new Shape();
    for (int i = from; i < to; i++) {
      NameMention name = nameAt.apply(i);
      if (name != null && name.to() <= to) {
        shape.parts.add(name.ids().stream().map(Shape::of).toList());
        shape.names = true;
        i = name.to() - 1;
      } else if (!ARTICLES.contains(words.norm(i))) {
        shape.capitals |= i > from && words.isCapitalised(i);
        shape.parts.add(List.of(words.norm(i)));
      }
    }
    return shape;
  }

  /** An entity in a shape. */
  static String of(String id) {
    return "<" + id + ">";
  }

  /** The entity that is all of a shape, or null. */
  static @Nullable String entity(String shape) {
    boolean alone = shape.startsWith("<") && shape.indexOf('>') == shape.length() - 1;
    return alone ? shape.substring(1, shape.length() - 1) : null;
  }

  /**
   * The shapes that the name of an event may have; none if it names nobody or, like "the release of
   * Jaws", something that has but one word.
   */
  List<String> variants(Event event) {
    if (!names && (!capitals || parts.size() < LEAST)) {
      return List.of();
    }
    Set<String> parties = new HashSet<>();
    event.who().forEach(id -> parties.add(of(id)));
    event.whom().forEach(id -> parties.add(of(id)));
    event.where().forEach(id -> parties.add(of(id)));
    return variants(
        part -> {
          List<String> meant = part.stream().filter(parties::contains).toList();
          return meant.isEmpty() ? part : meant;
        });
  }

  /** The shapes of words in a text, all that they may have. */
  List<String> variants() {
    return variants(part -> part);
  }

  private List<String> variants(UnaryOperator<List<String>> choice) {
    List<String> variants = List.of("");
    for (List<String> part : parts) {
      List<String> chosen = choice.apply(part);
      if (chosen.size() > MOST) {
        return List.of();
      }
      List<String> longer = new ArrayList<>();
      for (String variant : variants) {
        for (String one : chosen) {
          longer.add(variant.isEmpty() ? one : variant + " " + one);
        }
      }
      variants = longer;
    }
    return variants;
  }
}
