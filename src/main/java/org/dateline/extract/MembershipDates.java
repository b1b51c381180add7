package org.dateline.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Aspect;
import org.dateline.claim.Claim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.Modality;
import org.dateline.extract.link.EventLinker;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says about how long somebody has belonged to something: "in NATO since
 * 2023", "a member until 2020".
 */
final class MembershipDates implements ClaimFinder {
  private static final int NEAR = 8;
  private static final Set<String> BETWEEN = Set.of("the", "and", ",", "both", "a", "full", "of");

  private final EventLinker linker;
  private final EventTypes types;
  private final TimeRole.Reader roles;
  private final ModalityReader modality;
  private final Candidates candidates;
  private final PatternIndex<String> belonging;

  MembershipDates(EventLinker linker, EventTypes types, WordClasses classes) {
    candidates = new Candidates(types);
    this.linker = linker;
    this.types = types;
    roles = new TimeRole.Reader(classes);
    modality = new ModalityReader(classes);
    belonging = classes.verbs("belonging");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    for (Sentence.TimeMention time : sentence.times()) {
      TimeRole role = roles.of(sentence, time);
      boolean since = role.kind() == TimeRole.Kind.SINCE;
      boolean bounds = since || role.kind() == TimeRole.Kind.UNTIL;
      if (bounds && time.expression().period() != null && time.expression().stated().size() < 2) {
        FoundDate date = read(sentence, time, role.from(), since, context.discourse());
        if (date != null) {
          claims.accept(date.claim(context));
        }
      }
    }
  }

  private @Nullable FoundDate read(
      Sentence sentence, Sentence.TimeMention time, int end, boolean since, Discourse discourse) {
    for (int i = end - 1; i >= sentence.from() && i >= end - NEAR; i--) {
      PatternIndex.Match<String> verb = belonging.longestAt(sentence.words(), i, end);
      if (verb == null || !sentence.clauses().same(i, time.from())) {
        continue;
      }
      List<NameMention> organisations = organisations(sentence, verb.to(), end);
      List<NameMention> members = members(sentence, i, discourse);
      if (organisations.isEmpty() || members.isEmpty()) {
        return null;
      }
      return linked(sentence, time, i, members, organisations, since);
    }
    return null;
  }

  private @Nullable FoundDate linked(
      Sentence sentence,
      Sentence.TimeMention time,
      int verb,
      List<NameMention> members,
      List<NameMention> organisations,
      boolean since) {
    EventTypes.Type type = types.named(since ? "accession" : "exit");
    List<EventCandidate> meant = new ArrayList<>();
    for (NameMention organisation : organisations) {
      EventLinker.Linked linked = linker.link(List.of(type), members, List.of(organisation));
      meant.addAll(candidates.ofWords(time.expression(), Aspect.WITHIN, linked));
    }
    if (meant.isEmpty()) {
      return null;
    }
    Trigger trigger =
        Trigger.of(
            verb, verb + 1, Trigger.Kind.NOUN, List.of(type), EnumSet.noneOf(VerbForm.class));
    Modality how = modality.of(sentence, trigger, time.from());
    int to = organisations.get(organisations.size() - 1).to();
    return new FoundDate(trigger, time.expression(), verb, to, Aspect.WITHIN, how, meant);
  }

  /** What follows the verb at once and reaches to the time: "in NATO and the European Union". */
  private static List<NameMention> organisations(Sentence sentence, int from, int end) {
    Words words = sentence.words();
    List<NameMention> names = new ArrayList<>();
    int at = from;
    for (NameMention name : sentence.names()) {
      if (name.from() >= at && name.to() <= end) {
        at = name.to();
        names.add(name);
      }
    }
    for (int i = from; i < end; i++) {
      int word = i;
      boolean named = names.stream().anyMatch(name -> name.from() <= word && word < name.to());
      if (!named && !BETWEEN.contains(words.norm(i))) {
        return List.of();
      }
    }
    return names;
  }

  private static List<NameMention> members(Sentence sentence, int verb, Discourse discourse) {
    Clauses clauses = sentence.clauses();
    int clause = clauses.of(verb);
    int start = clauses.start(clause);
    List<NameMention> own = sentence.namesWithin(start, verb, clause);
    if (!own.isEmpty()) {
      return own.subList(0, 1);
    }
    if (clauses.opening(clause) == Clauses.Opening.RELATIVE) {
      int parent = clauses.parent(clause);
      List<NameMention> names = sentence.namesWithin(clauses.start(parent), start, parent);
      return names.isEmpty() ? names : names.subList(names.size() - 1, names.size());
    }
    return discourse.meant(sentence, start, verb);
  }
}
