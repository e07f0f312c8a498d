package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a MoSCoW check. The standard ones: Musts at most 60 % of the effort, Coulds 15 % to 25 %
 * (all limits inclusive), an item stale after 180 days without confirmation.
 */
public final class MoscowRules {

    private static final int VERSION = 1;
    private static final MoscowRules STANDARD = new MoscowRules(new Draft());

    private final BigDecimal mostMust;
    private final BigDecimal leastCould;
    private final BigDecimal mostCould;
    private final int staleAfterDays;
    private final List<String> titles;
    private final @Nullable BigDecimal capacity;
    private final @Nullable MustShareWaiver waiver;
    private final @Nullable GuidePoint guidePoint;
    private final @Nullable BigDecimal largestItem;

    private MoscowRules(Draft draft) {
        mostMust = draft.mostMust;
        leastCould = draft.leastCould;
        mostCould = draft.mostCould;
        staleAfterDays = draft.staleAfterDays;
        titles = List.copyOf(draft.titles);
        capacity = draft.capacity;
        waiver = draft.waiver;
        guidePoint = draft.guidePoint;
        largestItem = draft.largestItem;
    }

    /**
     * The standard limits, without capacity and waiver.
     *
     * @return the rules
     */
    public static MoscowRules standard() {
        return STANDARD;
    }

    /**
     * The rules with another limit for the share of the Musts.
     *
     * @param share the greatest share without a finding, 0 to 1
     * @return a changed copy
     */
    public MoscowRules withMostMust(BigDecimal share) {
        Draft draft = new Draft(this);
        draft.mostMust = share(share, "most Must");
        return new MoscowRules(draft);
    }

    /**
     * The rules with another band for the share of the Coulds.
     *
     * @param least the smallest share without a finding, 0 to 1
     * @param most the greatest share without a finding, not below {@code least}, at most 1
     * @return a changed copy
     */
    public MoscowRules withCouldBand(BigDecimal least, BigDecimal most) {
        BigDecimal from = share(least, "least Could");
        BigDecimal to = share(most, "most Could");
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("least Could " + from.toPlainString() + " is above most Could "
                    + to.toPlainString() + "; give the smaller share first");
        }
        Draft draft = new Draft(this);
        draft.leastCould = from;
        draft.mostCould = to;
        return new MoscowRules(draft);
    }

    /**
     * The rules with another limit for the age of a confirmation.
     *
     * @param days an item is stale when more calendar days than this have passed, 0 or more
     * @return a changed copy
     */
    public MoscowRules withStaleAfterDays(int days) {
        Draft draft = new Draft(this);
        draft.staleAfterDays = Require.atLeast(days, 0, "stale after days");
        return new MoscowRules(draft);
    }

    /**
     * The rules with the capacity that the Musts have to fit.
     *
     * @param effort the effort there is, 0 or more
     * @return a changed copy
     */
    public MoscowRules withCapacity(BigDecimal effort) {
        Draft draft = new Draft(this);
        draft.capacity = Decimals.canonical(Require.notNegative(effort, "capacity"));
        return new MoscowRules(draft);
    }

    /**
     * The rules with a waiver for the share of the Musts.
     *
     * @param granted the waiver
     * @return a changed copy
     */
    public MoscowRules withWaiver(MustShareWaiver granted) {
        Draft draft = new Draft(this);
        draft.waiver = Objects.requireNonNull(granted, "waiver");
        return new MoscowRules(draft);
    }

    /**
     * The rules with the guide point whose outcomes items have to work for (MOS-13).
     *
     * @param active the guide point
     * @return a changed copy
     */
    public MoscowRules withGuidePoint(GuidePoint active) {
        Draft draft = new Draft(this);
        draft.guidePoint = Objects.requireNonNull(active, "guide point");
        return new MoscowRules(draft);
    }

    /**
     * The rules with the effort above which an item is too big (MOS-20).
     *
     * @param effort the greatest effort without a finding, 0 or more
     * @return a changed copy
     */
    public MoscowRules withLargestItem(BigDecimal effort) {
        Draft draft = new Draft(this);
        draft.largestItem = Decimals.canonical(Require.notNegative(effort, "largest item"));
        return new MoscowRules(draft);
    }

    /**
     * The rules with other titles: a reason that says only who wants an item is none (MOS-19).
     *
     * @param words single words, such as {@code ceo}; upper and lower case are the same
     * @return a changed copy
     */
    public MoscowRules withTitles(List<String> words) {
        Objects.requireNonNull(words, "words");
        Draft draft = new Draft(this);
        draft.titles = words.stream()
                .map(word -> Require.text(word, "title").toLowerCase(Locale.ROOT))
                .toList();
        return new MoscowRules(draft);
    }

    private static BigDecimal share(BigDecimal share, String name) {
        return Decimals.canonical(Require.share(share, name));
    }

    /**
     * The limit for the Musts.
     *
     * @return the greatest share without a finding
     */
    public BigDecimal mostMust() {
        return mostMust;
    }

    /**
     * The lower end of the band for the Coulds.
     *
     * @return the smallest share without a finding
     */
    public BigDecimal leastCould() {
        return leastCould;
    }

    /**
     * The upper end of the band for the Coulds.
     *
     * @return the greatest share without a finding
     */
    public BigDecimal mostCould() {
        return mostCould;
    }

    /**
     * The limit for the age of a confirmation.
     *
     * @return an item is stale when more calendar days than this have passed
     */
    public int staleAfterDays() {
        return staleAfterDays;
    }

    /**
     * The capacity that the Musts have to fit.
     *
     * @return the capacity; empty if it is not checked
     */
    public Optional<BigDecimal> capacity() {
        return Optional.ofNullable(capacity);
    }

    /**
     * The waiver for the share of the Musts.
     *
     * @return the waiver
     */
    public Optional<MustShareWaiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    /**
     * The guide point whose outcomes items have to work for.
     *
     * @return the guide point; empty if it is not checked
     */
    public Optional<GuidePoint> guidePoint() {
        return Optional.ofNullable(guidePoint);
    }

    /**
     * The effort above which an item is too big.
     *
     * @return the effort; empty if it is not checked
     */
    public Optional<BigDecimal> largestItem() {
        return Optional.ofNullable(largestItem);
    }

    /**
     * The words that are titles and no reasons.
     *
     * @return the words in lower case
     */
    public List<String> titles() {
        return titles;
    }

    /**
     * The rules as plain data.
     *
     * @return version and limits
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("most-must", mostMust);
        data.put("least-could", leastCould);
        data.put("most-could", mostCould);
        data.put("stale-after-days", staleAfterDays);
        capacity().ifPresent(there -> data.put("capacity", there));
        waiver().ifPresent(granted -> data.put("waiver", granted.data()));
        guidePoint().ifPresent(active -> data.put("guide-point", active.toData()));
        largestItem().ifPresent(effort -> data.put("largest-item", effort));
        if (!titles.equals(STANDARD.titles)) {
            data.put("titles", titles);
        }
        return Collections.unmodifiableMap(data);
    }

    /**
     * Rules from plain data.
     *
     * @param data the data
     * @return the rules
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of rules
     */
    public static MoscowRules fromData(Map<String, ?> data) {
        return DataObject.root("moscow rules", data).make(root -> {
            root.version(VERSION);
            MoscowRules rules = standard()
                    .withMostMust(root.decimal("most-must"))
                    .withCouldBand(root.decimal("least-could"), root.decimal("most-could"))
                    .withStaleAfterDays(root.integer("stale-after-days"));
            rules = root.has("capacity") ? rules.withCapacity(root.decimal("capacity")) : rules;
            rules = root.has("guide-point")
                    ? rules.withGuidePoint(root.nested("guide-point", GuidePoint::fromData))
                    : rules;
            rules = root.has("largest-item") ? rules.withLargestItem(root.decimal("largest-item")) : rules;
            rules = root.has("titles") ? rules.withTitles(root.texts("titles")) : rules;
            return root.optionalObject("waiver")
                    .map(entry -> entry.make(MustShareWaiver::read))
                    .map(rules::withWaiver)
                    .orElse(rules);
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoscowRules that && toData().equals(that.toData());
    }

    @Override
    public int hashCode() {
        return toData().hashCode();
    }

    /**
     * The limits in one line.
     *
     * @return their plain data
     */
    @Override
    public String toString() {
        return "MoSCoW rules " + toData();
    }

    /** The parts while a copy is made; never leaves this class. */
    private static final class Draft {
        private BigDecimal mostMust = new BigDecimal("0.6");
        private BigDecimal leastCould = new BigDecimal("0.15");
        private BigDecimal mostCould = new BigDecimal("0.25");
        private int staleAfterDays = 180;
        private List<String> titles = TitleReason.TITLES;
        private @Nullable BigDecimal capacity;
        private @Nullable MustShareWaiver waiver;
        private @Nullable GuidePoint guidePoint;
        private @Nullable BigDecimal largestItem;

        Draft() {}

        Draft(MoscowRules rules) {
            mostMust = rules.mostMust;
            leastCould = rules.leastCould;
            mostCould = rules.mostCould;
            staleAfterDays = rules.staleAfterDays;
            titles = rules.titles;
            capacity = rules.capacity;
            waiver = rules.waiver;
            guidePoint = rules.guidePoint;
            largestItem = rules.largestItem;
        }
    }
}
