/** What it cost, what it brought, and reports that people read. */
module dev.smarketing.reporting {
    requires transitive dev.smarketing.core;
    requires static org.jspecify;
    requires org.apache.commons.numbers.fraction;
    requires org.apache.commons.statistics.interval;

    exports dev.smarketing.reporting.attribution;
    exports dev.smarketing.reporting.closedloop;
    exports dev.smarketing.reporting.experiment;
    exports dev.smarketing.reporting.kpi;
    exports dev.smarketing.reporting.render;
    exports dev.smarketing.reporting.report;
    exports dev.smarketing.reporting.scoreboard;
}
