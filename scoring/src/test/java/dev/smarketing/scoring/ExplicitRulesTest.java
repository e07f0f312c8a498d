package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.lead.TextSetAttribute;
import dev.smarketing.core.lead.TextTest;
import dev.smarketing.core.lead.WholeNumberAttribute;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of question to a lead, asked by a rule: it scores, scores nothing, or is listed as unknown. */
class ExplicitRulesTest {

    private static final TextAttribute TITLE = Attribute.text("title");
    private static final WholeNumberAttribute STAFF = Attribute.wholeNumber("staff");
    private static final DateAttribute FOUNDED = Attribute.date("founded");
    private static final TextSetAttribute INTERESTS = Attribute.textSet("interests");

    private static final Lead LEAD = Lead.builder("L-1")
            .with(TITLE, "Head of İstanbul Sales")
            .with(STAFF, 50L)
            .with(FOUNDED, TODAY.minusDays(30))
            .with(INTERESTS, Set.of("crm", "cloud"))
            .build();

    static Stream<Arguments> questions() {
        TextTest startsWithC = TextTest.startsWith("c", TextCase.EXACT);
        return Stream.of(
                Arguments.of(TITLE.is("Head of İstanbul Sales"), true),
                Arguments.of(TITLE.is("head of İstanbul Sales"), false),
                Arguments.of(TITLE.isIgnoringCase("HEAD OF İSTANBUL SALES"), true),
                Arguments.of(TITLE.isAnyOf("CEO", "Head of İstanbul Sales"), true),
                Arguments.of(TITLE.isAnyOf("CEO", "Head"), false),
                Arguments.of(STAFF.isWithin(50L, 200L), true), // from is in
                Arguments.of(STAFF.isWithin(10L, 50L), false), // below is out
                Arguments.of(STAFF.isMoreThan(50L), false),
                Arguments.of(STAFF.isAtMost(50L), true),
                Arguments.of(TITLE.contains("sales", TextCase.EXACT), false),
                Arguments.of(TITLE.contains("SALES", TextCase.IGNORED), true),
                Arguments.of(TITLE.startsWith("HEAD", TextCase.EXACT), false),
                Arguments.of(TITLE.startsWith("HEAD", TextCase.IGNORED), true),
                Arguments.of(TITLE.endsWith("sALES", TextCase.EXACT), false),
                Arguments.of(TITLE.endsWith("sALES", TextCase.IGNORED), true),
                // a regular expression is found anywhere, unless it says otherwise itself
                Arguments.of(TITLE.matches("o[fg]", TextCase.EXACT), true),
                Arguments.of(TITLE.matches("O[FG]", TextCase.EXACT), false),
                Arguments.of(TITLE.matches("O[FG]", TextCase.IGNORED), true),
                Arguments.of(TITLE.matches("^o[fg]", TextCase.EXACT), false),
                Arguments.of(TITLE.matches("^head.*SALES$", TextCase.IGNORED), true),
                Arguments.of(TITLE.matches("^head.*SALES$", TextCase.EXACT), false),
                Arguments.of(FOUNDED.isAtLeastDaysAgo(30), true),
                Arguments.of(FOUNDED.isAtLeastDaysAgo(31), false),
                Arguments.of(FOUNDED.isLessThanDaysAgo(31), true),
                Arguments.of(FOUNDED.isLessThanDaysAgo(30), false),
                Arguments.of(INTERESTS.hasAnyOf("erp", "crm"), true),
                Arguments.of(INTERESTS.hasAnyOf("erp", "hr"), false),
                Arguments.of(INTERESTS.hasAllOf("crm", "cloud"), true),
                Arguments.of(INTERESTS.hasAllOf("crm", "erp"), false),
                Arguments.of(INTERESTS.hasNoneOf("erp"), true),
                Arguments.of(INTERESTS.hasNoneOf("erp", "crm"), false),
                Arguments.of(INTERESTS.anyElement(TextTest.endsWith("m", TextCase.EXACT)), true),
                Arguments.of(INTERESTS.everyElement(startsWithC), true),
                Arguments.of(INTERESTS.noElement(startsWithC), false),
                Arguments.of(INTERESTS.hasAtLeast(2, startsWithC), true),
                Arguments.of(INTERESTS.hasAtLeast(3), false),
                Arguments.of(TITLE.matches("of", TextCase.EXACT).and(STAFF.isAtLeast(51)), false),
                Arguments.of(TITLE.matches("of", TextCase.EXACT).or(STAFF.isAtLeast(51)), true),
                Arguments.of(STAFF.isAtLeast(51).not(), true));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aRuleScoresWhatHolds(Condition condition, boolean holds) {
        ScoringModel model = model(explicit("asked").when(condition).scores(7));
        ScoreCard card = model.score(LEAD, List.of(), NOON);
        assertThat(card.total()).isEqualTo(Points.of(holds ? 7 : 0));
        assertThat(card.rule("asked").isMatched()).isEqualTo(holds);
        assertThat(card.unknown()).isEmpty();
        // of somebody of whom nothing is known it can neither be said that it holds nor that it does not
        ScoreCard unknown = model.score(NOBODY, List.of(), NOON);
        assertThat(unknown.total()).isEqualTo(Points.ZERO);
        assertThat(unknown.unknown().values()).isNotEmpty().containsOnly(Set.of("asked"));
        assertThat(unknown.attainable()).isEqualTo(new PointsRange(Points.ZERO, Points.of(7)));
        ScoringModel opposite = model(explicit("asked").when(condition.not()).scores(7));
        assertThat(opposite.score(LEAD, List.of(), NOON).total()).isEqualTo(Points.of(holds ? 0 : 7));
        assertThat(opposite.score(NOBODY, List.of(), NOON).rule("asked").isUnknown())
                .isTrue();
    }

    @Test
    void presenceIsAlwaysKnown() {
        ScoringModel model = model(
                explicit("there").when(TITLE.isPresent()).scores(3),
                explicit("not there").when(TITLE.isAbsent()).scores(-2));
        assertThat(model.score(LEAD, List.of(), NOON).total()).isEqualTo(Points.of(3));
        assertThat(model.score(NOBODY, List.of(), NOON).total()).isEqualTo(Points.of(-2));
        assertThat(model.score(NOBODY, List.of(), NOON).unknown()).isEmpty();
    }

    /** 5 points from 10 on, 10 from 50, 20 from 200: the first band that holds scores, and that one only. */
    @ParameterizedTest
    @CsvSource({"9, 0", "10, 5", "49, 5", "50, 10", "199, 10", "200, 20"})
    void bandsAreAFirstMatchTable(long staff, long points) {
        ScoringModel model = model(bands());
        Lead lead = Lead.builder("L-2").with(STAFF, staff).build();
        assertThat(model.score(lead, List.of(), NOON).total()).isEqualTo(Points.of(points));
    }

    @Test
    void bandsOfAMissingFactAreUnknownAndTellTheirSpan() {
        ScoreCard card = model(bands()).score(NOBODY, List.of(), NOON);
        assertThat(card.total()).isEqualTo(Points.ZERO);
        assertThat(card.unknown()).containsOnlyKeys(STAFF);
        assertThat(card.attainable()).isEqualTo(new PointsRange(Points.ZERO, Points.of(20)));
    }

    private static Rule bands() {
        return explicit("size")
                .when(STAFF.isAtLeast(200))
                .scores(20)
                .otherwiseWhen(STAFF.isAtLeast(50))
                .scores(10)
                .otherwiseWhen(STAFF.isAtLeast(10))
                .scores(5);
    }

    /** Founded on the day 30 days before: the age in whole days grows at local midnight and at no other time. */
    @Test
    void datesAgeInWholeLocalDays() {
        ScoringModel model =
                model(explicit("old").when(FOUNDED.isAtLeastDaysAgo(31)).scores(7));
        assertThat(model.score(LEAD, List.of(), at("2026-06-15T23:59")).total()).isEqualTo(Points.ZERO);
        assertThat(model.score(LEAD, List.of(), at("2026-06-16T00:00")).total()).isEqualTo(Points.of(7));
        assertThat(model.score(LEAD, List.of(), LocalDate.of(2026, 6, 16)).total())
                .isEqualTo(Points.of(7));
    }
}
