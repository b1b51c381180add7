package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.claim.ClashClaim;
import org.dateline.claim.DatedOnce;
import org.dateline.claim.EventDateClaim;

/** Finds dates of an article that contradict each other, whatever the timeline knows. */
final class ClashFinder {

  /** Hands the later of each two dates that cannot both be right to {@code claims}. */
  void find(
      Article article, List<DatedOnce> dated, List<Claim> found, Consumer<? super Claim> claims) {
    Map<String, List<DatedOnce>> alike = new HashMap<>();
    for (DatedOnce date : dated) {
      alike.computeIfAbsent(date.happening(), key -> new ArrayList<>()).add(date);
    }
    for (DatedOnce date : dated) {
      List<DatedOnce> before = new ArrayList<>();
      for (DatedOnce other : alike.getOrDefault(date.happening(), List.of())) {
        if (other.about().start() < date.about().start() && date.contradicts(other)) {
          before.add(other);
        }
      }
      if (before.size() == 1 && !isRecurrent(date, alike) && !isTold(date, before.get(0), found)) {
        claims.accept(clash(article, date, before.get(0)));
      }
    }
  }

  /** Three dates are rather those of three such things. */
  private static boolean isRecurrent(DatedOnce date, Map<String, List<DatedOnce>> alike) {
    List<DatedOnce> same =
        alike.getOrDefault(date.happening(), List.of()).stream()
            .filter(other -> other.isSame(date))
            .toList();
    return same.stream()
        .anyMatch(
            one ->
                same.stream()
                        .filter(other -> !other.when().intersects(one.when()))
                        .map(DatedOnce::when)
                        .distinct()
                        .count()
                    > 1);
  }

  /** Whether the timeline has spoken against one of the two already. */
  private static boolean isTold(DatedOnce one, DatedOnce other, List<Claim> found) {
    return found.stream()
        .filter(claim -> claim instanceof EventDateClaim && claim.isLinked() && !claim.agrees())
        .anyMatch(
            claim ->
                claim.span().overlaps(one.time().span())
                    || claim.span().overlaps(other.time().span()));
  }

  private static ClashClaim clash(Article article, DatedOnce date, DatedOnce other) {
    int line = article.source().lines().line(other.time().span().start());
    String where = "line %d has \"%s\"".formatted(line, other.time().text());
    return new ClashClaim(date, other.when(), where, false);
  }
}
