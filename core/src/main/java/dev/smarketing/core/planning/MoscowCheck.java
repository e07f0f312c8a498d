package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the priorities of a timeframe look on a date. Shares are on effort, over Musts, Shoulds and Coulds;
 * Won'ts and undecided items are outside the sum.
 */
public final class MoscowCheck {

    private final Timeframe timeframe;
    private final LocalDate asOf;
    private final Map<Priority, BigDecimal> effort;
    private final BigDecimal effectiveMust;
    private final boolean complete;
    private final List<String> undecided;
    private final List<String> exemptFromStale;
    private final List<Finding> findings;
    private final List<Finding> waived;

    MoscowCheck(
            Timeframe timeframe,
            LocalDate asOf,
            Map<Priority, BigDecimal> effort,
            BigDecimal effectiveMust,
            boolean complete,
            List<String> undecided,
            List<String> exemptFromStale,
            List<Finding> findings,
            List<Finding> waived) {
        this.timeframe = timeframe;
        this.asOf = asOf;
        this.effort = Collections.unmodifiableMap(new EnumMap<>(effort));
        this.effectiveMust = effectiveMust;
        this.complete = complete;
        this.undecided = Require.elements(undecided, "undecided");
        this.exemptFromStale = Require.elements(exemptFromStale, "exemptFromStale");
        this.findings = Require.elements(findings, "findings");
        this.waived = Require.elements(waived, "waived");
    }

    /**
     * What was checked.
     *
     * @return the quarter or sprint
     */
    public Timeframe timeframe() {
        return timeframe;
    }

    /**
     * The date of the check.
     *
     * @return decisions after it do not count
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The effort of a category.
     *
     * @param priority the category
     * @return the sum of the known efforts
     */
    public BigDecimal effort(Priority priority) {
        Objects.requireNonNull(priority, "priority");
        return effort.getOrDefault(priority, BigDecimal.ZERO);
    }

    /**
     * The share of the Musts: M/(M + S + C).
     *
     * @return an exact ratio, or undefined if there is no effort in scope
     */
    public MetricValue mustShare() {
        return MetricValue.ratio(effort(Priority.MUST), scope());
    }

    /**
     * The share of the Musts with all their prerequisites, of whatever category, over M + S + C. It can pass
     * 100 % where Musts need what is outside the scope.
     *
     * @return an exact ratio, or undefined if there is no effort in scope
     */
    public MetricValue effectiveMustShare() {
        return MetricValue.ratio(effectiveMust, scope());
    }

    /**
     * The share of the Coulds, which give way first: C/(M + S + C).
     *
     * @return an exact ratio, or undefined if there is no effort in scope
     */
    public MetricValue couldPool() {
        return MetricValue.ratio(effort(Priority.COULD), scope());
    }

    private BigDecimal scope() {
        return effort(Priority.MUST).add(effort(Priority.SHOULD)).add(effort(Priority.COULD));
    }

    /**
     * Whether every item in scope, and what it needs, has an effort.
     *
     * @return false if the shares are incomplete (MOS-14)
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * The items nobody has decided on.
     *
     * @return their ids by rank
     */
    public List<String> undecided() {
        return undecided;
    }

    /**
     * The items that would be stale, but for a hard deadline in the future.
     *
     * @return their ids by rank
     */
    public List<String> exemptFromStale() {
        return exemptFromStale;
    }

    /**
     * What the check found, without what is waived.
     *
     * @return the findings, by code and then by rank
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The findings of one kind.
     *
     * @param code the kind
     * @return those of {@link #findings()} with this code
     */
    public List<Finding> findings(FindingCode code) {
        Objects.requireNonNull(code, "code");
        return findings.stream().filter(finding -> finding.code() == code).toList();
    }

    /**
     * What the check found and a valid waiver covers.
     *
     * @return the findings, kept for the record
     */
    public List<Finding> waived() {
        return waived;
    }

    /**
     * The check for people: the shares, then a line for each finding.
     *
     * @param language the language
     * @return the text, lines separated by a line feed
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder()
                .append(language.pick("Priorities of ", "Priorités de ", "Prioridades de "))
                .append(timeframe.toText(language))
                .append(language.pick(" on ", " au ", " a fecha de "))
                .append(asOf)
                .append(language.colon())
                .append("Must ")
                .append(mustShare().toPercentText(language))
                .append(language.pick(" (with prerequisites ", " (avec prérequis ", " (con requisitos previos "))
                .append(effectiveMustShare().toPercentText(language))
                .append("), Could ")
                .append(couldPool().toPercentText(language));
        findings.forEach(finding -> line(text, finding, "", language));
        String mark = language.pick(" (waived)", " (dérogation)", " (eximido)");
        waived.forEach(finding -> line(text, finding, mark, language));
        if (!undecided.isEmpty()) {
            text.append('\n')
                    .append(language.pick("Not decided yet", "Pas encore décidés", "Sin decidir"))
                    .append(language.colon())
                    .append(String.join(", ", undecided));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Finding finding, String mark, Language language) {
        text.append('\n').append(finding.code().id()).append(mark).append(' ').append(finding.toText(language));
    }

    /**
     * The check in English.
     *
     * @return as {@link #toText(Language)}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
