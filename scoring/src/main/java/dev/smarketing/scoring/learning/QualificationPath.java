package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.ScoreCard;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What it takes a lead to qualify. A closed family. */
public sealed interface QualificationPath {

    /**
     * The lead qualifies as it is.
     *
     * @param card its score
     */
    record Already(ScoreCard card) implements QualificationPath {

        /**
         * The lead qualifies as it is.
         *
         * @param card its score
         */
        public Already {
            Objects.requireNonNull(card, "card");
        }
    }

    /**
     * The cheapest actions by which it qualifies.
     *
     * @param actions how often each is done, by type
     * @param cost what they cost together
     * @param card the score once they are done
     */
    record Reached(SortedMap<ActivityType, Integer> actions, BigDecimal cost, ScoreCard card)
            implements QualificationPath {

        /**
         * The cheapest actions by which it qualifies.
         *
         * @param actions how often each is done, by type
         * @param cost what they cost together
         * @param card the score once they are done
         */
        public Reached {
            actions = Collections.unmodifiableSortedMap(new TreeMap<>(Require.entries(actions, "actions")));
            Objects.requireNonNull(cost, "cost");
            Objects.requireNonNull(card, "card");
        }
    }

    /**
     * No multiset of the allowed actions is enough.
     *
     * @param best the greatest total that they lead to
     */
    record Unreachable(Points best) implements QualificationPath {

        /**
         * No multiset of the allowed actions is enough.
         *
         * @param best the greatest total that they lead to
         */
        public Unreachable {
            Objects.requireNonNull(best, "best");
        }
    }

    /**
     * No points help.
     *
     * @param disqualifiers what rules the lead out
     * @param unmet the requirements that it does not meet, or of which that is not known
     */
    record Blocked(List<NamedCondition> disqualifiers, List<Qualification.Unmet> unmet) implements QualificationPath {

        /**
         * No points help.
         *
         * @param disqualifiers what rules the lead out
         * @param unmet the requirements that it does not meet, or of which that is not known
         */
        public Blocked {
            disqualifiers = Require.elements(disqualifiers, "disqualifiers");
            unmet = Require.elements(unmet, "unmet");
        }
    }
}
