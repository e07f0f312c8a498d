package dev.smarketing.benchmarks;

import dev.smarketing.benchmarks.Prospect.Kind;
import dev.smarketing.benchmarks.Prospect.Seniority;
import dev.smarketing.benchmarks.Prospect.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rules of {@link InboundModel} as an application would write them for this one model, in hundredths of a
 * point. It knows points and verdict, and neither a ledger nor what missing facts leave possible.
 */
final class PlainScoring {

    private static final Comparator<Visit> LATEST_FIRST =
            Comparator.comparing(Visit::at).reversed();
    private static final Set<String> TARGET_INDUSTRIES = Set.of("fintech", "saas");
    private static final Set<String> HOME_MARKET = Set.of("FR", "BE", "CH");
    private static final long[] PRICING = halving(500, 30, 90);
    private static final long[] DOWNLOAD = halving(800, 14, 400);

    private final ZoneId zone;

    PlainScoring(ZoneId zone) {
        this.zone = zone;
    }

    /** What a lead is worth. */
    enum Verdict {
        QUALIFIED,
        NOT_YET,
        DISQUALIFIED
    }

    /**
     * The answer, in hundredths of a point.
     *
     * @param explicit what the lead declares
     * @param implicit what it does
     * @param total both
     * @param verdict whether it is ready for sales
     */
    record Judgement(long explicit, long implicit, long total, Verdict verdict) {}

    /** The values by age in days, rounded half up; none is left after the last. */
    private static long[] halving(long points, int halfLife, int days) {
        long[] values = new long[days];
        for (int age = 0; age < days; age++) {
            values[age] = Math.round(points * Math.pow(0.5, (double) age / halfLife));
        }
        return values;
    }

    Judgement judge(Prospect prospect, Instant asOf) {
        long explicit = explicit(prospect);
        long implicit = implicit(prospect.visits(), asOf);
        long total = clamp(explicit + implicit, 0, 8_000);
        Verdict verdict;
        if ("rival.example".equals(prospect.domain())) {
            verdict = Verdict.DISQUALIFIED;
        } else {
            verdict = total >= 6_000 && explicit >= 2_500 ? Verdict.QUALIFIED : Verdict.NOT_YET;
        }
        return new Judgement(explicit, implicit, total, verdict);
    }

    private static long explicit(Prospect prospect) {
        long points = 0;
        Seniority seniority = prospect.seniority();
        Integer employees = prospect.employees();
        if (seniority != null) {
            if (seniority.compareTo(Seniority.DIRECTOR) >= 0) {
                points += 2_500;
            } else if (seniority == Seniority.MANAGER) {
                points += 1_500;
            } else if (seniority == Seniority.INTERN) {
                points -= 1_000;
            }
            if (employees != null && employees >= 200 && seniority.compareTo(Seniority.MANAGER) >= 0) {
                points += 500;
            }
        }
        String title = prospect.title();
        if (title != null && title.toLowerCase(Locale.ROOT).contains("marketing")) {
            points += 1_000;
        }
        if (prospect.phone() == null) {
            points -= 500;
        }
        String domain = prospect.domain();
        if (domain != null && !domain.equals("gmail.example")) {
            points += 400;
        }
        return Math.min(points + company(prospect), 5_000);
    }

    private static long company(Prospect prospect) {
        long points = 0;
        String industry = prospect.industry();
        if (industry != null) {
            if (TARGET_INDUSTRIES.contains(industry)) {
                points += 1_500;
            } else if (industry.equals("gambling")) {
                points -= 2_000;
            }
        }
        String country = prospect.country();
        if (country != null && HOME_MARKET.contains(country)) {
            points += 1_000;
        }
        Integer employees = prospect.employees();
        if (employees != null) {
            if (employees >= 1_000) {
                points += 1_500;
            } else if (employees >= 50) {
                points += 750;
            }
        }
        return clamp(points, -1_500, 2_500);
    }

    private long implicit(List<Visit> visits, Instant asOf) {
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        Map<LocalDate, Integer> viewsByDay = new HashMap<>();
        Map<YearMonth, Integer> downloadsByMonth = new HashMap<>();
        long demo = 0;
        long pricing = 0;
        long views = 0;
        long downloads = 0;
        int mails = 0;
        long unsubscribed = 0;
        int silentDays = Integer.MAX_VALUE;
        for (Visit visit : distinctUntil(visits, asOf)) {
            LocalDate date = LocalDate.ofInstant(visit.at(), zone);
            int age = (int) (today.toEpochDay() - date.toEpochDay());
            if (visit.kind() == Kind.PAGE_VIEW || visit.kind() == Kind.PRICING_PAGE_VIEW) {
                silentDays = Math.min(silentDays, age);
            }
            switch (visit.kind()) {
                case PAGE_VIEW -> {
                    if (age < 30 && viewsByDay.merge(date, 1, Integer::sum) <= 2) {
                        views += 150;
                    }
                }
                case PRICING_PAGE_VIEW -> pricing += age < PRICING.length ? PRICING[age] : 0;
                case DOWNLOAD -> {
                    if (downloadsByMonth.merge(YearMonth.from(date), 1, Integer::sum) <= 2) {
                        downloads += age < DOWNLOAD.length ? DOWNLOAD[age] : 0;
                    }
                }
                case EMAIL_OPEN, EMAIL_CLICK -> mails += age < 60 ? 1 : 0;
                case DEMO_REQUEST -> demo = age < 180 ? 3_000 : demo;
                case UNSUBSCRIBE -> unsubscribed = -1_500;
            }
        }
        long mail = mails >= 4 ? 700 : mails >= 2 ? 300 : 0;
        long silence = silentDays == Integer.MAX_VALUE ? 0 : Math.max(-2_000, silentDays / 14 * -500L);
        long content = Math.min(Math.min(views, 600) + downloads, 1_200);
        return clamp(demo + Math.min(pricing, 1_200) + content + mail + unsubscribed + silence, -2_000, 4_500);
    }

    /** Of two that have one id the earlier counts. */
    private static List<Visit> distinctUntil(Collection<Visit> visits, Instant asOf) {
        Map<String, Visit> distinct = new HashMap<>();
        for (Visit visit : visits) {
            if (!visit.at().isAfter(asOf)) {
                distinct.merge(visit.id(), visit, (one, other) -> other.at().isBefore(one.at()) ? other : one);
            }
        }
        List<Visit> latestFirst = new ArrayList<>(distinct.values());
        latestFirst.sort(LATEST_FIRST);
        return latestFirst;
    }

    private static long clamp(long points, long least, long most) {
        return Math.max(least, Math.min(most, points));
    }
}
