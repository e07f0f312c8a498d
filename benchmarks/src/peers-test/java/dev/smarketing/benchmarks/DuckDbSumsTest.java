package dev.smarketing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB adds up and shares what the loop and the plain program do, which the library agrees with elsewhere. */
class DuckDbSumsTest {

    @Test
    void addsUpAdRows() throws SQLException {
        AdRowsBenchmark ads = new AdRowsBenchmark();
        ads.rows = 20_000;
        ads.prepare();
        long[][] loop = ads.loop();
        try (DuckDbSums duck = DuckDbSums.ofAds(ads)) {
            duck.addUpAds();
            Map<List<Integer>, List<Long>> sums = duck.ads();
            assertThat(sums).hasSizeGreaterThan(2_000);
            sums.forEach((key, found) -> {
                int cell = key.get(0) * 365 + key.get(1);
                assertThat(found).containsExactly(loop[0][cell], loop[1][cell], loop[2][cell], loop[3][cell]);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sharesCreditToTheCent(boolean byPosition) throws SQLException {
        List<Sale> sales = Sale.random(7, 5_000);
        PlainAttribution expected = PlainAttribution.of(sales, byPosition);
        try (DuckDbSums duck = DuckDbSums.ofSales(sales)) {
            duck.shareCredit(byPosition);
            Map<Integer, List<BigDecimal>> credit = duck.credit();
            assertThat(credit).hasSize(expected.cents.length);
            credit.forEach((channel, found) -> {
                assertThat(found.get(0)).isEqualByComparingTo(BigDecimal.valueOf(expected.cents[channel]));
                assertThat(found.get(1).doubleValue()).isCloseTo(expected.conversions[channel], within(1e-6));
            });
        }
    }
}
