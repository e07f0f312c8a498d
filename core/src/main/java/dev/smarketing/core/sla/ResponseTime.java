package dev.smarketing.core.sla;

import java.time.Duration;
import java.util.Objects;

/** How long leads waited for their first contact: a time, for ever, or nothing to say. A closed family. */
public sealed interface ResponseTime {

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
            return SlaText.duration(time);
        }
    }

    /** Longer than any time: so many leads were never contacted. */
    record Never() implements ResponseTime {
        @Override
        public String toString() {
            return "never";
        }
    }

    /** There were no leads. */
    record NotApplicable() implements ResponseTime {
        @Override
        public String toString() {
            return "not applicable";
        }
    }
}
