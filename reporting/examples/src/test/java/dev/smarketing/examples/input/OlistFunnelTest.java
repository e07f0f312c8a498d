package dev.smarketing.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlistFunnelTest {

    private static final String MQL_COLUMNS = "mql_id,first_contact_date,landing_page_id,origin\n";
    private static final String DEAL_COLUMNS =
            "mql_id,seller_id,won_date,business_segment,lead_type,lead_behaviour_profile,declared_monthly_revenue\n";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private OlistFunnel read(String mqls, String deals) throws IOException {
        Files.writeString(folder.resolve(OlistFunnel.MQL_FILE), MQL_COLUMNS + mqls);
        Files.writeString(folder.resolve(OlistFunnel.DEAL_FILE), DEAL_COLUMNS + deals);
        return OlistFunnel.read(InputFiles.folder(folder), problems, Progress.silent());
    }

    @Test
    void keepsWhatTheFilesSay() throws IOException {
        OlistFunnel funnel = read(
                "m1,2018-01-04,p1,unknown\nm2,2018-01-05,p1,\nm3,2018-02-01,,paid_search\n",
                "m3,s1,2018-01-30 02:00:00,pet,online_big,\"cat, wolf\",0.0\nm1,s2,2018-01-09 19:58:54,,,,15000.0\n");
        assertThat(problems.all()).isEmpty();
        assertThat(funnel.mqls())
                .containsExactly(
                        new OlistFunnel.Mql("m1", LocalDate.of(2018, 1, 4), "p1", "unknown"),
                        new OlistFunnel.Mql("m2", LocalDate.of(2018, 1, 5), "p1", ""),
                        new OlistFunnel.Mql("m3", LocalDate.of(2018, 2, 1), "", "paid_search"));
        // won two days before the first contact: kept, to be judged by whoever reads it
        assertThat(funnel.deals())
                .containsExactly(
                        new OlistFunnel.Deal(
                                "m3", LocalDateTime.of(2018, 1, 30, 2, 0), "pet", "online_big", new BigDecimal("0.0")),
                        new OlistFunnel.Deal(
                                "m1", LocalDateTime.of(2018, 1, 9, 19, 58, 54), "", "", new BigDecimal("15000.0")));
        assertThat(funnel.deals().get(0).wonOn()).isEqualTo(LocalDate.of(2018, 1, 30));
    }

    @Test
    void reportsEachBadRowAndKeepsTheRest() throws IOException {
        OlistFunnel funnel = read(
                "m1,2018-01-04,p1,social\nm1,2018-01-05,p1,email\nm2,2018-13-01,p1,email\n,2018-01-01,p1,email\n"
                        + "m3,2018-01-01\nm4,2018-01-06,p2,email\n",
                "m1,s1,2018-01-09 10:00:00,pet,,,0.0\nm1,s2,2018-01-10 10:00:00,pet,,,0.0\n"
                        + "m9,s3,2018-01-10 10:00:00,pet,,,0.0\nm4,s4,,pet,,,0.0\nm4,s4,2018-01-11 10:00:00,pet,,,R$ 10\n");
        assertThat(funnel.mqls()).extracting(OlistFunnel.Mql::id).containsExactly("m1", "m4");
        assertThat(funnel.deals()).extracting(OlistFunnel.Deal::mqlId).containsExactly("m1");
        String mqls = OlistFunnel.MQL_FILE;
        String deals = OlistFunnel.DEAL_FILE;
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        mqls + ":3: mql_id 'm1' stands in an earlier line already; keep one of the two",
                        mqls + ":4: first_contact_date '2018-13-01' cannot be read; give a date like 2026-03-01",
                        mqls + ":5: mql_id is empty; give a value",
                        mqls + ":6: has 2 values for 4 columns; give one value for each column",
                        deals + ":3: mql_id 'm1' was won in an earlier line already; keep one of the two",
                        deals + ":4: mql_id 'm9' is not in " + mqls + "; add the lead or drop the deal",
                        deals + ":5: won_date is empty; give a value",
                        deals + ":6: declared_monthly_revenue 'R$ 10' cannot be read; give a number like 1250.50,"
                                + " with a point and without separators");
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        assertThat(OlistFunnel.isIn(InputFiles.folder(folder))).isFalse();
        Files.writeString(folder.resolve(OlistFunnel.MQL_FILE), MQL_COLUMNS);
        assertThat(OlistFunnel.isIn(InputFiles.folder(folder))).isFalse();
        OlistFunnel funnel = OlistFunnel.read(InputFiles.folder(folder), problems, Progress.silent());
        assertThat(funnel.mqls()).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(OlistFunnel.DEAL_FILE + ": is not in the folder " + folder + "; add it");
    }
}
