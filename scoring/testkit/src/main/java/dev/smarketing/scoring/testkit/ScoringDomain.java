package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Provides leads, activities, histories, instants, models and whole cases to jqwik: of one model if it is given,
 * of random models of all kinds of rules otherwise. To name one's own model in {@code @Domain}, extend this class
 * with a public constructor without parameters.
 */
public class ScoringDomain extends DomainContextBase {

    private final Arbitrary<ScoringModel> models;
    private final Situations situations;
    private final Arbitrary<ScoringCase> cases;

    /** A domain of random models, and of leads and activities as they ask for. */
    public ScoringDomain() {
        this.models = RandomModels.models();
        this.situations = situationsOf(RandomConditions.everyWord());
        this.cases =
                models.flatMap(model -> casesOf(model, situationsOf(model))).withoutEdgeCases();
    }

    /**
     * A domain of one model, and of leads and activities as it asks for.
     *
     * @param model the model
     */
    public ScoringDomain(ScoringModel model) {
        this.models = Arbitraries.just(Objects.requireNonNull(model, "model"));
        this.situations = situationsOf(model);
        this.cases = casesOf(model, situations);
    }

    private static Situations situationsOf(ScoringModel model) {
        return new Situations(new Vocabulary(model), model.zone());
    }

    private static Arbitrary<ScoringCase> casesOf(ScoringModel model, Situations situations) {
        return situations
                .asOf()
                .flatMap(asOf -> Combinators.combine(situations.leads(asOf), situations.histories(asOf))
                        .as((lead, activities) -> new ScoringCase(model, lead, activities, asOf)))
                .withoutEdgeCases();
    }

    /**
     * The models.
     *
     * @return the one model, or random ones
     */
    @Provide
    public Arbitrary<ScoringModel> models() {
        return models;
    }

    /**
     * The instants at which leads are scored.
     *
     * @return instants from 2010 to 2034, often on days on which clocks change or a calendar turns
     */
    @Provide
    public Arbitrary<Instant> instants() {
        return situations.asOf();
    }

    /**
     * The leads.
     *
     * @return leads with some of the attributes that the model reads
     */
    @Provide
    public Arbitrary<Lead> leads() {
        return instants().flatMap(situations::leads).withoutEdgeCases();
    }

    /**
     * Single activities.
     *
     * @return activities of the types that the model counts and of one that it does not
     */
    @Provide
    public Arbitrary<Activity> activities() {
        return instants().flatMap(situations::activities).withoutEdgeCases();
    }

    /**
     * The activities of a lead.
     *
     * @return lists in no order, some with duplicates
     */
    @Provide
    public Arbitrary<List<Activity>> histories() {
        return instants().flatMap(situations::histories).withoutEdgeCases();
    }

    /**
     * Whole cases. Their parts suit each other, as those of the other methods do not: the activities and the
     * dates of the lead lie around the instant.
     *
     * @return the cases
     */
    @Provide
    public Arbitrary<ScoringCase> cases() {
        return cases;
    }
}
