package dev.smarketing.reporting.kpi;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.kpi.ConversionEvent.Conversion;
import dev.smarketing.reporting.kpi.ConversionEvent.Refund;
import dev.smarketing.reporting.kpi.ConversionEvent.Retraction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Conversions as they were known at an instant: duplicates count once by id, late ones from when they were recorded.
 * A partial refund keeps the conversion and lowers its value, a retraction removes it. What the log says depends on
 * two named choices: {@link Dating} and {@link Corrections}. The order of events does not matter; of events that share
 * an id the one recorded first counts.
 */
public final class ConversionLog {

    /** To which day a conversion belongs. */
    public enum Dating {
        /** The day of the conversion. */
        BY_CONVERSION,
        /** The day of the click that led to it, where its cost is. */
        BY_CLICK
    }

    /** To which day refunds and retractions belong. */
    public enum Corrections {
        /** To the conversion they correct: the past is restated. */
        RESTATED,
        /** To their own day: the past stays as it was. */
        BY_EVENT_DATE
    }

    private static final Comparator<ConversionEvent> FIRST_RECORDED =
            Comparator.comparing(ConversionEvent::recordedAt).thenComparing(ConversionEvent::toString);

    private final Map<String, Conversion> conversions = new TreeMap<>();
    private final Map<String, List<Refund>> refunds = new HashMap<>();
    private final Map<String, Retraction> retractions = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final ZoneId zone;
    private final Dating dating;
    private final Corrections corrections;

    private ConversionLog(
            Collection<? extends ConversionEvent> known, ZoneId zone, Dating dating, Corrections corrections) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.dating = Objects.requireNonNull(dating, "dating");
        this.corrections = Objects.requireNonNull(corrections, "corrections");
        Map<String, ConversionEvent> byId = new TreeMap<>();
        TreeSet<String> differing = new TreeSet<>();
        known.stream().sorted(FIRST_RECORDED).forEach(event -> {
            ConversionEvent first = byId.putIfAbsent(event.id(), event);
            if (first != null && !sameContent(first, event)) {
                differing.add(event.id());
            }
        });
        byId.values().forEach(this::sort);
        differing.forEach(id -> findings.add(Finding.of(FindingCode.DUPLICATE_DIFFERS, id)));
        check();
    }

    /**
     * What was known at an instant, in the form that the choices name.
     *
     * @param events all events, in any order
     * @param asOf events recorded later are not known yet
     * @param zone the zone of the report, which cuts the days
     * @param dating to which day a conversion belongs
     * @param corrections to which day refunds and retractions belong
     * @return the conversions
     */
    public static ConversionLog asOf(
            Collection<? extends ConversionEvent> events,
            Instant asOf,
            ZoneId zone,
            Dating dating,
            Corrections corrections) {
        Objects.requireNonNull(asOf, "asOf");
        return new ConversionLog(
                Require.elements(events, "events").stream()
                        .filter(event -> !event.recordedAt().isAfter(asOf))
                        .toList(),
                zone,
                dating,
                corrections);
    }

    private static boolean sameContent(ConversionEvent one, ConversionEvent other) {
        return unrecorded(one).equals(unrecorded(other));
    }

    private static ConversionEvent unrecorded(ConversionEvent event) {
        if (event instanceof Conversion conversion) {
            return new Conversion(
                    conversion.id(),
                    conversion.channel(),
                    conversion.clickedAt(),
                    conversion.at(),
                    Instant.EPOCH,
                    conversion.value());
        }
        return event instanceof Refund refund
                ? new Refund(refund.id(), refund.conversionId(), refund.at(), Instant.EPOCH, refund.amount())
                : new Retraction(event.id(), ((Retraction) event).conversionId(), event.at(), Instant.EPOCH);
    }

    private void sort(ConversionEvent event) {
        if (event instanceof Conversion conversion) {
            conversions.put(conversion.id(), conversion);
        } else if (event instanceof Refund refund) {
            refunds.computeIfAbsent(refund.conversionId(), key -> new ArrayList<>())
                    .add(refund);
        } else if (event instanceof Retraction retraction) {
            retractions.merge(retraction.conversionId(), retraction, (a, b) -> a.at().isAfter(b.at()) ? b : a);
        }
    }

    private void check() {
        TreeSet<String> corrected = new TreeSet<>(refunds.keySet());
        corrected.addAll(retractions.keySet());
        for (String id : corrected) {
            Conversion conversion = conversions.get(id);
            if (conversion == null) {
                findings.add(Finding.of(FindingCode.CORRECTION_WITHOUT_CONVERSION, id));
            } else if (net(conversion).signum() < 0) {
                findings.add(Finding.of(
                        FindingCode.REFUND_ABOVE_VALUE, id, Map.of("net", MetricValue.amount(net(conversion)))));
            }
        }
    }

    /** The value less the refunds that count: those before a retraction, which takes away the rest. */
    private Money net(Conversion conversion) {
        Money net = conversion.value();
        for (Refund refund : refundsOf(conversion)) {
            net = net.minus(refund.amount());
        }
        return net;
    }

    private List<Refund> refundsOf(Conversion conversion) {
        Retraction retraction = retractions.get(conversion.id());
        return refunds.getOrDefault(conversion.id(), List.of()).stream()
                .filter(refund -> retraction == null || !refund.at().isAfter(retraction.at()))
                .toList();
    }

    /**
     * The conversions as rows, to be collected with the rows of spend.
     *
     * @return one row a conversion, and by {@link Corrections#BY_EVENT_DATE} one a correction, each with sales and
     *     revenue
     */
    public List<ChannelFact> facts() {
        List<ChannelFact> facts = new ArrayList<>();
        for (Conversion conversion : conversions.values()) {
            @Nullable Retraction retraction = retractions.get(conversion.id());
            Instant day = dating == Dating.BY_CLICK ? conversion.clickedAt() : conversion.at();
            if (corrections == Corrections.BY_EVENT_DATE) {
                facts.add(fact(conversion.channel(), conversion.id(), 1, conversion.value(), day));
                refundsOf(conversion)
                        .forEach(refund -> facts.add(fact(
                                conversion.channel(),
                                refund.id(),
                                0,
                                refund.amount().negated(),
                                refund.at())));
                if (retraction != null) {
                    Money rest = net(conversion).negated();
                    facts.add(fact(conversion.channel(), retraction.id(), -1, rest, retraction.at()));
                }
            } else if (retraction == null) {
                facts.add(fact(conversion.channel(), conversion.id(), 1, net(conversion), day));
            }
        }
        return List.copyOf(facts);
    }

    private ChannelFact fact(Channel channel, String id, long sales, Money revenue, Instant at) {
        ChannelMetrics metrics =
                ChannelMetrics.builder(channel).sales(sales).revenue(revenue).build();
        return ChannelFact.of(metrics).withId(id).withInstant(at, zone);
    }

    /**
     * The sales and revenue of some days, all channels together. The log knows everything, so days without a
     * conversion have 0 and are not left open.
     *
     * @param name the name of the figures, which spend of the same name joins in a report
     * @param days the days
     * @return sales, and revenue if any conversion tells the currency
     * @throws dev.smarketing.core.money.CurrencyMismatchException if conversions have two currencies
     */
    public ChannelMetrics in(String name, DateRange days) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(days, "days");
        long sales = 0;
        Optional<Money> revenue = conversions.values().stream()
                .findFirst()
                .map(any -> Money.zero(any.value().currency()));
        for (ChannelFact fact : facts()) {
            if (fact.date().filter(days::contains).isPresent()
                    && fact.metrics().sales() instanceof MetricValue.Quantity count
                    && fact.metrics().revenue() instanceof MetricValue.Amount amount) {
                sales = Math.addExact(sales, count.number().longValueExact());
                revenue = revenue.map(sum -> sum.plus(amount.money()));
            }
        }
        ChannelMetricsBuilder metrics = ChannelMetrics.builder(name).sales(sales);
        revenue.ifPresent(metrics::revenue);
        return metrics.build();
    }

    /**
     * What a reader has to know.
     *
     * @return ids that came with different content, corrections of an unknown conversion, refunds above the value
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
