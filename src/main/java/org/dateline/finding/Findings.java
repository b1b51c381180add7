package org.dateline.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dateline.claim.AgeClaim;
import org.dateline.claim.AnniversaryClaim;
import org.dateline.claim.AttributeClaim;
import org.dateline.claim.CalendarClaim;
import org.dateline.claim.Claim;
import org.dateline.claim.ClashClaim;
import org.dateline.claim.DurationClaim;
import org.dateline.claim.ElapsedClaim;
import org.dateline.claim.EventCandidate;
import org.dateline.claim.EventDateClaim;
import org.dateline.claim.ExistenceClaim;
import org.dateline.claim.LifeClaim;
import org.dateline.claim.LifespanClaim;
import org.dateline.claim.MemberCountClaim;
import org.dateline.claim.MembershipClaim;
import org.dateline.claim.OfficeClaim;
import org.dateline.claim.OrderClaim;
import org.dateline.claim.OrdinalClaim;
import org.dateline.claim.PlaceClaim;
import org.dateline.claim.QuantityClaim;
import org.dateline.claim.RangeClaim;
import org.dateline.claim.StaleClaim;
import org.dateline.claim.StatusClaim;
import org.dateline.claim.SumClaim;
import org.dateline.claim.TenseClaim;
import org.dateline.claim.WeekdayClaim;
import org.dateline.claim.YearClaim;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * What the rules report to while one article is checked, in DRL the global {@code findings}. A rule
 * reports in one line, and evidence, gap, corrections and reasoning follow from the claim:
 *
 * <pre>{@code findings.report(drools.getRule(), $claim);}</pre>
 *
 * <p>Whatever the rule, words that are not the article's own are noted only and get no correction,
 * and so are entries that the timeline marks as disputed. Not for use by several threads.
 */
public final class Findings {
  private final CharSequence source;
  private final List<Finding> found = new ArrayList<>();
  private final Set<Claim> contradicted = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable DateCorrections dates;

  /** Nothing found yet in an article whose original text is {@code source}. */
  public Findings(CharSequence source) {
    this.source = source;
  }

  /** Reports a time that misses the event most likely meant. */
  public void report(Rule rule, EventDateClaim claim) {
    claim.leading().ifPresent(candidate -> report(rule, claim, candidate));
  }

  /** Reports a time that misses {@code candidate}. */
  public void report(Rule rule, EventDateClaim claim, EventCandidate candidate) {
    add(EventFindings.of(RuleMetadata.of(rule), claim, candidate, dates()));
  }

  /** Reports a weekday that its date does not have. */
  public void report(Rule rule, WeekdayClaim claim) {
    add(CalendarFindings.of(RuleMetadata.of(rule), claim, dates()));
  }

  /** Reports a date that no calendar has. */
  public void report(Rule rule, CalendarClaim claim) {
    add(CalendarFindings.of(RuleMetadata.of(rule), claim, dates()));
  }

  /** Reports a range that ends before it starts. */
  public void report(Rule rule, RangeClaim claim) {
    add(CalendarFindings.of(RuleMetadata.of(rule), claim));
  }

  /** Reports a year that plainly is a slip. */
  public void report(Rule rule, YearClaim claim) {
    add(CalendarFindings.of(RuleMetadata.of(rule), claim));
  }

  /** Reports an office that the person did not hold at the time. */
  public void report(Rule rule, OfficeClaim claim) {
    add(RoleFindings.of(RuleMetadata.of(rule), claim, new RoleCorrections(source)));
  }

  /** Reports an act before the person's birth or after the death. */
  public void report(Rule rule, LifeClaim claim) {
    add(LifeFindings.of(RuleMetadata.of(rule), claim));
  }

  /** Reports an age that the person did not have. */
  public void report(Rule rule, AgeClaim claim) {
    add(LifeFindings.of(RuleMetadata.of(rule), claim, source));
  }

  /** Reports an age that does not follow from the dates beside it. */
  public void report(Rule rule, LifespanClaim claim) {
    add(LifeFindings.of(RuleMetadata.of(rule), claim, source));
  }

  /** Reports parts that do not make their whole. */
  public void report(Rule rule, SumClaim claim) {
    add(ContradictionFindings.of(RuleMetadata.of(rule), claim));
  }

  /** Reports a date that contradicts another. */
  public void report(Rule rule, ClashClaim claim) {
    add(ContradictionFindings.of(RuleMetadata.of(rule), claim));
  }

  /** Reports a membership that did not exist at the time. */
  public void report(Rule rule, MembershipClaim claim) {
    add(RoleFindings.of(RuleMetadata.of(rule), claim, new RoleCorrections(source)));
  }

  /** Reports a verb whose tense puts its time on the wrong side of the publication. */
  public void report(Rule rule, TenseClaim claim) {
    add(TenseFindings.of(RuleMetadata.of(rule), claim));
  }

  /** Reports a number of members that the organisation did not have. */
  public void report(Rule rule, MemberCountClaim claim) {
    add(MemberCountFindings.of(RuleMetadata.of(rule), claim));
  }

  /** Reports a number that the holder of an office, or the member, does not bear. */
  public void report(Rule rule, OrdinalClaim claim) {
    add(OrdinalFindings.of(RuleMetadata.of(rule), claim, source));
  }

  /** Reports what was right when the article appeared and is not any more. */
  public void report(Rule rule, StaleClaim claim) {
    add(TenseFindings.of(RuleMetadata.of(rule), claim));
  }

  /** Reports a status that the person did not have, or that another took the place of. */
  public void report(Rule rule, StatusClaim claim) {
    add(StatusFindings.of(RuleMetadata.of(rule), claim, source));
  }

  /** Reports a capital, a currency or a name that the country or place did not have then. */
  public void report(Rule rule, AttributeClaim claim) {
    add(StateFindings.of(RuleMetadata.of(rule), claim, source));
  }

  /** Reports what acts or is used at a time when it was not there. */
  public void report(Rule rule, ExistenceClaim claim) {
    add(StateFindings.of(RuleMetadata.of(rule), claim));
  }

  /** Reports two events in the wrong order. */
  public void report(Rule rule, OrderClaim claim) {
    add(OrderFindings.of(RuleMetadata.of(rule), claim, source));
  }

  /** Reports a length of time that does not lie between two events. */
  public void report(Rule rule, ElapsedClaim claim) {
    add(OrderFindings.of(RuleMetadata.of(rule), claim, source));
  }

  /** Reports a length of time that an event or a term of office did not last. */
  public void report(Rule rule, DurationClaim claim) {
    add(SpellFindings.of(RuleMetadata.of(rule), claim, source));
  }

  /** Reports an anniversary that does not fall on its day. */
  public void report(Rule rule, AnniversaryClaim claim) {
    add(SpellFindings.of(RuleMetadata.of(rule), claim, source));
  }

  /** Reports a figure that an event does not have. */
  public void report(Rule rule, QuantityClaim claim) {
    add(FigureFindings.of(RuleMetadata.of(rule), claim, new FigureCorrections(source)));
  }

  /** Reports a place or an event that lies elsewhere. */
  public void report(Rule rule, PlaceClaim claim) {
    add(PlaceFindings.of(RuleMetadata.of(rule), claim, source));
  }

  /** Reports a claim of any kind with a message of the rule's own. */
  public void report(Rule rule, Claim claim, String message) {
    Draft draft = new Draft(RuleMetadata.of(rule), claim).message(message);
    add(draft.asserted(claim.span().of(source)).trace(message).build());
  }

  private void add(Finding finding) {
    found.add(finding.correctedBy(correction -> correction.keepsMarkup(source)));
    if (finding.verdict() == Verdict.CONTRADICTED) {
      contradicted.add(finding.claim());
    }
  }

  /** All findings in the order of the text. */
  public List<Finding> all() {
    return found.stream()
        .sorted(Comparator.comparing(Finding::span).thenComparing(Finding::rule))
        .toList();
  }

  /** What checking {@code claim} came to, once all rules have run. */
  public Verdict verdict(Claim claim) {
    return Verdict.of(claim, contradicted.contains(claim));
  }

  /** The article's style is looked for once, and only where there is something to correct. */
  private DateCorrections dates() {
    if (dates == null) {
      dates = new DateCorrections(source);
    }
    return dates;
  }
}
