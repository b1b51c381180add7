package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.DurationClaim;
import org.dateline.claim.Modality;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says about how long events and terms of office lasted: "the siege lasted
 * eleven months", "the 34-day war", "after 16 years as chancellor".
 */
final class DurationFinder implements ClaimFinder {
  private static final int NEAR = 3;

  /** Prepositions behind which a name is no part of another: "during the siege, which lasted". */
  private static final Set<String> TIMES = Set.of("during", "throughout");

  private final Operands operands;
  private final Spells spells;
  private final TermLengths terms;
  private final Ordinals ordinals;
  private final LapseReader lapses;
  private final ModalityReader modality;
  private final PatternIndex<String> enduring;
  private final Set<String> auxiliaries;
  private final Set<String> prepositions;
  private final Set<String> onlyPart;

  DurationFinder(
      Operands operands,
      Spells spells,
      TermLengths terms,
      Ordinals ordinals,
      LapseReader lapses,
      WordClasses classes) {
    this.operands = operands;
    this.spells = spells;
    this.terms = terms;
    this.ordinals = ordinals;
    this.lapses = lapses;
    modality = new ModalityReader(classes);
    enduring = classes.verbs("enduring");
    auxiliaries = classes.set("auxiliary");
    prepositions = classes.set("preposition");
    onlyPart = classes.set("only a part");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    List<LapseReader.Read> lengths = new ArrayList<>();
    for (Sentence.TimeMention time : sentence.times()) {
      LapseReader.Read length = lapses.read(sentence, time);
      if (length != null) {
        lengths.add(length);
      }
    }
    List<Counts.Read> counted = ordinals.of(sentence);
    if (lengths.isEmpty() && counted.isEmpty()) {
      return;
    }
    List<Operand> found = context.operands(operands);
    for (LapseReader.Read length : lengths) {
      DurationClaim claim = null;
      for (Operand operand : found) {
        claim = claim == null ? ofEvent(context, length, operand) : claim;
      }
      claim = claim == null && !isPart(sentence, length) ? terms.claim(context, length) : claim;
      if (claim != null) {
        claims.accept(claim);
      }
    }
    for (Counts.Read count : counted) {
      DurationClaim claim = ordinals.claim(context, count, found);
      if (claim != null) {
        claims.accept(claim);
      }
    }
  }

  private @Nullable DurationClaim ofEvent(
      Context context, LapseReader.Read length, Operand operand) {
    Sentence sentence = context.sentence();
    if (operand.trigger().kind() == Trigger.Kind.VERB) {
      return null;
    }
    boolean inside =
        operand.from() <= length.from()
            && length.to() <= operand.trigger().from()
            && isCompound(sentence.words(), length);
    if (!inside && (isPart(sentence, length) || !isPredicate(sentence, length, operand))) {
      return null;
    }
    List<DurationClaim.Spell> known = spells.of(operand.candidates());
    Modality how = modality.of(sentence, operand.trigger(), Math.max(operand.to(), length.to()));
    return known.isEmpty()
        ? null
        : new DurationClaim(
            context.inSource(length.from(), length.to()),
            context.sentenceInSource(),
            context.inSource(operand.from(), operand.to()),
            length.value(),
            length.lapse(),
            known,
            how,
            context.attribution(length.from(), length.to()));
  }

  /** "872-day": a length in front of a noun is written with hyphens. */
  private static boolean isCompound(Words words, LapseReader.Read length) {
    for (int i = length.from(); i < length.to(); i++) {
      if (words.norm(i).equals("-")) {
        return true;
      }
    }
    return false;
  }

  /** "The siege lasted eleven months", "the siege, which had raged for eleven months". */
  private boolean isPredicate(Sentence sentence, LapseReader.Read length, Operand operand) {
    Words words = sentence.words();
    int at = operand.to();
    String before = words.norm(operand.from() - 1);
    at = words.norm(at).equals(",") ? at + 1 : at;
    boolean relative = at > operand.to() && words.norm(at).equals("which");
    boolean governed = prepositions.contains(before) && !(relative && TIMES.contains(before));
    if (governed || at >= length.from()) {
      return false;
    }
    at = words.norm(at).equals("which") || words.norm(at).equals("that") ? at + 1 : at;
    int end = at + NEAR;
    while (at < end && (auxiliaries.contains(words.norm(at)) || words.norm(at).endsWith("ly"))) {
      if (words.norm(at).equals("had")) {
        return false; // "had lasted three months": by then
      }
      at++;
    }
    PatternIndex.Match<String> verb = enduring.longestAt(words, at, length.from());
    if (verb == null || verb.forms().contains(VerbForm.GERUND)) {
      return false;
    }
    int next = words.norm(verb.to()).equals("for") ? verb.to() + 1 : verb.to();
    return next == length.from();
  }

  /** "Three months of the siege", "for two years when …": only a part is spoken of. */
  private boolean isPart(Sentence sentence, LapseReader.Read length) {
    return onlyPart.contains(sentence.words().norm(length.to()))
        || sentence.times().stream()
            .anyMatch(
                time ->
                    time.expression().type() == TimexType.DATE
                        && time.from() >= length.to()
                        && time.from() <= length.to() + 1);
  }
}
