package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.time.Period;

/**
 * Finds what holds at times that are counted from events: who acts, what is a member, who is in
 * office "three months after the invasion".
 */
final class AnchoredStates {
  private final EventAnchors anchors;
  private final ClauseSplitter clauses;
  private final List<ClaimFinder> finders;

  /**
   * @param finders find the claims that hold at the time of their clause
   */
  AnchoredStates(EventAnchors anchors, ClauseSplitter clauses, List<ClaimFinder> finders) {
    this.anchors = anchors;
    this.clauses = clauses;
    this.finders = List.copyOf(finders);
  }

  /** Puts what such times tell of a sentence in the place of what was read without them. */
  void complete(Context context, List<Claim> claims) {
    for (CountedTime time : anchors.counted(context)) {
      List<Claim> found = at(context, time, time.days());
      found.removeAll(claims);
      for (Claim claim : found) {
        if (claim.agrees() || !agreesElsewhere(context, time, claim)) {
          claims.removeIf(other -> isSame(other, claim));
          claims.add(claim);
        }
      }
    }
  }

  /** Whether a claim would be right if the time were counted from another event. */
  private boolean agreesElsewhere(Context context, CountedTime time, Claim claim) {
    return time.others().stream()
        .flatMap(days -> at(context, time, days).stream())
        .anyMatch(other -> isSame(other, claim) && other.agrees());
  }

  private List<Claim> at(Context context, CountedTime time, Period days) {
    Sentence.TimeMention mention = time.mention(context, days);
    Context then = context.over(CountedTime.over(context.sentence(), mention, clauses));
    List<Claim> found = new ArrayList<>();
    finders.forEach(finder -> finder.find(then, found::add));
    return found;
  }

  private static boolean isSame(Claim one, Claim other) {
    return one.kind().equals(other.kind()) && one.about().equals(other.about());
  }
}
