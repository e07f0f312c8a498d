package dev.smarketing.scoring;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.core.text.Language;
import org.junit.jupiter.api.Test;

/** What a rule gives, in words: each kind of rule in each language. */
class RulePointsTest {

    private static final WholeNumberAttribute SIZE = Attribute.wholeNumber("employees");
    private static final ActivityType VIEW = ActivityType.of("view");

    private static void gives(Rule rule, String english, String french, String spanish) {
        assertThat(rule.pointsToText(Language.ENGLISH)).isEqualTo(english);
        assertThat(rule.pointsToText(Language.FRENCH)).isEqualTo(french);
        assertThat(rule.pointsToText(Language.SPANISH)).isEqualTo(spanish);
    }

    @Test
    void aProfileGivesThePointsOfItsFirstAlternativeThatHolds() {
        ProfileRule one = explicit("size").when(SIZE.isAtLeast(100)).scores(20);
        gives(one, "+20", "+20", "+20");
        gives(
                one.otherwiseWhen(SIZE.isAtLeast(10)).scores(Points.parse("7.5")),
                "+20; else +7.50",
                "+20\u00a0; sinon +7,50",
                "+20; si no +7,50");
        gives(one.onlyFor(new Persona("buyer", SIZE.isAtLeast(1))), "+20", "+20", "+20");
    }

    @Test
    void activitiesGiveEachUpToALimit() {
        gives(implicit("demo").once(VIEW).scores(30), "+30", "+30", "+30");
        ActivityRule each = implicit("views").each(VIEW).scores(5);
        gives(each, "+5 each", "+5 à chaque fois", "+5 cada vez");
        gives(
                each.upTo(1_000),
                "+5 each, at most +1,000",
                "+5 à chaque fois, au plus +1\u202f000",
                "+5 cada vez, como máximo +1000");
        gives(
                implicit("bounces").each(VIEW).scores(-5).downTo(-20),
                "-5 each, at least -20",
                "-5 à chaque fois, au moins -20",
                "-5 cada vez, al menos -20");
    }

    @Test
    void stepsGiveWhatTheirNumberOrAgeEarns() {
        gives(
                implicit("visits")
                        .counting(VIEW)
                        .atLeast(1)
                        .scores(5)
                        .atLeast(3)
                        .scores(10),
                "+5 from 1, +10 from 3",
                "+5 à partir de 1, +10 à partir de 3",
                "+5 desde 1, +10 desde 3");
        gives(
                implicit("recent")
                        .daysSinceLast(VIEW)
                        .upTo(1)
                        .scores(10)
                        .upTo(30)
                        .scores(5)
                        .later(-5),
                "+10 up to 1 day, +5 up to 30 days, -5 later",
                "+10 jusqu'à 1 jour, +5 jusqu'à 30 jours, -5 plus tard",
                "+10 hasta 1 día, +5 hasta 30 días, -5 después");
        gives(
                implicit("silence").everyDaysWithout(7, VIEW).scores(-5).downTo(-20),
                "-5 each, at least -20",
                "-5 à chaque fois, au moins -20",
                "-5 cada vez, al menos -20");
    }

    /** 60 % of 100 and 40 % of 50. */
    @Test
    void weightedCriteriaGiveAtMostTheirGreatestValues() {
        gives(
                explicit("profile")
                        .weighing(
                                Criterion.of("size", 60)
                                        .when(SIZE.isAtLeast(100), 100)
                                        .when(SIZE.isAtLeast(10), 30),
                                Criterion.of("known", 40).when(SIZE.isAtLeast(1), 50)),
                "at most +80",
                "au plus +80",
                "como máximo +80");
    }
}
