package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.MembershipClaim;
import org.dateline.claim.Modality;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Membership;
import org.jspecify.annotations.Nullable;

/** Finds the words that make a country a member: "NATO member Finland", "a member of the EU". */
final class MembershipFinder implements ClaimFinder {

  /** A member and its organisation as words. */
  private record Found(int from, int to, NameMention member, NameMention organisation) {}

  private final Gazetteer gazetteer;
  private final PatternIndex<String> memberWords;
  private final PatternIndex<String> notMember;
  private final Set<String> be;

  MembershipFinder(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    memberWords = classes.nouns("membership");
    notMember = classes.literals("not in office", "negation", "planned", "hypothetical");
    be = classes.set("be");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      PatternIndex.Match<String> match = memberWords.longestAt(sentence.words(), i, sentence.to());
      if (match == null) {
        continue;
      }
      for (Found found : around(sentence, match)) {
        MembershipClaim claim = isQualified(sentence, found) ? null : claim(context, found);
        if (claim != null) {
          claims.accept(claim);
        }
      }
      i = match.to() - 1;
    }
  }

  private boolean isQualified(Sentence sentence, Found found) {
    for (int i = Math.max(sentence.from(), found.from() - 2); i < found.to(); i++) {
      if (notMember.startsAt(sentence.words(), i)) {
        return true;
      }
    }
    return false;
  }

  private List<Found> around(Sentence sentence, PatternIndex.Match<String> match) {
    Words words = sentence.words();
    NameMention organisation = endingAt(sentence, match.from());
    List<Found> found = new ArrayList<>();
    int end = match.to();
    int start = match.from();
    if (organisation != null) {
      start = organisation.from();
      for (NameMention member : listAt(sentence, match.to())) {
        found.add(new Found(start, member.to(), member, organisation));
      }
    } else if (words.norm(end).equals("of")) {
      int at = words.norm(end + 1).equals("the") ? end + 2 : end + 1;
      organisation = startingAt(sentence, at);
      if (organisation != null) {
        end = organisation.to();
      }
    }
    if (organisation == null || !found.isEmpty()) {
      return found;
    }
    NameMention member = subject(sentence, start);
    if (member != null && !member.equals(organisation)) {
      found.add(new Found(member.from(), end, member, organisation));
    }
    return found;
  }

  /** "Finland, a NATO member", "Finland is a member of NATO", "Finland was a member". */
  private @Nullable NameMention subject(Sentence sentence, int start) {
    Words words = sentence.words();
    int at = start - 1;
    while (at > sentence.from()
        && (words.norm(at).equals("a")
            || words.norm(at).equals("full")
            || words.norm(at).equals("the")
            || words.norm(at).equals("founding"))) {
      at--;
    }
    boolean apposition = words.norm(at).equals(",");
    boolean predicate = be.contains(words.norm(at)) || words.norm(at).equals("already");
    if (!apposition && !predicate) {
      return null;
    }
    while (be.contains(words.norm(at))
        || Set.of("has", "had", "already", ",").contains(words.norm(at))) {
      at--;
    }
    return endingAt(sentence, at + 1);
  }

  private List<NameMention> listAt(Sentence sentence, int from) {
    List<NameMention> list = new ArrayList<>();
    Words words = sentence.words();
    int at = from;
    for (NameMention name = startingAt(sentence, at);
        name != null;
        name = startingAt(sentence, at)) {
      list.add(name);
      at = name.to();
      at = words.norm(at).equals(",") ? at + 1 : at;
      at = words.norm(at).equals("and") ? at + 1 : at;
      if (at == name.to()) {
        break;
      }
    }
    return list;
  }

  private static @Nullable NameMention endingAt(Sentence sentence, int end) {
    for (NameMention name : sentence.names()) {
      if (name.to() == end && name.form() == NameMention.Form.NAME) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable NameMention startingAt(Sentence sentence, int start) {
    for (NameMention name : sentence.names()) {
      if (name.from() == start && name.form() == NameMention.Form.NAME) {
        return name;
      }
    }
    return null;
  }

  private @Nullable MembershipClaim claim(Context context, Found found) {
    for (String memberId : found.member().ids()) {
      for (String organisationId : found.organisation().ids()) {
        Optional<Entity> member = gazetteer.timeline().entity(memberId);
        Optional<Entity> organisation = gazetteer.timeline().entity(organisationId);
        List<Membership> memberships =
            gazetteer.timeline().membershipsOf(memberId).stream()
                .filter(membership -> membership.of().equals(organisationId))
                .toList();
        boolean known = !memberships.isEmpty() && member.isPresent() && organisation.isPresent();
        if (known) {
          SpokenOf spoken = context.spokenAt(found.from());
          Period agreed = agreed(memberships, spoken);
          Period when = agreed != null ? agreed : spoken.when();
          return new MembershipClaim(
              context.inSource(found.from(), found.to()),
              context.sentenceInSource(),
              member.get(),
              organisation.get(),
              when,
              spoken.words(),
              Modality.ASSERTED,
              context.attribution(found.from(), found.to()),
              memberships);
        }
      }
    }
    return null;
  }

  private static @Nullable Period agreed(List<Membership> memberships, SpokenOf spoken) {
    for (Period time : spoken.alternatives()) {
      for (Membership membership : memberships) {
        if (membership.during().period().intersects(time)) {
          return time;
        }
      }
    }
    return null;
  }
}
