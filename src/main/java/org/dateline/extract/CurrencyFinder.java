package org.dateline.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.AttributeClaim;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Period;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Finds what countries pay with ("Latvia, which uses the lats") and money that is used at a time
 * ("paid 500 euros in 1995", "the lira fell in 2010").
 */
final class CurrencyFinder implements ClaimFinder {
  /** Old money is changed, collected and remembered for a while. */
  private static final long GRACE_DAYS = 366;

  private final Gazetteer gazetteer;
  private final Attributes attributes;
  private final Possession possession;
  private final ClauseTime.Reader times;
  private final ModalityReader modality;
  private final PatternIndex<String> currencies;
  private final PatternIndex<String> paying;
  private final PatternIndex<String> trading;
  private final PatternIndex<String> spending;
  private final Set<String> converting;
  private final Set<String> amounts;
  private final Set<String> determiners;

  CurrencyFinder(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    attributes = new Attributes(gazetteer);
    possession = new Possession(classes);
    times = new ClauseTime.Reader(classes);
    modality = new ModalityReader(classes);
    currencies = classes.literals("currency");
    paying = classes.verbs("paying");
    trading = classes.verbs("trading");
    spending = classes.verbs("spending");
    converting = classes.set("converting");
    amounts = classes.set("amount");
    determiners = classes.set("determiner");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    List<NameMention> money = money(sentence);
    for (NameMention name : money) {
      AttributeClaim claim = ofCountry(context, name, money);
      if (claim == null) {
        claim = ofTime(context, name, money);
      }
      if (claim != null) {
        claims.accept(claim);
      }
    }
  }

  private List<NameMention> money(Sentence sentence) {
    List<NameMention> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      NameMention name = gazetteer.currencyAt(sentence.words(), i, sentence.to());
      if (name != null) {
        found.add(name);
        i = name.to() - 1;
      }
    }
    return found;
  }

  /** "Denmark's currency, the euro", "Latvia uses the lats". */
  private @Nullable AttributeClaim ofCountry(
      Context context, NameMention name, List<NameMention> money) {
    Sentence sentence = context.sentence();
    Possession.Found found = spending(sentence, name);
    for (int i = sentence.from(); found == null && i < sentence.to(); i++) {
      PatternIndex.Match<String> noun =
          currencies.startsAt(sentence.words(), i)
              ? currencies.longestAt(sentence.words(), i, sentence.to())
              : null;
      if (noun != null) {
        found = possession.around(sentence, noun.from(), noun.to(), money);
        found = found != null && found.value().equals(name) ? found : null;
      }
    }
    return found == null ? null : claim(context, found);
  }

  /** "Latvia uses the lats", "Latvia, which used the lats". */
  private Possession.@Nullable Found spending(Sentence sentence, NameMention name) {
    Words words = sentence.words();
    int at = determiners.contains(words.norm(name.from() - 1)) ? name.from() - 2 : name.from() - 1;
    PatternIndex.Match<String> verb = spending.longestAt(words, at, name.from());
    if (verb == null || at <= sentence.from()) {
      return null;
    }
    int last = at;
    if (words.norm(at - 1).equals("which")) {
      last = words.norm(at - 2).equals(",") ? at - 2 : at - 1;
    }
    for (NameMention owner : sentence.names()) {
      if (owner.to() == last && owner.form() == NameMention.Form.NAME) {
        Possession.Verb tense =
            verb.forms().contains(VerbForm.PAST) ? Possession.Verb.PAST : Possession.Verb.PRESENT;
        return new Possession.Found(owner.from(), name.to(), owner, name, tense);
      }
    }
    return null;
  }

  private @Nullable AttributeClaim claim(Context context, Possession.Found found) {
    List<Entity> owners = attributes.named(found.owner(), Entity.Kind.COUNTRY);
    List<Entity> meant = attributes.named(found.value(), Entity.Kind.CURRENCY);
    if (owners.size() != 1 || meant.isEmpty()) {
      return null;
    }
    Entity owner = owners.get(0);
    SpokenOf spoken = context.spokenAt(found.value().from());
    List<Attribute> all = attributes.of(owner, Attribute.Kind.CURRENCY);
    List<Attribute> had =
        all.stream()
            .filter(own -> meant.stream().anyMatch(money -> money.id().equals(own.value())))
            .toList();
    Period when = found.verb() == Possession.Verb.PAST && !spoken.stated() ? null : spoken.when();
    for (Period time : spoken.alternatives()) {
      boolean agrees = had.stream().anyMatch(own -> own.during().period().intersects(time));
      when = agrees ? time : when;
    }
    boolean several = meant.size() > 1 && had.isEmpty(); // "the dollar": whichever is meant
    Period then = when;
    boolean known = then != null && !several && !attributes.at(then, all).isEmpty();
    return new AttributeClaim(
        context.inSource(found.from(), found.to()),
        context.sentenceInSource(),
        Attribute.Kind.CURRENCY,
        owner,
        meant.get(0).name(),
        known ? then : null,
        spoken.words(),
        modality(context.sentence(), found.from(), found.to(), found.to()),
        context.attribution(found.from(), found.to()),
        several ? List.of() : had,
        known && then != null ? attributes.at(then, all) : List.of());
  }

  /** Money that is paid or traded at a time; of several kinds one may be told in the other. */
  private @Nullable AttributeClaim ofTime(
      Context context, NameMention name, List<NameMention> money) {
    Sentence sentence = context.sentence();
    if (sentence.times().isEmpty()) {
      return null;
    }
    boolean amount = isAmount(sentence, name);
    if (amount && (money.size() > 1 || converts(sentence, name))) {
      return null;
    }
    int verb = amount ? payment(sentence, name) : trade(sentence, name);
    Optional<ClauseTime> time = verb < 0 ? Optional.empty() : times.of(sentence, verb);
    if (time.isEmpty() || !sentence.clauses().same(verb, name.from())) {
      return null;
    }
    List<Attribute> uses = uses(name);
    Period when = time.get().when();
    boolean agrees = uses.stream().anyMatch(use -> use.during().period().intersects(when));
    boolean never =
        !uses.isEmpty()
            && uses.stream()
                .allMatch(use -> Math.abs(when.gapDays(use.during().period())) > grace(use, when));
    if (!agrees && !never) {
      return null;
    }
    return new AttributeClaim(
        context.inSource(name.from(), name.to()),
        context.sentenceInSource(),
        Attribute.Kind.CURRENCY,
        null,
        attributes.named(name, Entity.Kind.CURRENCY).get(0).name(),
        when,
        time.get().words(),
        modality(sentence, verb, name.to(), time.get().from()),
        context.attribution(name.from(), name.to()),
        List.of(nearest(uses, when)),
        List.of());
  }

  /** When any of the currencies of a name was used by anybody; empty if one is not known. */
  private List<Attribute> uses(NameMention name) {
    List<Attribute> all = new ArrayList<>();
    for (Entity currency : attributes.named(name, Entity.Kind.CURRENCY)) {
      List<Attribute> uses = attributes.uses(currency);
      if (uses.isEmpty()) {
        return List.of();
      }
      all.addAll(uses);
    }
    return all;
  }

  private static Attribute nearest(List<Attribute> uses, Period when) {
    return Collections.min(
        uses, Comparator.comparing(use -> Math.abs(when.gapDays(use.during().period()))));
  }

  private static long grace(Attribute use, Period when) {
    return when.isBefore(use.during().period()) ? 0 : GRACE_DAYS;
  }

  /** "500 euros", "€500", "millions of lire", "in euros". */
  private boolean isAmount(Sentence sentence, NameMention name) {
    Words words = sentence.words();
    int before = name.from() - 1;
    boolean symbol = !words.isLetters(name.from());
    return symbol
        ? words.isDigits(name.to())
        : words.isDigits(before)
            || amounts.contains(words.norm(before))
            || words.norm(before).equals("in");
  }

  private int payment(Sentence sentence, NameMention name) {
    for (int i = name.from() - 1; i >= sentence.from(); i--) {
      if (sentence.clauses().same(i, name.from())
          && paying.longestAt(sentence.words(), i, name.from()) != null) {
        return i;
      }
    }
    return -1;
  }

  /** "The lira fell": it stands first in its clause. */
  private int trade(Sentence sentence, NameMention name) {
    Words words = sentence.words();
    int start = sentence.clauses().start(sentence.clauses().of(name.from()));
    int first = determiners.contains(words.norm(name.from() - 1)) ? name.from() - 1 : name.from();
    boolean opens = true;
    for (int i = start; i < first; i++) {
      opens &= sentence.isTime(i) || sentence.isTime(i + 1) || words.norm(i).equals(",");
    }
    return opens && trading.longestAt(words, name.to(), sentence.to()) != null ? name.to() : -1;
  }

  /** "Some 500 euros in today's money". */
  private boolean converts(Sentence sentence, NameMention name) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean other = i < name.from() || i >= name.to();
      if (other && converting.contains(sentence.words().norm(i))) {
        return true;
      }
    }
    return false;
  }

  private Modality modality(Sentence sentence, int from, int to, int lastWord) {
    Trigger words =
        Trigger.of(from, to, Trigger.Kind.NOUN, List.of(), EnumSet.noneOf(VerbForm.class));
    return modality.of(sentence, words, Math.max(to, lastWord));
  }
}
