package dev.smarketing.benchmarks.batch;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * The leads of the reference work. Lead i depends on the seed and on i only. One lead at a time is drawn into the
 * fields of a {@link Draft}, from which rows, objects and columns are made.
 *
 * <p>Country (63 values), industry (24), persona (8) and seniority (7) are drawn Zipf-like; employees log-uniform
 * within bands of 22, 26, 22, 15, 11 and 4 %; titles are 15,600 and company domains 29,000, 30 % of the domains are
 * free mail. Missing are 2 % of the countries, 5 % of the industries, 10 % of the employees, 4 % of the titles, 40 %
 * of the telephones, 20 % of the personas. The number of activities is heavy-tailed (Lomax, index 1.5, scale 6.9,
 * rounded down, at most 5,000: 13.0 in the mean, none for a fifth), the ages reach to 540 days and are the denser the
 * more recent (540 days times the cube of a uniform number). The activities of a lead are distinct and come in
 * chronological order, as a log has them. Nothing is later than the last instant of {@link #TODAY} in {@link #ZONE}.
 */
final class Population {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final int MISSING = -1;
    static final int MOST_ACTIVITIES = 5_000;
    static final double TAIL_INDEX = 1.5;
    static final double TAIL_SCALE = 6.9;
    static final int OLDEST_DAYS = 540;
    /** The least and the greatest number of employees of each band. */
    static final int[][] EMPLOYEE_BANDS = {{1, 10}, {11, 50}, {51, 199}, {200, 999}, {1_000, 10_000}, {10_001, 200_000}
    };

    static final Shares COUNTRY = Shares.zipf(Words.COUNTRIES.size(), 1);
    static final Shares INDUSTRY = Shares.zipf(Words.INDUSTRIES.size(), 0.8);
    static final Shares PERSONA = Shares.zipf(Words.PERSONAS.size(), 0.8);
    static final Shares SENIORITY = Shares.zipf(Words.SENIORITIES.size(), 0.8);
    static final Shares BAND = Shares.of(22, 26, 22, 15, 11, 4);
    static final Shares KIND =
            Shares.of(Arrays.stream(Kind.values()).mapToDouble(Kind::percent).toArray());

    private static final Shares RANK = Shares.zipf(Words.ranks(), 0.5);
    private static final Shares FIELD = Shares.zipf(Words.fields(), 0.6);
    private static final Shares VARIANT = Shares.of(45, 14, 8, 7, 6, 5, 4, 4, 4, 3);
    private static final Shares FREE = Shares.zipf(Words.FREE_MAIL.size(), 1);
    private static final Shares COMPANY = Shares.zipf(Words.COMPANY_DOMAINS, 0.7);
    private static final long SECONDS_A_DAY = 86_400;
    private static final long LAST_SECOND = TODAY.plusDays(1).atStartOfDay(ZONE).toEpochSecond() - 1;

    private final long seed;
    private final int leads;

    Population(long seed, int leads) {
        this.seed = seed;
        this.leads = leads;
    }

    int leads() {
        return leads;
    }

    /** One lead: codes of its values, or {@link #MISSING}, and its activities from the oldest to the latest. */
    static final class Draft {

        private final Dice dice = new Dice();
        private long[] activities = new long[16];
        int lead;
        int country;
        int industry;
        int persona;
        int seniority;
        int employees;
        int title;
        int domain;
        /** The subscriber's number, or {@link #MISSING}. */
        int phone;

        int activityCount;

        /** The second of an activity, counted from the epoch. */
        long second(int activity) {
            return activities[activity] >> 4;
        }

        Kind kind(int activity) {
            return KINDS.get(kindCode(activity));
        }

        int kindCode(int activity) {
            return (int) activities[activity] & 15;
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** Draws a lead. */
    void draw(int lead, Draft draft) {
        Dice dice = draft.dice;
        dice.reset(seed, lead);
        draft.lead = lead;
        draft.country = missingOr(dice, 0.02, COUNTRY);
        draft.industry = missingOr(dice, 0.05, INDUSTRY);
        draft.persona = missingOr(dice, 0.20, PERSONA);
        draft.seniority = SENIORITY.draw(dice);
        draft.employees = dice.happens(0.10) ? MISSING : employees(dice);
        draft.title =
                dice.happens(0.04) ? MISSING : Words.titleCode(RANK.draw(dice), FIELD.draw(dice), VARIANT.draw(dice));
        draft.domain = dice.happens(0.30) ? FREE.draw(dice) : Words.FREE_MAIL.size() + COMPANY.draw(dice);
        draft.phone = dice.happens(0.40) ? MISSING : (int) (dice.unit() * 100_000_000);
        double tail = TAIL_SCALE * (StrictMath.pow(1 - dice.unit(), -1 / TAIL_INDEX) - 1);
        int count = (int) Math.min(tail, MOST_ACTIVITIES);
        if (draft.activities.length < count) {
            draft.activities = new long[Math.max(count, 2 * draft.activities.length)];
        }
        draft.activityCount = count;
        for (int i = 0; i < count; i++) {
            double root = dice.unit();
            long second = LAST_SECOND - (long) (root * root * root * OLDEST_DAYS * SECONDS_A_DAY);
            // the kind in the low bits, so that one sort brings the activities into order
            draft.activities[i] = second << 4 | KIND.draw(dice);
        }
        Arrays.sort(draft.activities, 0, count);
    }

    private static int missingOr(Dice dice, double missing, Shares shares) {
        return dice.happens(missing) ? MISSING : shares.draw(dice);
    }

    private static int employees(Dice dice) {
        int[] band = EMPLOYEE_BANDS[BAND.draw(dice)];
        double ratio = (band[1] + 1.0) / band[0];
        return Math.min(band[1], (int) (band[0] * StrictMath.pow(ratio, dice.unit())));
    }
}
