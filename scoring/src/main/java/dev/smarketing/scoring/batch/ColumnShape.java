package dev.smarketing.scoring.batch;

/**
 * How large columns are at their largest places.
 *
 * @param mostActivitiesOfLead the activities of the lead with the most
 * @param mostActivitiesOfPage the activities of the page with the most
 * @param earliestDay the day of the oldest activity
 */
record ColumnShape(int mostActivitiesOfLead, int mostActivitiesOfPage, int earliestDay) {

    static ColumnShape of(LeadColumns columns) {
        int ofLead = 0;
        int ofPage = 0;
        int earliest = Integer.MAX_VALUE;
        for (int p = 0; p < columns.pageCount(); p++) {
            ActivityPage page = columns.page(p).activities();
            ofPage = Math.max(ofPage, page.size());
            for (int lead = 1; lead < page.starts.length; lead++) {
                ofLead = Math.max(ofLead, page.starts[lead] - page.starts[lead - 1]);
            }
            for (int day : page.days) {
                earliest = Math.min(earliest, day);
            }
        }
        return new ColumnShape(ofLead, ofPage, earliest);
    }
}
