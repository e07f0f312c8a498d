package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.util.Objects;

/**
 * A part that a pooled figure could not use.
 *
 * @param part the name of the channel or other slice
 * @param measure the measure that the figure needs and the part does not have
 * @param reason not applicable or not reported; the figure itself where it has one that cannot be made one with the
 *     others, such as people counted once in each of two sends
 * @param partly true if only some rows of the part are left out and the rest of it is used
 */
public record LeftOut(String part, Measure measure, MetricValue reason, boolean partly) {

    /**
     * A part that is left out.
     *
     * @param part the name of the channel or other slice
     * @param measure the measure that is missing
     * @param reason not applicable, not reported, or the figure that does not add
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
        Objects.requireNonNull(language, "language");
        String prefix = partly ? language.pick("part of ", "une partie de ", "parte de ") : "";
        return prefix + part + " (" + measure.metric().name(language) + language.colon() + reason.toText(language)
                + doesNotAdd(language) + ")";
    }

    private String doesNotAdd(Language language) {
        if (!reason.isValue()) {
            return "";
        }
        return language.pick(", does not add", ", ne s'additionne pas", ", no se suma");
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
