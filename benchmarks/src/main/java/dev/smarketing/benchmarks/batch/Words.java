package dev.smarketing.benchmarks.batch;

import java.util.List;
import java.util.Locale;

/** The values that attributes take, the most frequent first. A value's place in its list is its code. */
final class Words {

    /** 63 countries. */
    static final List<String> COUNTRIES = List.of(
            ("US FR DE GB CA IN NL ES IT AU BR SE CH BE PL MX SG JP IE DK NO FI AT PT IL AE ZA TR CZ RO HU GR NZ KR"
                            + " HK TW TH MY ID PH VN CN AR CL CO PE UA BG HR SK SI LT LV EE LU IS MT CY SA EG MA KE NG")
                    .split(" "));

    /** 24 industries. */
    static final List<String> INDUSTRIES = List.of(
            "software",
            "financial services",
            "retail",
            "manufacturing",
            "healthcare",
            "education",
            "consulting",
            "media",
            "construction",
            "logistics",
            "hospitality",
            "insurance",
            "telecommunications",
            "energy",
            "real estate",
            "government",
            "non-profit",
            "automotive",
            "pharmaceuticals",
            "agriculture",
            "food and beverage",
            "legal services",
            "aerospace",
            "gambling");

    /** 8 personas. */
    static final List<String> PERSONAS = List.of(
            "practitioner",
            "team lead",
            "evaluator",
            "economic buyer",
            "technical buyer",
            "executive sponsor",
            "student",
            "partner");

    /** 7 ranks, the most frequent first. */
    static final List<Seniority> SENIORITIES = List.of(
            Seniority.MANAGER,
            Seniority.SENIOR,
            Seniority.DIRECTOR,
            Seniority.JUNIOR,
            Seniority.VICE_PRESIDENT,
            Seniority.INTERN,
            Seniority.CHIEF);

    /** The domains at which anyone may have an address. */
    static final List<String> FREE_MAIL = List.of(
            "freemail.example",
            "webpost.example",
            "mailbox.example",
            "inboxly.example",
            "postfach.example",
            "courriel.example",
            "correo.example",
            "letterbox.example");

    /** The companies' own domains. */
    static final int COMPANY_DOMAINS = 29_000;

    private static final List<String> RANKS = List.of(
            "",
            "Head of",
            "Senior",
            "Manager",
            "Director of",
            "Junior",
            "Lead",
            "VP",
            "Assistant",
            "Chief",
            "Intern",
            "Responsable",
            "Global",
            "Regional",
            "Interim",
            "Deputy",
            "Principal",
            "Associate",
            "Group",
            "Executive",
            "Student",
            "Freelance",
            "Co-Head of",
            "Leiter");
    private static final List<String> FIELDS = List.of(
            "Software Engineering",
            "Sales",
            "Marketing",
            "Operations",
            "Finance",
            "Human Resources",
            "IT",
            "Product",
            "Customer Success",
            "Business Development",
            "Procurement",
            "Growth",
            "Data",
            "Design",
            "Legal",
            "Communications",
            "Quality",
            "Logistics",
            "Research",
            "Demand Generation",
            "Support",
            "Security",
            "Digital Marketing",
            "Accounting",
            "Engineering",
            "Content",
            "Partnerships",
            "Strategy",
            "Training",
            "Facilities",
            "Events",
            "Product Marketing",
            "E-Commerce",
            "Risk",
            "Compliance",
            "Analytics",
            "Treasury",
            "Supply Chain",
            "Manufacturing",
            "Brand",
            "Field Marketing",
            "Public Relations",
            "Revenue",
            "Pricing",
            "Architecture",
            "Infrastructure",
            "Maintenance",
            "Planning",
            "Projects",
            "Controlling",
            "Payroll",
            "Recruiting",
            "Tax",
            "Audit",
            "Innovation",
            "Sustainability",
            "Merchandising",
            "Purchasing",
            "Qualité",
            "Création",
            "Sécurité",
            "Vertrieb",
            "Einkauf",
            "Büro",
            "Export");
    private static final List<String> MIDDLE = List.of(
            "soft", "data", "nova", "tech", "mark", "link", "byte", "grid", "core", "flow", "wave", "peak", "bridge",
            "stone", "field", "light", "works", "point", "river", "north");
    private static final int VARIANTS = 10;

    /** All combinations of rank, field and way of writing: 15,600. */
    static final int TITLES = RANKS.size() * FIELDS.size() * VARIANTS;

    private Words() {}

    /** The title of a code, as people write titles: in all cases, with places and remarks. */
    static String title(int code) {
        int variant = code % VARIANTS;
        String field = FIELDS.get(code / VARIANTS % FIELDS.size());
        String rank = RANKS.get(code / VARIANTS / FIELDS.size());
        String plain = rank.isEmpty() ? field : rank + " " + field;
        return switch (variant) {
            case 0 -> plain;
            case 1 -> plain.toLowerCase(Locale.ROOT);
            case 2 -> plain.toUpperCase(Locale.ROOT);
            case 3 -> plain + ", EMEA";
            case 4 -> plain + " & Strategy";
            case 5 -> plain + " (France)";
            case 6 -> "  " + plain;
            case 7 -> plain + " - part time";
            case 8 -> field + " / " + rank;
            default -> plain + " II";
        };
    }

    static int titleCode(int rank, int field, int variant) {
        return (rank * FIELDS.size() + field) * VARIANTS + variant;
    }

    static int ranks() {
        return RANKS.size();
    }

    static int fields() {
        return FIELDS.size();
    }

    static int variants() {
        return VARIANTS;
    }

    static int domains() {
        return FREE_MAIL.size() + COMPANY_DOMAINS;
    }

    /** The domain of a code; the free ones come first. */
    static String domain(int code) {
        if (code < FREE_MAIL.size()) {
            return FREE_MAIL.get(code);
        }
        int company = code - FREE_MAIL.size();
        return MIDDLE.get(company % 20) + MIDDLE.get(company / 20 % 20) + "-" + company + ".example";
    }
}
