package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** An agreement judged by a log as of an instant: the verdict on every handoff, and every period on request. */
public final class SlaAssessment {

    private final ServiceLevelAgreement agreement;
    private final HandoffLog log;
    private final Instant asOf;
    private final Instant knownAt;
    private final KnownCalendars calendars;
    private final VersionTimeline timeline;
    private final Map<String, VolumeLedger> ledgers;
    private final List<HandoffVerdict> verdicts;
    private final List<Handoff> notCovered;
    private final VerdictsByHandoff byHandoff;

    SlaAssessment(
            ServiceLevelAgreement agreement, HandoffLog log, Instant asOf, Instant knownAt, KnownCalendars calendars) {
        this.agreement = agreement;
        this.log = log;
        this.asOf = asOf;
        this.knownAt = knownAt;
        this.calendars = calendars;
        this.timeline = new VersionTimeline(agreement, asOf);
        LogJudge judge = new LogJudge(log, asOf, knownAt, timeline, calendars);
        this.ledgers = judge.ledgers;
        this.verdicts = List.copyOf(judge.verdicts);
        this.notCovered = List.copyOf(judge.notCovered);
        this.byHandoff = new VerdictsByHandoff(verdicts);
    }

    private SlaAssessment(List<SlaAssessment> parts) {
        SlaAssessment one = parts.get(0);
        this.agreement = one.agreement;
        this.log = HandoffLog.union(parts.stream().map(part -> part.log).toList());
        this.asOf = one.asOf;
        this.knownAt = one.knownAt;
        this.calendars = one.calendars;
        this.timeline = one.timeline;
        this.ledgers = new LinkedHashMap<>();
        for (SlaAssessment part : parts) {
            part.ledgers.forEach((name, ledger) ->
                    ledgers.computeIfAbsent(name, key -> new VolumeLedger()).add(ledger));
        }
        this.verdicts = parts.stream()
                .flatMap(part -> part.verdicts.stream())
                .sorted(Comparator.comparing(HandoffVerdict::handoff, HandoffLog.BY_INSTANT))
                .toList();
        this.notCovered = parts.stream()
                .flatMap(part -> part.notCovered.stream())
                .sorted(HandoffLog.BY_INSTANT)
                .toList();
        this.byHandoff = new VerdictsByHandoff(verdicts);
    }

    /**
     * This assessment and that of other leads as one: the same as assessing both logs together, without judging
     * anything again. So parts of a large log can be assessed apart.
     *
     * @param other an assessment by the same agreement as of the same instant
     * @return the assessment of the union of the logs
     * @throws IllegalArgumentException if the agreement or an instant differs, or a lead is in both logs
     */
    public SlaAssessment plus(SlaAssessment other) {
        Objects.requireNonNull(other, "other");
        return joined(List.of(this, other));
    }

    /**
     * Assessments of different leads as one, in time linear in all of them: the same as assessing all logs together,
     * without judging anything again.
     *
     * @param parts assessments by the same agreement as of the same instant, at least one
     * @return the assessment of the union of the logs
     * @throws IllegalArgumentException if the agreement or an instant differs, or a lead is in two logs
     */
    public static SlaAssessment joined(Collection<SlaAssessment> parts) {
        List<SlaAssessment> all = Require.elements(parts, "parts");
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is no assessment to join; give at least one");
        }
        Set<LeadId> leads = new HashSet<>();
        for (SlaAssessment part : all) {
            all.get(0).refuseOther(part);
            for (LeadId lead : part.log.leads()) {
                if (!leads.add(lead)) {
                    throw new IllegalArgumentException(
                            "lead '" + lead + "' is in both logs; join the logs before assessing");
                }
            }
        }
        return new SlaAssessment(all);
    }

    private void refuseOther(SlaAssessment other) {
        if (!agreement.equals(other.agreement) || !calendars.equals(other.calendars)) {
            throw new IllegalArgumentException("the assessments are by two agreements; assess both logs by one");
        }
        if (!asOf.equals(other.asOf) || !knownAt.equals(other.knownAt)) {
            throw new IllegalArgumentException("one assessment is as of " + asOf + ", known at " + knownAt
                    + ", the other as of " + other.asOf + ", known at " + other.knownAt + "; assess both as of one");
        }
    }

    private PeriodJudge periods() {
        return new PeriodJudge(timeline, calendars, ledgers, verdicts, asOf);
    }

    BusinessCalendar zone() {
        return timeline.zone();
    }

    /**
     * As of when.
     *
     * @return the instant
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * What sales owes for each handoff.
     *
     * @return one verdict a handoff and commitment, by the instant of the handoff; where recycling cancels a
     *     follow-up one for each {@linkplain HandoffVerdict#cycle run of its clock}
     */
    public List<HandoffVerdict> verdicts() {
        return verdicts;
    }

    /**
     * What sales owes for one handoff.
     *
     * @param handoffId the handoff
     * @return one verdict a commitment; empty if the handoff is not known or not covered
     */
    public List<HandoffVerdict> verdictsOn(String handoffId) {
        Objects.requireNonNull(handoffId, "handoffId");
        return byHandoff.of(handoffId);
    }

    /**
     * Handoffs before the first version or from the end of the agreement on.
     *
     * @return those about which nothing was promised
     */
    public List<Handoff> notCovered() {
        return notCovered;
    }

    /**
     * A month of the agreement.
     *
     * @param month the calendar month in the zone of the agreement
     * @return how every commitment stands that was in force in it
     */
    public PeriodAssessment in(YearMonth month) {
        return in(SlaPeriod.of(month));
    }

    /**
     * A week of the agreement.
     *
     * @param week the ISO week in the zone of the agreement
     * @return how every commitment stands that was in force in it
     */
    public PeriodAssessment in(YearWeek week) {
        return in(SlaPeriod.of(week));
    }

    /**
     * A quarter of the agreement.
     *
     * @param quarter the quarter in the zone of the agreement
     * @return how every commitment stands that was in force in it
     */
    public PeriodAssessment in(YearQuarter quarter) {
        return in(SlaPeriod.of(quarter));
    }

    /**
     * A period of the agreement. A volume commitment is judged in periods of its own length only: a quota of a
     * month says nothing about a week. What is owed for each lead is gathered over the handoffs of any period.
     *
     * @param period the period in the zone of the agreement
     * @return how every commitment stands that was in force in it
     */
    public PeriodAssessment in(SlaPeriod period) {
        return periods().judge(Objects.requireNonNull(period, "period"));
    }

    /**
     * Every volume commitment in every period, from the first in which it was in force to that of the instant of
     * the assessment.
     *
     * @return by commitment, then by period
     */
    public List<VolumeResult> volumes() {
        return periods().volumes();
    }

    /**
     * The volume commitments of every period, side by side.
     *
     * @param language the language of the headings and words
     * @return one row for each of {@link #volumes()}: commitment, period, status, delivered, carried in, owed,
     *     expected by now, attainment
     */
    public Table volumeTable(Language language) {
        return AssessmentText.volumes(volumes(), language);
    }

    /**
     * How sales did what it owes for each lead, under one commitment: rate, response times, breaches, rejections
     * and owners.
     *
     * @param commitmentName the commitment
     * @return the report on all its verdicts
     * @throws IllegalArgumentException if no version of the agreement owes it for each lead
     */
    public SalesReport sales(String commitmentName) {
        return SalesReport.of(verdictsUnder(commitmentName));
    }

    /**
     * How each team, segment or owner did under one commitment.
     *
     * @param commitmentName the commitment
     * @param group the name of the group that a verdict belongs to
     * @return a report a group, by its name
     * @throws IllegalArgumentException if no version of the agreement owes it for each lead
     */
    public SortedMap<String, SalesReport> salesBy(String commitmentName, Function<HandoffVerdict, String> group) {
        Map<String, List<HandoffVerdict>> groups = new HashMap<>();
        for (HandoffVerdict verdict : verdictsUnder(commitmentName)) {
            groups.computeIfAbsent(Objects.requireNonNull(group.apply(verdict), "group"), name -> new ArrayList<>())
                    .add(verdict);
        }
        SortedMap<String, SalesReport> reports = new TreeMap<>();
        groups.forEach((name, own) -> reports.put(name, SalesReport.of(own)));
        return Collections.unmodifiableSortedMap(reports);
    }

    private List<HandoffVerdict> verdictsUnder(String commitmentName) {
        Objects.requireNonNull(commitmentName, "commitmentName");
        Set<String> owed = agreement.owedForEachLead();
        if (!owed.contains(commitmentName)) {
            throw new IllegalArgumentException("commitment '" + commitmentName
                    + "' is none of those that each lead is owed, " + owed + "; name one of these");
        }
        return verdicts.stream()
                .filter(verdict -> verdict.commitment().name().equals(commitmentName))
                .toList();
    }

    /**
     * What sales has to do now, the first thing first.
     *
     * @param priority how much a lead matters, for example its score; the higher the earlier among equals
     * @return the list
     */
    public Worklist worklist(Function<Handoff, BigDecimal> priority) {
        return Worklist.of(this, log, priority);
    }

    /**
     * What another agreement would have made of the same facts as of the same instant. Where the other has a calendar
     * of this agreement, what became known of it holds in the other too; a calendar that only the other has is taken
     * as it is.
     *
     * @param other the other agreement
     * @return the comparison, from this assessment to that by the other agreement
     */
    public AgreementComparison whatIf(ServiceLevelAgreement other) {
        Objects.requireNonNull(other, "other");
        return new AgreementComparison(this, new SlaAssessment(other, log, asOf, knownAt, calendars.in(other)));
    }

    /**
     * What another agreement would have made of the same facts as of the same instant, had these calendars become
     * known on the way.
     *
     * @param other the other agreement
     * @param recordedCalendars calendars that replace those of the versions of the other agreement, by the instant
     *     from which on each is known
     * @return the comparison, from this assessment to that by the other agreement
     * @throws IllegalArgumentException if a calendar is of another zone than the other agreement
     */
    public AgreementComparison whatIf(
            ServiceLevelAgreement other, NavigableMap<Instant, BusinessCalendar> recordedCalendars) {
        Objects.requireNonNull(other, "other");
        return new AgreementComparison(
                this,
                new SlaAssessment(other, log, asOf, knownAt, KnownCalendars.of(other, recordedCalendars, knownAt)));
    }

    /**
     * The agreement that judges.
     *
     * @return the agreement
     */
    public ServiceLevelAgreement agreement() {
        return agreement;
    }

    /**
     * The assessment as plain data: the agreement, the facts, the instants and the calendars that became known on the
     * way. Read back it judges anew, and the same.
     *
     * @return what {@link #fromData} reads
     */
    public Map<String, Object> toData() {
        return AssessmentData.write(agreement, log, asOf, knownAt, calendars);
    }

    /**
     * An assessment from plain data.
     *
     * @param data what {@link #toData} writes
     * @return the assessment
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe an assessment
     */
    public static SlaAssessment fromData(Map<String, ?> data) {
        return fromData(data, AttributeSet.of());
    }

    /**
     * An assessment from plain data, with rules that have conditions or handoffs that hold facts of their leads.
     *
     * @param data what {@link #toData} writes
     * @param attributes the attributes that the conditions and the facts may name
     * @return the assessment
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe an assessment
     */
    public static SlaAssessment fromData(Map<String, ?> data, AttributeSet attributes) {
        return AssessmentData.read(data, attributes);
    }

    /** Judged by the same agreement from the same facts, as of the same instants. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SlaAssessment that
                && agreement.equals(that.agreement)
                && asOf.equals(that.asOf)
                && knownAt.equals(that.knownAt)
                && calendars.equals(that.calendars)
                && log.equals(that.log);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, asOf, knownAt, calendars, log);
    }

    /**
     * How much it judged.
     *
     * @return for example {@code assessment as of 2024-06-14T16:00:00Z: 40 verdicts}
     */
    @Override
    public String toString() {
        return "assessment as of " + asOf + ": " + verdicts.size() + " verdicts";
    }
}
