package dev.smarketing.examples.input;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.ChannelAliases;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What marketing and sales recorded, row by row, cleaned of what cannot be read and of what was delivered twice.
 * Nothing is judged here. A part that the file leaves open is null.
 *
 * @param leads who came in, in the order of the file
 * @param activities what the leads did, each once, in the order of the file and not of time
 * @param attempts how sales tried to reach them, each once, in the order of the file
 * @param reviews what sales decided about them
 * @param deals what was won and lost
 * @param spend what the channels cost
 * @param backlog what marketing wants to do
 * @param repeatedRows how many rows were left out because an earlier one says the same
 */
public record MarketingFacts(
        List<LeadRow> leads,
        List<ActivityRow> activities,
        List<AttemptRow> attempts,
        List<ReviewRow> reviews,
        List<DealRow> deals,
        List<SpendRow> spend,
        List<BacklogRow> backlog,
        int repeatedRows) {

    /** The files that facts are read from. */
    public static final List<String> FILES = List.of(
            "leads.csv", "activities.csv", "attempts.csv", "reviews.csv", "deals.csv", "spend.csv", "backlog.csv");

    /**
     * Facts.
     *
     * @param leads who came in
     * @param activities what the leads did
     * @param attempts how sales tried to reach them
     * @param reviews what sales decided about them
     * @param deals what was won and lost
     * @param spend what the channels cost
     * @param backlog what marketing wants to do
     * @param repeatedRows how many rows were left out because an earlier one says the same
     */
    public MarketingFacts {
        leads = List.copyOf(leads);
        activities = List.copyOf(activities);
        attempts = List.copyOf(attempts);
        reviews = List.copyOf(reviews);
        deals = List.copyOf(deals);
        spend = List.copyOf(spend);
        backlog = List.copyOf(backlog);
    }

    /**
     * Reads leads.csv, activities.csv, attempts.csv, reviews.csv, deals.csv, spend.csv and backlog.csv.
     *
     * @param files where they are
     * @param channels how channels are called
     * @param currency the one currency of spend and of won deals; an amount in another cannot be added to them
     * @param problems receives every row that cannot be used
     * @param progress is told how far it is
     * @return the rows that can be used
     */
    public static MarketingFacts read(
            InputFiles files, ChannelAliases channels, Currency currency, Problems problems, Progress progress) {
        return new MarketingFactsReader(files, channels, currency, problems, progress).read();
    }

    /**
     * What counts at an instant: later leads and the spend of later months do not. What the parts judge by instant
     * themselves (activities, attempts, reviews, deals) stays.
     *
     * @param asOf the instant
     * @param zone in which months begin
     * @return the facts until then
     */
    public MarketingFacts asOf(Instant asOf, ZoneId zone) {
        YearMonth month = YearMonth.from(asOf.atZone(zone));
        return new MarketingFacts(
                leads.stream().filter(lead -> !lead.createdAt().isAfter(asOf)).toList(),
                activities,
                attempts,
                reviews,
                deals,
                spend.stream().filter(row -> !row.month().isAfter(month)).toList(),
                backlog,
                repeatedRows);
    }

    /**
     * A lead.
     *
     * @param id its id
     * @param createdAt when it became known
     * @param name the person
     * @param email the address, as written
     * @param language en, fr or es
     * @param country two letters
     * @param company where the person works
     * @param industry the company's trade
     * @param employees the company's size
     * @param jobTitle the position in words
     * @param seniority the level of the position
     * @param department where in the company
     * @param channel where the lead came from
     * @param campaign the campaign within it
     * @param consent whether the person agreed to be written to
     * @param annualBudget in euros
     * @param notes free text
     */
    public record LeadRow(
            String id,
            Instant createdAt,
            @Nullable String name,
            @Nullable String email,
            @Nullable String language,
            @Nullable String country,
            @Nullable String company,
            @Nullable String industry,
            @Nullable Long employees,
            @Nullable String jobTitle,
            @Nullable Seniority seniority,
            @Nullable String department,
            @Nullable Channel channel,
            @Nullable String campaign,
            @Nullable Boolean consent,
            @Nullable BigDecimal annualBudget,
            @Nullable String notes) {}

    /**
     * Something a lead did.
     *
     * @param id its id
     * @param leadId the lead
     * @param type the kind, for example pricing-page-view
     * @param at when
     * @param page the page seen
     * @param asset the paper, mail, webinar or event
     * @param seconds how long it took
     */
    public record ActivityRow(
            String id,
            String leadId,
            String type,
            Instant at,
            @Nullable String page,
            @Nullable String asset,
            @Nullable Long seconds) {}

    /** How an attempt was made. */
    public enum AttemptChannel {
        /** A call or a message left. */
        PHONE,
        /** A mail. */
        EMAIL,
        /** A message in the network. */
        LINKEDIN,
        /** In person. */
        VISIT
    }

    /** Who spoke. */
    public enum Direction {
        /** Sales to the lead. */
        OUTBOUND,
        /** The lead to sales. */
        INBOUND
    }

    /**
     * An attempt to reach a lead, or its answer.
     *
     * @param id its id
     * @param leadId the lead
     * @param at when it was made
     * @param recordedAt when it was written down
     * @param channel how
     * @param by who made it
     * @param automatic whether a machine did
     * @param direction who spoke
     */
    public record AttemptRow(
            String id,
            String leadId,
            Instant at,
            Instant recordedAt,
            AttemptChannel channel,
            String by,
            boolean automatic,
            Direction direction) {}

    /** What sales decided. */
    public enum Decision {
        /** Sales works on the lead. */
        ACCEPTED,
        /** Sales hands the lead back. */
        REJECTED
    }

    /**
     * A decision of sales about a lead.
     *
     * @param leadId the lead
     * @param at when
     * @param decision what
     * @param reason the code of the reason, always there for a rejection
     */
    public record ReviewRow(
            String leadId,
            Instant at,
            Decision decision,
            @Nullable String reason) {}

    /** How a deal ended. */
    public enum DealOutcome {
        /** The lead bought. */
        WON,
        /** The lead did not buy. */
        LOST
    }

    /**
     * A closed deal.
     *
     * @param id its id
     * @param leadId the lead
     * @param outcome how it ended
     * @param closedAt when
     * @param amount what it is worth, always there for a won deal
     */
    public record DealRow(
            String id,
            String leadId,
            DealOutcome outcome,
            Instant closedAt,
            @Nullable Money amount) {}

    /**
     * What a campaign cost in a month.
     *
     * @param id its id
     * @param channel the channel
     * @param campaign the campaign
     * @param month the month
     * @param spend the cost, negative for a credit note
     * @param impressions how often it was shown, where the channel counts this
     * @param clicks how often it was clicked, where the channel counts this
     */
    public record SpendRow(
            String id,
            Channel channel,
            String campaign,
            YearMonth month,
            Money spend,
            @Nullable Long impressions,
            @Nullable Long clicks) {}

    /** The levels of a position, from the lowest to the highest. */
    public enum Seniority {
        /** A beginner. */
        JUNIOR,
        /** With experience. */
        SENIOR,
        /** Leads a team. */
        MANAGER,
        /** Leads a department. */
        DIRECTOR,
        /** Leads several departments. */
        VP,
        /** Leads the company. */
        C_LEVEL
    }

    /** The words of a MoSCoW decision. */
    public enum Category {
        /** Guaranteed. */
        MUST,
        /** Expected. */
        SHOULD,
        /** In the best case. */
        COULD,
        /** Not in this timeframe. */
        WONT
    }

    /**
     * A wish of marketing, with the decision about it. The order of the rows is the rank.
     *
     * @param id its id
     * @param title what is to be done
     * @param requester who asked for it
     * @param requestedOn when
     * @param effortHours the estimate
     * @param value the value in points
     * @param outcome what it shall bring about
     * @param timeframe what the decision is about
     * @param category the decision
     * @param decidedOn when it was decided
     * @param reason why; for MUST one of NO_POINT, NOT_LEGAL, UNSAFE, NO_BUSINESS_CASE
     * @param consequence what happens without it
     * @param prerequisites the ids of what has to be done before
     */
    public record BacklogRow(
            String id,
            String title,
            String requester,
            LocalDate requestedOn,
            @Nullable BigDecimal effortHours,
            BigDecimal value,
            @Nullable String outcome,
            String timeframe,
            Category category,
            LocalDate decidedOn,
            @Nullable String reason,
            @Nullable String consequence,
            List<String> prerequisites) {

        /**
         * A wish.
         *
         * @param id its id
         * @param title what is to be done
         * @param requester who asked for it
         * @param requestedOn when
         * @param effortHours the estimate
         * @param value the value in points
         * @param outcome what it shall bring about
         * @param timeframe what the decision is about
         * @param category the decision
         * @param decidedOn when it was decided
         * @param reason why
         * @param consequence what happens without it
         * @param prerequisites the ids of what has to be done before
         */
        public BacklogRow {
            prerequisites = List.copyOf(prerequisites);
        }
    }
}
