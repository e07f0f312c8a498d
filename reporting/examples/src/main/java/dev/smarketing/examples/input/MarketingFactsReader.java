package dev.smarketing.examples.input;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.ChannelAliases;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.planning.MustReason;
import dev.smarketing.examples.input.MarketingFacts.ActivityRow;
import dev.smarketing.examples.input.MarketingFacts.AttemptChannel;
import dev.smarketing.examples.input.MarketingFacts.AttemptRow;
import dev.smarketing.examples.input.MarketingFacts.BacklogRow;
import dev.smarketing.examples.input.MarketingFacts.Category;
import dev.smarketing.examples.input.MarketingFacts.DealOutcome;
import dev.smarketing.examples.input.MarketingFacts.DealRow;
import dev.smarketing.examples.input.MarketingFacts.Decision;
import dev.smarketing.examples.input.MarketingFacts.Direction;
import dev.smarketing.examples.input.MarketingFacts.LeadRow;
import dev.smarketing.examples.input.MarketingFacts.ReviewRow;
import dev.smarketing.examples.input.MarketingFacts.Seniority;
import dev.smarketing.examples.input.MarketingFacts.SpendRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the files of {@link MarketingFacts} in the order in which they refer to each other. */
final class MarketingFactsReader {

    private final InputFiles files;
    private final Problems problems;
    private final Progress progress;
    private final ChannelAliases channels;
    private final Currency currency;
    private final Set<String> leadIds = new HashSet<>();
    private int repeatedRows;

    MarketingFactsReader(
            InputFiles files, ChannelAliases channels, Currency currency, Problems problems, Progress progress) {
        this.files = files;
        this.problems = problems;
        this.progress = progress;
        this.channels = channels;
        this.currency = currency;
    }

    private Channel channelOf(CsvRow row) {
        return channels.find(row.text("channel"))
                .orElseThrow(() -> row.refused(
                        "channel",
                        "is not one of " + channels.channels() + "; choose one or add the spelling to channels.yaml"));
    }

    MarketingFacts read() {
        List<LeadRow> leads = leads();
        leads.forEach(lead -> leadIds.add(lead.id()));
        List<ActivityRow> activities = activities();
        List<AttemptRow> attempts = attempts();
        List<ReviewRow> reviews = reviews();
        List<DealRow> deals = deals();
        List<SpendRow> spend = spend();
        List<BacklogRow> backlog = backlog();
        return new MarketingFacts(leads, activities, attempts, reviews, deals, spend, backlog, repeatedRows);
    }

    private List<LeadRow> leads() {
        CsvTable table = CsvTable.of(
                        "leads.csv",
                        "lead_id",
                        "created_at",
                        "name",
                        "email",
                        "language",
                        "country",
                        "company",
                        "industry",
                        "employees",
                        "job_title",
                        "seniority",
                        "department",
                        "channel",
                        "campaign",
                        "consent",
                        "annual_budget_eur",
                        "notes")
                .readingAsMissing("Select");
        return once(
                table,
                "lead_id",
                LeadRow::id,
                row -> new LeadRow(
                        row.text("lead_id"),
                        row.instant("created_at"),
                        orNull(row.optionalText("name")),
                        orNull(row.optionalText("email")),
                        orNull(row.optionalText("language")),
                        orNull(row.optionalText("country")),
                        orNull(row.optionalText("company")),
                        orNull(row.optionalText("industry")),
                        orNull(row.optionalCount("employees")),
                        orNull(row.optionalText("job_title")),
                        row.has("seniority") ? row.constant("seniority", Seniority.class) : null,
                        orNull(row.optionalText("department")),
                        row.has("channel") ? channelOf(row) : null,
                        orNull(row.optionalText("campaign")),
                        orNull(row.optionalFlag("consent")),
                        orNull(row.optionalDecimal("annual_budget_eur")),
                        orNull(row.optionalText("notes"))),
                Object::equals);
    }

    private List<ActivityRow> activities() {
        CsvTable table = CsvTable.of(
                "activities.csv", "activity_id", "lead_id", "type", "occurred_at", "page", "asset", "seconds");
        return once(
                table,
                "activity_id",
                ActivityRow::id,
                row -> new ActivityRow(
                        row.text("activity_id"),
                        leadId(row),
                        row.text("type"),
                        row.instant("occurred_at"),
                        orNull(row.optionalText("page")),
                        orNull(row.optionalText("asset")),
                        orNull(row.optionalCount("seconds"))),
                // delivered again, an activity may have lost its properties on the way
                (one, other) -> one.leadId().equals(other.leadId())
                        && one.type().equals(other.type())
                        && one.at().equals(other.at()));
    }

    private List<AttemptRow> attempts() {
        CsvTable table = CsvTable.of(
                "attempts.csv",
                "attempt_id",
                "lead_id",
                "at",
                "recorded_at",
                "channel",
                "by",
                "automatic",
                "direction");
        return once(
                table,
                "attempt_id",
                AttemptRow::id,
                row -> {
                    AttemptRow attempt = new AttemptRow(
                            row.text("attempt_id"),
                            leadId(row),
                            row.instant("at"),
                            row.instant("recorded_at"),
                            row.constant("channel", AttemptChannel.class),
                            row.text("by"),
                            row.flag("automatic"),
                            row.constant("direction", Direction.class));
                    if (attempt.recordedAt().isBefore(attempt.at())) {
                        throw row.refused(
                                "recorded_at", "is before at '" + row.raw("at") + "'; correct one of the two");
                    }
                    return attempt;
                },
                Object::equals);
    }

    private List<ReviewRow> reviews() {
        CsvTable table = CsvTable.of("reviews.csv", "lead_id", "at", "decision", "reason");
        return once(
                table,
                "at",
                review -> List.of(review.leadId(), review.at()),
                row -> {
                    ReviewRow review = new ReviewRow(
                            leadId(row),
                            row.instant("at"),
                            row.constant("decision", Decision.class),
                            orNull(row.optionalText("reason")));
                    if (review.decision() == Decision.REJECTED && review.reason() == null) {
                        throw row.refused("decision", "has no reason; give the code of the reason");
                    }
                    return review;
                },
                Object::equals);
    }

    private List<DealRow> deals() {
        CsvTable table = CsvTable.of("deals.csv", "deal_id", "lead_id", "outcome", "closed_at", "amount", "currency");
        Map<List<Object>, DealOutcome> closings = new HashMap<>();
        return once(
                table,
                "deal_id",
                DealRow::id,
                row -> {
                    DealOutcome outcome = row.constant("outcome", DealOutcome.class);
                    DealRow deal = new DealRow(
                            row.text("deal_id"),
                            leadId(row),
                            outcome,
                            row.instant("closed_at"),
                            outcome == DealOutcome.WON ? money(row, "amount") : null);
                    DealOutcome earlier = closings.putIfAbsent(List.of(deal.leadId(), deal.closedAt()), outcome);
                    if (earlier != null && earlier != outcome) {
                        throw row.refused(
                                "outcome",
                                "contradicts an earlier line about the same lead and moment; correct one of the two");
                    }
                    return deal;
                },
                Object::equals);
    }

    private List<SpendRow> spend() {
        CsvTable table = CsvTable.of(
                "spend.csv", "row_id", "channel", "campaign", "month", "spend", "currency", "impressions", "clicks");
        return once(
                table,
                "row_id",
                SpendRow::id,
                row -> new SpendRow(
                        row.text("row_id"),
                        channelOf(row),
                        row.text("campaign"),
                        row.month("month"),
                        money(row, "spend"),
                        orNull(row.optionalCount("impressions")),
                        orNull(row.optionalCount("clicks"))),
                Object::equals);
    }

    private List<BacklogRow> backlog() {
        CsvTable table = CsvTable.of(
                "backlog.csv",
                "item_id",
                "title",
                "requester",
                "requested_on",
                "effort_hours",
                "value",
                "outcome",
                "timeframe",
                "priority",
                "decided_on",
                "reason",
                "consequence",
                "prerequisites");
        // prerequisites may stand further down: first the rows that can stay, then what is wrong with the others
        List<BacklogRow> readable =
                table.read(files, new Problems(), Progress.silent(), MarketingFactsReader::backlogRow);
        Set<String> ids = withAllPrerequisites(readable);
        return once(
                table,
                "item_id",
                BacklogRow::id,
                row -> {
                    BacklogRow item = backlogRow(row);
                    for (String prerequisite : item.prerequisites()) {
                        if (!ids.contains(prerequisite)) {
                            throw row.refused(
                                    "prerequisites",
                                    "names '" + prerequisite + "', which is no readable item; add it or drop the name");
                        }
                    }
                    return item;
                },
                Object::equals);
    }

    /** Leaving out one item may leave another without its prerequisite. */
    private static Set<String> withAllPrerequisites(List<BacklogRow> items) {
        List<BacklogRow> kept = items;
        while (true) {
            Set<String> ids = kept.stream().map(BacklogRow::id).collect(Collectors.toSet());
            List<BacklogRow> next = kept.stream()
                    .filter(item -> ids.containsAll(item.prerequisites()))
                    .toList();
            if (next.size() == kept.size()) {
                return ids;
            }
            kept = next;
        }
    }

    private static BacklogRow backlogRow(CsvRow row) {
        String id = row.text("item_id");
        Category category = row.constant("priority", Category.class);
        if (category == Category.MUST && row.has("reason")) {
            row.constant("reason", MustReason.class);
        }
        List<String> prerequisites = row.optionalText("prerequisites")
                .map(text ->
                        Arrays.stream(text.split(";", -1)).map(String::strip).toList())
                .orElse(List.of());
        if (prerequisites.contains(id)) {
            throw row.refused("prerequisites", "names the item itself; drop the name");
        }
        return new BacklogRow(
                id,
                row.text("title"),
                row.text("requester"),
                row.date("requested_on"),
                row.has("effort_hours") ? row.notNegative("effort_hours") : null,
                row.notNegative("value"),
                orNull(row.optionalText("outcome")),
                row.text("timeframe"),
                category,
                row.date("decided_on"),
                orNull(row.optionalText("reason")),
                orNull(row.optionalText("consequence")),
                prerequisites);
    }

    /** Keeps the first row of an id; the same again is counted, something else under the same id is a problem. */
    private <T> List<T> once(
            CsvTable table,
            String idColumn,
            Function<T, Object> id,
            Function<CsvRow, T> reader,
            BiPredicate<T, T> isSame) {
        Map<Object, T> byId = new HashMap<>();
        List<T> kept = new ArrayList<>();
        table.read(files, problems, progress, row -> {
            T value = reader.apply(row);
            T earlier = byId.putIfAbsent(id.apply(value), value);
            if (earlier == null) {
                kept.add(value);
            } else if (isSame.test(earlier, value)) {
                repeatedRows++;
            } else {
                throw row.refused(idColumn, "stands in an earlier line with other values; keep one of the two");
            }
            return value;
        });
        return kept;
    }

    private String leadId(CsvRow row) {
        String id = row.text("lead_id");
        if (!leadIds.contains(id)) {
            throw row.refused("lead_id", "is no readable lead of leads.csv; add the lead or drop the row");
        }
        return id;
    }

    /** Amounts in two currencies have no sum, and no rate is known here. */
    private Money money(CsvRow row, String column) {
        BigDecimal amount = row.decimal(column);
        Currency given =
                row.parsed("currency", Currency::getInstance, "is not a currency; give a code of ISO 4217 like EUR");
        if (!given.equals(currency)) {
            throw row.refused(
                    "currency", "is not the currency of the report, " + currency + "; convert the amount first");
        }
        return Money.of(amount, currency);
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
