package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** How wins are traced back to the channels of their leads. */
public final class ClosedLoop {

    private static final ClosedLoop DEFAULTS = new ClosedLoop();

    private ClosedLoop() {}

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
        for (MqlOutcome outcome : outcomes) {
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
