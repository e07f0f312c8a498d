package com.example.leads

import dev.smarketing.core.lead.Activity
import dev.smarketing.core.lead.ActivityId
import dev.smarketing.core.lead.ActivityType
import dev.smarketing.core.lead.Attribute
import dev.smarketing.core.lead.Lead
import dev.smarketing.scoring.Rule.explicit
import dev.smarketing.scoring.Rule.implicit
import dev.smarketing.scoring.ScoreCard
import dev.smarketing.scoring.ScoringModel
import dev.smarketing.scoring.Threshold
import java.time.Instant
import java.time.ZoneId

val industry = Attribute.text("industry")
val demo = ActivityType.of("demo request")

val inbound: ScoringModel = ScoringModel.builder("inbound", ZoneId.of("Europe/Paris"))
    .add(explicit("target-industry").`when`(industry.isAnyOf("fintech", "saas")).scores(15))
    .add(implicit("demo-request").once(demo).scores(30))
    .qualifyAt(Threshold.total(40))
    .build()

/** The compiler knows that nothing here is null: neither what is given nor what comes back. */
fun howReady(id: String, itsIndustry: String?, demoAt: Instant, asOf: Instant): ScoreCard {
    val lead = Lead.builder(id)
    itsIndustry?.let { lead.with(industry, it) } // without the question mark this does not compile
    return inbound.score(lead.build(), listOf(Activity.of(ActivityId.of("A-1"), demo, demoAt)), asOf)
}
