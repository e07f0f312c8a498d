package dev.smarketing.examples.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What sales did with the hot leads: attempts, reviews, deals, and the files that say so. */
final class SampleSales {

    static final String ATTEMPTS_FILE = "attempts.csv";
    static final String REVIEWS_FILE = "reviews.csv";
    static final String DEALS_FILE = "deals.csv";

    private final Draw draw;
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Object[]> reviews = new ArrayList<>();
    private final List<Object[]> deals = new ArrayList<>();

    SampleSales(Draw draw, List<SampleLead> leads) {
        this.draw = draw;
        leads.stream().filter(SampleLead::isHot).forEach(this::follow);
        leads.stream()
                .filter(lead -> lead.nature() == SampleLead.Nature.WARM)
                .limit(PlantedDirt.DEALS_OF_LEADS_NEVER_HOT)
                .forEach(lead -> close(lead, lead.createdAt().plus(45, ChronoUnit.DAYS), true));
        attempts.removeIf(attempt -> attempt.at().isAfter(SampleDataGenerator.AS_OF));
        attempts.sort(Comparator.comparing(Attempt::at)
                .thenComparing(attempt -> attempt.lead().id()));
        reviews.sort(Comparator.comparing(row -> row[1].toString()));
        deals.sort(Comparator.comparing(row -> row[2].toString()));
    }

    String attempts() {
        List<String> rows = new ArrayList<>();
        List<Integer> late = draw.positions(PlantedDirt.ATTEMPTS_RECORDED_LATE, attempts.size());
        for (int i = 0; i < attempts.size(); i++) {
            Attempt attempt = attempts.get(i);
            Instant recorded = late.contains(i)
                    ? attempt.at().plus(draw.between(48, 144), ChronoUnit.HOURS)
                    : attempt.at().plusSeconds(attempt.automatic() ? 0 : draw.between(5, 1500));
            rows.add(CsvText.row(
                    String.format(Locale.ROOT, "T-%04d", i + 1),
                    attempt.lead().id(),
                    attempt.at(),
                    recorded,
                    attempt.channel(),
                    attempt.by(),
                    attempt.automatic() ? "yes" : "no",
                    attempt.direction()));
        }
        for (int i : draw.positions(PlantedDirt.ATTEMPTS_OUT_OF_ORDER, rows.size() - 50)) {
            rows.add(i + draw.between(10, 40), rows.remove(i));
        }
        for (int i : draw.positions(PlantedDirt.ATTEMPTS_REPEATED_ROWS, rows.size() - 50)) {
            rows.add(i + draw.between(1, 20), rows.get(i));
        }
        rows.add(60, "T-9001,L-9904,2026-02-03T10:00:00Z,2026-02-03T10:02:00Z,phone,Aoife Brennagh,no,outbound");
        rows.add(120, "T-9002,L-0002,2026-02-30T10:00:00Z,2026-03-02T10:02:00Z,phone,Aoife Brennagh,no,outbound");
        rows.add(200, "T-9003,L-0010,2026-03-09T10:00:00Z,2026-03-09T10:02:00Z,fax,Iker Zubirieta,no,outbound");
        rows.add(260, "T-9004,L-0012,2026-03-20T10:00:00Z,2026-03-19T10:02:00Z,email,Iker Zubirieta,no,outbound");
        CsvText csv = new CsvText("attempt_id,lead_id,at,recorded_at,channel,by,automatic,direction");
        rows.forEach(csv::addLine);
        return csv.text("\n");
    }

    String reviews() {
        CsvText csv = new CsvText("lead_id,at,decision,reason");
        reviews.forEach(csv::add);
        csv.rows().add(30, "L-9905,2026-02-10T09:00:00Z,accepted,");
        csv.rows().add(50, "L-0400,2026-06-20T09:00:00Z,maybe,");
        csv.rows().add(70, "L-0401,2026-06-20T09:00:00Z,rejected,");
        return csv.text("\n");
    }

    String deals() {
        CsvText csv = new CsvText("deal_id,lead_id,outcome,closed_at,amount,currency");
        for (int i = 0; i < deals.size(); i++) {
            Object[] deal = deals.get(i);
            csv.add(String.format(Locale.ROOT, "D-%03d", i + 1), deal[0], deal[1], deal[2], deal[3], deal[4]);
        }
        csv.rows().add(20, "D-901,L-0003,won,2026-04-14T15:00:00Z,9800.00,EURO");
        csv.rows().add(40, "D-902,L-9906,won,2026-05-06T15:00:00Z,12400.00,EUR");
        return csv.text("\n");
    }

    private void follow(SampleLead lead) {
        ZoneId office = SampleWorld.officeZone(lead.country());
        String seller = SampleWorld.seller(draw, lead.country());
        if (draw.percent(18)) {
            attempts.add(new Attempt(lead, lead.hotAt().plusSeconds(40), "email", "autoresponder", true, "outbound"));
        }
        String manner = draw.weighted("prompt", 66, "slow", 16, "short", 12, "never", 6);
        if (manner.equals("never")) {
            return;
        }
        Instant at = inOfficeHours(
                lead.hotAt().plus(manner.equals("slow") ? draw.between(72, 140) : draw.between(0, 7), ChronoUnit.HOURS),
                office);
        Instant first = at;
        int count = manner.equals("short") ? draw.between(1, 2) : draw.between(3, 5);
        for (int i = 0; i < count; i++) {
            String channel =
                    i == 0 ? draw.of("phone", "phone", "email") : draw.of("phone", "email", "email", "linkedin");
            if (i == 3 && draw.percent(25)) {
                channel = "visit";
            }
            attempts.add(new Attempt(lead, at, channel, seller, false, "outbound"));
            if (channel.equals("phone") && draw.percent(10)) {
                attempts.add(
                        new Attempt(lead, at.plusSeconds(draw.between(120, 800)), "phone", seller, false, "outbound"));
            }
            at = inOfficeHours(
                    at.plus(manner.equals("slow") ? draw.between(60, 120) : draw.between(20, 54), ChronoUnit.HOURS),
                    office);
        }
        if (!manner.equals("short") && draw.percent(35)) {
            attempts.add(new Attempt(
                    lead, first.plus(draw.between(2, 60), ChronoUnit.HOURS), "email", lead.name(), false, "inbound"));
        }
        review(lead, inOfficeHours(first.plus(draw.between(1, 40), ChronoUnit.HOURS), office), manner.equals("prompt"));
    }

    private void review(SampleLead lead, Instant at, boolean prompt) {
        String decision = draw.weighted("accepted", 80, "rejected", 12, "", 8);
        if (decision.isEmpty() || at.isAfter(SampleDataGenerator.AS_OF)) {
            return;
        }
        boolean accepted = decision.equals("accepted");
        reviews.add(new Object[] {
            lead.id(),
            at,
            decision,
            accepted ? "" : draw.of("wrong-contact", "no-budget", "not-reachable", "too-small", "duplicate")
        });
        if (accepted) {
            int chance = 20 + (prompt ? 12 : 0);
            chance += switch (lead.channel()) {
                case "Referral" -> 18;
                case "Webinar", "Events" -> 6;
                case "Paid Social" -> -14;
                default -> 0;
            };
            boolean won = draw.percent(chance);
            if (won || draw.percent(50)) {
                close(lead, at.plus(draw.between(8, 70), ChronoUnit.DAYS), won);
            }
        }
    }

    private void close(SampleLead lead, Instant about, boolean won) {
        Instant at = inOfficeHours(about, SampleWorld.officeZone(lead.country()));
        if (at.isAfter(SampleDataGenerator.AS_OF)) {
            return;
        }
        BigDecimal amount = BigDecimal.valueOf(
                        3600L + 9L * Integer.parseInt(lead.employees()) + draw.between(0, 40) * 75L)
                .setScale(2)
                .subtract(new BigDecimal(draw.of("0.00", "0.00", "0.50", "0.05")));
        deals.add(new Object[] {lead.id(), won ? "won" : "lost", at, won ? amount : "", won ? "EUR" : ""});
    }

    /** The same moment if the office is open, otherwise some time after it opens again. */
    private Instant inOfficeHours(Instant at, ZoneId office) {
        ZonedDateTime local = at.atZone(office);
        LocalTime time = local.toLocalTime();
        if (time.isBefore(LocalTime.of(9, 0))) {
            local = morning(local);
        } else if (!time.isBefore(LocalTime.of(17, 45))) {
            local = morning(local.plusDays(1));
        }
        while (local.getDayOfWeek().getValue() > 5) {
            local = morning(local.plusDays(1));
        }
        return local.toInstant();
    }

    private ZonedDateTime morning(ZonedDateTime day) {
        return day.with(LocalTime.of(9, draw.between(0, 59), draw.between(0, 59)));
    }

    private record Attempt(
            SampleLead lead, Instant at, String channel, String by, boolean automatic, String direction) {}
}
