package dev.smarketing.examples.fuzz;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/** An agreement that judges whatever log was read. */
final class SlaSeed {

    static final ServiceLevelAgreement AGREEMENT = ServiceLevelAgreement.startingOn(
            LocalDate.of(2024, 1, 1),
            BusinessCalendar.builder(ZoneId.of("Europe/Paris"))
                    .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-12:00", "13:00-18:00")
                    .build(),
            Commitment.marketingDelivers().atLeast(100).perMonth(),
            Commitment.salesContactsEachLead().atLeast(3).withinBusinessDays(10),
            Commitment.salesReviewsEachLead().withinBusinessDays(2));

    private SlaSeed() {}
}
