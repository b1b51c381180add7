package org.dateline.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.claim.AnniversaryClaim;
import org.dateline.claim.Claim;
import org.dateline.claim.DurationClaim;
import org.dateline.claim.ElapsedClaim;
import org.dateline.claim.MemberCountClaim;
import org.dateline.claim.OrdinalClaim;
import org.dateline.claim.QuantityClaim;
import org.dateline.text.Span;
import org.dateline.time.Lapse;
import org.dateline.time.Period;

/**
 * Changes a number: a figure to its double, or by its scale ("million" to "billion"); a count of
 * members by five; an ordinal by one; years since an event by two; a length of time to twice and
 * one. Only where no reading of what the timeline knows admits the new one.
 */
final class NumberChanges {
  private static final String KIND = "number";
  private static final int MEMBERS_OFF = 5;
  private static final int YEARS_OFF = 2;

  private static final Map<String, String> SCALES =
      Map.of("thousand", "million", "million", "billion", "billion", "million");

  private final String source;

  NumberChanges(String source) {
    this.source = source;
  }

  List<FactChange> of(Claim claim) {
    Optional<FactChange> change = Optional.empty();
    if (claim instanceof QuantityClaim figure) {
      change = scaled(figure).or(() -> doubled(figure));
    } else if (claim instanceof MemberCountClaim count) {
      int more = count.number() + MEMBERS_OFF;
      change = more > count.most() ? numeral(count.numeral(), more) : Optional.empty();
    } else if (claim instanceof OrdinalClaim ordinal) {
      int next = ordinal.number() + 1;
      change = ordinal.numbers().contains(next) ? change : numeral(ordinal.numeral(), next);
    } else if (claim instanceof AnniversaryClaim anniversary) {
      change = anniversary(anniversary);
    } else if (claim instanceof ElapsedClaim elapsed) {
      change = elapsed(elapsed);
    } else if (claim instanceof DurationClaim duration) {
      change = duration(duration);
    }
    return change.stream().toList();
  }

  /** "1.3 million" becomes "1.3 billion". */
  private Optional<FactChange> scaled(QuantityClaim claim) {
    for (Map.Entry<String, String> scale : SCALES.entrySet()) {
      int at = claim.span().of(source).indexOf(scale.getKey());
      double factor = scale.getKey().equals("billion") ? 0.001 : 1000;
      if (at >= 0 && misses(claim, factor)) {
        int start = claim.span().start() + at;
        return Optional.of(
            new FactChange(
                KIND, new Span(start, start + scale.getKey().length()), scale.getValue()));
      }
    }
    return Optional.empty();
  }

  private Optional<FactChange> doubled(QuantityClaim claim) {
    return misses(claim, 2)
        ? Numeral.in(claim.number().of(source))
            .flatMap(numeral -> numeral(claim.number(), 2 * numeral.value()))
        : Optional.empty();
  }

  private static boolean misses(QuantityClaim claim, double factor) {
    double least = claim.stated().least() * factor;
    double most = claim.stated().most() * factor;
    return claim.references().stream()
        .allMatch(
            known -> least > known.most() || (!claim.stated().part() && most < known.least()));
  }

  private Optional<FactChange> anniversary(AnniversaryClaim claim) {
    AnniversaryClaim later =
        new AnniversaryClaim(
            claim.span(),
            claim.sentence(),
            claim.years() + YEARS_OFF,
            claim.event(),
            claim.times(),
            claim.modality(),
            claim.attribution());
    return later.agrees() ? Optional.empty() : numeral(claim.span(), later.years());
  }

  private Optional<FactChange> elapsed(ElapsedClaim claim) {
    return longer(claim.amount(), claim.lapse())
        .filter(
            longer -> {
              for (Period from : claim.earlier().periods()) {
                for (Period to : claim.later().periods()) {
                  if (longer.lapse.admits(from, to)) {
                    return false;
                  }
                }
              }
              return true;
            })
        .flatMap(longer -> numeral(claim.amount(), longer.number));
  }

  private Optional<FactChange> duration(DurationClaim claim) {
    return longer(claim.span(), claim.lapse())
        .filter(
            longer ->
                claim.spells().stream().noneMatch(spell -> longer.lapse.overlaps(spell.length())))
        .flatMap(longer -> numeral(claim.span(), longer.number));
  }

  private record Longer(double number, Lapse lapse) {}

  /** "Three days" becomes "seven days". */
  private Optional<Longer> longer(Span words, Lapse lapse) {
    return Numeral.in(words.of(source))
        .filter(numeral -> numeral.value() > 0)
        .map(
            numeral -> {
              double number = 2 * numeral.value() + 1;
              double factor = number / numeral.value();
              int years = lapse.years() < 0 ? -1 : (int) Math.round(lapse.years() * factor);
              Lapse longer =
                  new Lapse((long) (lapse.least() * factor), (long) (lapse.most() * factor), years);
              return new Longer(number, longer);
            });
  }

  private Optional<FactChange> numeral(Span words, double value) {
    return Numeral.in(words.of(source))
        .map(
            numeral ->
                new FactChange(
                    KIND,
                    new Span(words.start() + numeral.start(), words.start() + numeral.end()),
                    numeral.written(value)));
  }
}
