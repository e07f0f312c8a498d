package dev.smarketing.examples.sample;

import dev.smarketing.examples.sample.SampleLead.Nature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who came in, month by month, and the file that says so. */
final class SampleLeads {

    static final String FILE = "leads.csv";

    private static final String HEADER = "lead_id,created_at,name,email,language,country,company,industry,employees,"
            + "job_title,seniority,department,channel,campaign,consent,annual_budget_eur,notes";

    /** All leads and the hot ones among them for each month from January: three months are good, three are not. */
    private static final int[] PER_MONTH = {60, 64, 80, 58, 84, 74};

    private static final int[] HOT_PER_MONTH = {30, 37, 48, 27, 51, 49};

    private final Draw draw;
    private final Set<String> emails = new HashSet<>();
    private final List<SampleLead> leads;

    SampleLeads(Draw draw) {
        this.draw = draw;
        List<SampleLead> drafts = new ArrayList<>();
        for (int month = 1; month <= PER_MONTH.length; month++) {
            int hot = HOT_PER_MONTH[month - 1];
            int warm = (PER_MONTH[month - 1] - hot) / 2;
            for (int i = 0; i < PER_MONTH[month - 1]; i++) {
                drafts.add(draft(i < hot ? Nature.HOT : i < hot + warm ? Nature.WARM : Nature.COLD, month));
            }
        }
        drafts.sort(Comparator.comparing(SampleLead::createdAt).thenComparing(SampleLead::email));
        List<SampleLead> numbered = new ArrayList<>();
        int competitors = 0;
        for (int i = 0; i < drafts.size(); i++) {
            SampleLead lead = withId(drafts.get(i), String.format(Locale.ROOT, "L-%04d", i + 1));
            if (lead.nature() == Nature.COLD && competitors < PlantedDirt.LEADS_COMPETITORS && i % 7 == 0) {
                lead = asCompetitor(lead);
                competitors++;
            }
            numbered.add(lead);
        }
        leads = List.copyOf(numbered);
    }

    List<SampleLead> all() {
        return leads;
    }

    String text() {
        List<Object[]> rows = new ArrayList<>();
        leads.forEach(lead -> rows.add(lead.row()));
        spoil(rows);
        CsvText csv = new CsvText(HEADER);
        rows.forEach(csv::add);
        List<String> lines = csv.rows();
        Object[] bad = leads.get(100).row();
        lines.add(90, badRow(bad, "L-0901", "employees", "-12"));
        lines.add(210, badRow(bad, "L-0902", "employees", "-1"));
        lines.add(150, badRow(bad, "L-0903", "created_at", "2026-02-30T09:12:00Z"));
        lines.add(300, "L-0904,2026-05-05T08:30:00Z,Chloé Thévenot,chloe.thevenot@courriel.example");
        lines.add(340, badRow(leads.get(20).row(), leads.get(20).id(), "company", "Galerno Pay SAS (old entry)"));
        return csv.text("\n");
    }

    private SampleLead draft(Nature nature, int month) {
        String language = draw.weighted("fr", 45, "es", 30, "en", 25);
        String country = switch (language) {
            case "fr" -> draw.weighted("FR", 82, "BE", 10, "CH", 8);
            case "es" -> draw.weighted("ES", 84, "MX", 16);
            default -> draw.weighted("IE", 55, "GB", 38, "CA", 7);
        };
        boolean target = nature == Nature.HOT ? draw.percent(85) : draw.percent(35);
        String industry = target
                ? draw.weighted("saas", 45, "fintech", 30, "retail", 25)
                : draw.of("manufacturing", "healthcare", "education", "logistics", "public");
        String seniority = switch (nature) {
            case HOT -> draw.weighted("DIRECTOR", 42, "VP", 22, "C_LEVEL", 18, "MANAGER", 18);
            case WARM -> draw.weighted("DIRECTOR", 12, "MANAGER", 38, "SENIOR", 34, "JUNIOR", 16);
            default -> draw.weighted("SENIOR", 25, "JUNIOR", 75);
        };
        String department = draw.weighted("marketing", 40, "sales", 22, "it", 18, "finance", 10, "operations", 10);
        int employees = nature == Nature.HOT ? draw.between(6, 90) * 10 : draw.between(1, 40) * draw.of(1, 3, 12);
        boolean hasEvent = month == 2 || month == 3 || month == 5;
        String channel = nature == Nature.COLD
                ? draw.weighted("Paid Social", 45, "Organic Search", 25, "Paid Search", 15, "Direct", 15)
                : draw.weighted(
                        "Paid Search",
                        26,
                        "Organic Search",
                        20,
                        "Paid Social",
                        13,
                        "Email",
                        9,
                        "Webinar",
                        11,
                        "Referral",
                        9,
                        "Direct",
                        5,
                        "Events",
                        hasEvent ? 14 : 0);
        Instant created = createdAt(channel, month, SampleWorld.homeZone(country));
        Instant hot = nature == Nature.HOT
                ? created.plus(draw.between(30, 9 * 24 * 60), ChronoUnit.MINUTES)
                        .plusSeconds(draw.between(0, 59))
                : created;
        String company = SampleWorld.company(draw, industry, country);
        String name;
        String email;
        do {
            name = SampleWorld.personName(draw, language);
            email = nature == Nature.COLD && draw.percent(40)
                    ? SampleWorld.privateEmail(name, language)
                    : SampleWorld.email(name, company);
        } while (!emails.add(email));
        String consent = draw.weighted("yes", 87, "no", 6, "", 7);
        String budget = draw.percent(nature == Nature.HOT ? 85 : 30)
                ? Integer.toString(draw.between(nature == Nature.HOT ? 25 : 1, nature == Nature.HOT ? 320 : 40) * 1000)
                : "";
        return new SampleLead(
                "",
                nature,
                created,
                hot,
                name,
                email,
                language,
                country,
                company,
                industry,
                Integer.toString(employees),
                SampleWorld.jobTitle(draw, seniority, department, language),
                seniority,
                department,
                channel,
                SampleWorld.campaign(draw, channel, month),
                consent,
                budget,
                draw.percent(12) ? SampleWorld.note(draw, language) : "");
    }

    private Instant createdAt(String channel, int month, ZoneId zone) {
        LocalDate day;
        if (channel.equals("Events")) {
            day = SampleActivities.eventDay(month);
        } else {
            int last = YearMonth.of(2026, month).lengthOfMonth();
            do {
                day = LocalDate.of(2026, month, draw.between(1, last));
            } while (day.getDayOfWeek().getValue() > 5 && draw.percent(80));
        }
        return day.atTime(draw.between(8, 19), draw.between(0, 59), draw.between(0, 59))
                .atZone(zone)
                .toInstant();
    }

    private static SampleLead withId(SampleLead lead, String id) {
        return new SampleLead(
                id,
                lead.nature(),
                lead.createdAt(),
                lead.hotAt(),
                lead.name(),
                lead.email(),
                lead.language(),
                lead.country(),
                lead.company(),
                lead.industry(),
                lead.employees(),
                lead.jobTitle(),
                lead.seniority(),
                lead.department(),
                lead.channel(),
                lead.campaign(),
                lead.consent(),
                lead.budget(),
                lead.notes());
    }

    private static SampleLead asCompetitor(SampleLead lead) {
        String name = lead.name();
        return new SampleLead(
                lead.id(),
                Nature.COMPETITOR,
                lead.createdAt(),
                lead.createdAt().plus(3, ChronoUnit.DAYS),
                name,
                SampleWorld.email(name, "Rivalytico Ltd"),
                lead.language(),
                lead.country(),
                "Rivalytico Ltd",
                "saas",
                "240",
                "Director of Marketing",
                "DIRECTOR",
                "marketing",
                lead.channel(),
                lead.campaign(),
                lead.consent(),
                "90000",
                "");
    }

    private void spoil(List<Object[]> rows) {
        List<Integer> missing = draw.positions(PlantedDirt.LEADS_MISSING_VALUES, rows.size());
        for (int i : missing) {
            rows.get(i)[column(draw.of("industry", "employees", "job_title", "seniority"))] = "";
        }
        int select = 0;
        for (int i : draw.positions(rows.size() / 4, rows.size())) {
            if (select < PlantedDirt.LEADS_SELECT && !missing.contains(i)) {
                rows.get(i)[column(draw.of("industry", "department"))] = "Select";
                select++;
            }
        }
        for (int i : draw.positions(PlantedDirt.LEADS_CHANNEL_SPELLINGS, rows.size())) {
            rows.get(i)[column("channel")] = SampleWorld.misspelt(draw, rows.get(i)[column("channel")].toString());
        }
        for (int i = 0; i < PlantedDirt.LEADS_SAME_PERSON; i++) {
            Object[] earlier = rows.get(40 + 30 * i);
            Object[] later = rows.get(260 + 40 * i);
            later[column("name")] = earlier[column("name")];
            later[column("email")] = earlier[column("email")].toString().toUpperCase(Locale.ROOT);
        }
        rows.get(12)[column("notes")] = "Deux interlocuteurs :\nZoé (technique), Loïc (achats)";
    }

    private static String badRow(Object[] row, String id, String column, String value) {
        row[0] = id;
        row[column(column)] = value;
        return CsvText.row(row);
    }

    private static int column(String name) {
        return List.of(HEADER.split(",", -1)).indexOf(name);
    }
}
