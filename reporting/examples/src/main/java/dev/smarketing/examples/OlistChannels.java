package dev.smarketing.examples;

import static dev.smarketing.scoring.Rule.explicit;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Section;
import dev.smarketing.examples.input.OlistFunnel;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.learning.Backtest;
import dev.smarketing.scoring.learning.Decision;
import dev.smarketing.scoring.learning.Horizon;
import dev.smarketing.scoring.learning.Hypothesis;
import dev.smarketing.scoring.learning.RuleReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which origins and landing pages outcomes support, where each is claimed to bring leads that are won more often than
 * average. A decision stands at the start of the day of the first contact; the last leads are of May and the data goes
 * on until November, so that every lead can be followed for the same time. A lead that was won before its first contact
 * is left out, an empty origin is not known.
 *
 * @param origins every origin
 * @param landingPages the landing pages with at least {@value #LEAST_LEADS} leads
 * @param rarePages how many landing pages have fewer
 */
record OlistChannels(RuleReview origins, RuleReview landingPages, long rarePages) {

    /** For how many days after its first contact a lead is followed. */
    static final int DAYS = 180;

    static final int LEAST_LEADS = 30;

    private static final LocalDate START = LocalDate.of(2017, 6, 1);
    private static final TextAttribute ORIGIN = Attribute.text("origin");
    private static final TextAttribute LANDING_PAGE = Attribute.text("landing page");

    static OlistChannels of(OlistFunnel funnel) {
        Map<String, OlistFunnel.Deal> deals = new HashMap<>();
        funnel.deals().forEach(deal -> deals.put(deal.mqlId(), deal));
        List<Decision> decisions = new ArrayList<>();
        for (OlistFunnel.Mql mql : funnel.mqls()) {
            Lead.Builder lead = Lead.builder(mql.id());
            if (!mql.origin().isEmpty()) {
                lead.with(ORIGIN, mql.origin());
            }
            if (!mql.landingPage().isEmpty()) {
                lead.with(LANDING_PAGE, mql.landingPage());
            }
            LeadHistory history = LeadHistory.of(lead.build(), List.of());
            OlistFunnel.Deal deal = deals.get(mql.id());
            if (deal != null) {
                history = history.with(StageChange.to(
                        LifecycleStage.WON,
                        deal.wonAt().atZone(RealDataReport.OLIST_ZONE).toInstant()));
            }
            decisions.add(Decision.of(
                    history,
                    mql.firstContact().atStartOfDay(RealDataReport.OLIST_ZONE).toInstant()));
        }
        Map<String, Long> pages = counts(funnel, OlistFunnel.Mql::landingPage);
        List<String> frequent = pages.keySet().stream()
                .filter(page -> pages.getOrDefault(page, 0L) >= LEAST_LEADS)
                .toList();
        return new OlistChannels(
                review(
                        ORIGIN,
                        List.copyOf(counts(funnel, OlistFunnel.Mql::origin).keySet()),
                        decisions),
                review(LANDING_PAGE, frequent, decisions),
                pages.size() - frequent.size());
    }

    private static Map<String, Long> counts(OlistFunnel funnel, Function<OlistFunnel.Mql, String> by) {
        return funnel.mqls().stream()
                .map(by)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** One rule for each value; the point that it gives stands for the claim. */
    private static RuleReview review(TextAttribute attribute, List<String> values, List<Decision> decisions) {
        ScoringModelBuilder model = ScoringModel.builder(attribute.name(), RealDataReport.OLIST_ZONE);
        values.forEach(
                value -> model.add(explicit(value).when(attribute.is(value)).scores(1)));
        ScoringModel claims = model.qualifyAt(Threshold.total(1)).build();
        Horizon horizon = Horizon.ofDays(DAYS, RealDataReport.OLIST_END.minusDays(1), RealDataReport.OLIST_ZONE);
        return RuleReview.of(
                new Backtest(claims, horizon).judge(decisions).rules(), Hypothesis.ofPoints(claims, START));
    }

    Section section(Language language) {
        return Section.of(
                "Olist\u00a0\u2013 " + JobText.CHANNEL_RULES.in(language),
                new Block.Paragraph(JobText.ORIGINS.in(language, Numerals.exact(DAYS, language))),
                new Block.Paragraph(origins.toText(language)),
                origins.table(language),
                new Block.Paragraph(landingPages.toText(language)),
                landingPages.table(language),
                new Block.Paragraph(JobText.RARE_PAGES.in(
                        language, Numerals.exact(LEAST_LEADS, language), Numerals.exact(rarePages, language))));
    }
}
