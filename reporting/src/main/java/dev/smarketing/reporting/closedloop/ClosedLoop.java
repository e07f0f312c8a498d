package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How wins are traced back to the channels of their leads: {@link #report} for sources that know only when a lead was
 * qualified and won, {@link #funnel} where every stage has its date.
 */
public final class ClosedLoop {

    /** Fewer decisions than this say nothing about a channel. */
    private static final long FEWEST_DECISIONS = 10;

    private static final ClosedLoop DEFAULTS = new ClosedLoop(FEWEST_DECISIONS);

    private final long fewestDecisions;

    private ClosedLoop(long fewestDecisions) {
        this.fewestDecisions = fewestDecisions;
    }

    /**
     * The loop of the package's law: one channel a lead, calendar days, every lead once.
     *
     * @return the loop
     */
    public static ClosedLoop withDefaults() {
        return DEFAULTS;
    }

    /**
     * Reports what was known of the leads at the end of a day.
     *
     * @param outcomes the leads in any order; of two with one id the first counts, and differing ones are a
     *     finding
     * @param asOf the day; leads qualified later are left out, wins dated later are still open
     * @return the report
     */
    public ClosedLoopReport report(Collection<MqlOutcome> outcomes, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        Map<LeadId, MqlOutcome> byLead = new LinkedHashMap<>();
        Set<LeadId> differing = new TreeSet<>();
        for (MqlOutcome outcome : Require.elements(outcomes, "outcomes")) {
            MqlOutcome first = byLead.putIfAbsent(outcome.lead(), outcome);
            if (first != null && !first.equals(outcome)) {
                differing.add(outcome.lead());
            }
        }
        List<MqlOutcome> known = byLead.values().stream()
                .filter(outcome -> !outcome.qualifiedOn().isAfter(asOf))
                .map(outcome -> outcome.knownAt(asOf))
                .toList();
        List<Finding> findings = new ArrayList<>();
        differing.forEach(lead -> findings.add(Finding.of(FindingCode.DUPLICATE_DIFFERS, lead.toString())));
        findings.addAll(wonBeforeQualified(known));
        return new ClosedLoopReport(known, asOf, findings);
    }

    /**
     * This loop, judging a channel's leads by more or fewer decisions of sales.
     *
     * @param decisions accepted and rejected leads of a channel below which nothing is found about it, at least 1;
     *     10 by default
     * @return a changed copy
     */
    public ClosedLoop withFewestDecisions(long decisions) {
        Require.atLeast(decisions, 1L, "fewest decisions");
        return new ClosedLoop(decisions);
    }

    /**
     * Reports what was known of the leads and their stages at an instant.
     *
     * @param leads the leads in any order; of two with one id the first counts, and differing ones are a finding
     * @param asOf the instant; touches and stages later than it are not known
     * @param zone the zone of the report, which cuts the days and months
     * @return the report; a lead that had entered no stage by then is not in it
     */
    public FunnelReport funnel(Collection<LeadPath> leads, Instant asOf, ZoneId zone) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(zone, "zone");
        Map<LeadId, LeadPath> byLead = new LinkedHashMap<>();
        Set<LeadId> differing = new TreeSet<>();
        for (LeadPath lead : Require.elements(leads, "leads")) {
            LeadPath first = byLead.putIfAbsent(lead.lead(), lead);
            if (first != null && !first.equals(lead)) {
                differing.add(lead.lead());
            }
        }
        List<LeadPath> known = byLead.values().stream()
                .map(lead -> lead.knownAt(asOf))
                .filter(lead -> !lead.stages().isEmpty())
                .toList();
        List<Finding> findings = new ArrayList<>();
        differing.forEach(lead -> findings.add(Finding.of(FindingCode.DUPLICATE_DIFFERS, lead.toString())));
        FunnelReport report = new FunnelReport(known, asOf, zone, List.of());
        for (FunnelFigures channel : report.channels()) {
            LeadValidity said = channel.validity();
            long decided = said.accepted() + said.rejected();
            if (decided >= fewestDecisions && said.rejected() > said.accepted()) {
                findings.add(Finding.of(
                        FindingCode.LEADS_REJECTED_BY_SALES,
                        channel.name(),
                        Map.of("rejected", MetricValue.count(said.rejected()), "decided", MetricValue.count(decided))));
            }
        }
        return new FunnelReport(known, asOf, zone, findings);
    }

    private static List<Finding> wonBeforeQualified(List<MqlOutcome> outcomes) {
        List<MqlOutcome> early = new ArrayList<>(outcomes);
        early.removeIf(outcome -> outcome.daysToWin().orElse(0) >= 0);
        Collections.sort(early, (one, other) -> one.lead().compareTo(other.lead()));
        return early.stream()
                .map(outcome -> Finding.of(
                        FindingCode.WON_BEFORE_QUALIFIED,
                        outcome.lead().toString(),
                        Map.of("days", MetricValue.count(outcome.daysToWin().orElseThrow()))))
                .toList();
    }
}
