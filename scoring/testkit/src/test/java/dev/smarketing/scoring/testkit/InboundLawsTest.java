package dev.smarketing.scoring.testkit;

import dev.smarketing.scoring.ScoringModel;

/** The testkit as its users use it. */
class InboundLawsTest implements ScoringLaws {
    @Override
    public ScoringModel model() {
        return Models.inbound();
    }
}
