package dev.smarketing.scoring.testkit.verify;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.ZoneId;

/** An example that runs where there is no jqwik. */
public final class WithoutJqwik implements Runnable {

    /** Loaded by name. */
    public WithoutJqwik() {}

    @Override
    public void run() {
        ActivityType demo = ActivityType.of("demo request");
        Instant noon = Instant.parse("2026-06-15T10:00:00Z");
        ScoringModel model = ScoringModel.builder("inbound", ZoneId.of("Europe/Paris"))
                .add(Rule.implicit("demo").once(demo).scores(30))
                .qualifyAt(Threshold.total(30))
                .build();
        ScoringVerifier.of(model)
                .given(Lead.builder("L-1").build(), Activity.of(ActivityId.of("a"), demo, noon))
                .at(noon)
                .rule("demo")
                .contributes(30)
                .qualifies();
    }
}
