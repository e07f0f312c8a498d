package dev.smarketing.examples.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What the channels cost, and what marketing wants to do next, with the files that say so. */
final class SampleMoneyAndWork {

    static final String SPEND_FILE = "spend.csv";
    static final String BACKLOG_FILE = "backlog.csv";

    private final Draw draw;
    private final CsvText spend = new CsvText("row_id,channel,campaign,month,spend,currency,impressions,clicks");
    private int rows;
    private int respelled;

    SampleMoneyAndWork(Draw draw) {
        this.draw = draw;
    }

    /** As a spreadsheet exports it: byte order mark and CRLF. */
    String spend() {
        for (int month = 1; month <= 6; month++) {
            ads("Paid Search", "search-brand", month, 21000, 80, "1.14");
            ads("Paid Search", "search-analytics-fr", month, 38000, 31, "3.42");
            ads("Paid Search", "search-analitica-es", month, 30000, 33, "2.61");
            ads("Paid Social", "social-decideurs", month, 190000, 7, "2.93");
            ads("Paid Social", "social-demo-video", month, 140000, 9, "2.18");
            add("Email", "newsletter", month, "390.00", "", Integer.toString(draw.between(210, 420)));
            add("Organic Search", "content-seo", month, "2400.00", "", Integer.toString(draw.between(1500, 2600)));
            add("Webinar", "webinar-attribution", month, cents(80000, 120000), "", "");
            add("Referral", "partner-bonus", month, cents(30000, 180000), "", "");
            switch (month) {
                case 2 -> add("Events", SampleWorld.event(month), month, "6240.00", "", "");
                case 3 -> add("Events", SampleWorld.event(month), month, "14580.50", "", "");
                case 5 -> add("Events", SampleWorld.event(month), month, "9815.25", "", "");
                default -> {
                    // no event this month
                }
            }
        }
        add("Paid Search", "search-analytics-fr", 4, "-180.00", "", "");
        String again = spend.rows().get(22);
        spend.rows().add(25, again);
        spend.rows().add(14, "S-901,Paid Social,social-decideurs,2026-02,2100.00,EURO,150000,1010");
        spend.rows().add(33, "S-902,Paid Search,search-brand,2026-13,900.00,EUR,21000,1600");
        spend.rows().add(44, "S-903,Paid Search,search-brand,2026-05,910.00,EUR,-100,1600");
        return "\uFEFF" + spend.text("\r\n");
    }

    private void ads(String channel, String campaign, int month, int impressions, int clicksPerThousand, String cpc) {
        int shown = impressions * draw.between(80, 125) / 100;
        int clicks = shown * clicksPerThousand * draw.between(85, 115) / 100_000;
        BigDecimal cost = new BigDecimal(cpc)
                .multiply(BigDecimal.valueOf(clicks * draw.between(92, 109)))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_EVEN);
        add(channel, campaign, month, cost.toPlainString(), Integer.toString(shown), Integer.toString(clicks));
    }

    private String cents(int least, int most) {
        return BigDecimal.valueOf(draw.between(least, most), 2).toPlainString();
    }

    private void add(String channel, String campaign, int month, String amount, String impressions, String clicks) {
        rows++;
        String written = channel;
        if (rows % 9 == 0 && respelled < PlantedDirt.SPEND_CHANNEL_SPELLINGS) {
            written = SampleWorld.misspelt(draw, channel);
            respelled++;
        }
        spend.add(
                String.format(Locale.ROOT, "S-%03d", rows),
                written,
                campaign,
                "2026-0" + month,
                amount,
                "EUR",
                impressions,
                clicks);
    }

    String backlog() {
        CsvText csv = new CsvText("item_id,title,requester,requested_on,effort_hours,value,outcome,timeframe,priority,"
                + "decided_on,reason,consequence,prerequisites");
        csv.add(
                "W-01",
                "Consent banner in three languages",
                "Legal",
                "2026-05-04",
                "14",
                "60",
                "reachable-leads",
                "sprint-14",
                "MUST",
                "2026-06-22",
                "NOT_LEGAL",
                "Mails to Spain stop on 15 July",
                "");
        csv.add(
                "W-02",
                "Bandeau de prix sur la page tarifs",
                "Camille Vasseurin",
                "2026-05-11",
                "8",
                "85",
                "more-demos",
                "sprint-14",
                "SHOULD",
                "2026-06-22",
                "Pricing visits lead to most demos",
                "",
                "");
        csv.add(
                "W-03",
                "Demo request form writes the channel",
                "Sales operations",
                "2026-04-20",
                "10",
                "70",
                "known-origin",
                "sprint-14",
                "MUST",
                "2026-06-22",
                "NO_POINT",
                "No cost per lead by channel for the quarter",
                "W-04");
        csv.add(
                "W-04",
                "One list of channel names",
                "Marketing operations",
                "2026-04-20",
                "5",
                "30",
                "known-origin",
                "sprint-14",
                "SHOULD",
                "2026-06-22",
                "Six spellings of Paid Search in spend.csv",
                "",
                "");
        csv.add(
                "W-05",
                "Guía de atribución en español",
                "Marta Solís",
                "2026-03-16",
                "16",
                "55",
                "more-leads-spain",
                "sprint-14",
                "COULD",
                "2026-06-22",
                "The French guide brings twelve leads a month",
                "",
                "");
        csv.add(
                "W-06",
                "Webinaire « boucle fermée »",
                "Inès Delormeau",
                "2026-05-18",
                "20",
                "75",
                "more-demos",
                "sprint-14",
                "SHOULD",
                "2026-06-22",
                "Attendees ask for a demo twice as often",
                "",
                "W-07");
        csv.add(
                "W-07",
                "Registration page with calendar entry",
                "Webinar team",
                "2026-05-18",
                "6",
                "25",
                "more-demos",
                "sprint-14",
                "COULD",
                "2026-06-22",
                "A third of those registered do not come",
                "",
                "");
        csv.add(
                "W-08",
                "Stop social-decideurs below its target",
                "Finance",
                "2026-06-08",
                "3",
                "50",
                "lower-cost",
                "sprint-14",
                "SHOULD",
                "2026-06-22",
                "Cost per MQL is the highest of all campaigns",
                "",
                "");
        csv.add(
                "W-09",
                "Caso de éxito: Lumbria Retail",
                "Iker Zubirieta",
                "2026-02-09",
                "18",
                "40",
                "more-leads-spain",
                "sprint-14",
                "COULD",
                "2026-06-15",
                "Sales asks for it in every second call",
                "",
                "");
        csv.add(
                "W-10",
                "Follow-up mail within an hour of a demo request",
                "Aoife Brennagh",
                "2026-05-25",
                "9",
                "80",
                "faster-contact",
                "sprint-14",
                "SHOULD",
                "2026-06-22",
                "One lead in five hears nothing on the first day",
                "",
                "");
        csv.add(
                "W-11",
                "New logo for the newsletter",
                "Chief executive",
                "2026-06-01",
                "12",
                "5",
                "brand",
                "sprint-14",
                "WONT",
                "2026-06-22",
                "No outcome this quarter depends on it",
                "",
                "");
        csv.add(
                "W-12",
                "Tarification pour « petites équipes »",
                "Killian Rochfort",
                "2026-06-10",
                "",
                "65",
                "more-demos",
                "sprint-14",
                "SHOULD",
                "2026-06-22",
                "Asked for in notes of three languages",
                "",
                "");
        csv.add(
                "W-13",
                "Dublin Data Day 2027: book the stand",
                "Events team",
                "2026-06-17",
                "4",
                "35",
                "more-leads",
                "sprint-14",
                "COULD",
                "2026-06-22",
                "Early booking is 20 % cheaper",
                "",
                "");
        csv.add(
                "W-14",
                "Remove unsubscribed people from audiences",
                "Legal",
                "2026-06-19",
                "6",
                "20",
                "reachable-leads",
                "sprint-14",
                "MUST",
                "2026-06-22",
                "NOT_LEGAL",
                "A complaint costs more than the work",
                "W-01");
        csv.add(
                "W-15",
                "Quiz « quel modèle d'attribution ? »",
                "Anaïs Corbières",
                "2025-11-03",
                "24",
                "30",
                "more-leads",
                "sprint-14",
                "COULD",
                "2026-02-02",
                "Nice to have",
                "",
                "");
        csv.rows().add(5, "W-91,Podcast pilot,Social team,2026-06-02,15,20,brand,sprint-14,WOULD,2026-06-22,,,");
        csv.rows()
                .add(
                        9,
                        "W-92,Chat on the pricing page,Sales,2026-06-03,5 h,45,more-demos,sprint-14,COULD,2026-06-22,,,");
        csv.rows().add("W-93,Survey of lost deals,Sales,2026-06-04,7,45,more-demos,sprint-14,COULD,2026-06-22,,,W-99");
        return csv.text("\n");
    }
}
