package dev.smarketing.benchmarks.batch;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Lead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A lead as an application holds it. No two share a text, as a row mapper would deliver them.
 *
 * @param id its id
 * @param country of the company
 * @param industry of the company
 * @param persona the kind of buyer
 * @param seniority its rank
 * @param employees of the company
 * @param title its job title
 * @param domain of its e-mail address
 * @param phone its telephone number
 * @param visits what it did, the oldest first, none twice
 */
record Customer(
        String id,
        @Nullable String country,
        @Nullable String industry,
        @Nullable String persona,
        Seniority seniority,
        @Nullable Integer employees,
        @Nullable String title,
        String domain,
        @Nullable String phone,
        List<Visit> visits) {

    /**
     * Something the lead did.
     *
     * @param id its id
     * @param kind what it was
     * @param at when
     */
    record Visit(long id, Kind kind, Instant at) {

        Activity toActivity() {
            return Activity.of(ActivityId.of(Long.toString(id)), kind.type(), at);
        }
    }

    /** All leads of a population. */
    static List<Customer> of(Population population) {
        Population.Draft draft = new Population.Draft();
        return IntStream.range(0, population.leads())
                .mapToObj(lead -> {
                    population.draw(lead, draft);
                    return of(draft);
                })
                .toList();
    }

    static Customer of(Population.Draft draft) {
        List<Visit> visits = new ArrayList<>(draft.activityCount);
        for (int i = 0; i < draft.activityCount; i++) {
            long id = (long) draft.lead * Population.MOST_ACTIVITIES + i;
            visits.add(new Visit(id, draft.kind(i), Instant.ofEpochSecond(draft.second(i))));
        }
        return new Customer(
                "L-" + draft.lead,
                draft.country == Population.MISSING ? null : copy(Words.COUNTRIES.get(draft.country)),
                draft.industry == Population.MISSING ? null : copy(Words.INDUSTRIES.get(draft.industry)),
                draft.persona == Population.MISSING ? null : copy(Words.PERSONAS.get(draft.persona)),
                Words.SENIORITIES.get(draft.seniority),
                draft.employees == Population.MISSING ? null : (Integer) draft.employees,
                draft.title == Population.MISSING ? null : copy(Words.title(draft.title)),
                copy(Words.domain(draft.domain)),
                draft.phone == Population.MISSING ? null : "+33 " + draft.phone,
                visits);
    }

    /** A text with characters of its own. */
    private static String copy(String text) {
        return String.valueOf(text.toCharArray());
    }

    /** The same facts as the library takes them. */
    Lead toLead() {
        Lead.Builder lead = Lead.builder(id);
        put(lead, ReferenceModels.COUNTRY, country);
        put(lead, ReferenceModels.INDUSTRY, industry);
        put(lead, ReferenceModels.PERSONA, persona);
        put(lead, ReferenceModels.SENIORITY, seniority);
        put(lead, ReferenceModels.EMPLOYEES, employees == null ? null : (Long) employees.longValue());
        put(lead, ReferenceModels.TITLE, title);
        put(lead, ReferenceModels.DOMAIN, domain);
        put(lead, ReferenceModels.PHONE, phone);
        return lead.build();
    }

    private static <T> void put(Lead.Builder lead, Attribute<T> attribute, @Nullable T value) {
        if (value != null) {
            lead.with(attribute, value);
        }
    }

    /** The same activities as the library takes them. */
    List<Activity> toActivities() {
        return visits.stream().map(Visit::toActivity).toList();
    }
}
