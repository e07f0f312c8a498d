package dev.smarketing.examples.sample;

import java.time.Instant;

/**
 * A lead of the sample with its hidden nature.
 *
 * @param hotAt when the last of its decisive activities happens; the creation for leads that are not hot
 */
record SampleLead(
        String id,
        Nature nature,
        Instant createdAt,
        Instant hotAt,
        String name,
        String email,
        String language,
        String country,
        String company,
        String industry,
        String employees,
        String jobTitle,
        String seniority,
        String department,
        String channel,
        String campaign,
        String consent,
        String budget,
        String notes) {

    enum Nature {
        HOT,
        WARM,
        COLD,
        COMPETITOR
    }

    boolean isHot() {
        return nature == Nature.HOT;
    }

    boolean mayGetMail() {
        return !consent.equals("no");
    }

    Object[] row() {
        return new Object[] {
            id,
            createdAt,
            name,
            email,
            language,
            country,
            company,
            industry,
            employees,
            jobTitle,
            seniority,
            department,
            channel,
            campaign,
            consent,
            budget,
            notes
        };
    }
}
