package dev.smarketing.scoring.testkit;

import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Provides agreements, logs and whole cases to jqwik: of one agreement if it is given, of random ones otherwise. The
 * facts suit the agreement: its segments, channels and conditions, attempts exactly when they are due and a moment
 * off, days of clock changes and of revisions, facts recorded late, delivered twice, or still to come.
 */
public class AgreementDomain extends DomainContextBase {

    private final Arbitrary<ServiceLevelAgreement> agreements;
    private final Arbitrary<AgreementCase> cases;

    /** A domain of random agreements. */
    public AgreementDomain() {
        this.agreements = RandomAgreements.agreements();
        this.cases = agreements.flatMap(AgreementDomain::casesOf).withoutEdgeCases();
    }

    /**
     * A domain of one agreement.
     *
     * @param agreement the agreement
     */
    public AgreementDomain(ServiceLevelAgreement agreement) {
        this.agreements = Arbitraries.just(Objects.requireNonNull(agreement, "agreement"));
        this.cases = casesOf(agreement).withoutEdgeCases();
    }

    private static Arbitrary<AgreementCase> casesOf(ServiceLevelAgreement agreement) {
        return Combinators.combine(new RandomLogs(agreement).facts(), RandomAgreements.instants(agreement))
                .as((facts, asOf) -> new AgreementCase(agreement, facts, asOf));
    }

    /**
     * The agreements.
     *
     * @return the one agreement, or random ones
     */
    @Provide
    public Arbitrary<ServiceLevelAgreement> agreements() {
        return agreements;
    }

    /**
     * What happened.
     *
     * @return logs of the leads that were handed over
     */
    @Provide
    public Arbitrary<HandoffLog> logs() {
        return cases().map(AgreementCase::log);
    }

    /**
     * Whole cases.
     *
     * @return the cases
     */
    @Provide
    public Arbitrary<AgreementCase> cases() {
        return cases;
    }
}
