package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * When some items will be done, judged by what was finished in past periods. All probabilities are exact
 * fractions. Period k ends on the date {@code start + k x days of a period - 1}.
 */
public final class Forecast {

    private static final List<BigDecimal> LEVELS =
            List.of(new BigDecimal("0.5"), new BigDecimal("0.85"), new BigDecimal("0.95"));

    private final Throughput history;
    private final int items;
    private final LocalDate start;

    Forecast(Throughput history, int items, LocalDate start) {
        this.history = history;
        this.items = Require.atLeast(items, 0, "number of items");
        this.start = start;
        if (items > Throughput.MOST_ITEMS) {
            throw new IllegalArgumentException("number of items is " + items + ", above " + Throughput.MOST_ITEMS
                    + "; ask periodsToClear for the average");
        }
    }

    /**
     * What it is judged by.
     *
     * @return the past periods
     */
    public Throughput history() {
        return history;
    }

    /**
     * What is left.
     *
     * @return the number of items
     */
    public int items() {
        return items;
    }

    /**
     * When work begins.
     *
     * @return the first date of the first period
     */
    public LocalDate start() {
        return start;
    }

    /**
     * How likely all is done within some periods: P(sum of k periods {@code >=} items).
     *
     * @param periods k, 0 to {@link Throughput#MOST_PERIODS}
     * @return an exact ratio, 1 if there is nothing to do; not reported without a history
     */
    public MetricValue probabilityWithin(int periods) {
        Throughput.requirePeriods(periods);
        if (items == 0) {
            return MetricValue.ratio(1, 1);
        }
        if (history.isEmpty()) {
            return new MetricValue.NotReported();
        }
        return history.share(history.coursesWithAtLeast(items, periods), periods);
    }

    /**
     * How likely all is done by a date.
     *
     * @param date the last date that counts; only periods that end on or before it do
     * @return an exact ratio; not reported without a history
     */
    public MetricValue probabilityBy(LocalDate date) {
        Objects.requireNonNull(date, "date");
        long days = ChronoUnit.DAYS.between(start, date) + 1;
        long periods = Math.max(0, Math.floorDiv(days, (long) history.periodDays()));
        return probabilityWithin(Math.toIntExact(Math.min(periods, Integer.MAX_VALUE)));
    }

    /**
     * When all is done with some probability: the smallest number of periods with P {@code >=} the probability.
     *
     * @param probability how sure it has to be, above 0 and at most 1
     * @return within so many periods, never, or without an answer for want of a history
     * @throws IllegalArgumentException if the probability is outside its limits
     */
    public Completion completion(BigDecimal probability) {
        Require.positiveShare(probability, "probability");
        if (items == 0) {
            return within(0);
        }
        if (history.isEmpty()) {
            return new Completion.InsufficientData();
        }
        boolean isCertainAsked = probability.compareTo(BigDecimal.ONE) == 0;
        if (history.most() == 0 || (isCertainAsked && history.least() == 0)) {
            return new Completion.Never();
        }
        // fewer periods than items / most cannot do
        long low = (items - 1L) / history.most();
        long high = Math.max(1, 2 * low);
        while (!isReached(high, probability)) {
            low = high;
            high = Math.multiplyExact(high, 2L);
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (isReached(middle, probability)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return within(high);
    }

    private boolean isReached(long periods, BigDecimal probability) {
        BigInteger ways = history.coursesWithAtLeast(items, periods);
        return new BigDecimal(ways).compareTo(probability.multiply(new BigDecimal(history.courses(periods)))) >= 0;
    }

    private Completion within(long periods) {
        int days = history.periodDays();
        try {
            return new Completion.Within(
                    periods,
                    start.plusDays(periods * days).minusDays(1)); // periods grow from an int and a few doublings
        } catch (DateTimeException e) {
            throw (ArithmeticException) new ArithmeticException("the end of " + periods + " periods of " + days
                            + " days from " + start + " is outside the years " + Year.MIN_VALUE + " to "
                            + Year.MAX_VALUE + "; give shorter periods or a nearer start")
                    .initCause(e);
        }
    }

    /**
     * The forecast if some of the items are dropped, such as those that are no longer relevant.
     *
     * @param dropped how many, 0 to {@link #items()}
     * @return the forecast of the rest
     * @throws IllegalArgumentException if more are dropped than there are
     */
    public Forecast dropping(int dropped) {
        Require.atLeast(dropped, 0, "number of items dropped");
        if (dropped > items) {
            throw new IllegalArgumentException(
                    "number of items dropped is " + dropped + ", above the " + items + " items left; drop fewer");
        }
        return new Forecast(history, items - dropped, start);
    }

    /**
     * The forecast as a table: for 50 %, 85 % and 95 %.
     *
     * @param language the language of the headings
     * @return probability, number of periods, the date or why there is none
     */
    public Table table(Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Probability", "Probabilité", "Probabilidad"),
                language.pick("Periods", "Périodes", "Periodos"),
                language.pick("Done", "Fini", "Terminado"));
        for (BigDecimal level : LEVELS) {
            Completion completion = completion(level);
            MetricValue periods = completion instanceof Completion.Within within
                    ? MetricValue.count(within.periods())
                    : new MetricValue.NotReported();
            table = table.withRow(
                    Cell.percent(MetricValue.ratio(level, BigDecimal.ONE)),
                    Cell.of(periods),
                    Cell.of(
                            completion instanceof Completion.Within within
                                    ? within.dateText(language)
                                    : completion.toText(language)));
        }
        return table;
    }

    /**
     * The forecast for people: for 50 %, 85 % and 95 %.
     *
     * @param language the language
     * @return one line
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder()
                .append(Numerals.counted(
                        items,
                        language.pick("item", "élément", "elemento"),
                        language.pick("items", "éléments", "elementos"),
                        language))
                .append(language.pick(" from ", " à partir du ", " desde el "))
                .append(start)
                .append(language.colon());
        String separator = "";
        for (BigDecimal level : LEVELS) {
            text.append(separator)
                    .append(Numerals.percent(level, language))
                    .append(' ')
                    .append(completion(level).toText(language));
            separator = language.semicolon();
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Forecast that
                && history.equals(that.history)
                && items == that.items
                && start.equals(that.start);
    }

    @Override
    public int hashCode() {
        return Objects.hash(history, items, start);
    }

    /**
     * The forecast in English.
     *
     * @return as {@link #toText(Language)}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
