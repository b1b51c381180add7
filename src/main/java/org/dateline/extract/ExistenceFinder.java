package org.dateline.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.ExistenceClaim;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Entity;

/**
 * Finds things that act or are used at a time: "the Soviet Union said in 2003", "posted on Facebook
 * in 1999". What is told about a thing needs it not to be there.
 */
final class ExistenceFinder implements ClaimFinder {
  private final Lifespans lifespans;
  private final ClauseTime.Reader times;
  private final Subjects subjects;
  private final ModalityReader modality;
  private final Set<String> means;
  private final Set<String> determiners;
  private final PatternIndex<String> using;

  ExistenceFinder(Gazetteer gazetteer, WordClasses classes) {
    lifespans = new Lifespans(gazetteer.timeline());
    times = new ClauseTime.Reader(classes);
    subjects = new Subjects(classes);
    modality = new ModalityReader(classes);
    means = classes.set("means");
    determiners = classes.set("determiner");
    using = classes.verbs("using");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    if (sentence.times().isEmpty()) {
      return;
    }
    for (NameMention name : sentence.names()) {
      if (name.form() == NameMention.Form.NAME && !sentence.isPartOfLongerName(name)) {
        Lifespans.Lifespan lifespan = lifespans.of(name.ids());
        if (lifespan != null) {
          find(context, name, lifespan, claims);
        }
      }
    }
  }

  private void find(
      Context context,
      NameMention name,
      Lifespans.Lifespan lifespan,
      Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    ClauseTime time = times.of(sentence, name.from()).orElse(null);
    if (time == null) {
      return;
    }
    int verb = subjects.verbOf(sentence, name);
    if (verb < 0) {
      verb = userOf(sentence, name, lifespan.entity(), time);
    }
    if (verb >= 0 && lifespans.covers(lifespan, time.when())) {
      claims.accept(claim(context, name, verb, lifespan, time));
    }
  }

  /**
   * Index of the verb that uses a name as its means, -1 if there is none. The time follows at once,
   * or opens the clause: "shared on Twitter a picture of 1999" is no use of it then.
   */
  private int userOf(Sentence sentence, NameMention name, Entity entity, ClauseTime time) {
    Words words = sentence.words();
    int before = name.from() - 1;
    boolean work = entity.kind() == Entity.Kind.WORK;
    if (work && determiners.contains(words.norm(before))) {
      before--;
    }
    if (before < sentence.from()) {
      return -1;
    }
    boolean joined = time.from() == name.to() || time.opens(sentence, before);
    if (!joined || !means.contains(words.norm(before)) || words.norm(name.to()).equals(",")) {
      return -1;
    }
    for (int i = before - 1; i >= sentence.from() && sentence.clauses().same(i, before); i--) {
      if (using.longestAt(words, i, before) != null) {
        return i;
      }
    }
    return -1;
  }

  private ExistenceClaim claim(
      Context context, NameMention name, int verb, Lifespans.Lifespan lifespan, ClauseTime time) {
    Trigger trigger =
        Trigger.of(verb, verb + 1, Trigger.Kind.VERB, List.of(), EnumSet.noneOf(VerbForm.class));
    return new ExistenceClaim(
        context.inSource(name.from(), name.to()),
        context.sentenceInSource(),
        lifespan.entity(),
        time.when(),
        time.words(),
        modality.of(context.sentence(), trigger, Math.max(verb + 1, time.from())),
        context.attribution(name.from(), name.to()),
        lifespan.period(),
        lifespan.bounds());
  }
}
