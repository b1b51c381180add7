package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Evidence;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceClaim;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the words put a place or an event: "Bucha, Kharkiv region", "in Lyon in Italy", "the
 * Italian city of Lyon", "the Chernobyl disaster in Russia".
 */
final class PlaceFinder implements ClaimFinder {
  private static final Set<String> IN = Set.of("in", "near", "outside");
  private static final Set<String> BEFORE_PLACE =
      Set.of("in", "near", "outside", "of", "at", "from", "to", "around");
  private static final Set<String> GOVERNING =
      Set.of("after", "before", "since", "following", "during", "until", "like", "unlike");

  /** Words between an event at the start of its clause and that start. */
  private static final int NEAR_START = 2;

  private static final int DIRECTIONS = 2;
  private static final int ADJECTIVES = 3;

  private final Gazetteer gazetteer;
  private final Places places;
  private final PlaceWords lexicon = new PlaceWords();
  private final WordClasses classes;

  PlaceFinder(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    this.classes = classes;
    places = new Places(gazetteer, lexicon);
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    List<NameMention> names = sentence.names();
    for (int i = 0; i < names.size(); i++) {
      NameMention container = names.get(i);
      if (container.form() == NameMention.Form.ADJECTIVE) {
        add(ofAdjective(context, container), claims);
      } else if (isContainer(container)) {
        NameMention before = i == 0 ? null : names.get(i - 1);
        PlaceClaim claim = before == null ? null : ofPlace(context, before, container);
        add(claim != null ? claim : ofEvent(context, container), claims);
      }
    }
  }

  private static void add(@Nullable PlaceClaim claim, Consumer<? super Claim> claims) {
    if (claim != null) {
      claims.accept(claim);
    }
  }

  private boolean isContainer(NameMention name) {
    return name.form() == NameMention.Form.NAME
        && name.ids().size() == 1
        && places.isContainer(name.ids().get(0));
  }

  /** "In Bucha, Kharkiv region", "in Lyon in northern Italy". */
  private @Nullable PlaceClaim ofPlace(Context context, NameMention place, NameMention container) {
    Sentence sentence = context.sentence();
    Words words = sentence.words();
    String id = onlyPlace(place);
    if (id == null || !BEFORE_PLACE.contains(words.norm(place.from() - 1))) {
      return null;
    }
    int link = place.to();
    int at = pastDirections(words, link + 1, container.from());
    boolean comma = words.norm(link).equals(",");
    boolean in = IN.contains(words.norm(link)) && !gazetteer.timeline().isCapital(id);
    if (at != container.from() || !comma && !in) {
      return null;
    }
    boolean closed = comma ? isClosed(sentence, place, container) : isNounEnd(sentence, container);
    return closed ? claim(context, place, id, container, container.from(), false) : null;
  }

  /** "The Italian city of Lyon". */
  private @Nullable PlaceClaim ofAdjective(Context context, NameMention adjective) {
    Words words = context.words();
    int at = adjective.to();
    for (int i = 0; i < ADJECTIVES; i++) {
      PatternIndex.Match<String> noun =
          lexicon.settlements.longestAt(words, at, context.sentence().to());
      if (noun != null && words.norm(noun.to()).equals("of")) {
        NameMention place = context.sentence().nameAt(noun.to() + 1);
        String id = place == null ? null : onlyPlace(place);
        boolean one = adjective.ids().size() == 1 && places.isContainer(adjective.ids().get(0));
        return place == null || id == null || !one
            ? null
            : claim(context, place, id, adjective, adjective.from(), true);
      }
      if (!words.isLetters(at) || lexicon.set("held").contains(words.norm(at))) {
        return null;
      }
      at++;
    }
    return null;
  }

  /** "The Chernobyl disaster in Russia", "the Battle of Hastings was fought in Scotland". */
  private @Nullable PlaceClaim ofEvent(Context context, NameMention container) {
    Sentence sentence = context.sentence();
    Words words = sentence.words();
    int at = container.from() - 1;
    for (int i = 0; i < DIRECTIONS && lexicon.set("direction").contains(words.norm(at)); i++) {
      at--;
    }
    if (!words.norm(at).equals("in") || !endsPhrase(sentence, container)) {
      return null;
    }
    for (EventMention mention : context.mentions()) {
      Trigger name = mention.trigger();
      boolean same = name.to() <= at && sentence.clauses().same(name.from(), at);
      if (mention.isName() && same && places(sentence, name, at)) {
        return claim(context, mention, container);
      }
    }
    return null;
  }

  /** Whether "in" at {@code at} says where the event was: right behind it, or behind its verb. */
  private boolean places(Sentence sentence, Trigger event, int at) {
    Words words = sentence.words();
    int from = pastTimes(sentence, event.to());
    int start = sentence.clauses().start(sentence.clauses().of(event.from()));
    String before = words.norm(event.from() - 1);
    before = before.equals("the") ? words.norm(event.from() - 2) : before;
    boolean leads = event.from() - start <= NEAR_START && !BEFORE_PLACE.contains(before);
    if (from == at) {
      return leads || GOVERNING.contains(before);
    }
    PatternIndex.Match<String> verb = lexicon.happenings.longestAt(words, from, at + 1);
    return leads && verb != null && pastTimes(sentence, verb.to()) == at;
  }

  private static int pastTimes(Sentence sentence, int from) {
    int at = from;
    for (Sentence.TimeMention time : sentence.times()) {
      String link = sentence.words().norm(at);
      int start = link.equals("of") || link.equals("in") || link.equals("on") ? at + 1 : at;
      if (time.from() == start || time.from() == at) {
        at = time.to();
      }
    }
    return at;
  }

  private int pastDirections(Words words, int from, int to) {
    int at = from;
    while (at < to && at - from < DIRECTIONS && lexicon.set("direction").contains(words.norm(at))) {
      at++;
    }
    return at;
  }

  /** "In Lyon, Italy." and not "in Lyon, Italy beat Spain" or "in Lyon, Italy and Spain". */
  private boolean isClosed(Sentence sentence, NameMention place, NameMention container) {
    Words words = sentence.words();
    int next = container.to();
    int start = sentence.clauses().start(sentence.clauses().of(place.from()));
    boolean leads = place.from() - 1 <= start;
    boolean listed = isListed(sentence, place, container);
    boolean end = next >= sentence.to() || !words.isLetters(next) && !words.isDigits(next);
    boolean possessive = words.norm(next).equals("'") || words.norm(next).equals("’");
    boolean region = places.kind(container.ids().get(0)) == Entity.Kind.PLACE;
    if (listed || possessive || words.norm(next).equals("-")) {
      return false;
    }
    return end && (!leads || region || !words.norm(next).equals(","))
        || !leads
            && (sentence.isTime(next) || classes.set("preposition").contains(words.norm(next)));
  }

  private boolean isListed(Sentence sentence, NameMention place, NameMention container) {
    Words words = sentence.words();
    int next = container.to();
    int after = words.norm(next).equals(",") ? next + 1 : next;
    String joint = words.norm(after);
    boolean more =
        (joint.equals("and") || joint.equals("or")) && words.isCapitalised(after + 1)
            || joint.equals("who")
            || joint.equals("which")
            || joint.equals("whose")
            || after > next && words.isCapitalised(after) && !sentence.isTime(after);
    String before = words.norm(place.from() - 1);
    return more || before.equals("and") || before.equals(",");
  }

  /** Whether a name stands for itself: not "Italy's", "Italy-based", "Italy coach". */
  private static boolean isNounEnd(Sentence sentence, NameMention name) {
    Words words = sentence.words();
    int next = name.to();
    String word = words.norm(next);
    return next >= sentence.to()
        || !word.equals("'")
            && !word.equals("’")
            && !word.equals("-")
            && !words.isCapitalised(next);
  }

  /** Whether a mark, a time or a verb follows a name, so that nothing else can belong to it. */
  private boolean endsPhrase(Sentence sentence, NameMention name) {
    int next = name.to();
    return isNounEnd(sentence, name)
        && (next >= sentence.to()
            || !sentence.words().isLetters(next)
            || sentence.isTime(next)
            || sentence.words().norm(next).equals("in")
            || classes.isVerbal(sentence.words(), next));
  }

  /** The one place that a name means; its country's metonym does not count. */
  private @Nullable String onlyPlace(NameMention name) {
    if (name.form() != NameMention.Form.NAME) {
      return null;
    }
    String only = null;
    for (String id : name.ids()) {
      if (places.kind(id) == Entity.Kind.PLACE) {
        if (only != null) {
          return null;
        }
        only = id;
      } else if (places.kind(id) != Entity.Kind.COUNTRY) {
        return null;
      }
    }
    return only;
  }

  private @Nullable PlaceClaim claim(
      Context context,
      NameMention place,
      String id,
      NameMention container,
      int from,
      boolean adjective) {
    String stated = container.ids().get(0);
    Places.Fit fit = places.fit(id, stated);
    Entity known = gazetteer.timeline().entity(id).orElseThrow();
    Entity right = places.right(id, stated).orElse(null);
    if (fit == Places.Fit.OPEN || right == null) {
      return null;
    }
    Evidence fact =
        new Evidence(id, known.name() + ", in " + right.name(), null, known.location(), List.of());
    List<PlaceClaim.Known> facts =
        List.of(new PlaceClaim.Known(fact, right, fit == Places.Fit.INSIDE));
    return new PlaceClaim(
        context.inSource(from, container.to()),
        context.inSource(place.from(), place.to()),
        context.sentenceInSource(),
        gazetteer.timeline().entity(stated).orElseThrow(),
        adjective,
        Modality.ASSERTED,
        context.attribution(Math.min(from, place.from()), Math.max(container.to(), place.to())),
        facts);
  }

  /** What the words say of an event, if its place is certain. */
  private @Nullable PlaceClaim claim(Context context, EventMention mention, NameMention container) {
    String stated = container.ids().get(0);
    List<PlaceClaim.Known> facts = new ArrayList<>();
    for (EventCandidate candidate : mention.candidates()) {
      Places.Fit fit = places.fit(candidate.event(), stated);
      Entity right =
          candidate.event().where().stream()
              .flatMap(place -> places.right(place, stated).stream())
              .findFirst()
              .orElse(null);
      if (fit == Places.Fit.OPEN || right == null) {
        return null;
      }
      Evidence event = Evidence.of(candidate.event());
      Evidence fact =
          new Evidence(
              event.id(),
              event.name() + ", in " + right.name(),
              event.date(),
              event.location(),
              event.sources());
      facts.add(new PlaceClaim.Known(fact, right, fit == Places.Fit.INSIDE));
    }
    Trigger name = mention.trigger();
    return new PlaceClaim(
        context.inSource(container.from(), container.to()),
        context.inSource(name.from(), name.to()),
        context.sentenceInSource(),
        gazetteer.timeline().entity(stated).orElseThrow(),
        false,
        mention.modality(),
        context.attribution(name.from(), container.to()),
        facts);
  }
}
