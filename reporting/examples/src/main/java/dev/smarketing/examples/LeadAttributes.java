package dev.smarketing.examples;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.examples.input.MarketingFacts.Seniority;
import java.util.Arrays;
import java.util.Locale;

/** The attributes that the columns of leads.csv and activities.csv become; model.yaml names them. */
final class LeadAttributes {

    static final TextAttribute COUNTRY = Attribute.text("country");
    static final TextAttribute LANGUAGE = Attribute.text("language");
    static final TextAttribute COMPANY = Attribute.text("company");
    static final TextAttribute INDUSTRY = Attribute.text("industry");
    static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    static final TextAttribute JOB_TITLE = Attribute.text("job title");
    static final ScaleAttribute<String> SENIORITY = Attribute.scale(
            "seniority",
            Arrays.stream(Seniority.values()).map(LeadAttributes::levelOf).toList());
    static final TextAttribute DEPARTMENT = Attribute.text("department");
    static final FlagAttribute CONSENT = Attribute.flag("consent");
    static final NumberAttribute ANNUAL_BUDGET = Attribute.number("annual budget");
    static final DateAttribute CREATED = Attribute.date("created");
    static final TextAttribute NAME = Attribute.text("name").personal();
    static final TextAttribute EMAIL = Attribute.text("email").personal();

    static final TextAttribute PAGE = Attribute.text("page");
    static final TextAttribute ASSET = Attribute.text("asset");
    static final WholeNumberAttribute SECONDS = Attribute.wholeNumber("seconds");

    static final AttributeSet ALL = AttributeSet.of(
            COUNTRY,
            LANGUAGE,
            COMPANY,
            INDUSTRY,
            EMPLOYEES,
            JOB_TITLE,
            SENIORITY,
            DEPARTMENT,
            CONSENT,
            ANNUAL_BUDGET,
            CREATED,
            NAME,
            EMAIL,
            PAGE,
            ASSET,
            SECONDS);

    private LeadAttributes() {}

    /** A level as model.yaml spells it, for example {@code c-level}. */
    static String levelOf(Seniority seniority) {
        return seniority.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
