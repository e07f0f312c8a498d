package dev.smarketing.examples;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.XEducationLeads;
import dev.smarketing.examples.input.XEducationLeads.CourseLead;
import dev.smarketing.examples.input.XEducationLeads.Facts;
import dev.smarketing.examples.input.XEducationLeads.VendorScore;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.learning.Backtest;
import dev.smarketing.scoring.learning.BacktestReport;
import dev.smarketing.scoring.learning.Decision;
import dev.smarketing.scoring.learning.Horizon;
import dev.smarketing.scoring.learning.Hypothesis;
import dev.smarketing.scoring.learning.Orientation;
import dev.smarketing.scoring.learning.PointsLearner;
import dev.smarketing.scoring.learning.PointsProposal;
import dev.smarketing.scoring.learning.RuleReview;
import dev.smarketing.scoring.learning.ScoredOutcomes;
import dev.smarketing.scoring.learning.ZeroCells;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A model with points by opinion for the leads of a seller of courses, what outcomes say of its rules, and the points
 * that the outcomes of one half of the leads propose, tried on the other half. The file has no dates: all leads stand
 * on one made-up day, so a value that was filled in after the decision cannot be told from one known before it. What
 * sales does (telephone calls, direct approaches) earns no points.
 */
final class CourseLeads {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);
    private static final Instant DECIDED = DAY.atTime(12, 0).atZone(ZONE).toInstant();
    private static final Horizon HORIZON = Horizon.ofDays(1, DAY.plusDays(1), ZONE);

    /** Weak ties between rules that mostly fire together, such as a channel and its form, need some penalty. */
    private static final double PENALTY = 1;

    private static final Points[] BANDS = {Points.of(-20), Points.of(0), Points.of(20), Points.of(40), Points.of(60)};

    private static final TextAttribute ORIGIN = Attribute.text("origin");
    private static final TextAttribute SOURCE = Attribute.text("source");
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final TextAttribute CITY = Attribute.text("city");
    private static final TextAttribute SPECIALIZATION = Attribute.text("specialization");
    private static final TextAttribute OCCUPATION = Attribute.text("occupation");
    private static final FlagAttribute REFUSES_EMAIL = Attribute.flag("refuses e-mail");
    private static final FlagAttribute WANTS_GUIDE = Attribute.flag("wants the guide");
    private static final NumberAttribute VISITS = Attribute.number("visits");
    private static final NumberAttribute TIME = Attribute.number("time on site");
    private static final NumberAttribute PAGES = Attribute.number("pages a visit");

    private CourseLeads() {}

    /** What a marketer might write down before any outcome is known. */
    static ScoringModel today() {
        return ScoringModel.builder("courses", ZONE)
                .version("by opinion")
                .add(explicit("working")
                        .when(OCCUPATION.is("Working Professional"))
                        .scores(20))
                .add(explicit("student").when(OCCUPATION.is("Student")).scores(-10))
                .add(explicit("unemployed").when(OCCUPATION.is("Unemployed")).scores(-10))
                .add(explicit("manager")
                        .when(SPECIALIZATION.contains("management", TextCase.IGNORED))
                        .scores(5))
                .add(explicit("recommended").when(SOURCE.is("Reference")).scores(15))
                .add(explicit("partner").when(SOURCE.is("Welingak Website")).scores(5))
                .add(explicit("search")
                        .when(SOURCE.isIgnoringCase("google")
                                .or(SOURCE.is("Organic Search"))
                                .or(SOURCE.is("bing")))
                        .scores(10))
                .add(explicit("direct").when(SOURCE.is("Direct Traffic")).scores(5))
                .add(explicit("chat source").when(SOURCE.is("Olark Chat")).scores(10))
                .add(explicit("landing page")
                        .when(ORIGIN.is("Landing Page Submission"))
                        .scores(10))
                .add(explicit("added by form").when(ORIGIN.is("Lead Add Form")).scores(5))
                .add(explicit("home market").when(COUNTRY.is("India")).scores(5))
                .add(explicit("Mumbai").when(CITY.is("Mumbai")).scores(5))
                .add(explicit("refuses e-mail").when(REFUSES_EMAIL.isTrue()).scores(-20))
                .add(implicit("on site")
                        .when(TIME.isAtLeast(1_001))
                        .scores(20)
                        .otherwiseWhen(TIME.isAtLeast(501))
                        .scores(15)
                        .otherwiseWhen(TIME.isAtLeast(251))
                        .scores(10)
                        .otherwiseWhen(TIME.isAtLeast(1))
                        .scores(5))
                .add(implicit("visits")
                        .when(VISITS.isAtLeast(5))
                        .scores(10)
                        .otherwiseWhen(VISITS.isAtLeast(1))
                        .scores(5))
                .add(implicit("pages").when(PAGES.isAtLeast(3)).scores(5))
                .add(implicit("guide").when(WANTS_GUIDE.isTrue()).scores(10))
                .add(implicit("SMS").once(did("SMS Sent")).scores(5))
                .add(implicit("opened").once(did("Email Opened")).scores(5))
                .add(implicit("clicked").once(did("Email Link Clicked")).scores(15))
                .add(implicit("chatted").once(did("Olark Chat Conversation")).scores(15))
                .add(implicit("page seen").once(did("Page Visited on Website")).scores(5))
                .add(implicit("form sent")
                        .once(did("Form Submitted on Website"))
                        .scores(15))
                .add(implicit("bounced").once(did("Email Bounced")).scores(-20))
                .add(implicit("unsubscribed").once(did("Unsubscribed")).scores(-20))
                .qualifyAt(Threshold.total(50))
                .build();
    }

    /** What outcomes say of today's rules, what they propose, and what each score is worth on the judging half. */
    static Section section(XEducationLeads courses, Language language, Problems problems) {
        List<CourseLead> teaching =
                courses.leads().stream().filter(CourseLeads::teaches).toList();
        List<CourseLead> judging = scoredByVendor(
                courses.leads().stream().filter(lead -> !teaches(lead)).toList());
        RuleReview review = review(courses.leads());
        List<Block> blocks = new ArrayList<>(review.section(language).blocks());
        blocks.add(new Block.Paragraph(JobText.LEFT_OUT.in(language)));
        PointsProposal proposal;
        try {
            proposal = learn(teaching);
        } catch (IllegalArgumentException e) {
            problems.inFile(XEducationLeads.FILE, "cannot teach points: " + e.getMessage());
            return new Section(heading(review, language), blocks);
        }
        blocks.add(new Block.Paragraph(JobText.LEARNED.in(language, Numerals.exact(teaching.size(), language))));
        blocks.add(proposal.table(language));
        ScoringModel learned = proposal.acceptAll();
        blocks.add(new Block.Paragraph(JobText.TRIED.in(language, Numerals.exact(judging.size(), language))));
        blocks.add(Table.of(JobText.SCORE.in(language), JobText.AREA.in(language))
                .withRow(Cell.of(JobText.BY_VENDOR.in(language)), area(vendor(judging)))
                .withRow(
                        Cell.of(JobText.BY_OPINION.in(language)),
                        area(judge(today(), judging).scores()))
                .withRow(
                        Cell.of(JobText.BY_OUTCOMES.in(language)),
                        area(judge(learned, judging).scores())));
        blocks.add(new Block.Paragraph(JobText.MEANT.in(language)));
        blocks.addAll(
                judge(learned, judging).scores().calibration(language, BANDS).blocks());
        blocks.addAll(drift(learned, judging, language));
        return new Section(heading(review, language), blocks);
    }

    /** The file has no dates, but its numbers were given one after the other. */
    private static List<Block> drift(ScoringModel model, List<CourseLead> leads, Language language) {
        List<CourseLead> byNumber =
                leads.stream().sorted(Comparator.comparing(CourseLead::number)).toList();
        List<CourseLead> earlier = byNumber.subList(0, byNumber.size() / 2);
        List<CourseLead> later = byNumber.subList(byNumber.size() / 2, byNumber.size());
        if (earlier.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(JobText.EARLIER_AND_LATER.in(
                language, Numerals.exact(earlier.size(), language), Numerals.exact(later.size(), language))));
        blocks.addAll(judge(model, later)
                .scores()
                .drift(language, judge(model, earlier).scores(), ZeroCells.add(new BigDecimal("0.5")), BANDS)
                .blocks());
        return blocks;
    }

    private static String heading(RuleReview review, Language language) {
        return "X Education\u00a0\u2013 " + review.section(language).heading();
    }

    private static Cell area(ScoredOutcomes scores) {
        return Cell.fixed(scores.areaUnderCurve(Orientation.HIGH_CONVERTS), 4);
    }

    private static ActivityType did(String activity) {
        return ActivityType.of(activity);
    }

    /** Leads of even numbers teach, those of odd numbers judge. */
    static boolean teaches(CourseLead lead) {
        return lead.number() % 2 == 0;
    }

    static BacktestReport judge(ScoringModel model, List<CourseLead> leads) {
        return new Backtest(model, HORIZON)
                .judge(leads.stream().map(CourseLeads::decision).toList());
    }

    /** Which of the opinions outcomes support. */
    static RuleReview review(List<CourseLead> leads) {
        ScoringModel today = today();
        return RuleReview.of(judge(today, leads).rules(), Hypothesis.ofPoints(today, DAY));
    }

    /** What the outcomes of some leads propose for the model of today. */
    static PointsProposal learn(List<CourseLead> leads) {
        return PointsLearner.byRegression(PENALTY).upTo(30).plan(judge(today(), leads));
    }

    /** The vendor's two scores, added up, of the leads that have them. */
    static ScoredOutcomes vendor(List<CourseLead> leads) {
        List<CourseLead> scored = scoredByVendor(leads);
        return ScoredOutcomes.of(
                scored.stream()
                        .map(lead -> Points.of(
                                lead.vendorScore().map(VendorScore::sum).orElseThrow()))
                        .toList(),
                scored.stream().map(CourseLead::converted).toList());
    }

    static List<CourseLead> scoredByVendor(List<CourseLead> leads) {
        return leads.stream().filter(lead -> lead.vendorScore().isPresent()).toList();
    }

    static Decision decision(CourseLead course) {
        Facts facts = course.facts();
        String id = Long.toString(course.number());
        Lead.Builder lead = Lead.builder(id)
                .with(ORIGIN, facts.origin())
                .with(REFUSES_EMAIL, facts.refusesEmail())
                .with(WANTS_GUIDE, facts.wantsGuide())
                .with(TIME, BigDecimal.valueOf(facts.timeOnSite()));
        facts.source().ifPresent(source -> lead.with(SOURCE, source));
        facts.country().ifPresent(country -> lead.with(COUNTRY, country));
        facts.city().ifPresent(city -> lead.with(CITY, city));
        facts.specialization().ifPresent(field -> lead.with(SPECIALIZATION, field));
        facts.occupation().ifPresent(occupation -> lead.with(OCCUPATION, occupation));
        facts.visits().ifPresent(visits -> lead.with(VISITS, BigDecimal.valueOf(visits)));
        facts.pagesPerVisit().ifPresent(pages -> lead.with(PAGES, pages));
        List<Activity> activities = facts
                .lastActivity()
                .map(last -> Activity.of(ActivityId.of(id), ActivityType.of(last), DECIDED.minus(Duration.ofHours(1))))
                .stream()
                .toList();
        LeadHistory history = LeadHistory.of(lead.build(), activities);
        return Decision.of(
                course.converted()
                        ? history.with(StageChange.to(LifecycleStage.WON, DECIDED.plus(Duration.ofDays(1))))
                        : history,
                DECIDED);
    }
}
