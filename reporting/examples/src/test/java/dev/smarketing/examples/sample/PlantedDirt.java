package dev.smarketing.examples.sample;

/**
 * The dirt of the sample, each kind with its number. What must be reported with file and line is under "bad"; the rest
 * is readable and has to be understood, left out or treated as missing.
 */
final class PlantedDirt {

    // leads.csv: 420 good leads
    static final int LEADS = 420;
    static final int LEADS_MISSING_VALUES = 16; // one of industry, employees, job_title, seniority, budget is empty
    static final int LEADS_SELECT = 8; // "Select", the untouched drop-down, as industry or department
    static final int LEADS_CHANNEL_SPELLINGS = 14;
    static final int LEADS_SAME_PERSON = 3; // the same address again under another id, in capitals
    static final int LEADS_NOTE_OVER_TWO_LINES = 1;
    static final int LEADS_COMPETITORS = 4; // behave like the best leads
    static final int LEADS_BAD_EMPLOYEES = 2; // negative
    static final int LEADS_BAD_DATE = 1; // 2026-02-30
    static final int LEADS_BAD_COLUMNS = 1; // too few
    static final int LEADS_BAD_REPEATED_ID = 1; // an id again with other values
    static final int LEADS_BAD = LEADS_BAD_EMPLOYEES + LEADS_BAD_DATE + LEADS_BAD_COLUMNS + LEADS_BAD_REPEATED_ID;

    // activities.csv
    static final int ACTIVITIES_REPEATED_ROWS = 30; // the row again, exactly
    static final int ACTIVITIES_REDELIVERED = 15; // the id again, the same moment in UTC, without page and asset
    static final int ACTIVITIES_OUT_OF_ORDER = 80; // rows moved 20 to 60 rows down
    static final int ACTIVITIES_BEFORE_LEAD = 8; // visits before the lead was created
    static final int ACTIVITIES_AFTER_AS_OF = 3;
    static final int ACTIVITIES_BAD_LEAD = 4; // a lead that is not there
    static final int ACTIVITIES_BAD_DATE = 2; // 2026-02-30
    static final int ACTIVITIES_BAD_OFFSET = 1; // a local time without offset
    static final int ACTIVITIES_BAD_TYPE = 1; // no type
    static final int ACTIVITIES_BAD_COLUMNS = 1; // too few
    static final int ACTIVITIES_BAD = ACTIVITIES_BAD_LEAD
            + ACTIVITIES_BAD_DATE
            + ACTIVITIES_BAD_OFFSET
            + ACTIVITIES_BAD_TYPE
            + ACTIVITIES_BAD_COLUMNS;

    // attempts.csv
    static final int ATTEMPTS_REPEATED_ROWS = 5;
    static final int ATTEMPTS_RECORDED_LATE = 12; // two to six days after they were made
    static final int ATTEMPTS_OUT_OF_ORDER = 10;
    static final int ATTEMPTS_BAD_LEAD = 1;
    static final int ATTEMPTS_BAD_DATE = 1;
    static final int ATTEMPTS_BAD_CHANNEL = 1; // fax
    static final int ATTEMPTS_BAD_RECORDED = 1; // recorded before it was made
    static final int ATTEMPTS_BAD =
            ATTEMPTS_BAD_LEAD + ATTEMPTS_BAD_DATE + ATTEMPTS_BAD_CHANNEL + ATTEMPTS_BAD_RECORDED;

    // reviews.csv: an unknown lead, the decision "maybe", a rejection without a reason
    static final int REVIEWS_BAD = 3;

    // deals.csv: the currency "EURO", an unknown lead
    static final int DEALS_BAD = 2;
    static final int DEALS_OF_LEADS_NEVER_HOT = 3;

    // spend.csv, written like a spreadsheet export: byte order mark, CRLF
    static final int SPEND_CHANNEL_SPELLINGS = 6;
    static final int SPEND_REPEATED_ROWS = 1;
    static final int SPEND_CREDIT_NOTES = 1; // a negative amount, in order
    static final int SPEND_BAD = 3; // the currency "EURO", month 2026-13, negative impressions

    // backlog.csv
    static final int BACKLOG = 15;
    static final int BACKLOG_WITHOUT_EFFORT = 1; // not estimated yet, in order
    static final int BACKLOG_BAD = 3; // the priority "WOULD", the effort "5 h", an unknown prerequisite

    private PlantedDirt() {}
}
