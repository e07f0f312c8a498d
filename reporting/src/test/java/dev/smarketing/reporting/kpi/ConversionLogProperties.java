package dev.smarketing.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.kpi.ConversionEvent.Conversion;
import dev.smarketing.reporting.kpi.ConversionEvent.Refund;
import dev.smarketing.reporting.kpi.ConversionEvent.Retraction;
import dev.smarketing.reporting.kpi.ConversionLog.Corrections;
import dev.smarketing.reporting.kpi.ConversionLog.Dating;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The log against a count of whole cents and days, written without it. */
class ConversionLogProperties {

    private static final Instant START = Instant.parse("2026-01-01T06:00:00Z");

    /**
     * An event as plain numbers: hours since the start, whole cents.
     *
     * @param kind 0 conversion, 1 refund, 2 retraction
     * @param number part of the id: few, so that ids come more than once
     * @param of the conversion that a correction names
     * @param hour when it happened
     * @param delay hours until it was recorded
     * @param before hours from the click to it
     * @param cents its amount
     */
    record Row(int kind, int number, int of, int hour, int delay, int before, int cents) {

        String id() {
            return "crx".charAt(kind) + Integer.toString(number);
        }

        private static Instant at(int hours) {
            return START.plus(hours, ChronoUnit.HOURS);
        }

        ConversionEvent event() {
            Money money = Money.of(BigDecimal.valueOf(cents, 2), Currency.getInstance("EUR"));
            Instant recorded = at(hour + delay);
            return switch (kind) {
                case 0 -> new Conversion(id(), Channel.of("Search"), at(hour - before), at(hour), recorded, money);
                case 1 -> new Refund(id(), "c" + of, at(hour), recorded, money);
                default -> new Retraction(id(), "c" + of, at(hour), recorded);
            };
        }

        int day(int hours) {
            return Math.floorDiv(6 + hours, 24);
        }
    }

    @Property
    void salesAndRevenueAreThoseOfANaiveCount(
            @ForAll("rows") List<Row> rows,
            @ForAll @IntRange(max = 400) int known,
            @ForAll Dating dating,
            @ForAll Corrections corrections,
            @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        Map<String, Row> first = new TreeMap<>();
        for (Row row : rows) {
            if (row.hour() + row.delay() <= known) {
                first.merge(row.id(), row, ConversionLogProperties::recordedFirst);
            }
        }
        Map<LocalDate, List<Long>> expected = new TreeMap<>();
        for (Row sale : first.values()) {
            if (sale.kind() == 0) {
                count(expected, sale, first, dating, corrections);
            }
        }
        Map<LocalDate, List<Long>> found = new TreeMap<>();
        ConversionLog.asOf(
                        shuffled.stream().map(Row::event).toList(), Row.at(known), ZoneOffset.UTC, dating, corrections)
                .facts()
                .forEach(fact -> add(
                        found,
                        fact.date().orElseThrow(),
                        ((MetricValue.Quantity) fact.metrics().sales()).number().longValueExact(),
                        ((MetricValue.Amount) fact.metrics().revenue())
                                .money()
                                .amount()
                                .movePointRight(2)
                                .longValueExact()));
        assertThat(found).isEqualTo(expected);
    }

    /** Of two rows with one id that recorded at one time, the library takes the first of their texts. */
    private static Row recordedFirst(Row one, Row other) {
        int order = Integer.compare(one.hour() + one.delay(), other.hour() + other.delay());
        int texts = one.event().toString().compareTo(other.event().toString());
        return order < 0 || (order == 0 && texts <= 0) ? one : other;
    }

    private static void count(
            Map<LocalDate, List<Long>> sums, Row sale, Map<String, Row> known, Dating dating, Corrections corrections) {
        int retractedAt = Integer.MAX_VALUE;
        for (Row row : known.values()) {
            if (row.kind() == 2 && row.of() == sale.number()) {
                retractedAt = Math.min(retractedAt, row.hour());
            }
        }
        boolean restated = corrections == Corrections.RESTATED;
        int own = sale.day(dating == Dating.BY_CLICK ? sale.hour() - sale.before() : sale.hour());
        long net = sale.cents();
        List<Row> refunds = new ArrayList<>();
        for (Row row : known.values()) {
            if (row.kind() == 1 && row.of() == sale.number() && row.hour() <= retractedAt) {
                refunds.add(row);
                net -= row.cents();
            }
        }
        if (restated) {
            if (retractedAt == Integer.MAX_VALUE) {
                add(sums, day(own), 1, net);
            }
            return;
        }
        add(sums, day(own), 1, sale.cents());
        refunds.forEach(refund -> add(sums, day(refund.day(refund.hour())), 0, -refund.cents()));
        if (retractedAt != Integer.MAX_VALUE) {
            add(sums, day(sale.day(retractedAt)), -1, -net);
        }
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, 1).plusDays(number);
    }

    private static void add(Map<LocalDate, List<Long>> sums, LocalDate day, long sales, long cents) {
        sums.merge(day, List.of(sales, cents), (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
    }

    @Property
    void everyEventIsPlainData(@ForAll("rows") List<Row> rows) {
        for (Row row : rows) {
            ConversionEvent event = row.event();
            assertThat(ConversionEvent.fromData(event.toData())).isEqualTo(event);
        }
    }

    @Example
    void dataOfAnotherKindIsRefused() {
        Map<String, Object> data =
                new TreeMap<>(new Row(2, 1, 1, 0, 0, 0, 1).event().toData());
        assertThat(data)
                .isEqualTo(Map.of(
                        "version", 1,
                        "kind", "retraction",
                        "id", "x1",
                        "conversion", "c1",
                        "at", "2026-01-01T06:00:00Z",
                        "recordedAt", "2026-01-01T06:00:00Z"));
        data.put("kind", "gift");
        assertThatThrownBy(() -> ConversionEvent.fromData(data))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("conversion event: kind: 'gift' is not one of [conversion, refund, retraction]; choose one"
                        + " of them");
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 1, 2),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(1, 9_999))
                .as(Row::new)
                .list()
                .ofMaxSize(10);
    }
}
