/**
 * The language that sales and marketing share, as values: money, calendars, metrics, findings, leads,
 * agreements, plans and words. Nothing here reads a clock, a file, a default locale or a default zone.
 */
@SuppressWarnings("module") // the modules of the qualified export are compiled after this one
module dev.smarketing.core {
    requires static org.jspecify;

    exports dev.smarketing.core.calendar;
    exports dev.smarketing.core.data;
    exports dev.smarketing.core.finding;
    exports dev.smarketing.core.glossary;
    exports dev.smarketing.core.glossary.terms;
    exports dev.smarketing.core.lead;
    exports dev.smarketing.core.metric;
    exports dev.smarketing.core.money;
    exports dev.smarketing.core.planning;
    exports dev.smarketing.core.sla;
    exports dev.smarketing.core.teamwork;
    exports dev.smarketing.core.text;
    exports dev.smarketing.core.view;
    exports dev.smarketing.core.check to
            dev.smarketing.scoring,
            dev.smarketing.reporting;
}
