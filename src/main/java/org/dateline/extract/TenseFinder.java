package org.dateline.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.claim.TenseClaim;
import org.dateline.claim.TenseClaim.Tense;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds dated verbs whose tense puts them on one side of the publication: "will be held in March
 * 2015". What is over before the publication is what articles mostly tell; such verbs are claims
 * only where their time lies ahead.
 */
final class TenseFinder implements ClaimFinder {
  /** Common words that an object may have between the verb and its time. */
  private static final int LONGEST_OBJECT = 3;

  private static final int FARTHEST = 12;

  /** A preposition and an article may stand before a time that opens a sentence. */
  private static final int FRONT = 2;

  private final PatternIndex<String> future;
  private final PatternIndex<String> moving;
  private final PatternIndex<String> doubtful;
  private final PatternIndex<EventTypes.Type> events;
  private final WordClasses classes;
  private final TimeRole.Reader roles;
  private final Set<String> determiners;
  private final Set<String> be;
  private final Set<String> notVerbs = new HashSet<>();
  private final Set<String> pronouns;
  private final Set<String> links;
  private final Set<String> taking;

  TenseFinder(WordClasses classes, EventTypes types) {
    this.classes = classes;
    future = classes.literals("future tense");
    moving = classes.verbs("setting a date");
    doubtful = classes.literals("hypothetical", "negation");
    events = types.nouns();
    roles = new TimeRole.Reader(classes);
    determiners = classes.set("determiner");
    be = classes.set("be");
    notVerbs.addAll(classes.set("preposition"));
    notVerbs.addAll(classes.set("subordinator"));
    pronouns = classes.set("pronoun");
    links = classes.set("link to a place");
    taking = classes.set("link to a noun");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    for (Sentence.TimeMention time : sentence.times()) {
      TimeExpression expression = time.expression();
      boolean dated =
          expression.anchor() == Anchor.ABSOLUTE
              && expression.stated().size() == 1
              && expression.stated().get(0).year() != null
              && expression.granularity().compareTo(Granularity.YEAR) <= 0;
      Claim claim = dated ? claim(context, time) : null;
      if (claim != null) {
        claims.accept(claim);
      }
    }
  }

  /** "The class of 2014", "the 2014 class", "2014's class". */
  private static boolean isOfNoun(Sentence sentence, Sentence.TimeMention time, TimeRole role) {
    Words words = sentence.words();
    String after = words.norm(time.to());
    return role.bare() || words.norm(role.from()).equals("of") || after.equals("'");
  }

  private @Nullable Claim claim(Context context, Sentence.TimeMention time) {
    Sentence sentence = context.sentence();
    TimeRole role = roles.of(sentence, time);
    if (isOfNoun(sentence, time, role)) {
      return null;
    }
    if (role.kind() == TimeRole.Kind.AT && time.from() <= sentence.from() + FRONT) {
      int verb = aheadBehind(sentence, time);
      return verb < 0 ? null : claim(context, verb, time, role, Tense.FUTURE);
    }
    for (int i = role.from() - 1; i >= sentence.from() && i >= role.from() - FARTHEST; i--) {
      PatternIndex.Match<String> ahead = future.longestAt(sentence.words(), i, role.from());
      if (ahead != null && isVerb(sentence, i)) {
        return isReached(sentence, ahead, role)
            ? claim(context, i, time, role, Tense.FUTURE)
            : null;
      }
    }
    LocalDate published = context.article().published();
    Period said = time.expression().period();
    boolean liesAhead =
        role.kind() == TimeRole.Kind.AT
            && published != null
            && said != null
            && Period.day(published).isBefore(said);
    int verb = liesAhead ? pastVerb(sentence, role.from()) : -1;
    return verb < 0 ? null : claim(context, verb, time, role, Tense.PAST);
  }

  /** "Is scheduled for March", "will be held in March"; "will have been held" looks back. */
  private boolean isReached(Sentence sentence, PatternIndex.Match<String> ahead, TimeRole role) {
    Words words = sentence.words();
    int verb = words.norm(ahead.to()).equals("to") ? ahead.to() + 1 : ahead.to();
    boolean set = ahead.to() == role.from() && words.norm(role.from()).equals("for");
    boolean noun = notVerbs.contains(words.norm(verb)); // "of his own free will since 1294"
    boolean dates = role.kind() == TimeRole.Kind.AT && !words.norm(verb).equals("have") && !noun;
    return set || (dates && leadsTo(sentence, verb, role.from(), true));
  }

  /** The verb that looks ahead, if it is the first behind a time that opens the sentence. */
  private int aheadBehind(Sentence sentence, Sentence.TimeMention time) {
    for (int i = time.to(); i < sentence.to() && i < time.to() + FARTHEST; i++) {
      PatternIndex.Match<String> ahead = future.longestAt(sentence.words(), i, sentence.to());
      if (ahead != null && isVerb(sentence, i)) {
        return sentence.words().norm(ahead.to()).equals("have") ? -1 : i;
      }
      if (classes.isVerbal(sentence.words(), i) || !sentence.clauses().same(i, time.from())) {
        return -1;
      }
    }
    return -1;
  }

  /** "His will" is no verb, and "Will" is a name unless it opens the sentence. */
  private boolean isVerb(Sentence sentence, int at) {
    Words words = sentence.words();
    return at > sentence.from()
        && !words.isCapitalised(at)
        && !determiners.contains(words.norm(at - 1))
        && !words.norm(at - 1).equals("s");
  }

  /**
   * Whether nothing but an adverb, the verb, and its object or place stands between a verb's first
   * word and its time; a noun that may have a time of its own takes it.
   */
  private boolean leadsTo(Sentence sentence, int from, int to, boolean mayHaveObject) {
    Words words = sentence.words();
    int at = from;
    while (be.contains(words.norm(at)) || words.norm(at).endsWith("ly")) {
      at++;
    }
    int common = 0;
    for (int i = at + 1; i < to; i++) {
      boolean name = words.isCapitalised(i) || sentence.hasNameWithin(i, i + 1);
      boolean link = links.contains(words.norm(i)) || !words.isLetters(i);
      common += name || link ? 0 : 1;
      if (!sentence.clauses().same(i, from)
          || sentence.isTime(i)
          || (!name && classes.isVerbal(words, i))
          || !events.matchesAt(words, i, to).isEmpty()
          || taking.contains(words.norm(i))) {
        return false;
      }
    }
    return at < to && common <= (mayHaveObject ? LONGEST_OBJECT : 0);
  }

  /** Index of a finite past verb that the words before a time end with; -1 if there is none. */
  private int pastVerb(Sentence sentence, int to) {
    Words words = sentence.words();
    for (int i = to - 1; i > sentence.from() && i >= to - FARTHEST; i--) {
      if (!classes.isVerbal(words, i) || be.contains(words.norm(i))) {
        continue;
      }
      int first = i;
      while (words.norm(first - 1).endsWith("ly")) {
        first--;
      }
      String before = words.norm(first - 1);
      boolean passive = before.equals("was") || before.equals("were");
      boolean active =
          pronouns.contains(before)
              || words.isCapitalised(first - 1)
              || sentence.hasNameWithin(first - 1, first);
      boolean past = (passive || active) && moving.longestAt(words, i, to) == null;
      return past && leadsTo(sentence, i, to, false) ? (passive ? first - 1 : i) : -1;
    }
    return -1;
  }

  private Claim claim(
      Context context, int verb, Sentence.TimeMention time, TimeRole role, Tense tense) {
    return new TenseClaim(
        context.inSource(Math.min(verb, role.from()), Math.max(verb + 1, time.to())),
        context.sentenceInSource(),
        TimeFinder.inSource(context.article(), time.expression()),
        tense,
        context.article().published(),
        modality(context.sentence(), verb),
        context.attribution(verb, verb + 1));
  }

  private Modality modality(Sentence sentence, int verb) {
    int clause = sentence.clauses().of(verb);
    for (int i = sentence.from(); i < verb; i++) {
      PatternIndex.Match<String> match = doubtful.longestAt(sentence.words(), i, verb);
      if (match != null && sentence.clauses().of(i) == clause) {
        return match.value().equals("negation") ? Modality.NEGATED : Modality.HYPOTHETICAL;
      }
    }
    return Modality.ASSERTED;
  }
}
