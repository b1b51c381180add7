package org.dateline.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.Life;
import org.dateline.claim.LifeClaim;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Finds what persons are said to do at a time that only the living do. */
final class LifetimeFinder implements ClaimFinder {
  /** Words between an act and its time, and between what is said and when. */
  private static final int NEAR = 12;

  private static final int NEAR_SPEECH = 8;

  /** Words between a time in front and the person. */
  private static final int NEAR_FRONT = 6;

  private final Persons persons;
  private final PatternIndex<String> acts;
  private final PatternIndex<String> afterlife;
  private final TimeRole.Reader roles;
  private final ModalityReader modality;
  private final WordClasses classes;
  private final Set<String> determiners;
  private final Set<String> prepositions;

  LifetimeFinder(Gazetteer gazetteer, WordClasses classes) {
    this.classes = classes;
    persons = new Persons(gazetteer, classes);
    acts = classes.verbs("living speech", "living act");
    afterlife = classes.literals("afterlife");
    roles = new TimeRole.Reader(classes);
    modality = new ModalityReader(classes);
    determiners = classes.set("determiner");
    prepositions = classes.set("preposition");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    if (sentence.times().isEmpty() || sentence.names().isEmpty()) {
      return;
    }
    for (NameMention name : sentence.names()) {
      PatternIndex.Match<String> verb = verbOf(sentence, name);
      Sentence.TimeMention time = verb == null ? null : timeOf(sentence, name, verb);
      if (verb != null && time != null && !speaksOfAfterlife(sentence)) {
        List<Life> lives = persons.meant(context, name);
        if (!lives.isEmpty()) {
          claims.accept(claim(context, name, verb, time, lives));
        }
      }
    }
  }

  private LifeClaim claim(
      Context context,
      NameMention name,
      PatternIndex.Match<String> verb,
      Sentence.TimeMention time,
      List<Life> lives) {
    Trigger trigger =
        Trigger.of(verb.from(), verb.to(), Trigger.Kind.VERB, List.of(), verb.forms());
    Modality how = modality.of(context.sentence(), trigger, Math.max(verb.to(), time.from()));
    return new LifeClaim(
        TimeFinder.inSource(context.article(), time.expression()),
        context.inSource(Math.min(name.from(), verb.from()), Math.max(name.to(), verb.to())),
        context.sentenceInSource(),
        how,
        context.attribution(verb.from(), verb.to()),
        lives);
  }

  /** The finite verb of a person: "Gorbachev said", or inverted behind a quotation. */
  private PatternIndex.@Nullable Match<String> verbOf(Sentence sentence, NameMention name) {
    PatternIndex.Match<String> verb = persons.verbOf(sentence, name, acts);
    if (verb == null) {
      int before = name.from() - 1;
      verb =
          before < sentence.from() ? null : acts.longestAt(sentence.words(), before, name.from());
      boolean inverted = verb != null && isSpeech(verb) && opens(sentence.words(), before);
      verb = inverted ? verb : null;
    }
    return verb != null && isFinite(verb.forms()) ? verb : null;
  }

  private static boolean opens(Words words, int verb) {
    return "\",'”’".contains(words.norm(verb - 1));
  }

  private static boolean isFinite(EnumSet<VerbForm> forms) {
    return forms.contains(VerbForm.PAST) || forms.contains(VerbForm.THIRD_PERSON);
  }

  private static boolean isSpeech(PatternIndex.Match<String> verb) {
    return verb.value().equals("living speech");
  }

  private Sentence.@Nullable TimeMention timeOf(
      Sentence sentence, NameMention name, PatternIndex.Match<String> verb) {
    int end = Math.max(verb.to(), name.to());
    int start = Math.min(verb.from(), name.from());
    for (Sentence.TimeMention time : sentence.times()) {
      boolean after = time.from() >= end;
      boolean near =
          after
              ? isReached(sentence, end, time, isSpeech(verb) ? NEAR_SPEECH : NEAR, verb)
              : time.to() <= start && isFront(sentence, time, start);
      if (near && isWhen(sentence, time) && sentence.clauses().same(time.from(), verb.from())) {
        return time;
      }
    }
    return null;
  }

  /** Nothing between a verb and its time has a time or verb of its own. */
  private boolean isReached(
      Sentence sentence,
      int from,
      Sentence.TimeMention time,
      int most,
      PatternIndex.Match<String> verb) {
    Words words = sentence.words();
    int role = roles.of(sentence, time).from();
    if (role - from > most) {
      return false;
    }
    for (int i = from; i < role; i++) {
      if (classes.isVerbal(words, i) || sentence.isTime(i) || words.norm(i).equals("after")) {
        return false;
      }
    }
    boolean object = role > from && !prepositions.contains(words.norm(from));
    boolean tells = !isSpeech(verb) || !object || isAddressee(words, from, role);
    return tells;
  }

  /** "Told reporters in 2010", but not "said prices in 2010 were high". */
  private boolean isAddressee(Words words, int from, int to) {
    boolean told = words.norm(from - 1).equals("told") || words.norm(from - 1).equals("asked");
    for (int i = from; i < to; i++) {
      if (words.norm(i).equals(",")) {
        return false;
      }
    }
    return told;
  }

  private boolean isFront(Sentence sentence, Sentence.TimeMention time, int name) {
    Words words = sentence.words();
    if (name - time.to() > NEAR_FRONT) {
      return false;
    }
    for (int i = time.to(); i < name; i++) {
      if (classes.isVerbal(words, i) || sentence.isTime(i)) {
        return false;
      }
    }
    return true;
  }

  /** A date of its own, which no noun takes: not "a 2010 book" or "his 1996 memoirs". */
  private boolean isWhen(Sentence sentence, Sentence.TimeMention time) {
    TimeExpression expression = time.expression();
    Words words = sentence.words();
    String before = words.norm(time.from() - 1);
    boolean ofNoun = determiners.contains(before) || before.equals("s") || before.equals("of");
    boolean dated =
        expression.anchor() == Anchor.ABSOLUTE
            || expression.anchor() == Anchor.PUBLICATION
            || expression.event() != null;
    return dated
        && expression.period() != null
        && (expression.type() == TimexType.DATE || expression.type() == TimexType.TIME)
        && expression.stated().size() <= 1
        && !words.norm(time.to()).equals("'")
        && !(ofNoun && Character.isDigit(words.raw(time.from()).charAt(0)))
        && roles.of(sentence, time).kind() == TimeRole.Kind.AT;
  }

  private boolean speaksOfAfterlife(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (afterlife.longestAt(sentence.words(), i, sentence.to()) != null) {
        return true;
      }
    }
    return false;
  }
}
