package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.NOON;
import static dev.smarketing.scoring.Given.PARIS;
import static dev.smarketing.scoring.Rule.explicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What could decide, against trying every value of every set of four flags. */
class CouldDecideProperties {

    private static final List<FlagAttribute> FLAGS =
            List.of(Attribute.flag("a"), Attribute.flag("b"), Attribute.flag("c"), Attribute.flag("d"));

    private static Condition condition(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return FLAGS.get(random.nextInt(FLAGS.size())).isTrue();
        }
        Condition one = condition(random, depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> one.not();
            case 1 -> one.and(condition(random, depth - 1));
            default -> one.or(condition(random, depth - 1));
        };
    }

    private static Limits limits(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Limits.NONE;
            case 1 -> Limits.upTo(random.nextInt(15));
            default -> Limits.between(-random.nextInt(10), random.nextInt(15));
        };
    }

    /** Each rule, requirement and disqualifier reads one flag, each another one. */
    private static ScoringModel apart(Random random) {
        ScoringModelBuilder builder = ScoringModel.builder("apart", PARIS)
                .limitTotal(limits(random))
                .qualifyAt(Threshold.total(random.nextInt(20) - 5));
        for (FlagAttribute flag : FLAGS) {
            Condition condition =
                    random.nextBoolean() ? flag.isTrue() : flag.isTrue().not();
            switch (random.nextInt(6)) {
                case 0 -> builder.require(flag.name(), condition);
                case 1 -> builder.disqualifyWhen(flag.name(), condition);
                default -> builder.add(explicit(flag.name()).when(condition).scores(random.nextInt(25) - 10));
            }
        }
        return builder.add(
                        explicit("base").when(Attribute.text("none").isAbsent()).scores(random.nextInt(12)))
                .build();
    }

    /** Anything reads anything; half of the models qualify by a matrix. */
    private static ScoringModel tangled(Random random) {
        ScoringModelBuilder builder = ScoringModel.builder("tangled", PARIS)
                .group("g", limits(random))
                .limitTotal(limits(random))
                .limit(Axis.EXPLICIT, limits(random));
        for (int i = 0; i < 5; i++) {
            ProfileRule rule = explicit("r" + i).when(condition(random, 2)).scores(random.nextInt(25) - 10);
            builder.add(i < 2 ? rule.inGroup("g") : rule);
        }
        if (random.nextInt(3) == 0) {
            builder.require("needed", condition(random, 1));
        }
        if (random.nextInt(3) == 0) {
            builder.disqualifyWhen("ruled out", condition(random, 1));
        }
        if (random.nextBoolean()) {
            builder.qualifyAt(Threshold.total(random.nextInt(15)));
        } else {
            GradeMatrix.Builder matrix = GradeMatrix.builder(
                    ScoreClasses.startingWith("C").from(3, "B").from(9, "A"), ScoreClasses.startingWith("1"));
            boolean byThreshold = false;
            for (String cell : List.of("A1", "B1", "C1")) {
                switch (random.nextInt(3)) {
                    case 0 -> matrix.qualify("yes", cell);
                    case 1 -> matrix.hold("no", cell);
                    default -> {
                        matrix.byThreshold("maybe", cell);
                        byThreshold = true;
                    }
                }
            }
            builder.qualifyBy(matrix.build());
            if (byThreshold) {
                builder.qualifyAt(Threshold.total(random.nextInt(15)));
            }
        }
        return builder.build();
    }

    /** What is known of each flag: nothing, or its value. */
    private static Lead lead(int known, int values) {
        Lead.Builder lead = Lead.builder("L-1");
        for (int i = 0; i < FLAGS.size(); i++) {
            if ((known >> i & 1) == 1) {
                lead.with(FLAGS.get(i), (values >> i & 1) == 1);
            }
        }
        return lead.build();
    }

    private static Set<Attribute<?>> named(int set) {
        Set<Attribute<?>> named = new HashSet<>();
        for (int i = 0; i < FLAGS.size(); i++) {
            if ((set >> i & 1) == 1) {
                named.add(FLAGS.get(i));
            }
        }
        return named;
    }

    /** The oracle: the sets of the least size of which some values turn the verdict. */
    private static Set<Set<Attribute<?>>> tried(ScoringModel model, int known, int values) {
        boolean now = model.score(lead(known, values), List.of(), NOON).isQualified();
        for (int size = 1; size <= FLAGS.size(); size++) {
            Set<Set<Attribute<?>>> found = new HashSet<>();
            for (int set = 0; set < 16; set++) {
                if (Integer.bitCount(set) == size && (set & known) == 0) {
                    for (int tried = 0; tried < 16; tried++) {
                        Lead other = lead(known | set, (values & known) | (tried & set));
                        if (model.score(other, List.of(), NOON).isQualified() != now) {
                            found.add(named(set));
                        }
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    @Property
    void itIsExactWhereEveryConditionReadsAnotherFact(@ForAll Random random) {
        ScoringModel model = apart(random);
        int known = random.nextInt(16) & random.nextInt(16);
        int values = random.nextInt(16);
        ScoreCard card = model.score(lead(known, values), List.of(), NOON);
        Set<Set<Attribute<?>>> tried = tried(model, known, values);
        assertThat(card.outlook() == Outlook.POSSIBLE).isEqualTo(!tried.isEmpty());
        // all four are named only as the one set of all missing facts, which then is the oracle's too
        assertThat(new HashSet<>(card.couldDecide())).isEqualTo(tried);
    }

    @Property
    void noFactThatCouldDecideIsLeftOut(@ForAll Random random) {
        ScoringModel model = tangled(random);
        int known = random.nextInt(16) & random.nextInt(16);
        int values = random.nextInt(16);
        ScoreCard card = model.score(lead(known, values), List.of(), NOON);
        List<Set<Attribute<?>>> named = card.couldDecide();
        assertThat(named.isEmpty()).isEqualTo(card.outlook() != Outlook.POSSIBLE);
        Set<Set<Attribute<?>>> tried = tried(model, known, values);
        if (!tried.isEmpty()) {
            int least = tried.iterator().next().size();
            int told = named.get(0).size();
            assertThat(told).isLessThanOrEqualTo(least);
            if (told == least) {
                assertThat(named).containsAll(tried);
            }
        }
    }

    @Property
    @Domain(Generated.class)
    @Domain(DomainContext.Global.class)
    void somethingIsNamedWhereverTheOutlookIsOpen(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(max = 15) List<Activity> activities,
            @ForAll Instant asOf) {
        ScoreCard card = model.score(lead, activities, asOf);
        assertThat(card.couldDecide().isEmpty()).isEqualTo(card.outlook() != Outlook.POSSIBLE);
        Set<Attribute<?>> missing = new HashSet<>(card.unknown().keySet());
        card.verdict().missing().values().forEach(missing::addAll);
        for (Set<Attribute<?>> named : card.couldDecide()) {
            assertThat(missing).containsAll(named);
        }
    }
}
