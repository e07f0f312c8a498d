package dev.smarketing.scoring.batch;

import java.util.Arrays;

/**
 * How large columns are at their largest places, and which days they hold.
 *
 * @param mostActivitiesOfLead the activities of the lead with the most
 * @param mostActivitiesOfPage the activities of the page with the most
 * @param earliestDay the day of the oldest activity
 * @param latestDay the day of the newest activity
 * @param horizon the day of the newest activity of the page in the middle, so that no odd one moves it far
 * @param isPlain whether no clock went back over midnight between two activities
 */
record ColumnShape(
        int mostActivitiesOfLead,
        int mostActivitiesOfPage,
        int earliestDay,
        int latestDay,
        int horizon,
        boolean isPlain) {

    /** How many days lie between the first and the last activity, both included. */
    long days() {
        return (long) latestDay - earliestDay + 1;
    }

    static ColumnShape of(LeadColumns columns) {
        int ofLead = 0;
        int ofPage = 0;
        int earliest = Integer.MAX_VALUE;
        int latest = Integer.MIN_VALUE;
        int[] latestDays = new int[columns.pageCount()];
        int filled = 0;
        boolean plain = true;
        for (int p = 0; p < columns.pageCount(); p++) {
            ActivityPage page = columns.page(p).activities();
            if (page.size() > 0) {
                ofPage = Math.max(ofPage, page.size());
                ofLead = Math.max(ofLead, page.mostOfLead);
                earliest = Math.min(earliest, page.earliestDay);
                latest = Math.max(latest, page.latestDay);
                latestDays[filled++] = page.latestDay;
                plain &= page.isPlain();
            }
        }
        Arrays.sort(latestDays, 0, filled);
        return ofPage == 0
                ? new ColumnShape(0, 0, 0, 0, 0, true)
                : new ColumnShape(ofLead, ofPage, earliest, latest, latestDays[filled / 2], plain);
    }
}
