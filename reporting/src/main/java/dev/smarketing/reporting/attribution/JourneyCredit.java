package dev.smarketing.reporting.attribution;

import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.exact.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the credit of one conversion is shared, touch by touch, and which touches did not count. */
public final class JourneyCredit {

    private final Journey journey;
    private final JourneyPath path;
    private final @Nullable Shares shares;
    private final List<Money> values;

    private JourneyCredit(Journey journey, JourneyPath path, @Nullable Shares shares, List<Money> values) {
        this.journey = journey;
        this.path = path;
        this.shares = shares;
        this.values = values;
    }

    static JourneyCredit unattributed(Journey journey, JourneyPath path) {
        return new JourneyCredit(journey, path, null, List.of());
    }

    static JourneyCredit shared(Journey journey, JourneyPath path, List<BigDecimal> weights) {
        List<Money> values =
                journey.value().map(value -> value.allocate(weights)).orElse(List.of());
        return new JourneyCredit(journey, path, Shares.of(weights), values);
    }

    /**
     * The journey.
     *
     * @return the journey
     */
    public Journey journey() {
        return journey;
    }

    /**
     * The credit of the touches that count.
     *
     * @return one entry a touch, the earliest first; empty if the conversion is unattributed
     */
    public List<TouchCredit> touches() {
        List<TouchCredit> credits = new ArrayList<>(path.touches().size());
        if (shares != null) {
            for (int i = 0; i < path.touches().size(); i++) {
                credits.add(new TouchCredit(
                        path.touches().get(i),
                        Exact.value(shares.share(i)),
                        values.isEmpty() ? Optional.empty() : Optional.of(values.get(i))));
            }
        }
        return List.copyOf(credits);
    }

    /**
     * The touches that do not count.
     *
     * @return the touches and the reasons, the earliest first
     */
    public List<JourneyPath.OmittedTouch> omitted() {
        return path.omitted();
    }

    /**
     * Whether no touch counts, so that nobody gets the credit.
     *
     * @return true if no touch counts
     */
    public boolean isUnattributed() {
        return shares == null;
    }

    /**
     * What to book when the value of the conversion changed: the parts of the new value less those of the old one, so
     * that all bookings together are always the allocation of the value as it is now.
     *
     * @param earlier the credit of the same touches at the value before
     * @return one amount a touch, the earliest first
     * @throws IllegalArgumentException if the other credit is that of another journey or other touches, or one of them
     *     has no value
     */
    public List<Money> changeFrom(JourneyCredit earlier) {
        Objects.requireNonNull(earlier, "earlier");
        if (!journey.id().equals(earlier.journey.id())
                || !path.touches().equals(earlier.path.touches())
                || values.size() != path.touches().size()
                || earlier.values.size() != values.size()) {
            throw new IllegalArgumentException("credit of journey '" + journey.id() + "' with " + values.size()
                    + " amounts cannot be compared with that of '" + earlier.journey.id() + "' with "
                    + earlier.values.size() + "; give two values of one journey with the same touches");
        }
        List<Money> change = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            change.add(values.get(i).minus(earlier.values.get(i)));
        }
        return List.copyOf(change);
    }

    JourneyPath path() {
        return path;
    }

    @Nullable
    Shares shares() {
        return shares;
    }

    List<Money> values() {
        return values;
    }

    /**
     * The id and the credit of each touch.
     *
     * @return for example {@code o-7: Search 1/2 EUR 25.00, Email 1/2 EUR 25.00}
     */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (shares != null) {
            for (int i = 0; i < path.touches().size(); i++) {
                parts.add(path.touches().get(i).channel() + " " + Exact.text(shares.share(i))
                        + (values.isEmpty() ? "" : " " + values.get(i)));
            }
        }
        return journey.id() + ": " + (parts.isEmpty() ? "unattributed" : String.join(", ", parts));
    }
}
