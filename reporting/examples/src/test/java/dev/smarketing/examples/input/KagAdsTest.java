package dev.smarketing.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KagAdsTest {

    private static final String COLUMNS = "\uFEFFad_id,xyz_campaign_id,fb_campaign_id,age,gender,interest,"
            + "Impressions,Clicks,Spent,Total_Conversion,Approved_Conversion\r\n";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private KagAds read(String rows) throws IOException {
        Files.writeString(folder.resolve(KagAds.FILE), COLUMNS + rows);
        return KagAds.read(InputFiles.folder(folder), problems, Progress.silent());
    }

    @Test
    void keepsSpendExactlyBehindAMarkAndWindowsLineEnds() throws IOException {
        KagAds ads = read("11,7,3,30-34,M,15,7000,1,1.429999999,2,1\r\n12,7,3,45-49,F,16,0,0,0,1,0\r\n");
        assertThat(problems.all()).isEmpty();
        assertThat(ads.ads())
                .containsExactly(
                        new KagAds.Ad("11", "7", "30-34", "M", 7000, 1, new BigDecimal("1.429999999"), 2, 1),
                        new KagAds.Ad("12", "7", "45-49", "F", 0, 0, new BigDecimal("0"), 1, 0));
    }

    @Test
    void reportsEachBadRowAndKeepsTheRest() throws IOException {
        KagAds ads = read("11,7,3,30-34,M,15,7000,1,-1.50,2,1\r\n12,7,3,30-34,M,15,7000,-1,1.50,2,1\r\n"
                + "13,7,3,30-34,M,15,\"7,000\",1,1.50,2,1\r\n14,7,3,30-34,M,15,7000,1,1.50,2,1\r\n"
                + "14,7,3,30-34,F,15,7000,1,1.50,2,1\r\n15,7,3,30-34,M,15,7000,1,1.50,2\r\n");
        assertThat(ads.ads()).extracting(KagAds.Ad::id).containsExactly("14");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "KAG_conversion_data.csv:2: Spent '-1.50' is below the least allowed value 0; give 0 or more",
                        "KAG_conversion_data.csv:3: Clicks '-1' is below the least allowed value 0; give 0 or more",
                        "KAG_conversion_data.csv:4: Impressions '7,000' cannot be read; give a whole number like 1200,"
                                + " of at most 18 digits",
                        "KAG_conversion_data.csv:6: ad_id '14' stands in an earlier line already; keep one of the two",
                        "KAG_conversion_data.csv:7: has 10 values for 11 columns; give one value for each column");
    }

    @Test
    void isRecognisedByItsFile() throws IOException {
        assertThat(KagAds.isIn(InputFiles.folder(folder))).isFalse();
        read("");
        assertThat(KagAds.isIn(InputFiles.folder(folder))).isTrue();
    }
}
