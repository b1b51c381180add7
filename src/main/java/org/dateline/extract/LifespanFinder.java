package org.dateline.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.AgeClaim;
import org.dateline.claim.Claim;
import org.dateline.claim.LifespanClaim;
import org.dateline.claim.Modality;
import org.dateline.extract.LifeDates.LifeDate;
import org.dateline.extract.words.Cardinals;
import org.dateline.extract.words.Cardinals.Cardinal;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/** Finds ages beside the dates of birth and death that they should follow from. */
final class LifespanFinder {
  /** Sentences between a birth and an age that the article still holds together. */
  private static final int LOOK_BACK = 4;

  private static final int OLDEST = 122;
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "whose", "its");

  private final WordClasses classes;
  private final LifeDates dates;
  private final Cardinals cardinals;
  private final PatternIndex<String> cues;
  private final PatternIndex<String> supposed;
  private final TimeRole.Reader roles;

  LifespanFinder(Cardinals cardinals, WordClasses classes) {
    this.cardinals = cardinals;
    this.classes = classes;
    dates = new LifeDates(classes);
    cues = classes.literals("at age");
    supposed = classes.literals("negation", "hypothetical", "planned", "hedged");
    roles = new TimeRole.Reader(classes);
  }

  /** An age with its cue: "aged 45". */
  private record Age(int from, Cardinal number, boolean plain) {}

  /**
   * Hands every claim that it finds to {@code claims}.
   *
   * @param sentences the sentences of an article in order
   * @param found the claims that single sentences make
   */
  void find(List<Context> sentences, List<Claim> found, Consumer<? super Claim> claims) {
    for (int i = 0; i < sentences.size(); i++) {
      Context context = sentences.get(i);
      Age age = age(context.sentence());
      Link birth = age == null ? null : birth(sentences, i, age);
      Period at = birth == null || age == null ? null : at(sentences, i, birth, age);
      if (age != null && birth != null && at != null) {
        LifespanClaim claim = claim(context, age, birth, at);
        boolean told = found.stream().anyMatch(other -> tells(other, claim));
        if (!told) {
          claims.accept(claim);
        }
      }
    }
  }

  /** Whether the timeline has spoken against the same age already. */
  private static boolean tells(Claim other, LifespanClaim claim) {
    return other instanceof AgeClaim && other.span().overlaps(claim.span()) && !other.agrees();
  }

  /** A birth, with the sentence that gives it. */
  private record Link(Context context, LifeDate date) {}

  private LifespanClaim claim(Context context, Age age, Link birth, Period at) {
    LifeDate date = birth.date();
    return new LifespanClaim(
        context.inSource(age.from(), age.number().to()),
        birth.context().inSource(date.from(), date.time().to()),
        context.sentenceInSource(),
        date.days(),
        at,
        age.number().value(),
        modality(context.sentence(), age),
        context.attribution(age.from(), age.number().to()));
  }

  private Modality modality(Sentence sentence, Age age) {
    for (int i = sentence.from(); i < age.number().from(); i++) {
      PatternIndex.Match<String> cue = supposed.longestAt(sentence.words(), i, age.number().from());
      if (cue != null && !sentence.isTime(i) && sentence.clauses().same(i, age.from())) {
        return Modality.HEDGED;
      }
    }
    return Modality.ASSERTED;
  }

  /** The one age of a sentence that words such as "aged" mark; null if there are more. */
  private @Nullable Age age(Sentence sentence) {
    Words words = sentence.words();
    Age only = null;
    PatternIndex.Match<String> dying = null;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      PatternIndex.Match<String> cue = cues.longestAt(words, i, sentence.to());
      boolean at = cue == null && words.norm(i).equals("at");
      int number = cue != null ? cue.to() : at ? i + 1 : -1;
      Cardinal age = number < 0 ? null : cardinals.at(words, number, sentence.to());
      if (age == null || age.value() > OLDEST || sentence.isTime(number)) {
        continue;
      }
      if (at) {
        dying = dying == null ? dates.dying(sentence) : dying;
        boolean ends =
            age.to() >= sentence.to()
                || !words.isLetters(age.to())
                || words.norm(age.to()).equals("in");
        if (dying == null || dying.from() > i || !ends) {
          continue;
        }
      }
      if (only != null) {
        return null;
      }
      only = new Age(i, age, at);
      i = age.to() - 1;
    }
    return only;
  }

  private @Nullable Link birth(List<Context> sentences, int at, Age age) {
    Context context = sentences.get(at);
    LifeDate own = dates.birth(context.sentence());
    if (own != null) {
      return isOfAnother(context.sentence(), own, age) ? null : new Link(context, own);
    }
    for (int i = at - 1; i >= 0 && i >= at - LOOK_BACK; i--) {
      LifeDate before = dates.birth(sentences.get(i).sentence());
      if (before != null) {
        boolean same = isSamePerson(sentences.get(i), before, context, age, at - i);
        return same ? new Link(sentences.get(i), before) : null;
      }
    }
    return null;
  }

  /** "Smith died", where Smith was born; "she died" in the sentence that follows. */
  private boolean isSamePerson(Context then, LifeDate birth, Context now, Age age, int distance) {
    Sentence sentence = now.sentence();
    Words words = now.words();
    if (birth.subject() < 0) {
      return false;
    }
    String name = then.words().norm(birth.subject());
    Set<String> names = new HashSet<>();
    for (int i = birth.subject(); i >= 0 && words.isCapitalised(i); i--) {
      names.add(words.norm(i));
    }
    boolean named = false;
    for (int i = sentence.from(); i < subjectEnd(sentence, age); i++) {
      if (LifeDates.isPronoun(words, i)) {
        return named || distance == 1;
      }
      named |= words.norm(i).equals(name);
      boolean other =
          words.isCapitalised(i)
              && i > sentence.from()
              && !sentence.isTime(i)
              && !names.contains(words.norm(i));
      if (other || POSSESSIVES.contains(words.norm(i))) {
        return false;
      }
    }
    return named;
  }

  /** Where the words end that may name who dies, or whose age it is. */
  private int subjectEnd(Sentence sentence, Age age) {
    PatternIndex.Match<String> dying = dates.dying(sentence);
    return dying == null ? age.from() : Math.min(age.from(), dying.from());
  }

  /** "Born in 1890; his wife died aged 55": another person comes between. */
  private boolean isOfAnother(Sentence sentence, LifeDate birth, Age age) {
    for (int i = birth.time().to(); i < subjectEnd(sentence, age); i++) {
      if (classes.isVerbal(sentence.words(), i)) {
        return false;
      }
      if (POSSESSIVES.contains(sentence.words().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** When the age was reached or ended: the death, or the time beside the age. */
  private @Nullable Period at(List<Context> sentences, int index, Link birth, Age age) {
    Sentence sentence = sentences.get(index).sentence();
    PatternIndex.Match<String> dying = dates.dying(sentence);
    if (dying != null) {
      LifeDate death = dates.death(sentence);
      if (death != null) {
        return death.days();
      }
      Period front = timeBeside(sentence, age, birth);
      return front != null ? front : deathInBrackets(birth);
    }
    return age.plain() ? null : timeBeside(sentence, age, birth);
  }

  private @Nullable Period deathInBrackets(Link birth) {
    LifeDate date = dates.death(birth.context().sentence());
    return date != null && date.from() == birth.date().from() ? date.days() : null;
  }

  /** The one other time in the clause of an age. */
  private @Nullable Period timeBeside(Sentence sentence, Age age, Link birth) {
    Period only = null;
    for (Sentence.TimeMention time : sentence.times()) {
      boolean own =
          time.from() != birth.date().time().from()
              && time.expression().period() != null
              && time.expression().anchor() == Anchor.ABSOLUTE
              && time.expression().stated().size() == 1
              && sentence.clauses().same(time.from(), age.from())
              && roles.of(sentence, time).kind() == TimeRole.Kind.AT;
      if (own) {
        if (only != null) {
          return null;
        }
        only = time.expression().period();
      }
    }
    return only;
  }
}
