package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.batch.Customer.Visit;
import dev.smarketing.core.lead.ActivityAccessors;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.LeadAccessors;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The population in the columns of the library, by each way that its builder offers. */
final class LibraryColumns {

    private static final LeadAccessors<Customer> ACCESSORS = LeadAccessors.<Customer>of(
                    customer -> LeadId.of(customer.id()))
            .with(ReferenceModels.COUNTRY, Customer::country)
            .with(ReferenceModels.INDUSTRY, Customer::industry)
            .with(ReferenceModels.PERSONA, Customer::persona)
            .with(ReferenceModels.SENIORITY, Customer::seniority)
            .with(ReferenceModels.EMPLOYEES, LibraryColumns::employees)
            .with(ReferenceModels.TITLE, Customer::title)
            .with(ReferenceModels.DOMAIN, Customer::domain)
            .with(ReferenceModels.PHONE, Customer::phone);

    private static final ActivityAccessors<Visit> VISITS = ActivityAccessors.of(
            visit -> ActivityId.of(Long.toString(visit.id())),
            visit -> visit.kind().type(),
            Visit::at);

    private static final List<String> TITLES = Columns.all(Words.TITLES, Words::title);
    private static final List<String> DOMAINS = Columns.all(Words.domains(), Words::domain);

    private LibraryColumns() {}

    private static @Nullable Long employees(Customer customer) {
        Integer employees = customer.employees();
        return employees == null ? null : (Long) employees.longValue();
    }

    private static LeadColumnsBuilder builder() {
        return LeadColumns.builder(Population.ZONE, ReferenceModels.ATTRIBUTES);
    }

    /** Without a detour over objects, so that ten million leads fit into memory. */
    static LeadColumns of(Population population) {
        LeadColumnsBuilder builder = builder().distinct();
        Population.Draft draft = new Population.Draft();
        for (int i = 0; i < population.leads(); i++) {
            population.draw(i, draft);
            int lead = builder.lead("L-" + i);
            put(builder, lead, ReferenceModels.COUNTRY, word(Words.COUNTRIES, draft.country));
            put(builder, lead, ReferenceModels.INDUSTRY, word(Words.INDUSTRIES, draft.industry));
            put(builder, lead, ReferenceModels.PERSONA, word(Words.PERSONAS, draft.persona));
            builder.value(lead, ReferenceModels.SENIORITY, Words.SENIORITIES.get(draft.seniority));
            if (draft.employees != Population.MISSING) {
                builder.value(lead, ReferenceModels.EMPLOYEES, (long) draft.employees);
            }
            put(builder, lead, ReferenceModels.TITLE, word(TITLES, draft.title));
            put(builder, lead, ReferenceModels.DOMAIN, word(DOMAINS, draft.domain));
            if (draft.phone != Population.MISSING) {
                builder.value(lead, ReferenceModels.PHONE, "+33 " + draft.phone);
            }
            for (int k = 0; k < draft.activityCount; k++) {
                builder.activity(lead, draft.kind(k).type(), draft.second(k));
            }
        }
        return builder.build();
    }

    private static @Nullable String word(List<String> words, int code) {
        return code == Population.MISSING ? null : words.get(code);
    }

    private static <T> void put(LeadColumnsBuilder builder, int lead, Attribute<T> attribute, @Nullable T value) {
        if (value != null) {
            builder.value(lead, attribute, value);
        }
    }

    /** Values and activities one by one; the activities are said to be distinct. */
    static LeadColumns byRows(List<Customer> customers) {
        LeadColumnsBuilder builder = builder().distinct();
        for (Customer customer : customers) {
            int lead = values(builder, customer);
            for (Visit visit : customer.visits()) {
                builder.activity(lead, visit.kind().type(), visit.at().getEpochSecond());
            }
        }
        return builder.build();
    }

    /** The same with the ids of the activities, so that the library looks for duplicates. */
    static LeadColumns byRowsWithIds(List<Customer> customers) {
        LeadColumnsBuilder builder = builder();
        for (Customer customer : customers) {
            int lead = values(builder, customer);
            for (Visit visit : customer.visits()) {
                builder.activity(lead, Long.toString(visit.id()), visit.kind().type(), visit.at());
            }
        }
        return builder.build();
    }

    private static int values(LeadColumnsBuilder builder, Customer customer) {
        int lead = builder.lead(customer.id());
        put(builder, lead, ReferenceModels.COUNTRY, customer.country());
        put(builder, lead, ReferenceModels.INDUSTRY, customer.industry());
        put(builder, lead, ReferenceModels.PERSONA, customer.persona());
        builder.value(lead, ReferenceModels.SENIORITY, customer.seniority());
        put(builder, lead, ReferenceModels.EMPLOYEES, employees(customer));
        put(builder, lead, ReferenceModels.TITLE, customer.title());
        put(builder, lead, ReferenceModels.DOMAIN, customer.domain());
        put(builder, lead, ReferenceModels.PHONE, customer.phone());
        return lead;
    }

    /** Values and activities by accessors; the activities are said to be distinct. */
    static LeadColumns byAccessors(List<Customer> customers) {
        return builder()
                .distinct()
                .addAll(customers, ACCESSORS, Customer::visits, VISITS)
                .build();
    }

    /** The same with the ids of the activities, so that the library looks for duplicates. */
    static LeadColumns byAccessorsWithIds(List<Customer> customers) {
        return builder().addAll(customers, ACCESSORS, Customer::visits, VISITS).build();
    }

    /** Values by accessors, activities as objects of the library, which are said to be distinct. */
    static LeadColumns byObjects(List<Customer> customers) {
        LeadColumnsBuilder builder = builder().distinct();
        for (Customer customer : customers) {
            builder.add(ACCESSORS.read(customer), customer.toActivities());
        }
        return builder.build();
    }
}
