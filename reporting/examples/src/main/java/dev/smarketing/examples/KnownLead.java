package dev.smarketing.examples;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.examples.input.MarketingFacts;
import dev.smarketing.examples.input.MarketingFacts.ActivityRow;
import dev.smarketing.examples.input.MarketingFacts.LeadRow;
import dev.smarketing.examples.input.Problems;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lead as the library knows it, with what it did.
 *
 * @param lead what it declared
 * @param createdAt since when it is known
 * @param channel where it came from
 * @param activities what it did, in the order of time
 */
record KnownLead(Lead lead, Instant createdAt, Channel channel, List<Activity> activities) {

    static final Channel UNKNOWN_CHANNEL = Channel.of("(unknown)");

    static List<KnownLead> all(MarketingFacts facts, Problems problems) {
        Map<String, List<Activity>> activities = new HashMap<>();
        for (ActivityRow row : facts.activities()) {
            activities.computeIfAbsent(row.leadId(), id -> new ArrayList<>()).add(activity(row));
        }
        List<KnownLead> leads = new ArrayList<>();
        for (LeadRow row : facts.leads()) {
            try {
                leads.add(new KnownLead(
                        lead(row),
                        row.createdAt(),
                        row.channel() == null ? UNKNOWN_CHANNEL : row.channel(),
                        activities.getOrDefault(row.id(), List.of()).stream()
                                .sorted()
                                .toList()));
            } catch (IllegalArgumentException e) {
                problems.inFile("leads.csv", "lead " + row.id() + ": " + e.getMessage());
            }
        }
        return leads;
    }

    private static Lead lead(LeadRow row) {
        Lead.Builder lead = Lead.builder(row.id());
        lead.with(LeadAttributes.CREATED, row.createdAt().atZone(ZoneOffset.UTC).toLocalDate());
        put(lead, LeadAttributes.NAME, row.name());
        put(lead, LeadAttributes.EMAIL, row.email());
        put(lead, LeadAttributes.LANGUAGE, row.language());
        put(lead, LeadAttributes.COUNTRY, row.country());
        put(lead, LeadAttributes.COMPANY, row.company());
        put(lead, LeadAttributes.INDUSTRY, row.industry());
        put(lead, LeadAttributes.EMPLOYEES, row.employees());
        put(lead, LeadAttributes.JOB_TITLE, row.jobTitle());
        put(lead, LeadAttributes.DEPARTMENT, row.department());
        put(lead, LeadAttributes.CONSENT, row.consent());
        put(lead, LeadAttributes.ANNUAL_BUDGET, row.annualBudget());
        if (row.seniority() != null) {
            lead.with(LeadAttributes.SENIORITY, LeadAttributes.levelOf(row.seniority()));
        }
        return lead.build();
    }

    private static <T> void put(Lead.Builder lead, Attribute<T> attribute, @Nullable T value) {
        if (value != null) {
            lead.with(attribute, value);
        }
    }

    private static Activity activity(ActivityRow row) {
        Activity activity = Activity.of(new ActivityId(row.id()), ActivityType.of(row.type()), row.at());
        activity = row.page() == null ? activity : activity.with(LeadAttributes.PAGE, row.page());
        activity = row.asset() == null ? activity : activity.with(LeadAttributes.ASSET, row.asset());
        return row.seconds() == null ? activity : activity.with(LeadAttributes.SECONDS, row.seconds());
    }
}
