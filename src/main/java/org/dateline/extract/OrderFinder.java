package org.dateline.extract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.claim.Aspect;
import org.dateline.claim.Claim;
import org.dateline.claim.Dated;
import org.dateline.claim.ElapsedClaim;
import org.dateline.claim.Modality;
import org.dateline.claim.Order;
import org.dateline.claim.OrderClaim;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/** Finds which of two events a sentence puts first, and how much time it puts between them. */
final class OrderFinder implements ClaimFinder {
  private final Operands operands;
  private final Connectors connectors;
  private final Relations relations;
  private final Successions successions;
  private final LapseReader lapses;
  private final AnchoredDates anchored;
  private final Set<String> present;
  private final WordClasses classes;

  OrderFinder(
      Operands operands,
      Connectors connectors,
      Relations relations,
      Successions successions,
      LapseReader lapses,
      AnchoredDates anchored,
      WordClasses classes) {
    this.operands = operands;
    this.connectors = connectors;
    this.relations = relations;
    this.successions = successions;
    this.lapses = lapses;
    this.anchored = anchored;
    this.classes = classes;
    present = classes.set("present");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    List<PatternIndex.Match<String>> links = connectors.of(sentence);
    List<PatternIndex.Match<String>> verbs = successions.verbs(sentence);
    if (links.isEmpty() && verbs.isEmpty()) {
      return;
    }
    List<Operand> found = context.operands(operands);
    for (PatternIndex.Match<String> connector : links) {
      Relation relation = relations.relation(sentence, connector, found);
      Operand own = relation == null ? null : own(sentence, relation, found);
      if (relation == null) {
        relation = elliptical(context, connector, found);
        own = relation == null ? null : own(sentence, relation, found);
      }
      Claim claim =
          relation == null
              ? null
              : own != null ? claim(context, relation, own) : ofTime(context, relation);
      if (claim != null) {
        claims.accept(claim);
      } else if (relation != null) {
        anchored.of(context, relation).forEach(claims);
      }
    }
    for (PatternIndex.Match<String> verb : verbs) {
      Successions.Found order = successions.of(context, verb, found);
      if (order != null) {
        claims.accept(claim(context, order));
      }
    }
  }

  /** The event whose time a comparison tells: of several the nearest. */
  private @Nullable Operand own(Sentence sentence, Relation relation, List<Operand> found) {
    Operand nearest = null;
    for (Operand operand : found) {
      if (relations.belongs(sentence, relation, operand)) {
        boolean before = operand.verb() < relation.from();
        nearest = nearest == null || before ? operand : nearest;
      }
    }
    return nearest;
  }

  /** "Finland joined NATO a year before Sweden": what is compared is not said again. */
  private @Nullable Relation elliptical(
      Context context, PatternIndex.Match<String> connector, List<Operand> found) {
    Sentence sentence = context.sentence();
    Words words = sentence.words();
    for (NameMention name : sentence.names()) {
      boolean next =
          name.from() == connector.to()
              || (name.from() == connector.to() + 1 && words.norm(connector.to()).equals("the"));
      String after = words.norm(name.to());
      boolean ends =
          name.to() >= sentence.to() || Set.of(".", ",", ";", "did", "had", ")").contains(after);
      if (!next || !ends) {
        continue;
      }
      Relation draft = null;
      for (Operand own : found) {
        boolean before = own.verb() >= 0 && own.verb() < connector.from();
        Operand other = before ? operands.ofOther(context, own, name, connector.from()) : null;
        if (other != null && !other.candidates().equals(own.candidates())) {
          draft = relations.with(sentence, connector, other, name.to());
        }
      }
      return draft;
    }
    return null;
  }

  private static Claim claim(Context context, Relation relation, Operand own) {
    Modality modality =
        own.modality() != Modality.ASSERTED ? own.modality() : relation.event().modality();
    return claim(context, relation, own.dated(context), modality);
  }

  private static Claim claim(
      Context context, Relation relation, Dated compared, Modality modality) {
    Order order =
        switch (relation.kind()) {
          case BEFORE -> Order.BEFORE;
          case SAME_DAY -> Order.SAME_DAY;
          case SAME_MONTH -> Order.SAME_MONTH;
          case SAME_YEAR -> Order.SAME_YEAR;
          default -> Order.AFTER;
        };
    boolean into = relation.kind() == Relation.Kind.INTO;
    Operand event = into ? relation.event().of(Aspect.START) : relation.event();
    Dated first = compared.apartFrom(event.dated(context));
    Dated second = event.dated(context).apartFrom(first);
    LapseReader.Read length = relation.length();
    return length != null && (order == Order.BEFORE || order == Order.AFTER)
        ? elapsed(
            context,
            relation,
            length,
            order == Order.BEFORE ? first : second,
            order == Order.BEFORE ? second : first,
            modality)
        : new OrderClaim(
            context.inSource(relation.from(), relation.object()),
            context.sentenceInSource(),
            order,
            first,
            second,
            modality,
            context.attribution(relation.from(), relation.to()));
  }

  /** What a comparison says of the time beside it, or of the day of the article. */
  private @Nullable Claim ofTime(Context context, Relation relation) {
    Sentence.TimeMention beside = beside(context, relation);
    if (beside == null) {
      return now(context, relation);
    }
    Period period = beside.expression().period();
    return period == null
        ? null
        : claim(
            context,
            relation,
            Dated.at(context.inSource(beside.from(), beside.to()), meant(context, beside)),
            relation.event().modality());
  }

  /** When a time may be: without a year of its own it may be of the story or of the last months. */
  private static List<Period> meant(Context context, Sentence.TimeMention time) {
    Period period = requireNonNull(time.expression().period());
    LocalDate published = context.article().published();
    LocalDate first = period.firstDay().orElse(null);
    LocalDate last = period.lastDay().orElse(null);
    if (time.expression().anchor() != Anchor.NARRATIVE
        || published == null
        || first == null
        || last == null) {
      return List.of(period);
    }
    int years = published.getYear() - first.getYear();
    return List.of(
        period,
        Period.of(first.plusYears(years), last.plusYears(years)),
        Period.of(first.plusYears(years - 1), last.plusYears(years - 1)));
  }

  /**
   * "In December 1989, a month after the fall of the Wall"; behind the event a time may be that of
   * the event: "a month after the fall of the Wall, in November 1989".
   */
  private static Sentence.@Nullable TimeMention beside(Context context, Relation relation) {
    Words words = context.words();
    for (Sentence.TimeMention time : context.sentence().times()) {
      Period period = time.expression().period();
      boolean before =
          time.to() == relation.from() - 1 && words.norm(time.to()).equals(",")
              || time.to() == relation.from() && relation.length() != null;
      boolean behind =
          words.norm(relation.to()).equals(",")
              && time.from() > relation.to()
              && time.from() <= relation.to() + 2
              && period != null
              && relation.event().dated(context).periods().stream().noneMatch(period::intersects);
      if (period != null && (before || behind)) {
        return time;
      }
    }
    return null;
  }

  private static ElapsedClaim elapsed(
      Context context,
      Relation relation,
      LapseReader.Read length,
      Dated earlier,
      Dated later,
      Modality modality) {
    return new ElapsedClaim(
        context.inSource(relation.from(), relation.object()),
        context.sentenceInSource(),
        context.inSource(length.from(), length.to()),
        length.value(),
        length.lapse(),
        earlier,
        later,
        modality,
        context.attribution(relation.from(), relation.to()));
  }

  /** "Three years after the invasion, girls are still …": up to the day of the article. */
  private @Nullable Claim now(Context context, Relation relation) {
    LapseReader.Read length = relation.length();
    LocalDate published = context.article().published();
    boolean forward =
        relation.kind() == Relation.Kind.AFTER
            || relation.kind() == Relation.Kind.SINCE
            || relation.kind() == Relation.Kind.INTO;
    if (length == null
        || published == null
        || !forward
        || !isPresent(context.sentence(), relation)) {
      return null;
    }
    SpokenOf spoken = context.spokenAt(relation.from());
    if (spoken.stated() || spoken.when() == null) {
      return null;
    }
    List<Period> times = new ArrayList<>(List.of(Period.day(published)));
    context.sentence().times().stream()
        .flatMap(time -> Stream.ofNullable(time.expression().period()))
        .forEach(times::add);
    Operand event =
        relation.kind() == Relation.Kind.INTO
            ? relation.event().of(Aspect.START)
            : relation.event();
    Dated later = Dated.at(context.inSource(relation.from(), relation.object()), times);
    return elapsed(
        context, relation, length, event.dated(context), later, relation.event().modality());
  }

  /** Whether the clause of a comparison speaks of the present: "is", "have", "still". */
  private boolean isPresent(Sentence sentence, Relation relation) {
    Words words = sentence.words();
    int start = sentence.clauses().start(relation.host());
    for (int i = start; i < sentence.to(); i++) {
      boolean own =
          sentence.clauses().of(i) == relation.host()
              && (i < relation.from() || i >= relation.to());
      if (own && present.contains(words.norm(i))) {
        return true;
      }
      if (own && classes.isVerbal(words, i)) {
        return false;
      }
    }
    return false;
  }

  private Claim claim(Context context, Successions.Found order) {
    Dated first = order.first().dated(context).apartFrom(order.second().dated(context));
    Dated second = order.second().dated(context).apartFrom(first);
    LapseReader.Read length = lengthAfter(context.sentence(), order.second().to());
    return length == null
        ? new OrderClaim(
            context.inSource(order.from(), order.to()),
            context.sentenceInSource(),
            order.later() ? Order.AFTER : Order.BEFORE,
            first,
            second,
            order.modality(),
            context.attribution(order.from(), order.to()))
        : new ElapsedClaim(
            context.inSource(order.from(), length.to()),
            context.sentenceInSource(),
            context.inSource(length.from(), length.to()),
            length.value(),
            length.lapse(),
            order.later() ? second : first,
            order.later() ? first : second,
            order.modality(),
            context.attribution(order.from(), length.to()));
  }

  /** "Preceded the invasion by eight years". */
  private LapseReader.@Nullable Read lengthAfter(Sentence sentence, int at) {
    if (!sentence.words().norm(at).equals("by")) {
      return null;
    }
    return sentence.times().stream()
        .filter(time -> time.from() == at + 1)
        .flatMap(time -> Stream.ofNullable(lapses.read(sentence, time)))
        .findFirst()
        .orElse(null);
  }
}
