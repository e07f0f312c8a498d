package dev.smarketing.core.sla;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.util.List;

/** How one commitment stands in one period. */
public sealed interface CommitmentResult permits VolumeResult, EachLeadResult {

    /**
     * What is owed, in the words of the latest version of the period.
     *
     * @return the commitment
     */
    Commitment commitment();

    /**
     * When.
     *
     * @return the period
     */
    SlaPeriod period();

    /**
     * How it stands.
     *
     * @return the status
     */
    CommitmentStatus status();

    /**
     * Whether it is kept.
     *
     * @return true if met
     */
    default boolean isMet() {
        return status() == CommitmentStatus.MET;
    }

    /**
     * Whether facts of this period that may still come or be recorded can change the status.
     *
     * @return true if so
     */
    boolean isProvisional();

    /**
     * How much of it is kept: delivered / promised of a volume, met / (met + breached) of what each lead is owed.
     *
     * @return the exact share; not applicable if nothing was owed or nothing is decided
     */
    MetricValue attainment();

    /**
     * What was not kept.
     *
     * @return the breaches, by instant
     */
    List<Breach> breaches();

    /**
     * The result with its arithmetic.
     *
     * @param language the language
     * @return one line
     */
    String toText(Language language);
}
