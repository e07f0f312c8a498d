package dev.smarketing.scoring.testkit.verify;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Examples that run where there is no jqwik. */
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
        BusinessCalendar always = BusinessCalendar.roundTheClock(ZoneId.of("Europe/Paris"));
        CalendarVerifier.of(always)
                .from(noon)
                .after(Duration.ofHours(4))
                .isDueAt(Instant.parse("2026-06-15T14:00:00Z"));
        AgreementVerifier.of(ServiceLevelAgreement.startingOn(
                        LocalDate.of(2026, 6, 1),
                        always,
                        Commitment.marketingDelivers().atLeast(2).perMonth()))
                .given(Handoff.of("H-1", LeadId.of("L-1"), noon))
                .at(noon)
                .in(YearMonth.of(2026, 6))
                .commitment("leads-delivered")
                .delivers(1, 2);
        Concept lead = Concept.builder("lead").label(Label.word("en", "lead")).build();
        GlossaryVerifier.of(Glossary.builder().languages("en").concept(lead).build(), LocalDate.of(2026, 6, 1))
                .lookup("lead")
                .means("lead");
    }
}
