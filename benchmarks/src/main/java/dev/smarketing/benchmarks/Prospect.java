package dev.smarketing.benchmarks;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Lead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A lead as a class of an application holds it: what is not known is null.
 *
 * @param id its id
 * @param seniority its rank
 * @param industry of the company
 * @param country of the company
 * @param employees of the company
 * @param title its job title
 * @param domain of its e-mail address
 * @param phone its telephone number
 * @param visits what it did, in no order; some came twice, also with two instants, and some lie in the future
 */
record Prospect(
        String id,
        @Nullable Seniority seniority,
        @Nullable String industry,
        @Nullable String country,
        @Nullable Integer employees,
        @Nullable String title,
        @Nullable String domain,
        @Nullable String phone,
        List<Visit> visits) {

    private static final int ACTIVITIES = 12;
    private static final int SECONDS_A_DAY = 86_400;
    private static final List<String> INDUSTRIES = List.of("fintech", "saas", "retail", "energy", "gambling");
    private static final List<String> COUNTRIES = List.of("FR", "BE", "CH", "US", "JP");
    private static final List<String> TITLES = List.of(
            "Head of Marketing", "VP Growth", "marketing manager", "Student", "Software Engineer", "Sales Director");
    private static final List<String> DOMAINS =
            List.of("gmail.example", "acme.example", "initech.example", "hooli.example", "rival.example");

    /** A rank, the lowest first. */
    enum Seniority {
        INTERN,
        SPECIALIST,
        MANAGER,
        DIRECTOR,
        CHIEF
    }

    /** What a lead may do, by the name of its activity type. */
    enum Kind {
        PAGE_VIEW,
        PRICING_PAGE_VIEW,
        DOWNLOAD,
        EMAIL_OPEN,
        EMAIL_CLICK,
        DEMO_REQUEST,
        UNSUBSCRIBE
    }

    /**
     * Something the lead did.
     *
     * @param id its id
     * @param kind what it was
     * @param at when
     */
    record Visit(String id, Kind kind, Instant at) {

        private Visit secondsEarlier(int seconds) {
            return new Visit(id, kind, at.minusSeconds(seconds));
        }
    }

    /** A lead at an instant: a fifth of its facts is not known, recent activities are more frequent. */
    static Prospect random(Random random, Instant asOf) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < ACTIVITIES; i++) {
            visits.add(random(random, i, visits, asOf));
        }
        return new Prospect(
                "L-" + random.nextInt(1_000_000),
                maybe(random, List.of(Seniority.values())),
                maybe(random, INDUSTRIES),
                maybe(random, COUNTRIES),
                maybe(random, List.of(3, 49, 50, 120, 199, 200, 999, 1_000, 20_000)),
                maybe(random, TITLES),
                maybe(random, DOMAINS),
                maybe(random, List.of("+33 1 00 00 00 00")),
                List.copyOf(visits));
    }

    private static Visit random(Random random, int number, List<Visit> earlier, Instant asOf) {
        if (number > 0 && random.nextInt(20) == 0) {
            Visit again = earlier.get(random.nextInt(number));
            return random.nextBoolean() ? again : again.secondsEarlier(random.nextInt(SECONDS_A_DAY));
        }
        int days = random.nextInt(random.nextBoolean() ? 20 : 200);
        Instant at = random.nextInt(30) == 0
                ? asOf.plusSeconds(1 + random.nextInt(SECONDS_A_DAY))
                : asOf.minusSeconds((long) days * SECONDS_A_DAY + random.nextInt(SECONDS_A_DAY));
        return new Visit("A-" + number, kind(random.nextInt(100)), at);
    }

    private static Kind kind(int percent) {
        if (percent < 35) {
            return Kind.PAGE_VIEW;
        }
        if (percent < 55) {
            return Kind.PRICING_PAGE_VIEW;
        }
        if (percent < 68) {
            return Kind.DOWNLOAD;
        }
        if (percent < 83) {
            return Kind.EMAIL_OPEN;
        }
        if (percent < 92) {
            return Kind.EMAIL_CLICK;
        }
        return percent < 98 ? Kind.DEMO_REQUEST : Kind.UNSUBSCRIBE;
    }

    private static <T> @Nullable T maybe(Random random, List<T> values) {
        return random.nextInt(5) == 0 ? null : values.get(random.nextInt(values.size()));
    }

    /** The same facts as the library takes them. */
    Lead toLead() {
        Lead.Builder lead = Lead.builder(id);
        if (seniority != null) {
            lead.with(InboundModel.SENIORITY, seniority);
        }
        if (industry != null) {
            lead.with(InboundModel.INDUSTRY, industry);
        }
        if (country != null) {
            lead.with(InboundModel.COUNTRY, country);
        }
        if (employees != null) {
            lead.with(InboundModel.EMPLOYEES, (long) employees);
        }
        if (title != null) {
            lead.with(InboundModel.TITLE, title);
        }
        if (domain != null) {
            lead.with(InboundModel.DOMAIN, domain);
        }
        if (phone != null) {
            lead.with(InboundModel.PHONE, phone);
        }
        return lead.build();
    }

    /** The same activities as the library takes them. */
    List<Activity> toActivities() {
        return visits.stream()
                .map(visit -> Activity.of(ActivityId.of(visit.id()), InboundModel.type(visit.kind()), visit.at()))
                .toList();
    }
}
