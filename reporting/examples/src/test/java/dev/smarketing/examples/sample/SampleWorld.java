package dev.smarketing.examples.sample;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The people, companies and campaigns of the sample, all invented. */
final class SampleWorld {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    private static final Map<String, List<String>> FIRST_NAMES = Map.of(
            "fr",
                    List.of(
                            "Zoé",
                            "Étienne",
                            "Maëlle",
                            "Loïc",
                            "Hélène",
                            "Cédric",
                            "Anaïs",
                            "Rémi",
                            "Chloé",
                            "Benoît",
                            "Océane",
                            "Jérôme",
                            "Solène",
                            "Gaël",
                            "Aurélie",
                            "François",
                            "Noémie",
                            "Théo"),
            "es",
                    List.of(
                            "Begoña",
                            "Íñigo",
                            "Lucía",
                            "Andrés",
                            "Rocío",
                            "Joaquín",
                            "Sofía",
                            "Álvaro",
                            "Núria",
                            "Óscar",
                            "María José",
                            "Adrián",
                            "Inés",
                            "Martín",
                            "Belén",
                            "Raúl",
                            "Verónica",
                            "Héctor"),
            "en",
                    List.of(
                            "Saoirse",
                            "Declan",
                            "Imogen",
                            "Callum",
                            "Niamh",
                            "Rory",
                            "Harriet",
                            "Owen",
                            "Ciara",
                            "Finlay",
                            "Maeve",
                            "Tobias",
                            "Orla",
                            "Gareth",
                            "Bridget",
                            "Conor",
                            "Philippa",
                            "Ewan"));

    private static final Map<String, List<String>> LAST_NAMES = Map.of(
            "fr",
                    List.of(
                            "Lefèvre-Roux",
                            "Bréhier",
                            "Garçonnet",
                            "d'Aubigny",
                            "Pélissard",
                            "Thévenot",
                            "Mérignac",
                            "Vauquelin",
                            "Corbières",
                            "Hédouin",
                            "Le Goaziou",
                            "Rançon",
                            "Tréhorel",
                            "Béranger"),
            "es",
                    List.of(
                            "Núñez Ibarra",
                            "Peñalver",
                            "Gutiérrez Olmo",
                            "Arrúe",
                            "Cañizares",
                            "Lázaro Vidal",
                            "Echeverría",
                            "Muñoz Rey",
                            "Sepúlveda",
                            "Zárate",
                            "Quiñones",
                            "de la Peña",
                            "Ordóñez",
                            "Ibáñez Sanz"),
            "en",
                    List.of(
                            "O'Sullivane",
                            "Hargreave",
                            "Mac Giolla",
                            "Penhallow",
                            "Fennimore",
                            "Kilbride",
                            "Ashdowne",
                            "Tremayne",
                            "O'Farrelly",
                            "Wexcombe",
                            "Dunmoor",
                            "Larkspur",
                            "Braithwell",
                            "Quillane"));

    private static final List<String> COMPANY_STEMS = List.of(
            "Altivé",
            "Brumalia",
            "Cordelune",
            "Dorsalis",
            "Évalto",
            "Fjordane",
            "Galerno",
            "Hexalys",
            "Isquem",
            "Jalonne",
            "Kestrelo",
            "Lumbria",
            "Montéra",
            "Nébulo",
            "Ondarte",
            "Piñalta",
            "Quaysideo",
            "Rivoltèa",
            "Solmarea",
            "Tarnwick",
            "Umbrelle",
            "Vantéo",
            "Wexmere",
            "Xaralto",
            "Yverdane",
            "Zocalia");

    private static final Map<String, String> COMPANY_ENDINGS = Map.of(
            "saas",
            "Soft",
            "fintech",
            "Pay",
            "retail",
            "Retail",
            "manufacturing",
            "Industrial",
            "healthcare",
            "Salus",
            "education",
            "Campus",
            "logistics",
            "Logistics",
            "public",
            "Civica");

    private static final Map<String, List<String>> CAMPAIGNS = Map.of(
            "Paid Search", List.of("search-brand", "search-analytics-fr", "search-analitica-es"),
            "Paid Social", List.of("social-decideurs", "social-demo-video"),
            "Email", List.of("newsletter"),
            "Webinar", List.of("webinar-attribution"),
            "Organic Search", List.of("content-seo"),
            "Referral", List.of("partner-bonus"),
            "Direct", List.of(""));

    private static final Map<String, List<String>> SPELLINGS = Map.of(
            "Paid Search", List.of("paid_search", "PAID-SEARCH ", "paid search", "PPC"),
            "Paid Social", List.of("paid_social", "PaidSocial", "PAID SOCIAL"),
            "Email", List.of("e-mail", "E-Mail", "EMAIL ", "emailing"),
            "Webinar", List.of("webinaire", "WEBINAR", "webinars"),
            "Organic Search", List.of("organic_search", "SEO", "Organic-Search"),
            "Events", List.of("event", "Salon", "EVENTS"),
            "Referral", List.of("referral ", "Referrals", "REFERRAL"),
            "Direct", List.of("direct", "DIRECT "));

    private SampleWorld() {}

    static String personName(Draw draw, String language) {
        return draw.of(FIRST_NAMES.get(language)) + " " + draw.of(LAST_NAMES.get(language));
    }

    static String company(Draw draw, String industry, String country) {
        String form = switch (country) {
            case "FR", "BE" -> draw.of("SAS", "SA", "SARL");
            case "ES", "MX" -> draw.of("S.L.", "S.A.");
            default -> draw.of("Ltd", "plc", "Group");
        };
        return draw.of(COMPANY_STEMS) + " " + COMPANY_ENDINGS.get(industry) + " " + form;
    }

    static String email(String name, String company) {
        int form = company.lastIndexOf(' ');
        return slug(name, ".") + "@" + slug(company.substring(0, form), "-") + ".example";
    }

    static String privateEmail(String name, String language) {
        String host = switch (language) {
            case "fr" -> "courriel";
            case "es" -> "correo";
            default -> "postbox";
        };
        return slug(name, ".") + "@" + host + ".example";
    }

    private static String slug(String text, String separator) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("['’.]", "").replaceAll("[^a-z0-9]+", separator);
    }

    static String campaign(Draw draw, String channel, int month) {
        if (channel.equals("Events")) {
            return event(month);
        }
        return draw.of(CAMPAIGNS.get(channel));
    }

    static String event(int month) {
        return switch (month) {
            case 2 -> "dublin-data-day";
            case 3 -> "salon-data-paris";
            case 5 -> "feria-datos-madrid";
            default -> throw new IllegalArgumentException("no event in month " + month);
        };
    }

    /** How people write a channel when nobody gives them a list. */
    static String misspelt(Draw draw, String channel) {
        return draw.of(SPELLINGS.get(channel));
    }

    static ZoneId homeZone(String country) {
        return switch (country) {
            case "FR", "BE", "CH" -> PARIS;
            case "ES" -> MADRID;
            case "MX" -> ZoneId.of("America/Mexico_City");
            case "CA" -> ZoneId.of("America/Toronto");
            default -> DUBLIN;
        };
    }

    /** The office whose people look after a country. */
    static ZoneId officeZone(String country) {
        return switch (country) {
            case "FR", "BE", "CH" -> PARIS;
            case "ES", "MX" -> MADRID;
            default -> DUBLIN;
        };
    }

    static String seller(Draw draw, String country) {
        return switch (country) {
            case "FR", "BE", "CH" -> draw.of("Camille Vasseurin", "Inès Delormeau");
            case "ES", "MX" -> draw.of("Marta Solís", "Iker Zubirieta");
            default -> draw.of("Aoife Brennagh", "Killian Rochfort");
        };
    }

    static String jobTitle(Draw draw, String seniority, String department, String language) {
        String field = switch (language + " " + department) {
            case "fr marketing", "es marketing", "en marketing" -> "Marketing";
            case "fr sales" -> "Commercial";
            case "es sales" -> "Ventas";
            case "en sales" -> "Sales";
            case "fr it" -> "Données";
            case "es it" -> "Datos";
            case "en it" -> "Data";
            case "fr finance" -> "Finances";
            case "es finance" -> "Finanzas";
            case "en finance" -> "Finance";
            case "fr operations" -> "Opérations";
            case "es operations" -> "Operaciones";
            default -> "Operations";
        };
        return switch (language) {
            case "fr" ->
                switch (seniority) {
                    case "C_LEVEL" -> draw.of("Directrice générale", "Directeur général adjoint");
                    case "VP" -> "Vice-présidente " + field;
                    case "DIRECTOR" -> draw.of("Directrice ", "Directeur ") + field;
                    case "MANAGER" -> "Responsable " + field;
                    case "SENIOR" -> "Chargé(e) senior " + field;
                    default -> draw.of("Assistant(e) ", "Stagiaire ") + field;
                };
            case "es" ->
                switch (seniority) {
                    case "C_LEVEL" -> draw.of("Directora general", "Consejero delegado");
                    case "VP" -> "Vicepresidente de " + field;
                    case "DIRECTOR" -> draw.of("Directora de ", "Director de ") + field;
                    case "MANAGER" -> "Responsable de " + field;
                    case "SENIOR" -> "Técnico sénior de " + field;
                    default -> draw.of("Ayudante de ", "Becaria de ") + field;
                };
            default ->
                switch (seniority) {
                    case "C_LEVEL" -> draw.of("Chief Executive", "Chief " + field + " Officer");
                    case "VP" -> "VP " + field;
                    case "DIRECTOR" -> "Director of " + field;
                    case "MANAGER" -> field + " Manager";
                    case "SENIOR" -> "Senior " + field + " Specialist";
                    default -> draw.of("Junior ", "Graduate ") + field + " Assistant";
                };
        };
    }

    static String note(Draw draw, String language) {
        return switch (language) {
            case "fr" ->
                draw.of(
                        "Intéressée par l'attribution, à rappeler en mai",
                        "A demandé un devis pour \"petites équipes\"",
                        "Déjà cliente d'un outil interne, contrat jusqu'à l'été");
            case "es" ->
                draw.of(
                        "Pide precio para \"equipos pequeños\", sin prisa",
                        "Quiere comparar campañas, llamar por la mañana",
                        "¿Integración con su CRM? Preguntó dos veces");
            default ->
                draw.of(
                        "Wants a demo for two teams, Dublin and Cork",
                        "Asked about \"closed-loop\" reporting",
                        "Budget round in summer, call before");
        };
    }
}
