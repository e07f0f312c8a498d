package dev.smarketing.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads the real sets from the folder named by the system property {@code smarketing.data}, if it is given. */
class RealDataTest {

    private final Problems problems = new Problems();

    private static InputFiles files(String folder) {
        String place = System.getProperty("smarketing.data", "");
        Assumptions.assumeFalse(
                place.isEmpty(), "the real data sets are not read: give their folder with -Dsmarketing.data=<folder>");
        return InputFiles.folder(Path.of(place, folder));
    }

    private OlistFunnel olist() {
        OlistFunnel funnel = OlistFunnel.read(files("olist-funnel"), problems, Progress.silent());
        assertThat(problems.all()).isEmpty();
        return funnel;
    }

    @Test
    void olistHasItsLeadsDealsAndOrigins() {
        OlistFunnel funnel = olist();
        assertThat(OlistFunnel.isIn(files("olist-funnel"))).isTrue();
        assertThat(funnel.mqls()).hasSize(8000);
        assertThat(funnel.deals()).hasSize(842);
        Map<String, Long> origins = funnel.mqls().stream()
                .collect(Collectors.groupingBy(OlistFunnel.Mql::origin, TreeMap::new, Collectors.counting()));
        assertThat(origins)
                .containsEntry("organic_search", 2296L)
                .containsEntry("paid_search", 1586L)
                .containsEntry("social", 1350L)
                .containsEntry("unknown", 1099L)
                .containsEntry("email", 493L)
                .containsEntry("", 60L);
        Map<String, String> originOf =
                funnel.mqls().stream().collect(Collectors.toMap(OlistFunnel.Mql::id, OlistFunnel.Mql::origin));
        Map<String, Long> won = funnel.deals().stream()
                .collect(Collectors.groupingBy(deal -> originOf.get(deal.mqlId()), Collectors.counting()));
        assertThat(won)
                .containsEntry("organic_search", 271L)
                .containsEntry("paid_search", 195L)
                .containsEntry("social", 75L)
                .containsEntry("unknown", 179L)
                .containsEntry("email", 15L)
                .containsEntry("", 14L);
    }

    @Test
    void olistHasItsMonths() {
        Map<YearMonth, Long> months = olist().mqls().stream()
                .collect(Collectors.groupingBy(
                        mql -> YearMonth.from(mql.firstContact()), TreeMap::new, Collectors.counting()));
        assertThat(months.values())
                .containsExactly(4L, 239L, 386L, 312L, 416L, 445L, 200L, 1141L, 1028L, 1174L, 1352L, 1303L);
        assertThat(months.keySet().iterator().next()).isEqualTo(YearMonth.of(2017, 6));
    }

    @Test
    void olistHasItsDaysFromContactToDealAndItsUndeclaredRevenues() {
        OlistFunnel funnel = olist();
        Map<String, OlistFunnel.Mql> byId =
                funnel.mqls().stream().collect(Collectors.toMap(OlistFunnel.Mql::id, Function.identity()));
        List<Long> days = funnel.deals().stream()
                .map(deal -> ChronoUnit.DAYS.between(byId.get(deal.mqlId()).firstContact(), deal.wonOn()))
                .sorted()
                .toList();
        assertThat(days.get(0)).isEqualTo(-2);
        assertThat(days.get(841)).isEqualTo(427);
        assertThat(days.get(420) + days.get(421)).isEqualTo(2 * 14);
        assertThat(days.stream().filter(day -> day <= 7)).hasSize(284);
        assertThat(days.stream().filter(day -> day <= 30)).hasSize(555);
        assertThat(funnel.deals().stream()
                        .filter(deal -> deal.declaredMonthlyRevenue().signum() == 0))
                .hasSize(797);
    }

    @Test
    void kagHasItsTotals() {
        assertThat(KagAds.isIn(files("kag-facebook-ads"))).isTrue();
        List<KagAds.Ad> ads = KagAds.read(files("kag-facebook-ads"), problems, Progress.silent())
                .ads();
        assertThat(problems.all()).isEmpty();
        assertThat(ads).hasSize(1143);
        assertThat(totals(ads, ad -> true)).isEqualTo("213434828 38165 58705.229958205 3264 1079");
        assertThat(totals(ads, ad -> ad.campaign().equals("916"))).isEqualTo("482925 113 149.710000657 58 24");
        assertThat(totals(ads, ad -> ad.campaign().equals("1178")))
                .isEqualTo("204823716 36068 55662.149958614 2669 872");
        assertThat(ads.stream().filter(ad -> ad.clicks() == 0)).hasSize(207);
        assertThat(ads.stream().filter(ad -> ad.sales() == 0)).hasSize(559);
        assertThat(ads.stream().filter(ad -> ad.leads() == 0)).hasSize(8);
        assertThat(ads.stream().filter(ad -> ad.leads() > ad.clicks())).hasSize(218);
        assertThat(ads.stream()
                        .filter(ad -> ad.age().equals("30-34"))
                        .mapToLong(KagAds.Ad::sales)
                        .sum())
                .isEqualTo(494);
    }

    private static String totals(List<KagAds.Ad> ads, Predicate<KagAds.Ad> which) {
        List<KagAds.Ad> chosen = ads.stream().filter(which).toList();
        return chosen.stream().mapToLong(KagAds.Ad::impressions).sum() + " "
                + chosen.stream().mapToLong(KagAds.Ad::clicks).sum() + " "
                + chosen.stream()
                        .map(KagAds.Ad::spent)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros()
                        .toPlainString()
                + " "
                + chosen.stream().mapToLong(KagAds.Ad::leads).sum() + " "
                + chosen.stream().mapToLong(KagAds.Ad::sales).sum();
    }
}
