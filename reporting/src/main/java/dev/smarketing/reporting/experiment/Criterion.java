package dev.smarketing.reporting.experiment;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalLong;

/** One thing that has to be reached. A closed family. */
public sealed interface Criterion {

    /**
     * Its name among the criteria of a campaign.
     *
     * @return the id
     */
    String id();

    /**
     * How many are tried in all.
     *
     * @return the planned number, empty if it is not known
     */
    OptionalLong planned();

    /**
     * How many have to be reached of the planned number.
     *
     * @return the number, empty for a rate without a planned number
     */
    OptionalLong needed();

    /**
     * A share of those who answered.
     *
     * @param id its name
     * @param rate the share, above 0 and at most 1
     * @param planned how many are asked in all, if that is known
     */
    record AtLeastRate(String id, BigDecimal rate, OptionalLong planned) implements Criterion {
        /**
         * A rate.
         *
         * @param id its name, not blank
         * @param rate the share, above 0 and at most 1
         * @param planned how many are asked in all
         */
        public AtLeastRate {
            Require.text(id, "id of a criterion");
            rate = Decimals.canonical(Require.positiveShare(rate, "rate of criterion '" + id + "'"));
            checkPlanned(id, planned);
        }

        /** The least whole number that is not below the rate. */
        @Override
        public OptionalLong needed() {
            return planned.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(rate.multiply(BigDecimal.valueOf(planned.getAsLong()))
                            .setScale(0, RoundingMode.CEILING)
                            .longValueExact());
        }
    }

    /**
     * A number.
     *
     * @param id its name
     * @param count how many, at least 1
     * @param planned how many are tried in all, if that is known
     */
    record AtLeastCount(String id, long count, OptionalLong planned) implements Criterion {
        /**
         * A number.
         *
         * @param id its name, not blank
         * @param count how many, 1 or more
         * @param planned how many are tried in all
         */
        public AtLeastCount {
            Require.text(id, "id of a criterion");
            Require.atLeast(count, 1L, "count of criterion '" + id + "'");
            checkPlanned(id, planned);
        }

        @Override
        public OptionalLong needed() {
            return OptionalLong.of(count);
        }
    }

    private static void checkPlanned(String id, OptionalLong planned) {
        Objects.requireNonNull(planned, "planned");
        planned.ifPresent(number -> Require.atLeast(number, 1L, "planned number of criterion '" + id + "'"));
    }
}
