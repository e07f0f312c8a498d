package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A meeting: how long it takes, what an hour of those who attend costs, and what is on its agenda. */
public final class Meeting {

    private static final int VERSION = 1;
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    private final String name;
    private final long minutes;
    private final List<Money> hourlyRates;
    private final Map<String, Boolean> agenda;

    private Meeting(String name, long minutes, List<Money> hourlyRates, Map<String, Boolean> agenda) {
        this.name = Require.text(name, "meeting name");
        this.minutes = Require.atLeast(minutes, 1, "minutes of '" + name + "'");
        this.hourlyRates = Require.elements(hourlyRates, "hourlyRates");
        this.agenda = Collections.unmodifiableMap(new LinkedHashMap<>(agenda));
        Require.atLeast(this.hourlyRates.size(), 1, "number of attendees of '" + name + "'");
    }

    /**
     * A meeting without an agenda.
     *
     * @param name what people call it, not blank
     * @param minutes how long it takes, 1 or more
     * @param hourlyRates what an hour of each attendee costs, at least one, all in one currency
     * @return the meeting
     */
    public static Meeting of(String name, long minutes, List<Money> hourlyRates) {
        return new Meeting(name, minutes, hourlyRates, Map.of());
    }

    /**
     * The meeting with one more agenda item that something is to be decided or worked out on.
     *
     * @param item what it is about, not blank
     * @return a changed copy
     */
    public Meeting discussing(String item) {
        return withAgenda(item, false);
    }

    /**
     * The meeting with one more agenda item that only informs, which a message could do.
     *
     * @param item what it is about, not blank
     * @return a changed copy
     */
    public Meeting informing(String item) {
        return withAgenda(item, true);
    }

    private Meeting withAgenda(String item, boolean isInformation) {
        Require.text(item, "agenda item");
        Map<String, Boolean> more = new LinkedHashMap<>(agenda);
        more.put(item, isInformation);
        return new Meeting(name, minutes, hourlyRates, more);
    }

    /**
     * What it costs: the sum of the hourly rates x minutes, per 60 minutes.
     *
     * @return an exact unit cost, total / 60
     */
    public MetricValue cost() {
        return MetricValue.unitCost(rateMinutes(), MINUTES_AN_HOUR);
    }

    private Money rateMinutes() {
        return hourlyRates.stream().reduce(Money::plus).orElseThrow().times(minutes);
    }

    /**
     * Checks the meeting against its limits; exactly a limit is fine.
     *
     * @param longest the greatest length without a finding
     * @param dearest the greatest cost without a finding, in the currency of the rates
     * @return MTG-01 too long, MTG-02 too dear, then MTG-03 for each agenda item that only informs
     */
    public List<Finding> check(Duration longest, Money dearest) {
        Objects.requireNonNull(longest, "longest");
        Objects.requireNonNull(dearest, "dearest");
        List<Finding> findings = new ArrayList<>();
        if (Duration.ofMinutes(minutes).compareTo(longest) > 0) {
            findings.add(Finding.of(
                    FindingCode.MEETING_TOO_LONG,
                    name,
                    Map.of(
                            "minutes", MetricValue.count(minutes),
                            "limit", MetricValue.count(longest.toMinutes()))));
        }
        if (rateMinutes().compareTo(dearest.times(MINUTES_AN_HOUR)) > 0) {
            findings.add(Finding.of(
                    FindingCode.MEETING_TOO_DEAR, name, Map.of("cost", cost(), "limit", MetricValue.amount(dearest))));
        }
        agenda.forEach((item, isInformation) -> {
            if (isInformation) {
                findings.add(new Finding(FindingCode.ONLY_INFORMATION, List.of(name), Map.of(), List.of(item)));
            }
        });
        return List.copyOf(findings);
    }

    /**
     * The meeting as plain data.
     *
     * @return version, name, minutes, hourly-rates, agenda
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("name", name);
        data.put("minutes", minutes);
        data.put("hourly-rates", hourlyRates.stream().map(Money::toString).toList());
        data.put(
                "agenda",
                agenda.entrySet().stream()
                        .map(entry -> Map.<String, Object>of("item", entry.getKey(), "information", entry.getValue()))
                        .toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A meeting from plain data.
     *
     * @param data the data
     * @return the meeting
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a meeting
     */
    public static Meeting fromData(Map<String, ?> data) {
        return DataObject.root("meeting", data).make(root -> {
            root.version(VERSION);
            Meeting meeting = of(
                    root.text("name"),
                    root.wholeNumber("minutes"),
                    root.values(
                            "hourly-rates",
                            (list, index) -> list.parsed(index, Money::parse, "an amount like EUR 85")));
            for (DataObject entry : root.objects("agenda")) {
                Meeting before = meeting;
                meeting = entry.make(found -> before.withAgenda(found.text("item"), found.flag("information", false)));
            }
            return meeting;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meeting that && toData().equals(that.toData());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, minutes, hourlyRates);
    }

    @Override
    public String toString() {
        return name + ", " + minutes + " min, " + hourlyRates.size() + " attendees";
    }
}
