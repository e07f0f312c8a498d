package com.example.leads;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.core.lead.ActivityType;
import java.time.ZoneId;

/** Uses all three libraries from a named module. */
public final class ReadyLeads {

    private ReadyLeads() {}

    public static void main(String[] arguments) {
        ScoringModel model = ScoringModel.builder("inbound", ZoneId.of("Europe/Paris"))
                .add(Rule.implicit("demo").once(ActivityType.of("demo request")).scores(30))
                .qualifyAt(Threshold.total(20))
                .build();
        BusinessCalendar always = BusinessCalendar.roundTheClock(model.zone());
        for (Class<?> type : new Class<?>[] {always.getClass(), model.getClass(), ChannelMetrics.class, Money.class}) {
            System.out.println(type.getSimpleName() + " from " + type.getModule().getName());
        }
    }
}
// prints
// WeeklyCalendar from dev.smarketing.core
// ScoringModel from dev.smarketing.scoring
// ChannelMetrics from dev.smarketing.reporting
// Money from dev.smarketing.core
