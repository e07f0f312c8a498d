package dev.smarketing.scoring.testkit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A law that not every model wants, beside those of {@link ScoringLaws}: what a lead did once is never enough.
 *
 * <pre>{@code
 * class InboundLawsTest implements ScoringLaws, NoSingleActivityQualifies { ... }
 * }</pre>
 */
public interface NoSingleActivityQualifies extends ScoringLaws {

    /**
     * A lead that does not qualify by what it declares does not qualify by any one of its activities either.
     *
     * @param given a case
     */
    @Property
    default void noSingleActivityQualifies(@ForAll("scoringCases") ScoringCase given) {
        SingleActivityLaw.check(given, scorer());
    }
}
