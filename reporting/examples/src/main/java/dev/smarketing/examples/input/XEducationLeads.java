package dev.smarketing.examples.input;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The leads of a seller of online courses as they stand in its file, with the score that its vendor gave. What sales
 * set later is not read, because it tells the outcome: Tags, Lead Quality, Lead Profile, and Last Notable Activity,
 * which mostly says that somebody edited the lead. The file has no dates. "Select", the untouched entry of a drop-down
 * list, is a missing value.
 *
 * @param leads the leads
 */
public record XEducationLeads(List<CourseLead> leads) {

    /** The file. */
    public static final String FILE = "Leads.csv";

    /**
     * The leads.
     *
     * @param leads the leads
     */
    public XEducationLeads {
        leads = List.copyOf(leads);
    }

    /**
     * A lead.
     *
     * @param number its number
     * @param converted whether it became a customer
     * @param facts what it declared and what it did
     * @param vendorScore the two scores of the vendor, empty for many
     */
    public record CourseLead(long number, boolean converted, Facts facts, Optional<VendorScore> vendorScore) {}

    /**
     * What a lead declared and what it did. Leads of equal facts occur often.
     *
     * @param origin how it came into the file
     * @param source the channel
     * @param refusesEmail whether it asked for no e-mail
     * @param visits how often it came, empty if not known
     * @param timeOnSite how long it stayed in all, in a unit that the file does not state
     * @param pagesPerVisit how many pages it saw in a visit, empty if not known
     * @param lastActivity what it did last, empty if not known
     * @param country the country, empty if not declared
     * @param city the city, empty if not declared
     * @param specialization the field of work, empty if not declared
     * @param occupation the occupation, empty if not declared
     * @param wantsGuide whether it asked for the free guide to interviews
     */
    public record Facts(
            String origin,
            Optional<String> source,
            boolean refusesEmail,
            OptionalLong visits,
            long timeOnSite,
            Optional<BigDecimal> pagesPerVisit,
            Optional<String> lastActivity,
            Optional<String> country,
            Optional<String> city,
            Optional<String> specialization,
            Optional<String> occupation,
            boolean wantsGuide) {}

    /**
     * What the vendor said of a lead.
     *
     * @param activity the score of what it did
     * @param profile the score of what it is
     */
    public record VendorScore(long activity, long profile) {

        /**
         * Both together.
         *
         * @return the sum
         */
        public long sum() {
            return Math.addExact(activity, profile);
        }
    }

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
     * Reads the file. A lead number that stands twice and a lead with one of the vendor's two scores are reported and
     * left out.
     *
     * @param files where it is
     * @param problems receives what cannot be read
     * @param progress is told how far it is
     * @return the leads
     */
    public static XEducationLeads read(InputFiles files, Problems problems, Progress progress) {
        Set<Long> known = new HashSet<>();
        return new XEducationLeads(CsvTable.of(
                        FILE,
                        "Lead Number",
                        "Lead Origin",
                        "Lead Source",
                        "Do Not Email",
                        "Converted",
                        "TotalVisits",
                        "Total Time Spent on Website",
                        "Page Views Per Visit",
                        "Last Activity",
                        "Country",
                        "Specialization",
                        "What is your current occupation",
                        "City",
                        "Asymmetrique Activity Score",
                        "Asymmetrique Profile Score",
                        "A free copy of Mastering The Interview")
                .readingAsMissing("Select")
                .read(files, problems, progress, row -> {
                    CourseLead lead = new CourseLead(row.count("Lead Number"), converted(row), facts(row), vendor(row));
                    if (!known.add(lead.number())) {
                        throw row.refused("Lead Number", "stands in an earlier line already; keep one of the two");
                    }
                    return lead;
                }));
    }

    private static boolean converted(CsvRow row) {
        return switch (row.text("Converted")) {
            case "1" -> true;
            case "0" -> false;
            default -> throw row.refused("Converted", "is neither 1 nor 0; give one of the two");
        };
    }

    private static Facts facts(CsvRow row) {
        return new Facts(
                row.text("Lead Origin"),
                row.optionalText("Lead Source"),
                row.flag("Do Not Email"),
                row.optionalCount("TotalVisits"),
                row.count("Total Time Spent on Website"),
                row.optionalDecimal("Page Views Per Visit"),
                row.optionalText("Last Activity"),
                row.optionalText("Country"),
                row.optionalText("City"),
                row.optionalText("Specialization"),
                row.optionalText("What is your current occupation"),
                row.flag("A free copy of Mastering The Interview"));
    }

    private static Optional<VendorScore> vendor(CsvRow row) {
        OptionalLong activity = row.optionalCount("Asymmetrique Activity Score");
        OptionalLong profile = row.optionalCount("Asymmetrique Profile Score");
        if (activity.isPresent() != profile.isPresent()) {
            throw row.refused(
                    "Asymmetrique Profile Score",
                    "stands without its other half; give the activity score and the profile score, or neither");
        }
        return activity.isPresent()
                ? Optional.of(new VendorScore(activity.getAsLong(), profile.getAsLong()))
                : Optional.empty();
    }
}
