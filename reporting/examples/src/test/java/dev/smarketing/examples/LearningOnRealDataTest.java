package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.OlistFunnel;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.Progress;
import dev.smarketing.examples.input.XEducationLeads;
import dev.smarketing.examples.input.XEducationLeads.CourseLead;
import dev.smarketing.examples.input.XEducationLeads.Facts;
import dev.smarketing.examples.input.XEducationLeads.VendorScore;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.learning.BacktestReport;
import dev.smarketing.scoring.learning.BinCounts;
import dev.smarketing.scoring.learning.Decision;
import dev.smarketing.scoring.learning.HypothesisVerdict;
import dev.smarketing.scoring.learning.Orientation;
import dev.smarketing.scoring.learning.PointsProposal;
import dev.smarketing.scoring.learning.Resolution;
import dev.smarketing.scoring.learning.RuleReview;
import dev.smarketing.scoring.learning.RuleStudy;
import dev.smarketing.scoring.learning.ScoreBand;
import dev.smarketing.scoring.learning.ScoredOutcomes;
import dev.smarketing.scoring.learning.Support;
import dev.smarketing.scoring.learning.ThresholdResult;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What outcomes say of rules, on the leads of a seller of courses; skipped where the set is not there. */
class LearningOnRealDataTest {

    private static List<CourseLead> all = List.of();

    @BeforeAll
    static void read() {
        String folder = System.getProperty("smarketing.data", "");
        Assumptions.assumeFalse(
                folder.isEmpty(), "the real data sets are not read: give their folder with -Dsmarketing.data=<folder>");
        Problems problems = new Problems();
        all = XEducationLeads.read(InputFiles.folder(Path.of(folder, "x-education-leads")), problems, Progress.silent())
                .leads();
        assertThat(problems.all()).isEmpty();
    }

    private static OlistFunnel olist() {
        Problems problems = new Problems();
        OlistFunnel funnel = OlistFunnel.read(
                InputFiles.folder(Path.of(System.getProperty("smarketing.data", ""), "olist-funnel")),
                problems,
                Progress.silent());
        assertThat(problems.all()).isEmpty();
        return funnel;
    }

    @Test
    void outcomesSupportSomeOriginsAndLandingPages() {
        OlistFunnel funnel = olist();
        OlistChannels channels = OlistChannels.of(funnel);
        Map<String, OlistFunnel.Mql> mqls =
                funnel.mqls().stream().collect(Collectors.toMap(OlistFunnel.Mql::id, Function.identity()));
        Map<String, Long> won = new HashMap<>();
        for (OlistFunnel.Deal deal : funnel.deals()) {
            OlistFunnel.Mql mql = Objects.requireNonNull(mqls.get(deal.mqlId()));
            long days = ChronoUnit.DAYS.between(mql.firstContact(), deal.wonOn());
            if (days >= 0 && days <= OlistChannels.DAYS) {
                won.merge(mql.origin(), 1L, Long::sum);
                won.merge(mql.landingPage(), 1L, Long::sum);
            }
        }
        List<HypothesisVerdict> verdicts = new ArrayList<>(channels.origins().verdicts());
        verdicts.addAll(channels.landingPages().verdicts());
        for (HypothesisVerdict verdict : verdicts) {
            String name = verdict.evidence().ruleId();
            assertThat(verdict.evidence().fired().positives()).as(name).isEqualTo(won.getOrDefault(name, 0L));
        }
        RuleReview origins = channels.origins();
        assertThat(origins.verdicts())
                .filteredOn(verdict -> verdict.evidence().ruleId().equals("email"))
                .allMatch(verdict -> verdict.evidence().fired().cases() == 493);
        // 16.29 % of the unknown ones, 5.56 % and 3.04 % of these two, 10.53 % of all
        assertThat(origins.rules(Support.SUPPORTED)).contains("unknown");
        assertThat(origins.rules(Support.REFUTED)).contains("social", "email");
        assertThat(channels.landingPages().rules(Support.SUPPORTED)).isNotEmpty();
        assertThat(channels.landingPages().rules(Support.REFUTED)).isNotEmpty();
        Map<String, Long> pages = funnel.mqls().stream()
                .collect(Collectors.groupingBy(OlistFunnel.Mql::landingPage, Collectors.counting()));
        assertThat(channels.landingPages().verdicts()).hasSize((int)
                pages.values().stream().filter(count -> count >= 30).count());
        assertThat(channels.rarePages())
                .isEqualTo(pages.values().stream().filter(count -> count < 30).count());
    }

    private static List<CourseLead> half(boolean teaches) {
        return all.stream().filter(lead -> CourseLeads.teaches(lead) == teaches).toList();
    }

    @Test
    void theSetIsTheKnownOne() {
        assertThat(all).hasSize(9240);
        assertThat(all.stream().filter(CourseLead::converted)).hasSize(3561);
        assertThat(CourseLeads.scoredByVendor(all)).hasSize(5022);
        assertThat(all.stream().filter(lead -> lead.facts().refusesEmail())).hasSize(734);
    }

    @Test
    void theVendorsScoreHasItsKnownWorth() {
        ScoredOutcomes vendor = CourseLeads.vendor(all);
        assertThat(vendor.size()).isEqualTo(5022);
        assertThat(vendor.positives()).isEqualTo(1908);
        assertThat(decimal(vendor.areaUnderCurve(Orientation.HIGH_CONVERTS), 6)).isEqualTo("0.663360");
        ThresholdResult from33 = vendor.at(Points.of(33));
        assertThat(from33.selected()).isEqualTo(939);
        assertThat(from33.hits()).isEqualTo(622);
        assertThat(decimal(from33.precision(), 4)).isEqualTo("0.6624");
        assertThat(decimal(from33.recall(), 4)).isEqualTo("0.3260");
    }

    @Test
    void theVendorsBandsHaveTheirKnownConversions() {
        // profile high, medium (the 31 others have a low one) by activity high, medium, low
        assertThat(activityBands(17, 99)).containsExactly("157, 23", "1873, 934", "173, 88");
        assertThat(activityBands(13, 16)).containsExactly("202, 10", "1945, 687", "641, 151");
        List<ScoreBand> bands = scored(VendorScore::activity, 0, 99).bands(Points.of(13), Points.of(16));
        assertThat(decimal(bands.get(2).conversion(), 4)).isEqualTo("0.2984");
        assertThat(decimal(bands.get(1).conversion(), 4)).isEqualTo("0.4246");
    }

    private static List<String> activityBands(long leastProfile, long mostProfile) {
        return scored(VendorScore::activity, leastProfile, mostProfile).bands(Points.of(13), Points.of(16)).stream()
                .map(band -> band.cases() + ", " + band.positives())
                .toList();
    }

    private static ScoredOutcomes scored(ToLongFunction<VendorScore> score, long leastProfile, long mostProfile) {
        List<CourseLead> some = CourseLeads.scoredByVendor(all).stream()
                .filter(lead -> lead.vendorScore().orElseThrow().profile() >= leastProfile
                        && lead.vendorScore().orElseThrow().profile() <= mostProfile)
                .toList();
        return ScoredOutcomes.of(
                some.stream()
                        .map(lead ->
                                Points.of(score.applyAsLong(lead.vendorScore().orElseThrow())))
                        .toList(),
                some.stream().map(CourseLead::converted).toList());
    }

    @Test
    void rulesFireForTheKnownNumbersOfLeads() {
        BacktestReport report = CourseLeads.judge(CourseLeads.today(), all);
        assertThat(report.counts())
                .containsEntry(Resolution.POSITIVE, 3561)
                .containsEntry(Resolution.NEGATIVE, 5679)
                .containsEntry(Resolution.PENDING, 0)
                .containsEntry(Resolution.ALREADY_DECIDED, 0);
        // no value has a date, and the report says so
        assertThat(report.timeless()).hasSize(11);
        RuleStudy study = report.rules();
        assertFired(study, "SMS", 2745, 1727);
        assertFired(study, "opened", 3437, 1253);
        assertFired(study, "chatted", 973, 84);
        assertFired(study, "bounced", 326, 26);
        assertFired(study, "recommended", 534, 490);
        assertFired(study, "direct", 2543, 818);
        assertFired(study, "chat source", 1755, 448);
        assertFired(study, "refuses e-mail", 734, 118);
        assertThat(study.rule("on site").silent()).isEqualTo(new BinCounts("silent", 916, 2193 - 916));
    }

    private static void assertFired(RuleStudy study, String rule, long leads, long converted) {
        assertThat(study.rule(rule).fired()).as(rule).isEqualTo(new BinCounts("fired", converted, leads - converted));
    }

    /** Points of opinion against outcomes: a short message is worth more than it was given, a chat less. */
    @Test
    void outcomesSupportSomeOpinionsAndRefuteOthers() {
        RuleReview review = CourseLeads.review(all);
        assertThat(review.verdicts()).hasSize(CourseLeads.today().rules().size());
        // 62.91 %, 91.76 % and 16.08, 7.98 % against 38.54 % of all
        assertThat(review.rules(Support.SUPPORTED)).contains("SMS", "recommended", "refuses e-mail", "bounced");
        // 8.63 % and 32.17 %, 25.53 % against 38.54 % of all; 37.53 % of those on the site against 41.77 % of the
        // others
        assertThat(review.rules(Support.REFUTED)).contains("chatted", "direct", "chat source", "on site");
    }

    /** Whichever half teaches. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pointsLearnedOnOneHalfBeatTheVendorOnTheOther(boolean evenTeach) {
        PointsProposal proposal = CourseLeads.learn(half(evenTeach));
        ScoringModel learned = proposal.acceptAll();
        assertThat(proposal.keptRules()).isEmpty();
        List<CourseLead> others = CourseLeads.scoredByVendor(half(!evenTeach));
        assertThat(others).hasSize(evenTeach ? 2513 : 5022 - 2513);
        MetricValue vendor = CourseLeads.vendor(others).areaUnderCurve(Orientation.HIGH_CONVERTS);
        MetricValue own = area(learned, others);
        assertThat(decimal(own, 6)).isGreaterThan(decimal(vendor, 6)).isGreaterThan(new BigDecimal("0.663360"));
        assertThat(own).isEqualTo(pairByPair(learned, others));

        // a lead whose facts taught the points already does not count
        Set<Facts> taught = half(evenTeach).stream().map(CourseLead::facts).collect(Collectors.toSet());
        List<CourseLead> fresh =
                others.stream().filter(lead -> !taught.contains(lead.facts())).toList();
        assertThat(fresh).hasSizeLessThan(others.size());
        assertThat(decimal(area(learned, fresh), 6))
                .isGreaterThan(decimal(CourseLeads.vendor(fresh).areaUnderCurve(Orientation.HIGH_CONVERTS), 6));
    }

    /** Numbers were given one after the other: the first half teaches, as it would have in use, and the last judges. */
    @Test
    void pointsLearnedOnEarlierLeadsBeatTheVendorOnLaterOnes() {
        List<CourseLead> byNumber =
                all.stream().sorted(Comparator.comparing(CourseLead::number)).toList();
        ScoringModel learned = CourseLeads.learn(byNumber.subList(0, 4620)).acceptAll();
        List<CourseLead> later = CourseLeads.scoredByVendor(byNumber.subList(4620, 9240));
        assertThat(later).hasSizeGreaterThan(1_000);
        assertThat(decimal(area(learned, later), 6))
                .isGreaterThan(decimal(CourseLeads.vendor(later).areaUnderCurve(Orientation.HIGH_CONVERTS), 6));
    }

    /** Fields that sales fill in later are not even read. */
    @Test
    void fieldsThatLeakTheOutcomeAreLeftOut() {
        assertThat(Arrays.stream(Facts.class.getRecordComponents()).map(RecordComponent::getName))
                .doesNotContain("tags", "leadQuality", "leadProfile", "lastNotableActivity")
                .hasSize(12);
        assertThat(CourseLeads.today().rules())
                .flatExtracting(rule -> rule instanceof ProfileRule profile
                        ? profile.alternatives().stream()
                                .flatMap(one -> one.condition().attributes().stream())
                                .map(Attribute::name)
                                .toList()
                        : List.<String>of())
                .containsOnly(
                        "origin",
                        "source",
                        "country",
                        "city",
                        "specialization",
                        "occupation",
                        "refuses e-mail",
                        "wants the guide",
                        "visits",
                        "time on site",
                        "pages a visit");
    }

    /** Bands of learned points rise in conversion on the leads that did not teach, and the population hardly moves. */
    @Test
    void learnedPointsAreCalibratedOnTheOtherHalf() {
        ScoringModel learned = CourseLeads.learn(half(true)).acceptAll();
        Section section = CourseLeads.judge(learned, half(false))
                .scores()
                .calibration(Language.ENGLISH, Points.of(0), Points.of(30), Points.of(60));
        assertThat(section.blocks()).contains(new Block.Paragraph("Conversion rises from band to band."));
    }

    /** Every converted lead against every other: the share in the right order, ties half. */
    private static MetricValue pairByPair(ScoringModel model, List<CourseLead> leads) {
        List<Long> converted = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (CourseLead lead : leads) {
            Decision decision = CourseLeads.decision(lead);
            ScoreCard card =
                    model.score(decision.history().lead(), decision.history().activities(), decision.at());
            (lead.converted() ? converted : others).add(card.total().hundredths());
        }
        long halves = 0;
        for (long one : converted) {
            for (long other : others) {
                halves += Long.signum(Long.compare(one, other)) + 1;
            }
        }
        BigInteger part = BigInteger.valueOf(halves);
        BigInteger whole = BigInteger.valueOf(2L * converted.size() * others.size());
        BigInteger divisor = part.gcd(whole);
        return MetricValue.ratio(
                part.divide(divisor).longValueExact(), whole.divide(divisor).longValueExact());
    }

    private static MetricValue area(ScoringModel model, List<CourseLead> leads) {
        return CourseLeads.judge(model, leads).scores().areaUnderCurve(Orientation.HIGH_CONVERTS);
    }

    private static BigDecimal decimal(MetricValue value, int decimals) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) value;
        return ratio.part().divide(ratio.whole(), decimals, RoundingMode.HALF_UP);
    }

    /** The page of the review holds the verdicts on the origins of the one set and on the rules of the other. */
    @Test
    void theReviewSaysWhichRulesTheDataSupports() {
        Problems problems = new Problems();
        RealDataReport report = RealDataReport.read(
                        Path.of(System.getProperty("smarketing.data", "")), problems, Progress.silent())
                .orElseThrow();
        Document review = Objects.requireNonNull(
                report.files(Language.ENGLISH).documents().get(ReportFiles.REVIEW));
        List<List<Cell>> rows = review.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.columns().contains("Verdict"))
                .flatMap(table -> table.rows().stream())
                .toList();
        assertThat(rows)
                .hasSize(OlistChannels.of(olist()).origins().verdicts().size()
                        + CourseLeads.today().rules().size());
        assertThat(rows.stream().map(row -> row.get(0)))
                .contains(
                        Cell.of("Olist\u00a0\u2013 unknown"),
                        Cell.of("X Education\u00a0\u2013 SMS"),
                        Cell.of("X Education\u00a0\u2013 chatted"));
        assertThat(problems.all()).isEmpty();
    }
}
