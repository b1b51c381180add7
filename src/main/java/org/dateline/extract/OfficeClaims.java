package org.dateline.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.claim.OfficeClaim;
import org.dateline.extract.OfficePairs.Pair;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/** Turns persons with titles into claims, reading charitably who and when is meant. */
final class OfficeClaims implements ClaimFinder {
  private final OfficeFinder offices;
  private final OfficeSubjects subjects;
  private final OfficePairs pairs;
  private final OfficeTimes times;
  private final OfficeActs acts;
  private final OfficeStories stories;
  private final TimeRole.Reader roles;
  private final ModalityReader modality;
  private final Set<String> memories;

  OfficeClaims(Gazetteer gazetteer, WordClasses classes) {
    offices = new OfficeFinder(gazetteer, classes);
    subjects = new OfficeSubjects(gazetteer, classes);
    pairs = new OfficePairs(gazetteer.timeline());
    times = new OfficeTimes(new Horizon(gazetteer.timeline()), classes);
    acts = new OfficeActs(gazetteer, classes);
    stories = new OfficeStories(acts, times, classes);
    memories = classes.set("memory");
    roles = new TimeRole.Reader(classes);
    modality = new ModalityReader(classes);
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    List<OfficeFinder.Found> all = offices.find(context.sentence());
    for (OfficeFinder.Found found : all) {
      OfficeClaim claim =
          found.under() == null
              ? Optional.ofNullable(clash(context, found, all))
                  .orElseGet(() -> inTime(context, found, all))
              : inService(context, found, found.under());
      if (claim != null) {
        claims.accept(claim);
      }
    }
  }

  /** The claim that {@code found} makes, or null if the timeline cannot speak of it. */
  private @Nullable OfficeClaim inTime(
      Context context, OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    ActVerbs.Tense tense =
        found.bearing() == Bearing.PLAIN && context.isNews()
            ? acts.tense(context.sentence(), found, all)
            : null;
    ActVerbs.Tense now = tense == ActVerbs.Tense.PRESENT && isLongAgo(context) ? null : tense;
    SpokenOf spoken =
        now != null ? SpokenOf.published(context.article().published()) : spoken(context, found);
    List<Pair> meant = pairs.of(found);
    if (meant.isEmpty() || spoken == null) {
      return null;
    }
    StoryTime story = now != null ? null : stories.against(context, found, all, meant).orElse(null);
    if (story != null) {
      return claim(context, found, meant.get(0), story.when(), story.words());
    }
    for (Pair pair : meant) {
      Period agreed = times.agreed(pair, found, OfficeTimes.times(spoken));
      if (agreed != null) {
        return claim(context, found, pair, agreed, spoken.words());
      }
    }
    boolean published = context.article().published() != null;
    boolean remembered = memories.contains(context.words().norm(found.from() - 1));
    boolean allSpeak =
        meant.stream()
            .allMatch(
                pair ->
                    (now != null
                            ? times.contradictsNow(pair, found, spoken, now)
                            : times.contradicts(pair, found, spoken, published, remembered))
                        && (!pair.tenures().isEmpty() || pairs.isKnown(pair.office())));
    Period when = allSpeak ? spoken.when() : null;
    return claim(context, found, meant.get(0), when, spoken.words());
  }

  /** "A governor under President X": whoever is spoken of today may have been so long ago. */
  private static boolean isUnder(Context context, OfficeFinder.Found found) {
    return context.words().norm(found.from() - 1).equals("under");
  }

  private static boolean isRecent(Context context, SpokenOf spoken) {
    Period published = context.published();
    Period when = spoken.when();
    return published != null
        && when != null
        && Math.abs(when.gapDays(published)) <= SpokenOf.NEWS_DAYS;
  }

  /** "A hundred years ago, the Kaiser declares war": the present of a story, not of the day. */
  private static boolean isLongAgo(Context context) {
    Period published = context.published();
    List<Period> times =
        context.sentence().times().stream()
            .flatMap(time -> Stream.ofNullable(time.expression().period()))
            .toList();
    boolean vaguely =
        context.sentence().times().stream()
            .anyMatch(time -> time.expression().value().equals("PAST_REF"));
    return vaguely
        || published != null
            && !times.isEmpty()
            && times.stream()
                .allMatch(
                    time ->
                        time.isBefore(published)
                            && Math.abs(time.gapDays(published)) > SpokenOf.NEWS_DAYS);
  }

  /** The time that the words speak of, or null where they only mention the office. */
  private @Nullable SpokenOf spoken(Context context, OfficeFinder.Found found) {
    boolean stated = found.bearing() == Bearing.STATED;
    SpokenOf spoken = context.spokenAt(stated ? found.title().from() : found.from());
    return switch (found.bearing()) {
      case THEN -> before(context, found, spoken.withoutPublication(context.article().published()));
      case NOW -> SpokenOf.published(context.article().published());
      case STATED -> isAt(context.sentence(), spoken) ? spoken.onlyStated() : null;
      case ACTUAL ->
          isUnder(context, found) && isRecent(context, spoken) ? spoken.untold() : spoken;
      default -> spoken;
    };
  }

  /** "The prime minister at the time": at the time of this sentence, or of the one before it. */
  private static @Nullable SpokenOf before(
      Context context, OfficeFinder.Found found, SpokenOf spoken) {
    if (looksBack(context.words(), found.to())) {
      return null;
    }
    Context previous = context.previous();
    return previous == null ? spoken : spoken.orAt(previous.sentence());
  }

  /** "X, then chancellor, had entered parliament in 1987", "was first elected in 2001". */
  private static boolean looksBack(Words words, int at) {
    int verb = words.norm(at).equals(",") ? at + 1 : at;
    return words.norm(verb).equals("had") || words.norm(verb + 1).equals("first");
  }

  /** Whether the time that is stated is one at which something was so: "in 2010". */
  private boolean isAt(Sentence sentence, SpokenOf spoken) {
    return spoken.stated()
        && sentence.times().stream()
            .filter(time -> time.expression().text().equals(spoken.words()))
            .allMatch(
                time ->
                    roles.of(sentence, time).kind() == TimeRole.Kind.AT
                        && time.expression().stated().size() < 2);
  }

  /** The claim that somebody held an office under somebody else, whose terms give the time. */
  private @Nullable OfficeClaim inService(
      Context context, OfficeFinder.Found found, NameMention boss) {
    OfficeClaim last = null;
    String words =
        "under "
            + context.inSource(boss.from(), boss.to()).of(context.article().source().content());
    for (Pair pair : pairs.of(found)) {
      List<Period> terms = pairs.terms(boss, pair.office());
      Period agreed = times.agreed(pair, found, terms);
      if (agreed != null) {
        return claim(context, found, pair, agreed, words);
      }
      if (!terms.isEmpty()) {
        last = claim(context, found, pair, terms.get(terms.size() - 1), words);
      }
    }
    return last;
  }

  /**
   * The claim that somebody held an office beside another, whom the words name with it, if their
   * terms tell that this cannot be: "X and his secretary of state, Y". Who is named beside a
   * secretary without "his" may be a former president, but none to come.
   */
  private @Nullable OfficeClaim clash(
      Context context, OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    if (found.bearing() != Bearing.PLAIN) {
      return null;
    }
    NameMention owner = subjects.jointOwner(context.sentence(), found.from());
    NameMention other = owner;
    for (OfficeFinder.Found before : all) {
      boolean joined = before.bearing() == Bearing.PLAIN && before.isJoined(context.words(), found);
      other = joined && other == null ? before.person() : other;
    }
    OfficeClaim claim = other == null ? null : inService(context, found.under(other), other);
    Period terms = claim == null ? null : claim.when();
    if (claim == null || terms == null || claim.tenures().isEmpty()) {
      return null;
    }
    boolean apart =
        claim.tenures().stream()
            .map(tenure -> tenure.during().period())
            .allMatch(term -> owner == null ? term.isBefore(terms) : !term.intersects(terms));
    return apart ? claim : null;
  }

  private OfficeClaim claim(
      Context context,
      OfficeFinder.Found found,
      Pair pair,
      @Nullable Period when,
      String whenWords) {
    int word = found.qualifier();
    return new OfficeClaim(
        context.inSource(found.from(), found.to()),
        context.sentenceInSource(),
        pair.person(),
        pair.office(),
        found.bearing().standing(),
        word < 0 ? null : context.inSource(word, word + 1),
        when,
        whenWords,
        modality(context.sentence(), found),
        context.attribution(found.from(), found.to()),
        pair.tenures(),
        when == null ? List.of() : pairs.holders(pair.office(), when));
  }

  /** A title is given whatever the sentence says of its bearer; "was president" may be denied. */
  private Modality modality(Sentence sentence, OfficeFinder.Found found) {
    if (!found.bearing().isTold()) {
      return Modality.ASSERTED;
    }
    Trigger trigger =
        Trigger.of(
            found.title().from(),
            found.title().to(),
            Trigger.Kind.NOUN,
            List.of(),
            EnumSet.noneOf(VerbForm.class));
    return modality.of(sentence, trigger, found.title().to());
  }
}
