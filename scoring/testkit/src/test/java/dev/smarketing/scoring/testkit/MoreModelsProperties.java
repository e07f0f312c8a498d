package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;
import net.jqwik.api.Provide;

/** The laws for other models, and for a model with something around it. */
class MoreModelsProperties {

    @Group
    class Narrow implements ScoringLaws {
        @Override
        public ScoringModel model() {
            return Models.narrow();
        }
    }

    @Group
    class WithoutRules implements ScoringLaws {
        @Override
        public ScoringModel model() {
            return Models.withoutRules();
        }
    }

    @Group
    class StoredAndRead implements ScoringLaws {
        @Override
        public ScoringModel model() {
            return Models.inbound();
        }

        @Override
        public Scorer scorer() {
            AttributeSet attributes = AttributeSet.of(
                    Models.SENIORITY,
                    Models.INDUSTRY,
                    Models.EMPLOYEES,
                    Models.TRIAL,
                    Models.URL,
                    Models.EMAIL,
                    Models.CONSENT);
            ScoringModel read = ScoringModel.fromData(model().toData(), attributes);
            return read::score;
        }
    }

    /** Leads of the user's own, and no others. */
    @Group
    class OwnCases implements ScoringLaws {
        @Override
        public ScoringModel model() {
            return Models.inbound();
        }

        @Provide
        @Override
        public Arbitrary<ScoringCase> scoringCases() {
            Instant noon = Instant.parse("2026-06-15T10:00:00Z");
            return Arbitraries.integers()
                    .between(1, 9)
                    .map(number -> new ScoringCase(
                            model(),
                            Lead.builder("own-" + number)
                                    .with(Models.EMPLOYEES, 10L * number)
                                    .build(),
                            List.of(),
                            noon));
        }

        @Override
        public Scorer scorer() {
            return (lead, activities, asOf) -> {
                assertThat(lead.id().toString()).startsWith("own-");
                return model().score(lead, activities, asOf);
            };
        }
    }
}
