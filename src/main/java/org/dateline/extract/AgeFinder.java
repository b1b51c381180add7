package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.claim.AgeClaim;
import org.dateline.claim.AgeClaim.Moment;
import org.dateline.claim.Claim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Life;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.Cardinals;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.Period;
import org.dateline.time.TimexType;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/** Finds how old persons are said to be, and when. */
final class AgeFinder implements ClaimFinder {
  /** An age that fits a time this long before the publication belongs to a story of that time. */
  private static final long STORY_DAYS = 366;

  private final Gazetteer gazetteer;
  private final Persons persons;
  private final AgeReader ages;
  private final Obituaries obituaries;
  private final PatternIndex<String> becoming;
  private final PatternIndex<String> supposed;
  private final TimeRole.Reader roles;

  AgeFinder(Gazetteer gazetteer, Cardinals cardinals, WordClasses classes) {
    this.gazetteer = gazetteer;
    persons = new Persons(gazetteer, classes);
    ages = new AgeReader(gazetteer, cardinals, classes);
    obituaries = new Obituaries(gazetteer, cardinals, classes);
    becoming = classes.verbs("becoming", "electing");
    supposed = classes.literals("negation", "hypothetical", "planned", "hedged");
    roles = new TimeRole.Reader(classes);
  }

  /** When a person has an age. */
  private record When(@Nullable Period period, String words, List<Period> charity) {}

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    for (AgeMention age : read(context)) {
      List<Life> lives = persons.meant(context, age.person());
      When when = lives.isEmpty() ? null : when(context, age, lives);
      if (when != null) {
        claims.accept(claim(context, age, when, lives));
      }
    }
  }

  private List<AgeMention> read(Context context) {
    if (!context.sentence().names().isEmpty()) {
      return ages.read(context.sentence());
    }
    AgeMention atDeath = obituaries.age(context);
    return atDeath == null ? List.of() : List.of(atDeath);
  }

  private AgeClaim claim(Context context, AgeMention age, When when, List<Life> lives) {
    NameMention name = age.person();
    Moment moment =
        switch (age.how()) {
          case DEATH -> Moment.DEATH;
          case REACHED -> Moment.REACHED;
          default -> Moment.HAD;
        };
    return new AgeClaim(
        context.inSource(age.from(), age.to()),
        context.inSource(name.from(), name.to()),
        context.sentenceInSource(),
        age.age(),
        when.period(),
        when.words(),
        moment,
        when.charity(),
        modality(context.sentence(), age),
        context.attribution(age.from(), age.to()),
        lives);
  }

  /** "Would have turned 80": what the same clause supposes before the age. */
  private Modality modality(Sentence sentence, AgeMention age) {
    for (int i = sentence.from(); i < age.at(); i++) {
      PatternIndex.Match<String> cue = supposed.longestAt(sentence.words(), i, age.at());
      if (sentence.isTime(i)) {
        continue;
      }
      boolean ahead = cue != null && cue.value().equals("planned");
      boolean turns = ahead && age.how() == AgeMention.How.REACHED;
      if (cue != null && !turns && sentence.clauses().same(i, age.at())) {
        return switch (cue.value()) {
          case "negation" -> Modality.NEGATED;
          case "hypothetical" -> Modality.HYPOTHETICAL;
          case "planned" -> Modality.PLANNED;
          default -> Modality.HEDGED;
        };
      }
    }
    return Modality.ASSERTED;
  }

  private @Nullable When when(Context context, AgeMention age, List<Life> lives) {
    return switch (age.how()) {
      case DEATH -> new When(null, "the death", List.of());
      case REACHED -> stated(context, age);
      case NOW -> now(context, age, lives);
      case AT_EVENT -> atEvent(context, age, lives);
    };
  }

  /** The time that stands in the clause of the age. */
  private @Nullable When stated(Context context, AgeMention age) {
    Sentence sentence = context.sentence();
    for (Sentence.TimeMention time : sentence.times()) {
      Period period = time.expression().period();
      boolean dated =
          time.expression().anchor() == Anchor.ABSOLUTE
              || time.expression().anchor() == Anchor.PUBLICATION;
      boolean date =
          time.expression().type() == TimexType.DATE || time.expression().type() == TimexType.TIME;
      boolean own =
          sentence.clauses().same(time.from(), age.at())
              || sentence.clauses().same(time.from(), age.person().from());
      if (period != null && date && own && isWhen(sentence, time)) {
        return dated ? new When(period, time.expression().text(), List.of()) : null;
      }
    }
    return null;
  }

  private boolean isWhen(Sentence sentence, Sentence.TimeMention time) {
    Words words = sentence.words();
    String before = words.norm(time.from() - 1);
    return roles.of(sentence, time).kind() == TimeRole.Kind.AT
        && time.expression().stated().size() <= 1
        && !before.equals("of")
        && !words.norm(time.to()).equals("'");
  }

  /**
   * The time of a present age: that of its clause, or the publication. All else that the sentence
   * says, and the times of the story before it, may be meant too.
   */
  private @Nullable When now(Context context, AgeMention age, List<Life> lives) {
    LocalDate published = context.article().published();
    SpokenOf spoken = context.spokenAt(age.at());
    When stated = stated(context, age);
    boolean then = context.words().norm(age.at() - 1).equals("then");
    if (stated == null && (then || published == null || spoken.when() == null)) {
      return null;
    }
    List<Period> charity = new ArrayList<>();
    if (published != null) {
      charity.add(Period.day(published));
    }
    context.sentence().times().stream()
        .map(time -> time.expression().period())
        .forEach(period -> add(period, charity));
    boolean over =
        published != null
            && lives.stream().anyMatch(life -> life.isOverBefore(Period.day(published)));
    for (Period time : spoken.alternatives()) {
      boolean story =
          published == null || over || Math.abs(time.gapDays(Period.day(published))) > STORY_DAYS;
      if (story) {
        charity.add(time);
      }
    }
    return stated != null
        ? new When(stated.period(), stated.words(), charity)
        : new When(spoken.when(), spoken.words(), charity);
  }

  private static void add(@Nullable Period period, List<Period> into) {
    if (period != null) {
      into.add(period);
    }
  }

  /**
   * The time of what the person did at an age: stated, an office taken, an event of the timeline.
   */
  private @Nullable When atEvent(Context context, AgeMention age, List<Life> lives) {
    When stated = stated(context, age);
    List<Period> periods = new ArrayList<>();
    List<String> ids = lives.stream().map(life -> life.person().id()).toList();
    addTerms(context.sentence(), age, ids, periods);
    boolean office = !periods.isEmpty();
    if (stated != null && stated.period() != null) {
      return new When(stated.period(), stated.words(), periods);
    }
    if (!office) {
      for (EventMention mention : context.mentions()) {
        if (mention.modality() == Modality.ASSERTED
            && context.sentence().clauses().same(mention.from(), age.person().from())) {
          mention.candidates().stream()
              .map(EventCandidate::event)
              .filter(event -> event.who().stream().anyMatch(ids::contains))
              .forEach(event -> periods.add(event.date().period()));
        }
      }
    }
    return periods.isEmpty()
        ? null
        : new When(periods.get(0), office ? "the office taken" : "the event", periods);
  }

  private void addTerms(
      Sentence sentence, AgeMention age, List<String> persons, List<Period> periods) {
    Words words = sentence.words();
    for (int i = age.person().to(); i < sentence.to(); i++) {
      if (becoming.longestAt(words, i, sentence.to()) != null) {
        for (int j = i + 1; j < Math.min(sentence.to(), i + 8); j++) {
          NameMention title = gazetteer.titleAt(words, j, sentence.to());
          if (title != null) {
            persons.forEach(person -> addTerms(person, title, periods));
            return;
          }
        }
      }
    }
  }

  /** Who is elected or named takes office within the year. */
  private void addTerms(String person, NameMention title, List<Period> periods) {
    for (Tenure tenure : gazetteer.timeline().tenuresOf(person)) {
      LocalDate start = tenure.during().period().firstDay().orElse(null);
      if (title.ids().contains(tenure.office()) && start != null) {
        Period begin = tenure.during().begin().period();
        periods.add(new Period(Period.day(start.minusDays(120)).start(), begin.end()));
      }
    }
  }
}
