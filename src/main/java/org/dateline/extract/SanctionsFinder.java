package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.claim.AttributeClaim;
import org.dateline.claim.Claim;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.time.Period;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Finds what is said of sanctions in force at a time: "Iran, under UN sanctions in 2008". */
final class SanctionsFinder implements ClaimFinder {
  /** Sanctions are announced, and go on to bite, for a while. */
  private static final long GRACE_DAYS = 92;

  /** Whose arms embargo it is if nobody says. */
  private static final String USUAL = "united-nations";

  /**
   * Who imposed sanctions on whom, as the timeline knows it.
   *
   * @param target whom
   * @param body who; null if nobody says
   * @param had the entries that may be meant
   */
  private record Regime(Entity target, @Nullable Entity body, List<Attribute> had) {}

  private final Timeline timeline;
  private final SanctionsWords lexicon = new SanctionsWords();
  private final SanctionsReader reader;
  private final ClauseTime.Reader times;
  private final ModalityReader modality;

  SanctionsFinder(Gazetteer gazetteer, WordClasses classes) {
    timeline = gazetteer.timeline();
    reader = new SanctionsReader(lexicon, classes);
    times = new ClauseTime.Reader(classes);
    modality = new ModalityReader(classes);
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      PatternIndex.Match<Attribute.Kind> noun =
          lexicon.nouns.startsAt(sentence.words(), i)
              ? lexicon.nouns.longestAt(sentence.words(), i, sentence.to())
              : null;
      SanctionsReader.Found found = noun == null ? null : reader.read(sentence, noun);
      Regime regime = found == null ? null : regime(found);
      if (found != null && regime != null) {
        AttributeClaim claim = claim(context, found, regime);
        if (claim != null) {
          claims.accept(claim);
        }
      }
      i = noun == null ? i : noun.to() - 1;
    }
  }

  private @Nullable Regime regime(SanctionsReader.Found found) {
    NameMention body = found.body();
    for (String id : found.target().ids()) {
      List<Attribute> all =
          timeline.attributesOf(id).stream().filter(own -> isMeant(own, found)).toList();
      Entity target = timeline.entity(id).orElseThrow();
      if (body == null) {
        return all.stream().anyMatch(own -> own.value().equals(USUAL))
            ? new Regime(target, null, all)
            : null;
      }
      for (String name : body.ids()) {
        Entity imposing = timeline.entity(lexicon.principal(name)).orElseThrow();
        List<Attribute> had =
            all.stream().filter(own -> own.value().equals(imposing.id())).toList();
        if (had.stream().anyMatch(own -> own.kind() == found.kind())) {
          return new Regime(target, imposing, had);
        }
      }
    }
    return null;
  }

  /** An arms embargo is a kind of sanctions, too, but of no economic ones. */
  private static boolean isMeant(Attribute own, SanctionsReader.Found found) {
    return own.kind() == found.kind()
        || own.kind() == Attribute.Kind.ARMS_EMBARGO && !found.economic();
  }

  private @Nullable AttributeClaim claim(
      Context context, SanctionsReader.Found found, Regime regime) {
    Trigger words = found.words();
    if (found.being() == SanctionsReader.Being.NO) {
      return times
          .of(context.sentence(), words.from())
          .map(
              time ->
                  claim(context, found, regime, List.of(time.when()), time.when(), time.words()))
          .orElse(null);
    }
    SpokenOf spoken = context.spokenAt(words.to() - 1);
    if (spoken.stated() && isDated(context.sentence(), found)) {
      spoken = spoken.onlyStated();
    }
    boolean unknown = found.being() == SanctionsReader.Being.THEN && !spoken.stated();
    List<Period> admitted = new ArrayList<>(spoken.alternatives());
    Period when = spoken.when();
    if (when != null) {
      admitted.add(0, when);
    }
    return unknown || when == null
        ? null
        : claim(context, found, regime, admitted, when, spoken.words());
  }

  /** "Was under sanctions", "under sanctions in 2004": they say themselves when. */
  private static boolean isDated(Sentence sentence, SanctionsReader.Found found) {
    int end = found.words().to();
    return found.being() == SanctionsReader.Being.THEN
        || sentence.isTime(end)
        || sentence.isTime(end + 1);
  }

  /** What is said, unless it is near enough to the truth to be neither right nor wrong. */
  private @Nullable AttributeClaim claim(
      Context context,
      SanctionsReader.Found found,
      Regime regime,
      List<Period> admitted,
      Period spoken,
      String spokenWords) {
    Period agreed = null;
    boolean near = false;
    for (Attribute own : regime.had()) {
      Period during = own.during().period();
      agreed =
          agreed != null
              ? agreed
              : admitted.stream().filter(during::intersects).findFirst().orElse(null);
      near |= Math.abs(spoken.gapDays(during)) <= GRACE_DAYS;
    }
    if (agreed == null && near) {
      return null;
    }
    Trigger words = found.words();
    Entity body = regime.body();
    return new AttributeClaim(
        context.inSource(words.from(), words.to()),
        context.sentenceInSource(),
        found.kind(),
        regime.target(),
        body == null ? "" : body.name(),
        agreed == null ? spoken : agreed,
        spokenWords,
        modality.of(context.sentence(), words, found.last()),
        context.attribution(words.from(), words.to()),
        regime.had(),
        List.of());
  }
}
