package dev.smarketing.benchmarks;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;

import dev.smarketing.benchmarks.Prospect.Kind;
import dev.smarketing.benchmarks.Prospect.Seniority;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The rules that {@link PlainScoring} writes out by hand, as a model of the library. */
final class InboundModel {

    static final ScaleAttribute<Seniority> SENIORITY = Attribute.scale("seniority", Seniority.class);
    static final TextAttribute INDUSTRY = Attribute.text("industry");
    static final TextAttribute COUNTRY = Attribute.text("country");
    static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    static final TextAttribute TITLE = Attribute.text("title");
    static final TextAttribute DOMAIN = Attribute.text("domain");
    static final TextAttribute PHONE = Attribute.text("phone");

    /** One for each kind, as an application holds them. */
    private static final Map<Kind, ActivityType> TYPES = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            TYPES.put(kind, ActivityType.of(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
    }

    private InboundModel() {}

    static ActivityType type(Kind kind) {
        return Objects.requireNonNull(TYPES.get(kind));
    }

    static ScoringModel of(ZoneId zone) {
        return ScoringModel.builder("inbound-v1", zone)
                .add(explicit("seniority")
                        .when(SENIORITY.isAtLeast(Seniority.DIRECTOR))
                        .scores(25)
                        .otherwiseWhen(SENIORITY.is(Seniority.MANAGER))
                        .scores(15))
                .add(explicit("intern").when(SENIORITY.is(Seniority.INTERN)).scores(-10))
                .add(explicit("target-industry")
                        .when(INDUSTRY.isAnyOf("fintech", "saas"))
                        .scores(15)
                        .inGroup("company"))
                .add(explicit("poor-industry")
                        .when(INDUSTRY.is("gambling"))
                        .scores(-20)
                        .inGroup("company"))
                .add(explicit("home-market")
                        .when(COUNTRY.isAnyOf("FR", "BE", "CH"))
                        .scores(10)
                        .inGroup("company"))
                .add(explicit("company-size")
                        .when(EMPLOYEES.isAtLeast(1_000))
                        .scores(15)
                        .otherwiseWhen(EMPLOYEES.isWithin(50L, 1_000L))
                        .scores(Points.parse("7.5"))
                        .inGroup("company"))
                .add(explicit("marketing-title")
                        .when(TITLE.contains("marketing", TextCase.IGNORED))
                        .scores(10))
                .add(explicit("no-phone").when(PHONE.isAbsent()).scores(-5))
                .add(explicit("company-mail")
                        .when(DOMAIN.is("gmail.example").not())
                        .scores(4))
                .add(explicit("decider")
                        .when(EMPLOYEES.isAtLeast(200).and(SENIORITY.isAtLeast(Seniority.MANAGER)))
                        .scores(5))
                .add(implicit("demo-request")
                        .once(type(Kind.DEMO_REQUEST))
                        .scores(30)
                        .withinDays(180))
                .add(implicit("pricing-visits")
                        .each(type(Kind.PRICING_PAGE_VIEW))
                        .scores(5)
                        .withinDays(90)
                        .halvingEvery(30)
                        .upTo(12))
                .add(implicit("page-views")
                        .each(type(Kind.PAGE_VIEW))
                        .scores(Points.parse("1.5"))
                        .withinDays(30)
                        .atMost(2, Period.DAY)
                        .upTo(6)
                        .inGroup("content"))
                .add(implicit("downloads")
                        .each(type(Kind.DOWNLOAD))
                        .scores(8)
                        .atMost(2, Period.MONTH)
                        .halvingEvery(14)
                        .inGroup("content"))
                .add(implicit("e-mails")
                        .counting(type(Kind.EMAIL_OPEN), type(Kind.EMAIL_CLICK))
                        .atLeast(2)
                        .scores(3)
                        .atLeast(4)
                        .scores(7)
                        .withinDays(60))
                .add(implicit("unsubscribed").once(type(Kind.UNSUBSCRIBE)).scores(-15))
                .add(implicit("silence")
                        .everyDaysWithout(14, type(Kind.PAGE_VIEW), type(Kind.PRICING_PAGE_VIEW))
                        .scores(-5)
                        .downTo(-20))
                .group("company", Limits.between(-15, 25))
                .group("content", Limits.upTo(12))
                .limit(Axis.EXPLICIT, Limits.upTo(50))
                .limit(Axis.IMPLICIT, Limits.between(-20, 45))
                .limitTotal(Limits.between(0, 80))
                .disqualifyWhen("competitor", DOMAIN.is("rival.example"))
                .qualifyAt(Threshold.total(60).withExplicitAtLeast(25))
                .build();
    }
}
