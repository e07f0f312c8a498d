package dev.smarketing.benchmarks;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.attribution.Journey;
import dev.smarketing.reporting.attribution.Touchpoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;

/**
 * A sale and the visits before it, as an application holds them.
 *
 * @param number what the sale is called
 * @param at seconds
 * @param cents what it brought
 * @param visits the visits, the earliest first, some of them too old to count
 */
record Sale(int number, long at, long cents, List<Visit> visits) {

    static final List<Channel> CHANNELS = List.of(
            Channel.of("Search"),
            Channel.of("Social"),
            Channel.of("Display"),
            Channel.of("Video"),
            Channel.of("E-mail"),
            Channel.of("Affiliate"),
            Channel.of("Direct"),
            Channel.of("Events"));

    /** How far back visits count. */
    static final int WINDOW_DAYS = 30;

    private static final long DAY = 86_400;
    private static final Currency EURO = Currency.getInstance("EUR");

    /**
     * A visit.
     *
     * @param channel the place of its channel
     * @param at seconds
     */
    record Visit(int channel, long at) {}

    /** Sales after 0 to 9 visits of the last 40 days. */
    static List<Sale> random(long seed, int sales) {
        Random random = new Random(seed);
        List<Sale> made = new ArrayList<>(sales);
        for (int number = 0; number < sales; number++) {
            long at = 1_700_000_000L + random.nextInt(100 * (int) DAY);
            List<Visit> visits = random.longs(random.nextInt(10), at - 40 * DAY, at + 1)
                    .sorted()
                    .mapToObj(time -> new Visit(random.nextInt(CHANNELS.size()), time))
                    .toList();
            made.add(new Sale(number, at, random.nextInt(100_000), visits));
        }
        return made;
    }

    /** The visits that count. */
    List<Visit> path() {
        return visits.stream()
                .filter(visit -> visit.at() > at - WINDOW_DAYS * DAY && visit.at() <= at)
                .toList();
    }

    Journey toJourney() {
        return Journey.converted(
                "s-" + number,
                Instant.ofEpochSecond(at),
                Money.of(BigDecimal.valueOf(cents, 2), EURO),
                visits.stream()
                        .map(visit -> Touchpoint.of(CHANNELS.get(visit.channel()), Instant.ofEpochSecond(visit.at())))
                        .toList());
    }
}
