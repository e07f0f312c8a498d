package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How sales did what it owes for each of some leads. */
public final class SalesReport {

    private final List<HandoffVerdict> verdicts;

    private SalesReport(List<HandoffVerdict> verdicts) {
        this.verdicts = verdicts;
    }

    /**
     * A report on verdicts, as a rule all of one commitment.
     *
     * @param verdicts the verdicts
     * @return the report
     */
    public static SalesReport of(List<HandoffVerdict> verdicts) {
        return new SalesReport(Require.elements(verdicts, "verdicts"));
    }

    /**
     * This report and one on other leads as one.
     *
     * @param other the other report
     * @return the report on all
     */
    public SalesReport plus(SalesReport other) {
        Objects.requireNonNull(other, "other");
        List<HandoffVerdict> all = new ArrayList<>(verdicts);
        all.addAll(other.verdicts);
        return of(all);
    }

    /**
     * What it is about.
     *
     * @return the verdicts
     */
    public List<HandoffVerdict> verdicts() {
        return verdicts;
    }

    /**
     * How many stand so.
     *
     * @param status the status
     * @return the number of verdicts
     */
    public long count(CommitmentStatus status) {
        Objects.requireNonNull(status, "status");
        return verdicts.stream().filter(verdict -> verdict.status() == status).count();
    }

    /**
     * How many are undecided.
     *
     * @return the number of verdicts
     */
    public long open() {
        return verdicts.stream().filter(verdict -> verdict.status().isOpen()).count();
    }

    /**
     * How much was kept: met / (met + breached). What is open, exempt or not applicable is in neither.
     *
     * @return the share; not applicable if nothing is decided, never 100 %
     */
    public MetricValue rate() {
        long met = count(CommitmentStatus.MET);
        long decided = Math.addExact(met, count(CommitmentStatus.BREACHED));
        return decided == 0 ? new MetricValue.NotApplicable() : MetricValue.ratio(met, decided);
    }

    /**
     * How long leads waited for their first contact in business time outside pauses. Exempt and not applicable
     * leads are left out; those not contacted yet stay in as never contacted, also while their time runs.
     *
     * @return the times
     */
    public ResponseTimes responseTimes() {
        return times(false);
    }

    /**
     * How long leads waited for their first contact on the wall clock, nights and pauses included.
     *
     * @return the times, of the leads that {@link #responseTimes} has
     */
    public ResponseTimes elapsedResponseTimes() {
        return times(true);
    }

    private ResponseTimes times(boolean elapsed) {
        List<Duration> times = new ArrayList<>();
        long never = 0;
        for (HandoffVerdict verdict : verdicts) {
            if (verdict.status() != CommitmentStatus.EXEMPT && verdict.status() != CommitmentStatus.NOT_APPLICABLE) {
                Optional<Duration> time = elapsed
                        ? verdict.startedAt()
                                .flatMap(start ->
                                        verdict.firstContactAt().map(contact -> Duration.between(start, contact)))
                        : verdict.responseTime();
                time.ifPresent(times::add);
                never += time.isPresent() ? 0 : 1;
            }
        }
        return ResponseTimes.of(times, never);
    }

    /**
     * What was not kept.
     *
     * @return the breaches, by instant, then by handoff
     */
    public List<Breach> breaches() {
        return verdicts.stream()
                .map(HandoffVerdict::breach)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Breach::at).thenComparing(Breach::subject))
                .toList();
    }

    /**
     * Why leads were sent back, in time.
     *
     * @return the number of verdicts by the code of the rejection
     */
    public SortedMap<String, Long> rejectionReasons() {
        SortedMap<String, Long> reasons = new TreeMap<>();
        for (HandoffVerdict verdict : verdicts) {
            if (verdict.code() == VerdictCode.REJECTED) {
                verdict.exemption().ifPresent(reason -> reasons.merge(reason, 1L, Long::sum));
            }
        }
        return Collections.unmodifiableSortedMap(reasons);
    }

    /**
     * Who carried the delay: each owner with the business time for which they had leads whose clock ran, and with
     * the breaches that were theirs.
     *
     * @return by breaches, then by time, most first, then by name; a name is empty for leads without an owner
     */
    public List<OwnerShare> owners() {
        Map<String, Duration> times = new TreeMap<>();
        Map<String, Long> breaches = new TreeMap<>();
        for (HandoffVerdict verdict : verdicts) {
            for (OwnerTime time : verdict.ownerTimes()) {
                times.merge(time.owner().orElse(""), time.time(), Duration::plus);
            }
            if (verdict.status() == CommitmentStatus.BREACHED) {
                breaches.merge(verdict.owner().orElse(""), 1L, Long::sum);
                times.putIfAbsent(verdict.owner().orElse(""), Duration.ZERO);
            }
        }
        List<OwnerShare> shares = new ArrayList<>();
        times.forEach((owner, time) -> shares.add(new OwnerShare(owner, breaches.getOrDefault(owner, 0L), time)));
        shares.sort(Comparator.comparing(OwnerShare::breaches)
                .thenComparing(OwnerShare::time)
                .reversed()
                .thenComparing(OwnerShare::owner));
        return List.copyOf(shares);
    }

    /**
     * What one owner carried.
     *
     * @param owner the name, empty for leads without an owner
     * @param breaches how many breaches were theirs
     * @param time for how much business time they had leads whose clock ran
     */
    public record OwnerShare(String owner, long breaches, Duration time) {

        /**
         * What one owner carried.
         *
         * @param owner the name, empty for leads without an owner
         * @param breaches how many breaches were theirs
         * @param time for how much business time they had leads whose clock ran
         */
        public OwnerShare {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * The breaches side by side.
     *
     * @param language the language of the headings and words
     * @return one row a breach, by instant: lead, commitment, since when, what was missing, owner
     */
    public Table breachTable(Language language) {
        return SalesText.breaches(this, language);
    }

    /**
     * Who carried the delay, side by side.
     *
     * @param language the language of the headings and words
     * @return one row for each of {@link #owners()}: owner, breaches, business time in hours and minutes
     */
    public Table ownerTable(Language language) {
        return SalesText.owners(this, language);
    }

    /**
     * Why leads were sent back, the most frequent reason first.
     *
     * @param language the language of the headings
     * @return one row for each of {@link #rejectionReasons()}: code, number of leads
     */
    public Table rejectionTable(Language language) {
        return SalesText.rejections(this, language);
    }

    /**
     * Several reports side by side, for example those of {@link SlaAssessment#salesBy}.
     *
     * @param groups the reports by the name of their group, in the order of the rows
     * @param language the language of the headings and words
     * @return one row a group: verdicts met, breached, open and exempt, rate, median and 90 % of the response times,
     *     number of leads never contacted
     */
    public static Table table(SortedMap<String, SalesReport> groups, Language language) {
        return SalesText.groups(groups, language);
    }

    /**
     * The numbers.
     *
     * @param language the language
     * @return for example {@code 2 met, 1 breached, 0 open; median 8 min of 3 leads, 0 never contacted}
     */
    public String toText(Language language) {
        return SalesText.of(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
