package dev.smarketing.scoring.testkit;

import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of agreements, as properties that a test class inherits: it implements this interface and names its
 * agreement. jqwik has to run it.
 */
public interface AgreementLaws {

    /**
     * The agreement under test.
     *
     * @return the agreement
     */
    ServiceLevelAgreement agreement();

    /**
     * The assessment under test.
     *
     * @return that of the agreement unless overridden
     */
    default Assessor assessor() {
        ServiceLevelAgreement agreement = agreement();
        return agreement::assess;
    }

    /**
     * The agreement, stored and read again.
     *
     * @return what is read from its plain data, unless overridden by a way through one's own store
     */
    default ServiceLevelAgreement restored() {
        return ServiceLevelAgreement.fromData(agreement().toData(), RandomLogs.attributes(agreement()));
    }

    /**
     * The cases. Who overrides this with cases of their own puts {@code @Provide} on the method again.
     *
     * @return those of an {@link AgreementDomain} made for the agreement unless overridden
     */
    @Provide
    default Arbitrary<AgreementCase> agreementCases() {
        return new AgreementDomain(agreement()).cases();
    }

    /**
     * One more attempt after everything else never lowers how many attempts count for a handoff.
     *
     * @param given a case
     * @param which which handoff's lead is contacted, counted round
     * @param channel by which channel
     */
    @Property
    default void aLaterAttemptNeverLowersTheCount(
            @ForAll("agreementCases") AgreementCase given,
            @ForAll @IntRange(min = 0, max = 99) int which,
            @ForAll ContactChannel channel) {
        AgreementLaw.checkAttempts(given, which, channel, assessor());
    }

    /**
     * With no new record a decided duty stays decided: met or breached, at the same instant, by the same count. Of an
     * agreement that is judged by its latest version this is asked until a new version begins.
     *
     * @param given a case
     * @param hours how much later it is assessed again
     */
    @Property
    default void aDecidedFollowUpStaysDecided(
            @ForAll("agreementCases") AgreementCase given, @ForAll @IntRange(min = 1, max = 5_000) int hours) {
        AgreementLaw.checkDecided(given, Duration.ofHours(hours), assessor());
    }

    /**
     * The version that judges a handoff is the latest that is not after the day on which its clock started, unless
     * the agreement is judged by its latest version.
     *
     * @param given a case
     */
    @Property
    default void theVersionInForceIsTheLatestNotAfterTheDay(@ForAll("agreementCases") AgreementCase given) {
        AgreementLaw.checkVersions(given, assessor());
    }

    /**
     * Neither the order of the facts nor how often one is delivered changes a verdict.
     *
     * @param given a case
     */
    @Property
    default void orderAndDuplicatesOfFactsDoNotMatter(@ForAll("agreementCases") AgreementCase given) {
        AgreementLaw.checkDelivery(given, assessor());
    }

    /** The agreement that was stored and read is the same. */
    @Example
    default void theAgreementStoredAndReadIsTheSame() {
        ServiceLevelAgreement read = restored();
        StorageLaw.check("agreement", agreement(), agreement().toData(), read, read.toData());
    }
}
