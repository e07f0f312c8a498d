package dev.smarketing.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.ChannelAliases;
import dev.smarketing.core.money.Money;
import dev.smarketing.examples.input.MarketingFacts.ActivityRow;
import dev.smarketing.examples.input.MarketingFacts.BacklogRow;
import dev.smarketing.examples.input.MarketingFacts.DealRow;
import dev.smarketing.examples.input.MarketingFacts.LeadRow;
import dev.smarketing.examples.input.MarketingFacts.SpendRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MarketingFactsTest {

    private static final String LEADS = "lead_id,created_at,name,email,language,country,company,industry,employees,"
            + "job_title,seniority,department,channel,campaign,consent,annual_budget_eur,notes\n";
    private static final String BACKLOG = "item_id,title,requester,requested_on,effort_hours,value,outcome,timeframe,"
            + "priority,decided_on,reason,consequence,prerequisites\n";

    private static final ChannelAliases CHANNELS = DataFile.read(
                    InputFiles.embeddedSample(), "channels.yaml", new Problems(), ChannelAliases::fromData)
            .orElseThrow();

    private final Problems problems = new Problems();

    private MarketingFacts read(MemoryFiles files) {
        return read(files, CHANNELS);
    }

    private MarketingFacts read(MemoryFiles files, ChannelAliases channels) {
        return MarketingFacts.read(files, channels, Currency.getInstance("EUR"), problems, Progress.silent());
    }

    private static MemoryFiles complete() {
        return MemoryFiles.of("leads.csv", LEADS)
                .and("activities.csv", "activity_id,lead_id,type,occurred_at,page,asset,seconds\n")
                .and("attempts.csv", "attempt_id,lead_id,at,recorded_at,channel,by,automatic,direction\n")
                .and("reviews.csv", "lead_id,at,decision,reason\n")
                .and("deals.csv", "deal_id,lead_id,outcome,closed_at,amount,currency\n")
                .and("spend.csv", "row_id,channel,campaign,month,spend,currency,impressions,clicks\n")
                .and("backlog.csv", BACKLOG);
    }

    @Test
    void emptyTablesGiveNoFactsAndNoProblems() {
        MarketingFacts facts = read(complete());
        assertThat(problems.all()).isEmpty();
        assertThat(facts.leads()).isEmpty();
        assertThat(facts.repeatedRows()).isZero();
    }

    @Test
    void everyMissingFileIsNamed() {
        read(new MemoryFiles());
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "leads.csv: is not in the memory; add it",
                        "activities.csv: is not in the memory; add it",
                        "attempts.csv: is not in the memory; add it",
                        "reviews.csv: is not in the memory; add it",
                        "deals.csv: is not in the memory; add it",
                        "spend.csv: is not in the memory; add it",
                        "backlog.csv: is not in the memory; add it");
    }

    @Test
    void aMissingValueIsNullAndNeverZeroOrNo() {
        MarketingFacts facts = read(complete()
                .and("leads.csv", LEADS + "L1,2026-01-02T09:00:00+01:00,,,,,,Select,,,,, PAID-SEARCH ,,,,\n"));
        assertThat(problems.all()).isEmpty();
        assertThat(facts.leads())
                .containsExactly(new LeadRow(
                        "L1",
                        Instant.parse("2026-01-02T08:00:00Z"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Channel.of("Paid Search"),
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void anActivityDeliveredAgainCountsOnceAndAnotherOneUnderItsIdIsAProblem() {
        MarketingFacts facts = read(complete()
                .and("leads.csv", LEADS + "L1,2026-01-02T09:00:00Z,,,,,,,,,,,,,,,\n")
                .and(
                        "activities.csv",
                        "activity_id,lead_id,type,occurred_at,page,asset,seconds\n"
                                + "A1,L1,page-view,2026-01-02T10:00:00+01:00,/a/,,\n"
                                + "A1,L1,page-view,2026-01-02T09:00:00Z,,,\n"
                                + "A1,L1,page-view,2026-01-02T09:00:01Z,,,\n"));
        assertThat(facts.activities())
                .containsExactly(new ActivityRow(
                        "A1", "L1", "page-view", Instant.parse("2026-01-02T09:00:00Z"), "/a/", null, null));
        assertThat(facts.repeatedRows()).isEqualTo(1);
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("activities.csv:4: activity_id 'A1' stands in an earlier line with other values;"
                        + " keep one of the two");
    }

    @Test
    void leavingOutAnItemLeavesOutWhatNeedsIt() {
        MarketingFacts facts = read(complete()
                .and(
                        "backlog.csv",
                        BACKLOG + "B1,a,x,2026-01-01,1,1,,s,MUST,2026-01-02,,,B2\n"
                                + "B2,b,x,2026-01-01,1,1,,s,COULD,2026-01-02,,,B3; B4\n"
                                + "B3,c,x,2026-01-01,one,1,,s,COULD,2026-01-02,,,\n"
                                + "B4,d,x,2026-01-01,1,1,,s,COULD,2026-01-02,,,\n"));
        assertThat(facts.backlog()).extracting(BacklogRow::id).containsExactly("B4");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "backlog.csv:2: prerequisites 'B2' names 'B2', which is no readable item; add it or drop the name",
                        "backlog.csv:3: prerequisites 'B3; B4' names 'B3', which is no readable item; add it or drop the"
                                + " name",
                        "backlog.csv:4: effort_hours 'one' cannot be read; give a number like 1250.50, with a point and"
                                + " without separators");
    }

    @Test
    void channelsAreThoseThatAreNamed() {
        String spend = "row_id,channel,campaign,month,spend,currency,impressions,clicks\n"
                + "S1,Plakat,summer,2026-06,10.50,EUR,,\nS2,paid search,x,2026-06,1,EUR,5,2\n";
        MarketingFacts facts =
                read(complete().and("spend.csv", spend), ChannelAliases.none().with(Channel.of("Posters"), "plakat"));
        assertThat(facts.spend())
                .containsExactly(new SpendRow(
                        "S1",
                        Channel.of("Posters"),
                        "summer",
                        YearMonth.of(2026, 6),
                        Money.of(new BigDecimal("10.50"), Currency.getInstance("EUR")),
                        null,
                        null));
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("spend.csv:3: channel 'paid search' is not one of [Posters];"
                        + " choose one or add the spelling to channels.yaml");
    }

    @Test
    void whatCannotBeAddedOrContradictsCostsItsRow() {
        MarketingFacts facts = read(complete()
                .and("leads.csv", LEADS + "L1,2026-01-02T09:00:00Z,,,,,,,,,,,,,,,\n")
                .and(
                        "spend.csv",
                        "row_id,channel,campaign,month,spend,currency,impressions,clicks\n"
                                + "S1,Email,x,2026-06,1,EUR,5,2\nS2,Email,x,2026-06,1,USD,5,2\n")
                .and(
                        "deals.csv",
                        "deal_id,lead_id,outcome,closed_at,amount,currency\n"
                                + "D1,L1,won,2026-06-01T09:00:00Z,100,USD\nD2,L1,lost,2026-06-02T09:00:00Z,,\n"
                                + "D3,L1,won,2026-06-02T09:00:00Z,7,EUR\n"));
        assertThat(facts.spend()).extracting(SpendRow::id).containsExactly("S1");
        assertThat(facts.deals()).extracting(DealRow::id).containsExactly("D2");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "deals.csv:2: currency 'USD' is not the currency of the report, EUR; convert the amount first",
                        "deals.csv:4: outcome 'won' contradicts an earlier line about the same lead and moment; correct"
                                + " one of the two",
                        "spend.csv:3: currency 'USD' is not the currency of the report, EUR; convert the amount first");
    }

    @Test
    void whatTheLibraryWouldRefuseIsRefusedAtItsLine() {
        MarketingFacts facts = read(complete()
                .and(
                        "leads.csv",
                        LEADS + "L1,2026-01-02T09:00:00Z,,,,,,,,,c-level,,,,,,\n"
                                + "L2,2026-01-02T09:00:00Z,,,,,,,,,emperor,,,,,,\n"
                                + "L3,0026-01-02T09:00:00Z,,,,,,,,,,,,,,,\n")
                .and(
                        "reviews.csv",
                        "lead_id,at,decision,reason\nL1,2026-01-03T09:00:00Z,accepted,\n"
                                + "L1,2026-01-03T10:00:00+01:00,accepted,\nL1,2026-01-03T09:00:00Z,rejected,duplicate\n")
                .and(
                        "backlog.csv",
                        BACKLOG + "B1,a,x,2026-01-01,-1,1,,s,SHOULD,2026-01-02,,,\n"
                                + "B2,b,x,2026-01-01,1,-1,,s,COULD,2026-01-02,,,\n"
                                + "B3,c,x,2026-01-01,1,1,,s,COULD,2026-01-02,,,B3\n"
                                + "B4,d,x,2026-01-01,1,1,,s,MUST,2026-01-02,because,,\n"
                                + "B5,d,x,2026-01-01,1,1,,s,SHOULD,2026-01-02,because,,\n"));
        assertThat(facts.leads())
                .extracting(LeadRow::id, LeadRow::seniority)
                .containsExactly(tuple("L1", MarketingFacts.Seniority.C_LEVEL));
        assertThat(facts.reviews())
                .extracting(MarketingFacts.ReviewRow::decision)
                .containsExactly(MarketingFacts.Decision.ACCEPTED);
        assertThat(facts.backlog()).extracting(BacklogRow::id).containsExactly("B5");
        assertThat(facts.repeatedRows()).isEqualTo(1);
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "leads.csv:3: seniority 'emperor' is not one of [JUNIOR, SENIOR, MANAGER, DIRECTOR, VP, C_LEVEL];"
                                + " choose one of these",
                        "leads.csv:4: created_at '0026-01-02T09:00:00Z' is outside the years 1900 to 2199; correct the"
                                + " year",
                        "reviews.csv:4: at '2026-01-03T09:00:00Z' stands in an earlier line with other values; keep one"
                                + " of the two",
                        "backlog.csv:2: effort_hours '-1' is below the least allowed value 0; give 0 or more",
                        "backlog.csv:3: value '-1' is below the least allowed value 0; give 0 or more",
                        "backlog.csv:4: prerequisites 'B3' names the item itself; drop the name",
                        "backlog.csv:5: reason 'because' is not one of [NO_POINT, NOT_LEGAL, UNSAFE, NO_BUSINESS_CASE];"
                                + " choose one of these");
    }

    @Test
    void anotherDelimiterIsToldOnce() {
        read(complete().and("reviews.csv", "lead_id;at;decision;reason\nL1;2026-01-02T09:00:00Z;accepted;\n"));
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("reviews.csv: has no comma between the names of columns 'lead_id;at;decision;reason';"
                        + " save the file with commas between the values, or name its delimiter");
    }

    @Test
    void aSpellingStandsForOneChannelOnly() {
        MemoryFiles files = MemoryFiles.of(
                "channels.yaml",
                "version: 1\nchannels:\n  - {name: Paid Search, also: [PPC]}\n  - {name: Social, also: [paid_search]}\n");
        assertThat(DataFile.read(files, "channels.yaml", problems, ChannelAliases::fromData))
                .isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "channels.yaml: channels: channels[1]: 'paid_search' already stands for channel 'Paid Search' and"
                                + " cannot stand for 'Social'; give it to one of them");
    }

    @Test
    void spellingsOfTheDotlessIDoNotDependOnTheMachine() {
        ChannelAliases names = CHANNELS;
        assertThat(names.find("PAID_SOCIAL")).contains(Channel.of("Paid Social"));
        assertThat(names.find(" e-Mail ")).contains(Channel.of("Email"));
        assertThat(names.find("RECOMENDACIÓN")).contains(Channel.of("Referral"));
        assertThat(names.find("billboard")).isEmpty();
        assertThat(names.channels())
                .extracting(Channel::name)
                .containsExactly(
                        "Paid Search",
                        "Organic Search",
                        "Paid Social",
                        "Email",
                        "Webinar",
                        "Events",
                        "Referral",
                        "Direct");
    }
}
