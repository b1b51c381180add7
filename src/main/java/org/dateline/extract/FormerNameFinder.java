package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.AttributeClaim;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Bound;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Names;

/**
 * Finds places that are called by a name of another time: "in Leningrad in 2005". A name that is
 * told about, remembered, or part of another name is none that the place is called by.
 */
final class FormerNameFinder implements ClaimFinder {
  /** A new name takes its time to be used. */
  private static final long GRACE_DAYS = 366;

  private final Gazetteer gazetteer;
  private final Attributes attributes;
  private final ClauseTime.Reader times;
  private final Subjects subjects;
  private final WordClasses classes;
  private final Set<String> naming;
  private final Set<String> locatives;

  FormerNameFinder(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    this.classes = classes;
    attributes = new Attributes(gazetteer);
    times = new ClauseTime.Reader(classes);
    subjects = new Subjects(classes);
    naming = classes.set("naming");
    locatives = classes.set("locative");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    if (sentence.times().isEmpty()) {
      return;
    }
    for (NameMention name : sentence.names()) {
      List<Attribute> named = named(context, name);
      if (!named.isEmpty() && isInUse(sentence, name)) {
        times
            .of(sentence, name.from())
            .filter(time -> dates(sentence, name, time))
            .flatMap(time -> claim(context, name, named, time))
            .ifPresent(claims);
      }
    }
  }

  /** The entries that give a place these words for a name, if they are no name of it for ever. */
  private List<Attribute> named(Context context, NameMention name) {
    if (name.form() != NameMention.Form.NAME || name.ids().size() != 1) {
      return List.of();
    }
    String id = name.ids().get(0);
    List<Attribute> all = gazetteer.timeline().attributesOf(id);
    if (all.isEmpty()) {
      return List.of();
    }
    String key =
        Names.key(context.words().span(name.from(), name.to()).of(context.article().prose()));
    Entity place = gazetteer.timeline().entity(id).orElseThrow();
    boolean forEver =
        Names.key(place.name()).equals(key)
            || place.also().stream().anyMatch(also -> Names.key(also).equals(key));
    return forEver
        ? List.of()
        : all.stream()
            .filter(own -> own.kind() == Attribute.Kind.NAME)
            .filter(own -> Names.key(own.value()).equals(key))
            .toList();
  }

  /** Whether the sentence uses the name and says nothing about it. */
  private boolean isInUse(Sentence sentence, NameMention name) {
    Words words = sentence.words();
    boolean partOfName =
        sentence.isPartOfLongerName(name)
            || words.norm(name.to()).equals("-")
            || words.isCapitalised(name.from() - 1) && name.from() - 1 > sentence.from();
    if (partOfName) {
      return false;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (naming.contains(words.norm(i))) {
        return false;
      }
    }
    return sentence.names().stream()
        .noneMatch(other -> !other.equals(name) && other.ids().equals(name.ids()));
  }

  /** Whether something happens at the place, or the place does something, at that time. */
  private boolean dates(Sentence sentence, NameMention name, ClauseTime time) {
    Words words = sentence.words();
    boolean located = locatives.contains(words.norm(name.from() - 1));
    if (located && isNext(sentence, name.to(), time.from())) {
      return true;
    }
    int verb = located ? name.from() - 2 : -1;
    boolean happens =
        verb >= sentence.from()
            && time.opens(sentence, verb)
            && classes.isVerbal(words, verb)
            && isOnlyVerb(sentence, verb);
    if (happens) {
      return true;
    }
    return subjects.verbOf(sentence, name) >= 0;
  }

  /** "In Leningrad, Russia, in 2005". */
  private static boolean isNext(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.words().norm(i).equals(",") && !sentence.hasNameWithin(i, i + 1)) {
        return false;
      }
    }
    return from <= to;
  }

  /** "A man born in Leningrad won" has two. */
  private boolean isOnlyVerb(Sentence sentence, int verb) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean other = i < verb - 2 || i > verb;
      if (other
          && sentence.clauses().same(i, verb)
          && classes.isVerbal(sentence.words(), i)
          && !sentence.isTime(i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<AttributeClaim> claim(
      Context context, NameMention name, List<Attribute> named, ClauseTime time) {
    Entity place = gazetteer.timeline().entity(name.ids().get(0)).orElseThrow();
    List<Attribute> all = attributes.of(place, Attribute.Kind.NAME);
    boolean known = named.stream().allMatch(own -> isFar(own, time, context));
    boolean agrees = named.stream().anyMatch(own -> own.during().period().intersects(time.when()));
    if (!agrees && !known) {
      return Optional.empty();
    }
    return Optional.of(
        new AttributeClaim(
            context.inSource(name.from(), name.to()),
            context.sentenceInSource(),
            Attribute.Kind.NAME,
            place,
            named.get(0).value(),
            time.when(),
            time.words(),
            Modality.ASSERTED,
            context.attribution(name.from(), name.to()),
            named,
            attributes.at(time.when(), all)));
  }

  /** Whether neither the time nor any other of the sentence comes near that of the name. */
  private static boolean isFar(Attribute own, ClauseTime time, Context context) {
    return own.during().period().end() instanceof Bound.Day
        && Math.abs(time.when().gapDays(own.during().period())) > GRACE_DAYS
        && context.sentence().times().stream()
            .map(other -> other.expression().period())
            .noneMatch(period -> period != null && period.intersects(own.during().period()));
  }
}
