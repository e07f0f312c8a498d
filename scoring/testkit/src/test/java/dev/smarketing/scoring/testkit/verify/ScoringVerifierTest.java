package dev.smarketing.scoring.testkit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ScoringVerifierTest {

    private static final TextAttribute INDUSTRY = Attribute.text("industry");
    private static final TextAttribute EMAIL = Attribute.text("email").personal();
    private static final ActivityType VIEW = ActivityType.of("pricing page view");
    private static final Instant NOON = Instant.parse("2026-06-15T10:00:00Z");

    private static final ScoringModel MODEL = ScoringModel.builder("inbound", ZoneId.of("Europe/Paris"))
            .add(Rule.explicit("target-industry").when(INDUSTRY.is("saas")).scores(15))
            .add(Rule.implicit("pricing-visits").each(VIEW).scores(5).upTo(20).halvingEvery(30))
            .disqualifyWhen("competitor", EMAIL.endsWith("@rival.example", TextCase.IGNORED))
            .qualifyAt(Threshold.total(25))
            .build();

    private static final Lead ADA = Lead.builder("L-7")
            .with(INDUSTRY, "saas")
            .with(EMAIL, "ada@example.com")
            .build();

    private static Activity visit(int number, int daysAgo) {
        return Activity.of(ActivityId.of("v" + number), VIEW, NOON.minus(Duration.ofDays(daysAgo)));
    }

    /** Two visits of today and one of 30 days ago: 5 + 5 + 2.5. */
    private static VerifiedScore score() {
        return ScoringVerifier.of(MODEL)
                .given(ADA, visit(1, 0), visit(2, 0), visit(3, 30))
                .at(NOON);
    }

    @Test
    void whatIsAsExpectedPasses() {
        score().rule("pricing-visits")
                .contributes(Points.parse("12.5"))
                .rule("pricing-visits")
                .counts(3)
                .rule("target-industry")
                .contributes(15)
                .rule("target-industry")
                .matches()
                .scores(Points.parse("27.5"))
                .explicitlyScores(15)
                .qualifies();
        ScoringVerifier.of(MODEL)
                .given(ADA, List.of(visit(1, 0)))
                .at(LocalDate.of(2026, 6, 15))
                .scores(20)
                .implicitlyScores(5)
                .doesNotQualify();
        ScoringVerifier.of(MODEL)
                .given(Lead.builder("L-8").with(EMAIL, "x@rival.example").build())
                .at(NOON)
                .rule("pricing-visits")
                .doesNotMatch()
                .isDisqualified();
        assertThat(score().card().isQualified()).isTrue();
    }

    @Test
    void whatIsNotTellsBothValuesTheCaseAndTheExplanation() {
        assertThatThrownBy(() -> score().rule("pricing-visits").contributes(20))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        rule 'pricing-visits' contributes 12.50, not 20
                        lead L-7 {email=***, industry=saas}
                        activity pricing page view v1 at 2026-06-15T10:00:00Z
                        activity pricing page view v2 at 2026-06-15T10:00:00Z
                        activity pricing page view v3 at 2026-05-16T10:00:00Z
                        as of 2026-06-15T10:00:00Z (2026-06-15T12:00 in Europe/Paris)
                        by model inbound: 2 rules, total at least 25
                        L-7 scored 27.50 (15 explicit + 12.50 implicit): qualified
                             +15  target-industry  industry is saas
                          +12.50  pricing-visits   3 x pricing page view, halving every 30 days; -2.50 faded""");
    }

    @Test
    void eachQuestionFailsInItsOwnWords() {
        says(() -> score().scores(27), "the lead scores 27.50, not 27\n");
        says(() -> score().explicitlyScores(20), "the lead explicitly scores 15, not 20\n");
        says(() -> score().implicitlyScores(12), "the lead implicitly scores 12.50, not 12\n");
        says(() -> score().doesNotQualify(), "the lead is qualified; it was to be not yet qualified\n");
        says(() -> score().isDisqualified(), "the lead is qualified; it was to be disqualified\n");
        says(() -> score().rule("pricing-visits").counts(2), "rule 'pricing-visits' counts 3 activities, not 2\n");
        says(
                () -> score().rule("target-industry").doesNotMatch(),
                "rule 'target-industry' matches and contributes 15\n");
        VerifiedScore nothingKnown =
                ScoringVerifier.of(MODEL).given(Lead.builder("L-9").build()).at(NOON);
        says(
                () -> nothingKnown.rule("target-industry").matches(),
                "rule 'target-industry' (not known: industry) does not match\n");
        says(nothingKnown::qualifies, "the lead is not yet qualified: total 0 of 25; it was to qualify\n");
    }

    private static final FlagAttribute CONSENT = Attribute.flag("consent");

    private static final ScoringModel GRADED = ScoringModel.builder("graded", ZoneId.of("Europe/Paris"))
            .add(Rule.explicit("target-industry").when(INDUSTRY.is("saas")).scores(15))
            .add(Rule.implicit("pricing-visits").each(VIEW).scores(5))
            .disqualifyWhen("competitor", EMAIL.endsWith("@rival.example", TextCase.IGNORED))
            .require("consent", CONSENT.isTrue())
            .tiers(ScoreClasses.startingWith("cold").from(20, "warm"))
            .qualifyBy(GradeMatrix.builder(
                            ScoreClasses.startingWith("B").from(15, "A"),
                            ScoreClasses.startingWith("2").from(10, "1"))
                    .qualify("send to sales", "A1")
                    .hold("nurture", "A2", "B1", "B2")
                    .build())
            .build();

    /** 15 + 5: grade A, engagement 2. */
    private static VerifiedScore graded() {
        return ScoringVerifier.of(GRADED).given(ADA, visit(1, 0)).at(NOON);
    }

    @Test
    void cellTierAndWhatDecidesAreAsked() {
        graded().isInCell("A2").isInTier("warm").lacks("consent").doesNotQualify();
        ScoringVerifier.of(GRADED)
                .given(Lead.builder("L-8").with(EMAIL, "x@rival.example").build())
                .at(NOON)
                .isDisqualifiedBy("competitor")
                .rule("target-industry")
                .isUnknown();
        says(() -> graded().isInCell("A1"), "the lead is in cell A2, not in A1\nlead L-7 {");
        says(() -> graded().isInTier("cold"), "the lead is in tier warm, not in cold\nlead L-7 {");
        says(() -> graded().isDisqualifiedBy("competitor"), "the lead is not yet qualified: ");
        says(() -> score().isDisqualifiedBy("competitor"), """
                the lead is qualified; it was to be disqualified by 'competitor'
                lead L-7 {""");
        VerifiedScore withConsent = ScoringVerifier.of(GRADED)
                .given(Lead.builder("L-9").with(CONSENT, true).build())
                .at(NOON);
        assertThatThrownBy(() -> withConsent.lacks("consent"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the lead is not yet qualified: ")
                .hasMessageContaining("; it was to lack 'consent'\nlead L-9 {");
        says(
                () -> graded().rule("target-industry").isUnknown(),
                "rule 'target-industry' is known and contributes 15; it was to be unknown\n");
    }

    @Test
    void whatTheModelCannotAnswerIsAMistakeOfTheTest() {
        refuses(() -> graded().isInCell("A3"), "there is no cell 'A3' in the matrix; there are [");
        refuses(() -> graded().isInTier("hot"), "there is no tier 'hot'; there are [cold, warm]");
        refuses(() -> score().isInCell("A1"), "model inbound has no grade matrix; ask for the points");
        refuses(() -> score().isInTier("hot"), "model inbound has no tiers; ask for the points");
        refuses(() -> graded().lacks("permit"), "the model has no requirement 'permit'; there are [consent]");
        refuses(
                () -> graded().isDisqualifiedBy("spam"),
                "the model has no disqualifier 'spam'; there are [competitor]");
    }

    private static void refuses(ThrowingCallable question, String start) {
        assertThatThrownBy(question)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(start);
    }

    private static void says(ThrowingCallable question, String start) {
        assertThatThrownBy(question).isInstanceOf(AssertionError.class).hasMessageStartingWith(start);
    }

    @Test
    void aRuleThatTheModelDoesNotHaveIsNoFailureButAMistake() {
        assertThatThrownBy(() -> score().rule("pricing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'pricing'")
                .hasMessageContaining("pricing-visits");
        assertThatThrownBy(() -> ScoringVerifier.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("model");
        assertThatThrownBy(() -> ScoringVerifier.of(MODEL).given(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("lead");
    }

    @Test
    void itNeedsNoJqwikOnTheClassPath() throws Exception {
        URL[] classPath = {
            place(WithoutJqwik.class), place(ScoringVerifier.class), place(ScoringModel.class), place(Lead.class)
        };
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("net.jqwik.api.Property"))
                    .isInstanceOf(ClassNotFoundException.class);
            Runnable example = (Runnable) loader.loadClass(WithoutJqwik.class.getName())
                    .getConstructor()
                    .newInstance();
            assertThat(example.getClass().getClassLoader()).isSameAs(loader);
            assertThatCode(example::run).doesNotThrowAnyException();
        }
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
