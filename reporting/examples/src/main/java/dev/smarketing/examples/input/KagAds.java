package dev.smarketing.examples.input;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The KAG set of social ads as it stands in its file, one row an ad. The currency of the spend is not stated there.
 *
 * @param ads the ads
 */
public record KagAds(List<Ad> ads) {

    /** The file. */
    public static final String FILE = "KAG_conversion_data.csv";

    /**
     * A set of ads.
     *
     * @param ads the ads
     */
    public KagAds {
        ads = List.copyOf(ads);
    }

    /**
     * An ad.
     *
     * @param id its id
     * @param campaign the campaign it belongs to
     * @param age the band of ages it was shown to
     * @param gender the gender it was shown to
     * @param impressions how often it was shown
     * @param clicks how often it was clicked
     * @param spent what it cost, exactly as written
     * @param leads the conversions of any kind; may exceed the clicks
     * @param sales the approved conversions
     */
    public record Ad(
            String id,
            String campaign,
            String age,
            String gender,
            long impressions,
            long clicks,
            BigDecimal spent,
            long leads,
            long sales) {}

    /**
     * Whether a place holds this data set.
     *
     * @param files the place
     * @return true if the file is there
     */
    public static boolean isIn(InputFiles files) {
        return files.has(FILE);
    }

    /**
     * Reads the file. An ad id that stands twice and a negative number are reported and left out.
     *
     * @param files where it is
     * @param problems receives what cannot be read
     * @param progress is told how far it is
     * @return the ads
     */
    public static KagAds read(InputFiles files, Problems problems, Progress progress) {
        Set<String> known = new HashSet<>();
        return new KagAds(CsvTable.of(
                        FILE,
                        "ad_id",
                        "xyz_campaign_id",
                        "age",
                        "gender",
                        "Impressions",
                        "Clicks",
                        "Spent",
                        "Total_Conversion",
                        "Approved_Conversion")
                .read(files, problems, progress, row -> {
                    BigDecimal spent = row.decimal("Spent");
                    if (spent.signum() < 0) {
                        throw row.refused("Spent", "is below the least allowed value 0; give 0 or more");
                    }
                    Ad ad = new Ad(
                            row.text("ad_id"),
                            row.text("xyz_campaign_id"),
                            row.text("age"),
                            row.text("gender"),
                            row.count("Impressions"),
                            row.count("Clicks"),
                            spent,
                            row.count("Total_Conversion"),
                            row.count("Approved_Conversion"));
                    if (!known.add(ad.id())) {
                        throw row.refused("ad_id", "stands in an earlier line already; keep one of the two");
                    }
                    return ad;
                }));
    }
}
