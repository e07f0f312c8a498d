package dev.smarketing.examples.sample;

import dev.smarketing.examples.sample.SampleLead.Nature;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the leads did, and the file that says so. */
final class SampleActivities {

    static final String FILE = "activities.csv";

    private static final String HEADER = "activity_id,lead_id,type,occurred_at,page,asset,seconds";

    private final Draw draw;
    private final List<Event> events = new ArrayList<>();

    SampleActivities(Draw draw, List<SampleLead> leads) {
        this.draw = draw;
        leads.forEach(this::story);
        events.removeIf(event -> event.at().isAfter(SampleDataGenerator.AS_OF));
        for (int i = 0; i < PlantedDirt.ACTIVITIES_BEFORE_LEAD; i++) {
            SampleLead lead = leads.get(30 + 45 * i);
            add(lead, "page-view", lead.createdAt().minus(draw.between(1, 5), ChronoUnit.DAYS), "/blog/", "", "");
        }
        for (int i = 0; i < PlantedDirt.ACTIVITIES_AFTER_AS_OF; i++) {
            Instant later = SampleDataGenerator.AS_OF.plus(draw.between(20, 60), ChronoUnit.HOURS);
            add(leads.get(400 + i), "page-view", later, "/product/", "", "");
        }
        events.sort(Comparator.comparing(Event::at)
                .thenComparing(event -> event.lead().id())
                .thenComparing(Event::type)
                .thenComparing(Event::page));
    }

    /** The first day of the event of a month. */
    static LocalDate eventDay(int month) {
        return switch (month) {
            case 2 -> LocalDate.of(2026, 2, 12);
            case 3 -> LocalDate.of(2026, 3, 17);
            case 5 -> LocalDate.of(2026, 5, 20);
            default -> throw new IllegalArgumentException("no event in month " + month);
        };
    }

    int distinct() {
        return events.size();
    }

    String text() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            rows.add(row(i, events.get(i), false));
        }
        for (int i : draw.positions(PlantedDirt.ACTIVITIES_OUT_OF_ORDER, rows.size() - 100)) {
            rows.add(i + draw.between(20, 60), rows.remove(i));
        }
        for (int i : draw.positions(PlantedDirt.ACTIVITIES_REPEATED_ROWS, rows.size() - 100)) {
            rows.add(i + draw.between(1, 40), rows.get(i));
        }
        // the last days are left alone, so that every repetition comes after its original
        List<Integer> withProperties = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (!event.page().isEmpty() && !row(i, event, true).equals(row(i, event, false))) {
                withProperties.add(i);
            }
        }
        for (int n : draw.positions(PlantedDirt.ACTIVITIES_REDELIVERED, withProperties.size())) {
            int i = withProperties.get(n);
            rows.add(
                    Math.min(rows.size(), rows.indexOf(row(i, events.get(i), false)) + 50),
                    row(i, events.get(i), true));
        }
        rows.add(300, "A-90001,L-9901,page-view,2026-01-19T09:15:00+01:00,/product/,,");
        rows.add(1100, "A-90002,L-9902,pricing-page-view,2026-02-24T10:02:11+01:00,/pricing/,,");
        rows.add(2200, "A-90003,L-9901,email-open,2026-04-07T07:41:30Z,,newsletter-2026-04,");
        rows.add(3100, "A-90004,L-9903,demo-request,2026-05-21T16:20:00+02:00,/demo/,,");
        rows.add(1200, "A-90005,L-0005,page-view,2026-02-30T11:00:00+01:00,/blog/,,");
        rows.add(1201, "A-90006,L-0017,pricing-page-view,2026-02-30T11:05:00Z,/pricing/,,");
        rows.add(1700, "A-90007,L-0020,page-view,2026-03-20 11:05:00,/blog/,,");
        rows.add(2500, "A-90008,L-0033,,2026-04-20T11:05:00+02:00,/blog/,,");
        rows.add(2900, "A-90009,L-0044,email-click");
        CsvText csv = new CsvText(HEADER);
        rows.forEach(csv::addLine);
        return csv.text("\n");
    }

    private void story(SampleLead lead) {
        switch (lead.nature()) {
            case HOT -> hot(lead);
            case COMPETITOR -> competitor(lead);
            case WARM -> warm(lead);
            case COLD -> cold(lead);
        }
        if (lead.channel().equals("Events") && lead.nature() != Nature.COMPETITOR) {
            add(lead, "event-visit", lead.createdAt(), "", lead.campaign(), "");
        }
        if (lead.nature() != Nature.HOT && draw.percent(6)) {
            add(lead, draw.of("unsubscribe", "email-bounce"), after(lead, lead.createdAt(), 20), "", "newsletter", "");
        }
    }

    private void hot(SampleLead lead) {
        Instant from = lead.createdAt();
        Instant hot = lead.hotAt();
        visits(lead, draw.between(2, 5), from, hot);
        for (int i = draw.between(2, 4); i > 0; i--) {
            pricing(lead, between(lead, from, hot));
        }
        mails(lead, draw.between(0, 2), from, hot);
        if (draw.percent(60)) {
            download(lead, between(lead, from, hot));
        }
        if (draw.percent(40)) {
            webinar(lead, from);
        }
        if (draw.percent(72)) {
            add(lead, "demo-request", hot, "/demo/", "", "");
        } else {
            add(lead, "form-submit", hot, "/contact/", "", "");
            add(lead, "trial-start", hot.plusSeconds(95), "/trial/", "", "");
        }
        visits(lead, draw.between(0, 5), hot, hot.plus(25, ChronoUnit.DAYS));
        mails(lead, draw.between(0, 1), hot, hot.plus(30, ChronoUnit.DAYS));
    }

    private void competitor(SampleLead lead) {
        for (int i = 0; i < 5; i++) {
            pricing(lead, between(lead, lead.createdAt(), lead.hotAt()));
        }
        download(lead, between(lead, lead.createdAt(), lead.hotAt()));
        add(lead, "demo-request", lead.hotAt(), "/demo/", "", "");
    }

    private void warm(SampleLead lead) {
        Instant from = lead.createdAt();
        Instant to = from.plus(40, ChronoUnit.DAYS);
        visits(lead, draw.between(3, 6), from, to);
        if (draw.percent(50)) {
            pricing(lead, between(lead, from, to));
        }
        mails(lead, draw.between(0, 2), from, to);
        if (draw.percent(50)) {
            download(lead, between(lead, from, to));
        }
        if (draw.percent(25)) {
            webinar(lead, from);
        }
    }

    private void cold(SampleLead lead) {
        Instant from = lead.createdAt();
        visits(lead, draw.between(1, 3), from, from.plus(15, ChronoUnit.DAYS));
        if (draw.percent(35)) {
            add(lead, "page-view", after(lead, from, 3), "/careers/", "", "");
        }
        mails(lead, draw.between(0, 1), from, from.plus(20, ChronoUnit.DAYS));
    }

    private void visits(SampleLead lead, int count, Instant from, Instant to) {
        for (int i = 0; i < count; i++) {
            String page =
                    draw.of("/product/", "/blog/", "/customers/", "/integrations/", "/about/", "/blog/attribution/");
            add(lead, "page-view", between(lead, from, to), "/" + lead.language() + page, "", "");
        }
    }

    private void pricing(SampleLead lead, Instant at) {
        add(lead, "pricing-page-view", at, "/" + lead.language() + "/pricing/", "", "");
    }

    private void mails(SampleLead lead, int count, Instant from, Instant to) {
        if (!lead.mayGetMail()) {
            return;
        }
        for (int i = 0; i < count; i++) {
            Instant opened = between(lead, from, to);
            String mail = "newsletter-" + opened.toString().substring(0, 7);
            add(lead, "email-open", opened, "", mail, "");
            if (draw.percent(45)) {
                add(lead, "email-click", opened.plusSeconds(draw.between(8, 240)), "", mail, "");
            }
        }
    }

    private void download(SampleLead lead, Instant at) {
        String paper = switch (lead.language()) {
            case "fr" -> "guide-attribution";
            case "es" -> "guia-atribucion";
            default -> "attribution-guide";
        };
        add(lead, "whitepaper-download", at, "/" + lead.language() + "/resources/", paper, "");
    }

    /** The next webinar is on a Thursday; who comes has registered before. */
    private void webinar(SampleLead lead, Instant from) {
        LocalDate day = from.atZone(SampleWorld.PARIS).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        String webinar = "webinar-" + day;
        Instant start = day.atTime(11, 0).atZone(SampleWorld.PARIS).toInstant();
        add(lead, "webinar-registration", between(lead, from, start), "", webinar, "");
        if (draw.percent(70)) {
            add(
                    lead,
                    "webinar-attendance",
                    start.plusSeconds(draw.between(0, 600)),
                    "",
                    webinar,
                    Integer.toString(draw.between(240, 3300)));
        }
    }

    /** A moment in [from, to), at night only if there is no day left in it. */
    private Instant between(SampleLead lead, Instant from, Instant to) {
        long seconds = Math.max(1, from.until(to, ChronoUnit.SECONDS));
        Instant drawn = from.plusSeconds(draw.between(0, (int) seconds - 1));
        Instant morning = drawn.plus(8, ChronoUnit.HOURS);
        boolean night = drawn.atZone(SampleWorld.homeZone(lead.country())).getHour() < 7;
        return night && morning.isBefore(to) ? morning : drawn;
    }

    private Instant after(SampleLead lead, Instant from, int days) {
        return between(lead, from, from.plus(days, ChronoUnit.DAYS));
    }

    private void add(SampleLead lead, String type, Instant at, String page, String asset, String seconds) {
        events.add(new Event(lead, type, at, page, asset, seconds));
    }

    private static String row(int i, Event event, boolean redelivered) {
        // half of the sources write the visitor's offset, the mail system writes UTC
        boolean utc = redelivered || event.type().startsWith("email");
        String at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                utc
                        ? event.at().atOffset(ZoneOffset.UTC)
                        : event.at()
                                .atZone(SampleWorld.homeZone(event.lead().country()))
                                .toOffsetDateTime());
        return CsvText.row(
                String.format(Locale.ROOT, "A-%05d", i + 1),
                event.lead().id(),
                event.type(),
                at,
                redelivered ? "" : event.page(),
                redelivered ? "" : event.asset(),
                event.seconds());
    }

    private record Event(SampleLead lead, String type, Instant at, String page, String asset, String seconds) {}
}
