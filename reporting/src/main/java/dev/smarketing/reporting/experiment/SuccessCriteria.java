package dev.smarketing.reporting.experiment;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.reporting.experiment.Criterion.AtLeastCount;
import dev.smarketing.reporting.experiment.Criterion.AtLeastRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a micro campaign has to reach, agreed before it starts: ordered criteria, all of them needed, an earliest day
 * for deciding by odds, and the last day of its window.
 */
public final class SuccessCriteria {

    private static final BigDecimal USUAL_RISK = new BigDecimal("0.05");

    private final String campaign;
    private final List<Criterion> criteria;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate lastDay;
    private final BigDecimal risk;

    private SuccessCriteria(
            String campaign,
            List<Criterion> criteria,
            @Nullable LocalDate earliest,
            @Nullable LocalDate lastDay,
            BigDecimal risk) {
        this.campaign = Require.text(campaign, "name of the campaign");
        this.criteria = Require.elements(criteria, "criteria");
        this.earliest = earliest;
        this.lastDay = lastDay;
        this.risk = risk;
        Set<String> ids = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!ids.add(criterion.id())) {
                throw new IllegalArgumentException("criterion '" + criterion.id() + "' of campaign '" + campaign
                        + "' is given twice; give each an id of its own");
            }
        }
        if (earliest != null && lastDay != null && earliest.isAfter(lastDay)) {
            throw new IllegalArgumentException("campaign '" + campaign + "' may be decided from " + earliest
                    + ", after its last day " + lastDay + "; give an earlier day");
        }
    }

    /**
     * No criteria yet, a window without end, and a risk of 5 %.
     *
     * @param campaign the name of the campaign
     * @return the criteria
     */
    public static SuccessCriteria of(String campaign) {
        return new SuccessCriteria(campaign, List.of(), null, null, USUAL_RISK);
    }

    /**
     * These and a rate, the planned number unknown.
     *
     * @param id a name for the criterion
     * @param rate the share of answers that are a success, above 0 and at most 1
     * @return the criteria
     */
    public SuccessCriteria atLeastRate(String id, BigDecimal rate) {
        return with(new AtLeastRate(id, rate, OptionalLong.empty()));
    }

    /**
     * These and a rate of a planned number.
     *
     * @param id a name for the criterion
     * @param rate the share that is a success, above 0 and at most 1
     * @param planned how many are asked in all
     * @return the criteria
     */
    public SuccessCriteria atLeastRate(String id, BigDecimal rate, long planned) {
        return with(new AtLeastRate(id, rate, OptionalLong.of(planned)));
    }

    /**
     * These and a number.
     *
     * @param id a name for the criterion
     * @param count how many successes, at least 1
     * @return the criteria
     */
    public SuccessCriteria atLeastCount(String id, long count) {
        return with(new AtLeastCount(id, count, OptionalLong.empty()));
    }

    /**
     * These and a number out of a planned number.
     *
     * @param id a name for the criterion
     * @param count how many successes, at least 1
     * @param planned how many are tried in all
     * @return the criteria
     */
    public SuccessCriteria atLeastCount(String id, long count, long planned) {
        return with(new AtLeastCount(id, count, OptionalLong.of(planned)));
    }

    private SuccessCriteria with(Criterion criterion) {
        List<Criterion> more = new ArrayList<>(criteria);
        more.add(criterion);
        return new SuccessCriteria(campaign, more, earliest, lastDay, risk);
    }

    /**
     * These, decided by odds not before a day. What is certain is decided earlier all the same.
     *
     * @param day the earliest day
     * @return the criteria
     */
    public SuccessCriteria decidedFrom(LocalDate day) {
        return new SuccessCriteria(campaign, criteria, Objects.requireNonNull(day, "day"), lastDay, risk);
    }

    /**
     * These with the last day of the campaign's window; on the day after it the plain figures decide.
     *
     * @param day the last day
     * @return the criteria
     */
    public SuccessCriteria until(LocalDate day) {
        return new SuccessCriteria(campaign, criteria, earliest, Objects.requireNonNull(day, "day"), risk);
    }

    /**
     * These with another risk of deciding wrongly at one look.
     *
     * @param share above 0 and below 1, such as 0.05
     * @return the criteria
     */
    public SuccessCriteria withRisk(BigDecimal share) {
        BigDecimal checked = Require.properShare(share, "risk of campaign '" + campaign + "'");
        return new SuccessCriteria(campaign, criteria, earliest, lastDay, Decimals.canonical(checked));
    }

    /**
     * The name of the campaign.
     *
     * @return the name
     */
    public String campaign() {
        return campaign;
    }

    /**
     * The criteria.
     *
     * @return the criteria in the agreed order
     */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * The earliest day for deciding by odds.
     *
     * @return the day, empty if any day will do
     */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /**
     * The last day of the window.
     *
     * @return the day, empty if the window has no end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * The risk of deciding wrongly at one look.
     *
     * @return a share, usually 0.05
     */
    public BigDecimal risk() {
        return risk;
    }

    /**
     * Judges the campaign. While the window is open: any criterion to abort aborts it, all to continue let it continue,
     * else it is undecided. After the last day: all met is a success, any missed a failure, and a campaign of which a
     * criterion cannot be judged is not evaluable unless another is missed.
     *
     * @param readings how the criteria stand, by id; a missing one is not 0
     * @param asOf the day, in the campaign's own calendar
     * @return the verdict
     * @throws IllegalStateException if there are no criteria
     * @throws IllegalArgumentException if a reading belongs to no criterion, more have answered than were planned, or
     *     more than a million where odds decide
     */
    public CampaignVerdict judge(Map<String, Reading> readings, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        if (criteria.isEmpty()) {
            throw new IllegalStateException(
                    "campaign '" + campaign + "' has no criteria; agree on at least one before it is judged");
        }
        checkReadings(readings);
        boolean over = lastDay != null && asOf.isAfter(lastDay);
        boolean oddsCount = earliest == null || !asOf.isBefore(earliest);
        CriterionJudge judge = new CriterionJudge(risk, oddsCount);
        List<CriterionVerdict> verdicts = criteria.stream()
                .map(criterion -> {
                    Optional<Reading> reading = Optional.ofNullable(readings.get(criterion.id()));
                    return over ? CriterionJudge.afterwards(criterion, reading) : judge.underway(criterion, reading);
                })
                .toList();
        return new CampaignVerdict(campaign, asOf, overall(verdicts, over), verdicts);
    }

    private void checkReadings(Map<String, Reading> readings) {
        List<String> ids = criteria.stream().map(Criterion::id).toList();
        for (String id : readings.keySet()) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException(
                        "reading '" + id + "' belongs to no criterion of " + ids + "; name one of these");
            }
        }
        for (Criterion criterion : criteria) {
            Reading reading = readings.get(criterion.id());
            if (reading != null
                    && criterion.planned().isPresent()
                    && reading.answered() > criterion.planned().getAsLong()) {
                throw new IllegalArgumentException("criterion '" + criterion.id() + "' has " + reading.answered()
                        + " answers of " + criterion.planned().getAsLong()
                        + " planned; correct the planned number before the campaign is judged");
            }
        }
    }

    private static Decision overall(List<CriterionVerdict> verdicts, boolean over) {
        Decision bad = over ? Decision.FAILED : Decision.ABORT;
        Decision open = over ? Decision.NOT_EVALUABLE : Decision.UNDECIDED;
        if (verdicts.stream().anyMatch(verdict -> verdict.decision() == bad)) {
            return bad;
        }
        boolean anyOpen = verdicts.stream().anyMatch(verdict -> verdict.decision() == open);
        return anyOpen ? open : over ? Decision.SUCCEEDED : Decision.CONTINUE;
    }

    /**
     * The criteria as plain data.
     *
     * @return maps, lists, texts and numbers
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("campaign", campaign);
        data.put("criteria", criteria.stream().map(SuccessCriteria::toData).toList());
        if (earliest != null) {
            data.put("decidedFrom", earliest.toString());
        }
        if (lastDay != null) {
            data.put("until", lastDay.toString());
        }
        data.put("risk", risk);
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> toData(Criterion criterion) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", criterion.id());
        if (criterion instanceof AtLeastRate rate) {
            data.put("rate", rate.rate());
        } else if (criterion instanceof AtLeastCount count) {
            data.put("count", count.count());
        }
        criterion.planned().ifPresent(planned -> data.put("planned", planned));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the criteria
     * @throws dev.smarketing.core.data.DataFormatException if the data is not of that form, with the path
     */
    public static SuccessCriteria fromData(Map<String, ?> data) {
        return DataObject.root("success criteria", data).make(root -> {
            SuccessCriteria read = of(root.version(1).text("campaign"));
            for (DataObject entry : root.objects("criteria")) {
                SuccessCriteria before = read;
                read = entry.make(one -> before.with(criterion(one)));
            }
            if (root.has("decidedFrom")) {
                read = read.decidedFrom(root.date("decidedFrom"));
            }
            if (root.has("until")) {
                read = read.until(root.date("until"));
            }
            return root.has("risk") ? read.withRisk(root.decimal("risk")) : read;
        });
    }

    private static Criterion criterion(DataObject one) {
        OptionalLong planned = one.has("planned") ? OptionalLong.of(one.wholeNumber("planned")) : OptionalLong.empty();
        if (one.has("rate") && one.has("count")) {
            throw one.error("count", "stands beside a rate; give one of them");
        }
        return one.has("rate")
                ? new AtLeastRate(one.text("id"), one.decimal("rate"), planned)
                : new AtLeastCount(one.text("id"), one.wholeNumber("count"), planned);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SuccessCriteria that
                && campaign.equals(that.campaign)
                && criteria.equals(that.criteria)
                && Objects.equals(earliest, that.earliest)
                && Objects.equals(lastDay, that.lastDay)
                && risk.equals(that.risk);
    }

    @Override
    public int hashCode() {
        return Objects.hash(campaign, criteria, earliest, lastDay, risk);
    }

    /**
     * The campaign and its criteria.
     *
     * @return for example {@code invite: [AtLeastCount[id=meetings, count=5, planned=OptionalLong.empty]]}
     */
    @Override
    public String toString() {
        return campaign + ": " + criteria;
    }
}
