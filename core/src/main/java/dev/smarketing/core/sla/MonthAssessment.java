package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How an agreement stands in a month. */
public final class MonthAssessment {

    private final YearMonth month;
    private final List<CommitmentResult> results;

    private MonthAssessment(YearMonth month, List<CommitmentResult> results) {
        this.month = month;
        this.results = List.copyOf(results);
    }

    static MonthAssessment of(
            ServiceLevelAgreement agreement,
            HandoffLog log,
            Instant asOf,
            YearMonth month,
            List<HandoffVerdict> verdicts) {
        BusinessCalendar zone = agreement.versions().get(0).calendar();
        DateRange dates = DateRange.of(month);
        Map<String, Commitment> latest = new LinkedHashMap<>();
        Map<String, LocalDate> first = new LinkedHashMap<>();
        List<AgreementVersion> versions = agreement.versions();
        for (int i = 0; i < versions.size(); i++) {
            LocalDate until = i + 1 < versions.size() ? versions.get(i + 1).from() : LocalDate.MAX;
            Optional<DateRange> part =
                    DateRange.of(versions.get(i).from(), until).intersection(dates);
            if (part.isPresent()) {
                for (Commitment commitment : versions.get(i).commitments()) {
                    latest.put(commitment.name(), commitment);
                    first.putIfAbsent(commitment.name(), part.get().start());
                }
            }
        }
        List<CommitmentResult> results = new ArrayList<>();
        latest.forEach((name, commitment) -> {
            if (commitment instanceof VolumeCommitment volume) {
                results.add(new VolumeJudge(agreement, log, asOf, name).judge(month, volume));
            } else {
                List<HandoffVerdict> own = verdicts.stream()
                        .filter(verdict -> verdict.commitment().name().equals(name)
                                && dates.contains(zone.dateOf(verdict.handoff().at())))
                        .toList();
                Instant start = zone.startOf(first.getOrDefault(name, dates.start()));
                results.add(new EachLeadResult(commitment, month, start, zone.startOf(dates.end()), asOf, own));
            }
        });
        return new MonthAssessment(month, results);
    }

    /**
     * The month.
     *
     * @return the month
     */
    public YearMonth month() {
        return month;
    }

    /**
     * How each commitment stands.
     *
     * @return one result a commitment that was in force in the month, in the order of the agreement
     */
    public List<CommitmentResult> results() {
        return results;
    }

    /**
     * How one commitment stands.
     *
     * @param commitmentName its name
     * @return the result, or nothing if it was not in force in the month
     */
    public Optional<CommitmentResult> result(String commitmentName) {
        Objects.requireNonNull(commitmentName, "commitmentName");
        return results.stream()
                .filter(result -> result.commitment().name().equals(commitmentName))
                .findFirst();
    }

    /**
     * How the whole stands: the first that any result has of breached, at risk, running, pending, met.
     *
     * @return the status; not applicable if nothing was owed
     */
    public CommitmentStatus status() {
        for (CommitmentStatus status : List.of(
                CommitmentStatus.BREACHED,
                CommitmentStatus.AT_RISK,
                CommitmentStatus.RUNNING,
                CommitmentStatus.PENDING,
                CommitmentStatus.MET)) {
            if (results.stream().anyMatch(result -> result.status() == status)) {
                return status;
            }
        }
        return CommitmentStatus.NOT_APPLICABLE;
    }

    /**
     * Whether both parties kept what they owed.
     *
     * @return true if something was owed and all of it is met
     */
    public boolean isMet() {
        return status() == CommitmentStatus.MET;
    }

    /**
     * Whether facts that may still come or be recorded can change a status.
     *
     * @return true if any result is provisional
     */
    public boolean isProvisional() {
        return results.stream().anyMatch(CommitmentResult::isProvisional);
    }

    /**
     * What was not kept.
     *
     * @return the breaches of all commitments, in the order of the results
     */
    public List<Breach> breaches() {
        return results.stream().flatMap(result -> result.breaches().stream()).toList();
    }

    /**
     * The results side by side.
     *
     * @param language the language of the headings and words
     * @return one row a commitment: name, party, status, done, owed, attainment
     */
    public Table table(Language language) {
        return VerdictText.table(this, language);
    }

    /**
     * The results with their arithmetic.
     *
     * @param language the language
     * @return a line for the month and one a commitment
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder()
                .append(month)
                .append(SlaText.colon(language))
                .append(status().toText(language));
        results.forEach(result -> text.append("\n").append(result.toText(language)));
        return text.toString();
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
