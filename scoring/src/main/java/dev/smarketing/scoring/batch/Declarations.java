package dev.smarketing.scoring.batch;

import java.util.Arrays;

/** What follows from what is known of the leads of a page: points of rules, who is ruled out. For one thread. */
final class Declarations {

    private final RunTables tables;
    private final PageFacts facts;
    private final Buffers buffers = new Buffers(LeadPage.SIZE);
    private final long[] part = new long[LeadPage.SIZE];

    Declarations(RunTables tables) {
        this.tables = tables;
        this.facts = new PageFacts(tables.columns.codedAttributes().size(), tables.date);
    }

    void open(LeadPage page) {
        facts.open(page);
    }

    /**
     * The points of a rule about the profile. From the last condition of a criterion to its first, so that the first
     * that is true stands in the end.
     */
    void declare(RunTables.RuleTable rule, long[] points, int leads) {
        Answers[] conditions = rule.conditions;
        Arrays.fill(points, 0, leads, 0);
        int first = 0;
        while (first < conditions.length) {
            int next = rule.firstOfNext[first];
            Arrays.fill(part, 0, leads, 0);
            for (int c = next - 1; c >= first; c--) {
                conditions[c].fill(facts, leads, buffers, 0);
                byte[] answers = buffers.at(0);
                long worth = rule.points[c];
                for (int i = 0; i < leads; i++) {
                    part[i] = answers[i] == Answers.TRUE ? worth : part[i];
                }
            }
            for (int i = 0; i < leads; i++) {
                points[i] += part[i]; // criteria are from 0 to 100, and alternatives are one part only
            }
            first = next;
        }
        if (rule.plan.body() instanceof RulePlan.Weighed) {
            for (int i = 0; i < leads; i++) {
                points[i] = (points[i] + 50) / 100; // values are never negative, so this rounds half up
            }
        }
    }

    /** Answers of 2 for the leads that a rule is for; asked only of rules that have a persona. */
    byte[] persona(RunTables.RuleTable rule, int leads) {
        rule.persona.orElseThrow().fill(facts, leads, buffers, 0);
        return buffers.at(0);
    }

    /** What is held against the leads. */
    void flag(byte[] flags, int leads) {
        Arrays.fill(flags, 0, leads, (byte) 0);
        for (Answers disqualifier : tables.disqualifiers) {
            disqualifier.fill(facts, leads, buffers, 0);
            byte[] answers = buffers.at(0);
            for (int i = 0; i < leads; i++) {
                flags[i] |= answers[i] == Answers.TRUE ? Judge.DISQUALIFIED : 0;
            }
        }
        for (Answers requirement : tables.requirements) {
            requirement.fill(facts, leads, buffers, 0);
            byte[] answers = buffers.at(0);
            for (int i = 0; i < leads; i++) {
                flags[i] |= answers[i] == Answers.TRUE ? 0 : Judge.UNMET;
            }
        }
    }
}
