package dev.smarketing.reporting.kpi;

import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What rows can be rolled up by. Channel, campaign and the periods follow from the row itself; of all others
 * {@link ChannelFact#with} gives the value.
 */
public final class Dimension {

    /** What the periods call a row without a date. */
    static final String NO_DATE = absent("date");

    /** The channel. */
    public static final Dimension CHANNEL = derived(
            "channel", "Channel", "Canal", "Canal", fact -> fact.channel().name());

    /** The campaign, whatever its channel. */
    public static final Dimension CAMPAIGN = derived(
            "campaign",
            "Campaign",
            "Campagne",
            "Campaña",
            fact -> fact.campaign().map(campaign -> campaign.name()).orElse(ChannelReport.NO_CAMPAIGN));

    /** The team. */
    public static final Dimension TEAM = given("team", "Team", "Équipe", "Equipo");

    /** The segment of the market. */
    public static final Dimension SEGMENT = given("segment", "Segment", "Segment", "Segmento");

    /** The day of the row, such as {@code 2026-01-31}. */
    public static final Dimension DAY = period("day", "Day", "Jour", "Día", LocalDate::toString);

    /** The ISO week, such as {@code 2026-W01}. */
    public static final Dimension WEEK =
            period("week", "Week", "Semaine", "Semana", day -> YearWeek.of(day).toString());

    /** The month, such as {@code 2026-01}. */
    public static final Dimension MONTH =
            period("month", "Month", "Mois", "Mes", day -> YearMonth.from(day).toString());

    /** The calendar quarter, such as {@code 2026-Q1}. */
    public static final Dimension QUARTER = period(
            "quarter",
            "Quarter",
            "Trimestre",
            "Trimestre",
            day -> YearQuarter.of(day).toString());

    /** The calendar year. */
    public static final Dimension YEAR = period("year", "Year", "Année", "Año", day -> Integer.toString(day.getYear()));

    private final String id;
    private final Words heading;
    private final @Nullable Function<ChannelFact, String> derivation;
    private final @Nullable Function<LocalDate, String> period;

    private Dimension(
            String id,
            Words heading,
            @Nullable Function<ChannelFact, String> derivation,
            @Nullable Function<LocalDate, String> period) {
        this.id = id;
        this.heading = heading;
        this.derivation = derivation;
        this.period = period;
    }

    /**
     * A dimension of your own.
     *
     * @param id its id, also its heading, for example {@code region}
     * @return the dimension; two of one id are equal
     */
    public static Dimension of(String id) {
        Require.text(id, "id of dimension");
        for (Dimension standard : new Dimension[] {CHANNEL, CAMPAIGN, TEAM, SEGMENT, DAY, WEEK, MONTH, QUARTER, YEAR}) {
            if (standard.id.equals(id)) {
                return standard;
            }
        }
        return given(id, id, id, id);
    }

    private static Dimension given(String id, String english, String french, String spanish) {
        return new Dimension(id, new Words(english, french, spanish), null, null);
    }

    private static Dimension derived(
            String id, String english, String french, String spanish, Function<ChannelFact, String> derivation) {
        return new Dimension(id, new Words(english, french, spanish), derivation, null);
    }

    private static Dimension period(
            String id, String english, String french, String spanish, Function<LocalDate, String> name) {
        return new Dimension(
                id,
                new Words(english, french, spanish),
                fact -> fact.date().map(name).orElse(NO_DATE),
                name);
    }

    private static String absent(String what) {
        return "(no " + what + ")";
    }

    /**
     * The id.
     *
     * @return for example {@code team}
     */
    public String id() {
        return id;
    }

    /**
     * What stands over its column.
     *
     * @param language the language
     * @return its name; a dimension of your own has its id
     */
    public String heading(Language language) {
        return heading.in(Objects.requireNonNull(language, "language"));
    }

    /**
     * The value of a row.
     *
     * @param fact the row
     * @return its value; where it has none, a stand-in such as {@code (no team)}, so that no row vanishes
     */
    public String valueOf(ChannelFact fact) {
        Objects.requireNonNull(fact, "fact");
        Function<ChannelFact, String> from = derivation;
        Optional<String> value = from == null ? fact.value(this) : Optional.of(from.apply(fact));
        return value.orElseGet(() -> absent(id));
    }

    boolean isPeriod() {
        return period != null;
    }

    /** The period of a day. */
    String valueOn(LocalDate day) {
        return Objects.requireNonNull(period).apply(day);
    }

    boolean isDerived() {
        return derivation != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension dimension && id.equals(dimension.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
