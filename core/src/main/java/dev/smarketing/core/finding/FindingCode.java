package dev.smarketing.core.finding;

import dev.smarketing.core.text.Language;

/**
 * The catalogue of everything a check can find, in the order of the subjects: figures, scoreboard, closed loop,
 * scoring, planning, teamwork, glossary, agreements. Each has one sentence in three languages. The catalogue grows with
 * the checks, so switch over it with a default.
 */
public enum FindingCode {
    /** Credits exceed what was spent, so costs per result are negative. */
    NEGATIVE_SPEND(Severity.WARNING, "KPI-01"),
    /** Something came of nothing: costs per result are 0 and must not be read as the best ones. */
    RESULTS_WITHOUT_SPEND(Severity.INFO, "KPI-02"),
    /** Two facts with one id that say different things. */
    DUPLICATE_DIFFERS(Severity.WARNING, "KPI-03"),
    /** Better in every segment, worse in total, because the volume lies elsewhere. */
    SIMPSON_REVERSAL(Severity.WARNING, "KPI-04"),
    /** A refund or retraction names a conversion that nobody has recorded. */
    CORRECTION_WITHOUT_CONVERSION(Severity.WARNING, "KPI-05"),
    /** More was paid back than the conversion brought. */
    REFUND_ABOVE_VALUE(Severity.WARNING, "KPI-06"),
    /** A row of a scoreboard is beyond its outer band. */
    OFF_COURSE(Severity.WARNING, "BRD-01"),
    /** A row of a scoreboard is off course, and its goal has no percentage. */
    OFF_COURSE_WITHOUT_SHARE(Severity.WARNING, "BRD-02"),
    /** Weeks of a row that nobody reported; the subjects after the first name them. */
    WEEKS_NOT_REPORTED(Severity.WARNING, "BRD-03"),
    /** Weeks of a row of which a part is missing; the subjects after the first name them. */
    PARTS_NOT_REPORTED(Severity.WARNING, "BRD-04"),
    /** The value of a week is outside the control limits. */
    SIGNAL_OUTSIDE_LIMITS(Severity.INFO, "BRD-05"),
    /** The value of a week differs more from the one before than chance would bring. */
    SIGNAL_JUMP(Severity.INFO, "BRD-06"),
    /** Three of four values are nearer to one control limit than to the centre. */
    SIGNAL_THREE_OF_FOUR(Severity.INFO, "BRD-07"),
    /** Eight values in a row are on one side of the centre. */
    SIGNAL_RUN_OF_EIGHT(Severity.INFO, "BRD-08"),
    /** Too few values for control limits. */
    BASELINE_TOO_SHORT(Severity.INFO, "BRD-09"),
    /** Figures that no row of a scoreboard shows. */
    READINGS_WITHOUT_ROW(Severity.INFO, "BRD-10"),
    /** A rate of a scoreboard is beyond its outer band. */
    RATE_OFF_COURSE(Severity.WARNING, "BRD-11"),
    /** The dates of a lead contradict each other; the negative days stay in medians and means. */
    WON_BEFORE_QUALIFIED(Severity.WARNING, "LOOP-01"),
    /** Sales gives back most of what a channel brings, so marketing counts leads that nobody wants. */
    LEADS_REJECTED_BY_SALES(Severity.WARNING, "LOOP-02"),
    /** Money went out and nobody bought, which an average over channels hides. */
    SPEND_WITHOUT_CONVERSIONS(Severity.WARNING, "LOOP-03"),
    /** A figure that moves nothing anybody is paid for. */
    VANITY_METRIC(Severity.INFO, "LOOP-04"),
    /** A figure on which nobody acts. */
    ORPHAN_KPI(Severity.INFO, "LOOP-05"),
    /** One activity id that came with two contents; which of them counts does not depend on their order. */
    CONFLICTING_ACTIVITY(Severity.WARNING, "SCO-01"),
    /** A threshold that no lead can reach: the best attainable score, every rule at its best, is below it. */
    UNREACHABLE_THRESHOLD(Severity.ERROR, "LNT-01"),
    /** A class of a grade matrix that no lead can be in; the chain names its cells. */
    UNREACHABLE_CELL(Severity.WARNING, "LNT-02"),
    /** Every lead qualifies, even the worst. */
    ALWAYS_QUALIFIED(Severity.ERROR, "LNT-03"),
    /** A rule that changes no score, whatever the lead; the chain names what holds it back, if it is not its own condition. */
    DEAD_RULE(Severity.WARNING, "LNT-04"),
    /** An alternative that is never the first true one; the chain names the conditions before it. */
    SHADOWED_ALTERNATIVE(Severity.WARNING, "LNT-05"),
    /** Two rules that ask the same, so one fact counts twice. */
    DUPLICATE_CONDITION(Severity.WARNING, "LNT-06"),
    /** A single match is already more than the limit of its rule or group lets through; the chain names the owner. */
    LIMIT_EATS_RULE(Severity.WARNING, "LNT-07"),
    /** A decay that takes nothing before the window closes. */
    INERT_DECAY(Severity.WARNING, "LNT-08"),
    /** A frequency limit that never changes the points, because the limit of the sum is reached first. */
    INERT_FREQUENCY_LIMIT(Severity.INFO, "LNT-09"),
    /** Bands of neighbouring boundaries that overlap, so that a class may never be left or entered in order. */
    BAND_WIDER_THAN_CLASS(Severity.ERROR, "LNT-10"),
    /** One single activity qualifies a lead of which nothing else is known. */
    SINGLE_ACTIVITY_QUALIFIES(Severity.WARNING, "LNT-11"),
    /** A rule that gives no points. */
    ZERO_POINTS(Severity.INFO, "LNT-12"),
    /** A rule whose points rise and fall again along one ordered attribute; the chain shows them. */
    NON_MONOTONE_BINS(Severity.INFO, "LNT-13"),
    /** A Must depends directly on a Should or Could, so the promise of the Must is not kept by its category. */
    MUST_NEEDS_LOWER_PRIORITY(Severity.ERROR, "MOS-01"),
    /** Work of the timeframe depends, directly or not, on something decided against. */
    NEEDS_A_WONT(Severity.ERROR, "MOS-02"),
    /** A Should depends directly on a Could, the first to give way. */
    SHOULD_NEEDS_COULD(Severity.WARNING, "MOS-03"),
    /** Items need each other in a circle, so none of them can be first. */
    DEPENDENCY_CYCLE(Severity.ERROR, "MOS-04"),
    /** The Musts with their prerequisites take more than there is; the subjects are the smallest relaxation. */
    MUSTS_EXCEED_CAPACITY(Severity.ERROR, "MOS-05"),
    /** The Musts are more than their share of the effort, so little is left to give way. */
    MUST_SHARE_TOO_HIGH(Severity.WARNING, "MOS-06"),
    /** The Musts with all their prerequisites are more than the share that Musts may have. */
    EFFECTIVE_MUST_SHARE_TOO_HIGH(Severity.WARNING, "MOS-07"),
    /** The Coulds are too few to give way when things go badly, or suspiciously many. */
    COULD_POOL_OUTSIDE_BAND(Severity.INFO, "MOS-08"),
    /** Every item of the timeframe is a Must, so nothing was prioritised. */
    EVERYTHING_IS_MUST(Severity.WARNING, "MOS-09"),
    /** Nobody said why the item is a Must, or what happens without it. */
    MUST_WITHOUT_REASON(Severity.WARNING, "MOS-10"),
    /** There is a way round the item, so it is a Should or a Could. */
    MUST_WITH_WORKAROUND(Severity.WARNING, "MOS-11"),
    /** The item works for no outcome. */
    NO_OUTCOME(Severity.WARNING, "MOS-12"),
    /** The outcome of the item is not one of the active guide point. */
    OUTCOME_OUTSIDE_GUIDE_POINT(Severity.WARNING, "MOS-13"),
    /** The item has no effort, so shares leave it out and no selection can hold it. */
    NO_EFFORT(Severity.WARNING, "MOS-14"),
    /** Nobody has confirmed the item for longer than the limit. */
    STALE_ITEM(Severity.WARNING, "MOS-15"),
    /** An item decided against is in scope again, and no decision says that it takes the Won't back. */
    WONT_CAME_BACK(Severity.WARNING, "MOS-17"),
    /** A quarter and a sprint disagree on an item; the chain names both. */
    TIMEFRAMES_DISAGREE(Severity.WARNING, "MOS-18"),
    /** The only reason of a decision is who wants it. */
    REASON_IS_A_TITLE(Severity.WARNING, "MOS-19"),
    /** The item is larger than an item may be. */
    ITEM_TOO_BIG(Severity.WARNING, "MOS-20"),
    /** Somebody asked for more work in a sprint whose scope is frozen. */
    ADDITION_REFUSED(Severity.ERROR, "SPR-01"),
    /** Somebody asked to take work out of a sprint whose scope is frozen. */
    REMOVAL_REFUSED(Severity.ERROR, "SPR-02"),
    /** Somebody asked to estimate again what a sprint has frozen. */
    REESTIMATE_REFUSED(Severity.ERROR, "SPR-03"),
    /** A sprint commits to more than its capacity. */
    COMMITMENT_ABOVE_CAPACITY(Severity.WARNING, "SPR-04"),
    /** A task of a sprint has no time in any calendar. */
    TASK_WITHOUT_BLOCK(Severity.WARNING, "SPR-05"),
    /** The calendar blocks of a task are too short, overlap or lie outside the sprint; all numbers in hours. */
    BLOCKS_DO_NOT_FIT(Severity.WARNING, "SPR-06"),
    /** An item is not ready for a sprint. */
    NOT_READY(Severity.WARNING, "SPR-07"),
    /** A person has promised the same time to several tasks. */
    DOUBLE_BOOKED(Severity.WARNING, "SPR-08"),
    /** A deliverable works for no outcome of the guide point. */
    DELIVERABLE_WITHOUT_OUTCOME(Severity.WARNING, "BLP-01"),
    /** A deliverable is due outside the blueprint. */
    OUTSIDE_BLUEPRINT(Severity.ERROR, "BLP-02"),
    /** Somebody asked to add a deliverable without taking one out. */
    SWAP_IN_ALONE(Severity.ERROR, "BLP-03"),
    /** The guide point has changed since the deliverable was linked to it. */
    LINK_TO_REVIEW(Severity.WARNING, "BLP-04"),
    /** Without the votes of one stakeholder another item would be first. */
    ONE_VOICE_DECIDES(Severity.WARNING, "VOT-01"),
    /** A meeting takes longer than its limit. */
    MEETING_TOO_LONG(Severity.WARNING, "MTG-01"),
    /** A meeting costs more than its limit. */
    MEETING_TOO_DEAR(Severity.WARNING, "MTG-02"),
    /** An agenda item only informs; the chain names it. */
    ONLY_INFORMATION(Severity.INFO, "MTG-03"),
    /** A request does not say what it is for. */
    REQUEST_WITHOUT_OUTCOME(Severity.WARNING, "INT-01"),
    /** A request does not say until when. */
    REQUEST_WITHOUT_DUE_DATE(Severity.INFO, "INT-02"),
    /** A request is still open after its due date. */
    REQUEST_OVERDUE(Severity.WARNING, "INT-03"),
    /** Nobody decides finally on a campaign. */
    NO_FINAL_DECIDER(Severity.ERROR, "BRF-01"),
    /** More than one person decides finally on a campaign. */
    TWO_FINAL_DECIDERS(Severity.ERROR, "BRF-02"),
    /** An audience is bounded by fewer attributes than asked. */
    VAGUE_AUDIENCE(Severity.WARNING, "BRF-03"),
    /** A team that takes part in a campaign has nothing of it. */
    NO_BENEFIT(Severity.WARNING, "BRF-04"),
    /** A rule of a routing table never applies, because an earlier one takes all its requests. */
    RULE_NEVER_APPLIES(Severity.WARNING, "ROU-01"),
    /** A conflict is open without anybody who has to bring it to a decision. */
    CONFLICT_WITHOUT_OWNER(Severity.WARNING, "CON-01"),
    /** A conflict is open after the date by which it was to be decided. */
    CONFLICT_OVERDUE(Severity.WARNING, "CON-02"),
    /** A text uses a term that means several concepts, and neither department nor document decides. */
    AMBIGUOUS_TERM(Severity.WARNING, "GLO-01"),
    /** Two senses of a concept are of the same department at the same time. */
    OVERLAPPING_VALIDITY(Severity.WARNING, "GLO-02"),
    /** A concept is broader than itself, over others. */
    BROADER_CYCLE(Severity.ERROR, "GLO-03"),
    /** A concept is both related to another and under it. */
    RELATED_AND_BROADER(Severity.WARNING, "GLO-04"),
    /** The definition of a concept uses one of its own labels. */
    CIRCULAR_DEFINITION(Severity.WARNING, "GLO-05"),
    /** A concept has no definition. */
    MISSING_DEFINITION(Severity.INFO, "GLO-06"),
    /** A concept has no label in one of the glossary's languages. */
    MISSING_LANGUAGE(Severity.INFO, "GLO-07"),
    /** No relation leads from or to a concept. */
    ORPHAN_CONCEPT(Severity.INFO, "GLO-08"),
    /** A text uses a label that should be replaced. */
    USE_PREFERRED(Severity.WARNING, "GLO-09"),
    /** A text for customers uses a label that is for colleagues only. */
    INTERNAL_TERM(Severity.WARNING, "GLO-10"),
    /** A text for customers uses a label that is for colleagues only, and there is no other. */
    INTERNAL_TERM_WITHOUT_OTHER(Severity.WARNING, "GLO-11"),
    /** A text uses an acronym that nobody explains. */
    UNDEFINED_ACRONYM(Severity.WARNING, "GLO-12"),
    /** A plural is written against the custom of the language. */
    NON_STANDARD_PLURAL(Severity.INFO, "GLO-13"),
    /** A text has too many abbreviations. */
    JARGON_DENSITY(Severity.INFO, "GLO-14"),
    /** Departments use one label in different meanings. */
    LABEL_CLASH(Severity.WARNING, "GLO-15"),
    /** Departments use different labels for one meaning. */
    SYNONYM_CLASH(Severity.INFO, "GLO-16"),
    /** Definitions explain each other in a circle, so none of them explains anything to who knows none. */
    DEFINITIONS_IN_CIRCLE(Severity.INFO, "GLO-17"),
    /** A fact about a handoff that is not in the log, so it changes no verdict. */
    FACT_OF_UNKNOWN_HANDOFF(Severity.WARNING, "SLA-01"),
    /** An attempt at, or the closing of, a lead that was never handed over, so it changes no verdict. */
    FACT_OF_UNKNOWN_LEAD(Severity.WARNING, "SLA-02"),
    /** A pause or recycling that ends without having begun, so it changes no verdict. */
    END_WITHOUT_BEGIN(Severity.WARNING, "SLA-03");

    private final Severity severity;
    private final String id;

    FindingCode(Severity severity, String id) {
        this.severity = severity;
        this.id = id;
    }

    /**
     * How much findings of this code matter.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The stable id that programs and people quote.
     *
     * @return for example {@code MOS-01}
     */
    public String id() {
        return id;
    }

    String template(Language language) {
        return Sentences.of(id).in(language);
    }
}
