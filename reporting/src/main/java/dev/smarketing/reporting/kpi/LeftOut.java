package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.util.Objects;

/**
 * A part that a pooled figure could not use.
 *
 * @param part the name of the channel or other slice
 * @param measure the measure that the figure needs and the part does not have
 * @param reason not applicable or not reported
 * @param partly true if only some rows of the part are left out and the rest of it is used
 */
public record LeftOut(String part, Measure measure, MetricValue reason, boolean partly) {

    /**
     * A part that is left out.
     *
     * @param part the name of the channel or other slice
     * @param measure the measure that is missing
     * @param reason not applicable or not reported
     * @param partly true if only some rows of the part are left out
     */
    public LeftOut {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * For people.
     *
     * @param language the language
     * @return for example {@code Events (clicks: not applicable)}
     */
    public String toText(Language language) {
        String prefix = !partly
                ? ""
                : switch (language) {
                    case ENGLISH -> "part of ";
                    case FRENCH -> "une partie de ";
                    case SPANISH -> "parte de ";
                };
        String colon = language == Language.FRENCH ? "\u00a0: " : ": ";
        return prefix + part + " (" + measure.metric().name(language) + colon + reason.toText(language) + ")";
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
