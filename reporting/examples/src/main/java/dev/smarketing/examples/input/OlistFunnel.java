package dev.smarketing.examples.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The Olist marketing funnel as it stands in its two files: marketing qualified leads, and the deals that were won.
 * Nothing is repaired: a deal may be won before its first contact.
 *
 * @param mqls the marketing qualified leads
 * @param deals the won deals; lost ones are not recorded
 */
public record OlistFunnel(List<Mql> mqls, List<Deal> deals) {

    /** The file of the marketing qualified leads. */
    public static final String MQL_FILE = "olist_marketing_qualified_leads_dataset.csv";

    /** The file of the won deals. */
    public static final String DEAL_FILE = "olist_closed_deals_dataset.csv";

    /**
     * A funnel.
     *
     * @param mqls the marketing qualified leads
     * @param deals the won deals
     */
    public OlistFunnel {
        mqls = List.copyOf(mqls);
        deals = List.copyOf(deals);
    }

    /**
     * A marketing qualified lead.
     *
     * @param id its id
     * @param firstContact the day of the first contact
     * @param landingPage the id of the page it came in by
     * @param origin the channel; {@code unknown} as in the file, empty where the file has nothing
     */
    public record Mql(String id, LocalDate firstContact, String landingPage, String origin) {}

    /**
     * A won deal.
     *
     * @param mqlId the id of the lead
     * @param wonAt when it was won, without a zone, as in the file
     * @param segment the business segment, empty if not given
     * @param leadType the kind of seller, empty if not given
     * @param declaredMonthlyRevenue as declared, 0 where nothing was declared
     */
    public record Deal(
            String mqlId, LocalDateTime wonAt, String segment, String leadType, BigDecimal declaredMonthlyRevenue) {

        /**
         * The day it was won, as in the file.
         *
         * @return the date part
         */
        public LocalDate wonOn() {
            return wonAt.toLocalDate();
        }
    }

    /**
     * Whether a place holds this data set.
     *
     * @param files the place
     * @return true if both files are there
     */
    public static boolean isIn(InputFiles files) {
        return files.has(MQL_FILE) && files.has(DEAL_FILE);
    }

    /**
     * Reads the two files. A lead id that stands twice, a second deal of a lead and a deal of an unknown lead are
     * reported and left out.
     *
     * @param files where they are
     * @param problems receives what cannot be read
     * @param progress is told how far it is
     * @return the funnel
     */
    public static OlistFunnel read(InputFiles files, Problems problems, Progress progress) {
        Set<String> known = new HashSet<>();
        List<Mql> mqls = CsvTable.of(MQL_FILE, "mql_id", "first_contact_date", "landing_page_id", "origin")
                .read(files, problems, progress, row -> {
                    Mql mql = new Mql(
                            row.text("mql_id"),
                            row.date("first_contact_date"),
                            row.raw("landing_page_id"),
                            row.raw("origin"));
                    if (!known.add(mql.id())) {
                        throw row.refused("mql_id", "stands in an earlier line already; keep one of the two");
                    }
                    return mql;
                });
        Set<String> won = new HashSet<>();
        List<Deal> deals = CsvTable.of(
                        DEAL_FILE, "mql_id", "won_date", "business_segment", "lead_type", "declared_monthly_revenue")
                .read(files, problems, progress, row -> {
                    Deal deal = new Deal(
                            row.text("mql_id"),
                            row.dateTime("won_date"),
                            row.raw("business_segment"),
                            row.raw("lead_type"),
                            row.decimal("declared_monthly_revenue"));
                    if (!known.contains(deal.mqlId())) {
                        throw row.refused("mql_id", "is not in " + MQL_FILE + "; add the lead or drop the deal");
                    }
                    if (!won.add(deal.mqlId())) {
                        throw row.refused("mql_id", "was won in an earlier line already; keep one of the two");
                    }
                    return deal;
                });
        return new OlistFunnel(mqls, deals);
    }
}
