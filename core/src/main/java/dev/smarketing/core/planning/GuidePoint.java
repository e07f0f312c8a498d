package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
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
import java.util.Set;

/**
 * What success means in a quarter, in numbers. It is changed only when those who lead the company change course;
 * everything that was linked to it before then is reviewed.
 */
public final class GuidePoint {

    private static final int VERSION = 1;

    private final Timeframe quarter;
    private final List<Version> versions;

    private GuidePoint(Timeframe quarter, List<Version> versions) {
        this.quarter = quarter;
        this.versions = Require.elements(versions, "versions");
    }

    /**
     * A measurable outcome.
     *
     * @param name what items and deliverables name as their outcome
     * @param measure what is counted
     * @param target the number that is success
     */
    public record Outcome(String name, String measure, BigDecimal target) {
        /**
         * A measurable outcome.
         *
         * @param name what items and deliverables name as their outcome, not blank
         * @param measure what is counted, not blank
         * @param target the number that is success, 0 or more
         */
        public Outcome {
            Require.text(name, "name of an outcome");
            Require.text(measure, "measure of '" + name + "'");
            target = Decimals.canonical(Require.notNegative(target, "target of '" + name + "'"));
        }
    }

    /** Why somebody wants to change a guide point. */
    public enum ChangeReason {
        /** Those who lead the company change course; the only reason that is accepted. */
        EXECUTIVE_SHIFT,
        /** A stakeholder wants something else. */
        STAKEHOLDER_WISH,
        /** The numbers look out of reach. */
        TARGET_MISSED
    }

    private record Version(LocalDate from, String person, List<Outcome> outcomes) {
        Version {
            Objects.requireNonNull(from, "date");
            Require.text(person, "person");
            outcomes = Require.elements(outcomes, "outcomes");
            Require.atLeast(outcomes.size(), 1, "number of outcomes");
            Set<String> names = new HashSet<>();
            for (Outcome outcome : outcomes) {
                if (!names.add(outcome.name())) {
                    throw new IllegalArgumentException(
                            "outcome '" + outcome.name() + "' stands there twice; keep one of the two");
                }
            }
        }
    }

    /**
     * A guide point.
     *
     * @param quarter the quarter
     * @param decided when it was decided
     * @param person who decided it
     * @param outcomes what success means, at least one
     * @return the guide point
     * @throws IllegalArgumentException if there is no outcome, or two share a name
     */
    public static GuidePoint of(Timeframe quarter, LocalDate decided, String person, List<Outcome> outcomes) {
        Objects.requireNonNull(quarter, "quarter");
        return new GuidePoint(quarter, List.of(new Version(decided, person, outcomes)));
    }

    /**
     * The guide point with other outcomes.
     *
     * @param date from when they hold, not before the last change
     * @param person who decided it
     * @param reason why; only {@link ChangeReason#EXECUTIVE_SHIFT} is accepted
     * @param outcomes what success means from then on, at least one
     * @return a changed copy that keeps what held before
     * @throws IllegalArgumentException if the reason is another one, or the date is too early
     */
    public GuidePoint amended(LocalDate date, String person, ChangeReason reason, List<Outcome> outcomes) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        if (reason != ChangeReason.EXECUTIVE_SHIFT) {
            throw new IllegalArgumentException("the guide point of " + quarter.name() + " is not changed because of '"
                    + DataObject.spelled(reason) + "'; it takes '" + DataObject.spelled(ChangeReason.EXECUTIVE_SHIFT)
                    + "', put the wish into the backlog instead");
        }
        LocalDate last = versions.get(versions.size() - 1).from();
        if (date.isBefore(last)) {
            throw new IllegalArgumentException("the guide point of " + quarter.name() + " cannot change on " + date
                    + ", before its last change on " + last + "; give this date or a later one");
        }
        List<Version> more = new ArrayList<>(versions);
        more.add(new Version(date, person, outcomes));
        return new GuidePoint(quarter, more);
    }

    /**
     * The quarter.
     *
     * @return the quarter
     */
    public Timeframe quarter() {
        return quarter;
    }

    /**
     * What success means on a date.
     *
     * @param asOf the date
     * @return the outcomes decided last on or before the date; empty if none were decided by then
     */
    public List<Outcome> outcomes(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        List<Outcome> found = List.of();
        for (Version version : versions) {
            found = version.from().isAfter(asOf) ? found : version.outcomes();
        }
        return found;
    }

    /**
     * Whether an outcome counts on a date.
     *
     * @param name its name
     * @param asOf the date
     * @return true if it is one of {@link #outcomes}
     */
    public boolean has(String name, LocalDate asOf) {
        Objects.requireNonNull(name, "name");
        return outcomes(asOf).stream().anyMatch(outcome -> outcome.name().equals(name));
    }

    /**
     * When it was last changed.
     *
     * @param asOf the date; changes after it do not count
     * @return the date of the change; empty if it is as it was first decided
     */
    public Optional<LocalDate> lastAmended(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return versions.stream()
                .skip(1)
                .map(Version::from)
                .filter(date -> !date.isAfter(asOf))
                .reduce((before, later) -> later);
    }

    /**
     * The guide point as plain data.
     *
     * @return version, quarter, versions with date, by and outcomes
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("quarter", quarter.data());
        data.put("decided", versions.stream().map(GuidePoint::data).toList());
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> data(Version version) {
        return Map.of(
                "date",
                version.from().toString(),
                "by",
                version.person(),
                "outcomes",
                version.outcomes().stream()
                        .map(outcome -> Map.<String, Object>of(
                                "name", outcome.name(), "measure", outcome.measure(), "target", outcome.target()))
                        .toList());
    }

    /**
     * A guide point from plain data.
     *
     * @param data the data
     * @return the guide point
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a guide point
     */
    public static GuidePoint fromData(Map<String, ?> data) {
        return DataObject.root("guide point", data).make(root -> {
            root.version(VERSION);
            Timeframe quarter = root.object("quarter").make(Timeframe::read);
            List<DataObject> entries = root.objects("decided");
            if (entries.isEmpty()) {
                throw root.error("decided", "holds nothing; give the first decision with date, by and outcomes");
            }
            List<Version> versions = new ArrayList<>();
            for (DataObject entry : entries) {
                Version version = entry.make(GuidePoint::version);
                if (!versions.isEmpty()
                        && version.from()
                                .isBefore(versions.get(versions.size() - 1).from())) {
                    throw entry.error("date", version.from() + " is before the decision above; give them in order");
                }
                versions.add(version);
            }
            return new GuidePoint(quarter, versions);
        });
    }

    private static Version version(DataObject data) {
        List<Outcome> outcomes = new ArrayList<>();
        data.objects("outcomes")
                .forEach(entry -> outcomes.add(entry.make(
                        found -> new Outcome(found.text("name"), found.text("measure"), found.decimal("target")))));
        return new Version(data.date("date"), data.text("by"), outcomes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GuidePoint that && quarter.equals(that.quarter) && versions.equals(that.versions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(quarter, versions);
    }

    /**
     * The guide point for people.
     *
     * @param asOf the date
     * @param language the language
     * @return the quarter, then a line for each outcome
     */
    public String toText(LocalDate asOf, Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder()
                .append(language.pick("Guide point of ", "Cap de ", "Guía de "))
                .append(quarter.name());
        for (Outcome outcome : outcomes(asOf)) {
            text.append('\n')
                    .append(outcome.name())
                    .append(language.colon())
                    .append(Numerals.exact(outcome.target(), language))
                    .append(' ')
                    .append(outcome.measure());
        }
        return text.toString();
    }

    /**
     * The quarter.
     *
     * @return for example {@code guide point of 2026-Q2}
     */
    @Override
    public String toString() {
        return "guide point of " + quarter.name();
    }
}
