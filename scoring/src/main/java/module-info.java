/** Judging leads: points from what they declare and what they do, and exactly why. */
module dev.smarketing.scoring {
    requires transitive dev.smarketing.core;
    requires static org.jspecify;
    requires org.apache.commons.statistics.interval;

    exports dev.smarketing.scoring;
    exports dev.smarketing.scoring.batch;
    exports dev.smarketing.scoring.exchange;
    exports dev.smarketing.scoring.learning;
    exports dev.smarketing.scoring.lifecycle;
}
