package dev.smarketing.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The population has the shares that the reference work states. */
class PopulationTest {

    private static final long SEED = 42;
    private static final int LEADS = 100_000;
    private static final Columns COLUMNS = Columns.of(new Population(SEED, LEADS));

    /** A share of n draws lies within five standard deviations of the binomial distribution. */
    private static void assertShare(String what, long count, long draws, double share) {
        double deviation = Math.sqrt(draws * share * (1 - share));
        assertThat((double) count).as(what).isCloseTo(draws * share, within(5 * deviation + 1));
    }

    private static long count(IntPredicate lead) {
        return IntStream.range(0, LEADS).filter(lead).count();
    }

    @Test
    void valuesAreMissingAsOftenAsStated() {
        assertShare("country", count(i -> COLUMNS.country[i] == 0), LEADS, 0.02);
        assertShare("industry", count(i -> COLUMNS.industry[i] == 0), LEADS, 0.05);
        assertShare("employees", count(i -> COLUMNS.employees[i] == Population.MISSING), LEADS, 0.10);
        assertShare("title", count(i -> COLUMNS.title[i] == 0), LEADS, 0.04);
        assertShare("phone", count(i -> !COLUMNS.phone[i]), LEADS, 0.40);
        assertShare("persona", count(i -> COLUMNS.persona[i] == 0), LEADS, 0.20);
    }

    @Test
    void valuesAreZipfLikeOverTheStatedNumberOfValues() {
        assertThat(Set.copyOf(Words.COUNTRIES)).hasSize(63);
        assertThat(Set.copyOf(Words.INDUSTRIES)).hasSize(24);
        assertThat(Set.copyOf(Words.PERSONAS)).hasSize(8);
        assertThat(Set.copyOf(Words.SENIORITIES)).hasSize(7);
        assertZipf(i -> COLUMNS.country[i] - 1, 63, 1, 0.98);
        assertZipf(i -> COLUMNS.industry[i] - 1, 24, 0.8, 0.95);
        assertZipf(i -> COLUMNS.persona[i] - 1, 8, 0.8, 0.80);
        assertZipf(i -> Words.SENIORITIES.indexOf(Seniority.of(COLUMNS.seniority[i])), 7, 0.8, 1);
    }

    private static void assertZipf(ToIntFunction<Integer> code, int values, double exponent, double known) {
        double weights = IntStream.rangeClosed(1, values)
                .mapToDouble(k -> Math.pow(k, -exponent))
                .sum();
        for (int value = 0; value < values; value++) {
            int wanted = value;
            double share = known * Math.pow(value + 1, -exponent) / weights;
            assertShare("value " + value, count(i -> code.applyAsInt(i) == wanted), LEADS, share);
        }
    }

    @Test
    void employeesFallIntoTheBandsAndAreLogUniformWithinThem() {
        double[] percent = {22, 26, 22, 15, 11, 4};
        int[] least = {1, 11, 51, 200, 1_000, 10_001};
        int[] most = {10, 50, 199, 999, 10_000, 200_000};
        for (int band = 0; band < percent.length; band++) {
            int from = least[band];
            int to = most[band];
            double share = 0.9 * percent[band] / 100;
            assertShare("band " + from, count(i -> isWithin(COLUMNS.employees[i], from, to)), LEADS, share);
            // of a log-uniform number, the part below m is ln(m / from) of ln((to + 1) / from)
            int middle = (from + to) / 2;
            double below = Math.log((middle + 1.0) / from) / Math.log((to + 1.0) / from);
            assertShare(
                    "band " + from + " up to " + middle,
                    count(i -> isWithin(COLUMNS.employees[i], from, middle)),
                    LEADS,
                    share * below);
        }
    }

    private static boolean isWithin(int number, int least, int most) {
        return number >= least && number <= most;
    }

    @Test
    void titlesAndDomainsAreManyAndThreeInTenAreFreeMail() {
        int free = Words.FREE_MAIL.size();
        assertShare("free mail", count(i -> COLUMNS.domain[i] <= free), LEADS, 0.30);
        assertThat(new HashSet<>(COLUMNS.titles)).hasSizeBetween(15_400, 15_601);
        assertThat(new HashSet<>(COLUMNS.domains)).hasSize(1 + free + 29_000);
        Population.Draft draft = new Population.Draft();
        Population million = new Population(SEED, 1_000_000);
        boolean[] titles = new boolean[Words.TITLES];
        boolean[] domains = new boolean[Words.domains()];
        for (int i = 0; i < million.leads(); i++) {
            million.draw(i, draft);
            domains[draft.domain] = true;
            if (draft.title != Population.MISSING) {
                titles[draft.title] = true;
            }
        }
        assertThat(trues(titles)).isBetween(15_000L, 15_600L);
        assertThat(trues(domains)).isBetween(28_500L, 29_008L);
    }

    private static long trues(boolean[] flags) {
        return IntStream.range(0, flags.length).filter(i -> flags[i]).count();
    }

    @Test
    void activitiesAreHeavyTailedDenserWhenRecentAndOfTheStatedKinds() {
        int activities = COLUMNS.activities();
        // P(count >= k) = (1 + k / 6.9)^-1.5, cut at 5,000; the mean is the sum of these
        double mean = IntStream.rangeClosed(1, 5_000)
                .mapToDouble(k -> Math.pow(1 + k / 6.9, -1.5))
                .sum();
        assertThat(mean).isCloseTo(13, within(0.2));
        double secondMoment = IntStream.rangeClosed(1, 5_000)
                .mapToDouble(k -> (2 * k - 1) * Math.pow(1 + k / 6.9, -1.5))
                .sum();
        double deviation = Math.sqrt((secondMoment - mean * mean) / LEADS);
        assertThat((double) activities / LEADS).isCloseTo(mean, within(5 * deviation));
        for (int k : new int[] {1, 10, 100, 1_000}) {
            long atLeast = count(i -> COLUMNS.first[i + 1] - COLUMNS.first[i] >= k);
            assertShare("at least " + k, atLeast, LEADS, Math.pow(1 + k / 6.9, -1.5));
        }
        double[] percent = {42, 27, 9, 7, 5, 3.5, 3, 1.8, 0.7, 1};
        int[] kinds = new int[percent.length];
        int[] younger = new int[3];
        int today = (int) Population.TODAY.toEpochDay();
        int oldest = 0;
        for (int i = 0; i < activities; i++) {
            kinds[COLUMNS.kind[i]]++;
            int age = today - COLUMNS.day[i];
            oldest = Math.max(oldest, age);
            younger[0] += age < 30 ? 1 : 0;
            younger[1] += age < 135 ? 1 : 0;
            younger[2] += age < 365 ? 1 : 0;
        }
        for (int kind = 0; kind < percent.length; kind++) {
            assertShare("kind " + kind, kinds[kind], activities, percent[kind] / 100);
        }
        // 540 u^3 < d for u < cbrt(d / 540); summer time moves an hour of two days' difference
        assertThat((double) younger[0] / activities).isCloseTo(Math.cbrt(30 / 540.0), within(0.003));
        assertThat((double) younger[1] / activities).isCloseTo(Math.cbrt(135 / 540.0), within(0.003));
        assertThat((double) younger[2] / activities).isCloseTo(Math.cbrt(365 / 540.0), within(0.003));
        assertThat(oldest).isBetween(535, 540);
    }

    @Test
    void aLeadIsTheSameInEveryPrefixAndAnotherUnderAnotherSeed() {
        List<Customer> few = Customer.of(new Population(SEED, 50));
        List<Customer> many = Customer.of(new Population(SEED, 300));
        assertThat(many.subList(0, 50)).isEqualTo(few);
        assertThat(Customer.of(new Population(SEED + 1, 50))).doesNotContainAnyElementsOf(few);
        Columns columns = Columns.of(new Population(SEED, 300));
        assertThat(Arrays.copyOf(COLUMNS.title, 300)).isEqualTo(columns.title);
        assertThat(Arrays.copyOf(COLUMNS.first, 301)).isEqualTo(columns.first);
    }

    @Test
    void objectsShareNoTextAndAreDistinctChronologicalAndPast() {
        Map<String, Boolean> identities = new IdentityHashMap<>();
        Set<Long> ids = new HashSet<>();
        Instant end = Population.TODAY.plusDays(1).atStartOfDay(Population.ZONE).toInstant();
        int texts = 0;
        for (Customer customer : Customer.of(new Population(SEED, 2_000))) {
            for (String text : new String[] {
                customer.country(),
                customer.industry(),
                customer.persona(),
                customer.title(),
                customer.domain(),
                customer.phone()
            }) {
                if (text != null) {
                    identities.put(text, true);
                    texts++;
                }
            }
            Instant before = Instant.MIN;
            for (Customer.Visit visit : customer.visits()) {
                assertThat(visit.at()).isAfterOrEqualTo(before).isBefore(end);
                assertThat(ids.add(visit.id())).isTrue();
                before = visit.at();
            }
        }
        assertThat(identities).hasSize(texts);
        assertThat(texts).isGreaterThan(9_000);
    }
}
