package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.examples.input.OlistFunnel;
import dev.smarketing.examples.input.Problem;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.XEducationLeads;
import dev.smarketing.examples.input.XEducationLeads.CourseLead;
import dev.smarketing.examples.input.XEducationLeads.Facts;
import dev.smarketing.examples.input.XEducationLeads.VendorScore;
import dev.smarketing.scoring.learning.BinCounts;
import dev.smarketing.scoring.learning.RuleReview;
import dev.smarketing.scoring.learning.Support;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The sections on what outcomes say of the rules, on data made by hand. */
class RulesByOutcomesTest {

    private static final LocalDate CONTACT = LocalDate.of(2018, 3, 1);

    private final List<CourseLead> courses = new ArrayList<>();
    private final List<OlistFunnel.Mql> mqls = new ArrayList<>();
    private final List<OlistFunnel.Deal> deals = new ArrayList<>();
    private final Problems problems = new Problems();

    /** Every other lead has an even number, among the converted ones as among the rest. */
    private void addCourses(String lastActivity, int count, int converted, long vendor) {
        for (int i = 0; i < count; i++) {
            Facts facts = new Facts(
                    "API",
                    Optional.empty(),
                    false,
                    OptionalLong.empty(),
                    0,
                    Optional.empty(),
                    Optional.of(lastActivity),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
            courses.add(new CourseLead(courses.size(), i < converted, facts, Optional.of(new VendorScore(vendor, 10))));
        }
    }

    private static Table table(Section section, int place) {
        return (Table) section.blocks().stream()
                .filter(Table.class::isInstance)
                .toList()
                .get(place);
    }

    private static List<Cell> row(Table table, String rule) {
        return table.rows().stream()
                .filter(row -> row.get(0).equals(Cell.of(rule)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSectionSaysWhatOutcomesSayOfTodaysRules() {
        addCourses("SMS Sent", 80, 60, 8);
        addCourses("Olark Chat Conversation", 80, 8, 9);
        addCourses("Email Opened", 80, 28, 9);
        Section section = CourseLeads.section(new XEducationLeads(courses), Language.ENGLISH, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(section.heading()).isEqualTo("X Education\u00a0\u2013 What outcomes say of the rules");
        assertThat(section.blocks().get(0))
                .isEqualTo(new Block.Paragraph(
                        "Claims: 26. Supported: 1. Refuted: 1. Not enough data: 24. Decisions judged: 240."));
        Table verdicts = table(section, 0);
        List<Cell> sms = row(verdicts, "SMS");
        // 60 of 80 against 36 of 160; 96 of all 240
        assertThat(sms.subList(2, 6))
                .containsExactly(
                        Cell.of(80),
                        Cell.percent(MetricValue.ratio(3, 4)),
                        Cell.percent(MetricValue.ratio(9, 40)),
                        Cell.fixed(MetricValue.ratio(15, 8), 2));
        assertThat(sms.get(8)).isEqualTo(Cell.judged(Cell.of("supported"), Tone.GOOD, ""));
        assertThat(row(verdicts, "chatted").get(8)).isEqualTo(Cell.judged(Cell.of("refuted"), Tone.BAD, ""));
        // 35 % of 80 against 68 of 160: too close to tell
        assertThat(row(verdicts, "opened").get(8)).isEqualTo(Cell.judged(Cell.of("not enough data"), Tone.NEUTRAL, ""));

        Table proposed = table(section, 1);
        // 40 of 80 teach: those of even numbers, of which 30 converted
        assertThat(row(proposed, "SMS").subList(1, 3))
                .containsExactly(Cell.of(40), Cell.percent(MetricValue.ratio(3, 4)));
        Table worth = table(section, 2);
        assertThat(section.blocks())
                .contains(new Block.Paragraph("What each score is worth for 120 others that the vendor scored:"));
        // by the vendor 30 of 48 converted ones stand below 62 of 72 others and beside 10, 18 of them above 10
        assertThat(ratio(row(worth, "vendor").get(1))).isEqualTo(share(2 * (18 * 10) + 30 * 10 + 18 * 62));
        // outcomes put SMS (30 of 40) before opened (14 of 40) before chatted (4 of 40)
        long right = 30 * (26 + 36) + 14 * 36;
        long tied = 30 * 10 + 14 * 26 + 4 * 36;
        assertThat(ratio(row(worth, "points by outcomes").get(1))).isEqualTo(share(2 * right + tied));
        // the three kinds fall into bands in their order: 40 with 4, 40 with 14, 40 with 30 converted
        assertThat(section.blocks()).contains(new Block.Paragraph("Conversion rises from band to band."));
        assertThat(table(section, 3).rows().stream().map(row -> row.get(2)))
                .contains(Cell.of(40))
                .doesNotContain(Cell.of(120));
        // the first 60 that judge are 40 with a short message and 20 with a chat, the last 20 with a chat and 40 with a
        // mail
        assertThat(section.blocks())
                .contains(new Block.Paragraph(
                        "Points by outcomes, from the 60 leads of lower numbers among these to the 60"
                                + " of higher ones:"));
        assertThat(table(section, 4).rows().stream().map(row -> row.get(2)))
                .contains(Cell.percent(MetricValue.ratio(1, 3)), Cell.percent(MetricValue.ratio(2, 3)));
        Block last = section.blocks().get(section.blocks().size() - 1);
        assertThat(((Block.Paragraph) last).text())
                .startsWith("Population stability index: ")
                .endsWith(" (moved).");
    }

    /** Of twice the pairs of a converted lead and another. */
    private static BigDecimal share(long halves) {
        return BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2 * 48 * 72), MathContext.DECIMAL128);
    }

    private static BigDecimal ratio(Cell cell) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) ((Cell.Fixed) cell).value();
        return ratio.part().divide(ratio.whole(), MathContext.DECIMAL128);
    }

    @Test
    void tooFewLeadsTeachNothing() {
        addCourses("SMS Sent", 8, 6, 8);
        addCourses("Email Opened", 8, 2, 8);
        Section section = CourseLeads.section(new XEducationLeads(courses), Language.SPANISH, problems);
        assertThat(section.blocks().stream().filter(Table.class::isInstance)).hasSize(1);
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("Leads.csv: cannot teach points: no step of the 26 rules has 30 cases with and without"
                        + " it among 8 decisions; give more decisions");
    }

    private void addMqls(String page, String origin, int count, int won, int days) {
        for (int i = 0; i < count; i++) {
            String id = page + origin + i;
            mqls.add(new OlistFunnel.Mql(id, CONTACT, page, origin));
            if (i < won) {
                deals.add(new OlistFunnel.Deal(id, CONTACT.plusDays(days).atTime(9, 30), "", "", BigDecimal.ZERO));
            }
        }
    }

    @Test
    void originsAndLandingPagesAreJudgedByWinsInTime() {
        addMqls("p1", "good", 60, 30, OlistChannels.DAYS);
        addMqls("p2", "bad", 60, 6, 0);
        addMqls("p2", "late", 40, 40, OlistChannels.DAYS + 1);
        addMqls("p3", "few", 10, 9, 3);
        addMqls("p4", "few", 19, 1, 3);
        addMqls("p5", "", 29, 0, 3);
        addMqls("p1", "early", 1, 1, -2);
        OlistChannels channels = OlistChannels.of(new OlistFunnel(mqls, deals));
        RuleReview origins = channels.origins();
        assertThat(origins.rules(Support.SUPPORTED)).containsExactly("good");
        assertThat(origins.rules(Support.REFUTED)).containsExactly("bad", "late");
        assertThat(origins.rules(Support.NOT_ENOUGH_DATA)).containsExactly("early", "few");
        assertThat(origins.verdicts().get(0).evidence().fired()).isEqualTo(new BinCounts("fired", 6, 54));
        // the lead without an origin is not known, the one that was won before its contact is left out
        assertThat(origins.verdicts().get(0).evidence().unknown()).isEqualTo(new BinCounts("unknown", 0, 29));
        assertThat(origins)
                .hasToString("Claims: 5. Supported: 1. Refuted: 2. Not enough data: 2. Decisions judged: 218.");
        assertThat(channels.landingPages().verdicts())
                .extracting(verdict -> verdict.evidence().ruleId())
                .containsExactly("p1", "p2");
        assertThat(channels.rarePages()).isEqualTo(3);
        Section section = channels.section(Language.ENGLISH);
        assertThat(section.heading()).isEqualTo("Olist\u00a0\u2013 Which origins and landing pages outcomes support");
        assertThat(section.blocks())
                .contains(new Block.Paragraph(
                        "Landing pages with fewer than 30 MQLs, of which there is not enough data: 3."));
    }
}
