package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.scoring.ScoringModel;
import net.jqwik.api.Group;

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
}
