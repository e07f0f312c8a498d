package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.util.Objects;

/** How long leads waited for their first contact: a time, for ever, or nothing to say. A closed family. */
public sealed interface ResponseTime {

    /**
     * The time for people.
     *
     * @param language the language
     * @return for example {@code 8 min} or {@code never}
     */
    default String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return SalesText.of(this, language);
    }

    /**
     * A lead was contacted.
     *
     * @param time how long it waited
     */
    record After(Duration time) implements ResponseTime {
        /**
         * A lead was contacted.
         *
         * @param time how long it waited
         */
        public After {
            Objects.requireNonNull(time, "time");
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /** Longer than any time: so many leads were never contacted. */
    record Never() implements ResponseTime {
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /** There were no leads. */
    record NotApplicable() implements ResponseTime {
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }
}
