package dev.smarketing.benchmarks.batch;

import java.util.List;
import java.util.Set;

/** The numbers of R1, once for the model and all peers. Points are whole points. */
final class Reference {

    static final int COMPANY_LEAST = -50;
    static final int COMPANY_MOST = 35;
    static final int PERSON_LEAST = -30;
    static final int PERSON_MOST = 30;
    static final int BEHAVIOUR_LEAST = -20;
    static final int BEHAVIOUR_MOST = 60;
    static final int TOTAL_MOST = 100;
    static final int THRESHOLD = 60;
    static final int EXPLICIT_THRESHOLD = 25;

    static final List<String> HOME_MARKET = List.of("US", "FR", "DE", "NL");
    static final List<String> NEAR_MARKET = List.of("GB", "ES", "IT", "CH", "BE", "SE");
    static final List<String> EMBARGO = List.of("CN", "EG", "VN", "SA");
    static final List<String> TARGET_INDUSTRY = List.of("software", "media", "consulting");
    static final List<String> GOOD_INDUSTRY = List.of("financial services", "insurance", "telecommunications");
    static final List<String> POOR_INDUSTRY = List.of("education", "government", "gambling");
    static final List<String> MARKETING_WORDS = List.of("marketing");
    static final List<String> GROWTH_WORDS = List.of("growth", "demand");
    static final List<String> ASSISTANT_WORDS = List.of("student", "intern", "assistant");
    static final List<String> BUYERS = List.of("evaluator", "economic buyer", "technical buyer", "executive sponsor");

    private Reference() {}

    /** An implicit rule. */
    static final class Behaviour {

        static final Behaviour VIEWS = new Behaviour("views", 1, 14, 10, 30, Set.of(Kind.PAGE_VIEW));
        static final Behaviour PRICING = new Behaviour("pricing", 5, 21, 5, 90, Set.of(Kind.PRICING_PAGE));
        static final Behaviour OPENS =
                new Behaviour("opens", 1, 0, 10, 90, Set.of(Kind.EMAIL_OPEN), 7, 100, 30, 50, 90, 25);
        static final Behaviour CLICKS = new Behaviour("clicks", 3, 30, 6, 90, Set.of(Kind.EMAIL_CLICK));
        static final Behaviour FORMS = new Behaviour("forms", 10, 0, 3, 90, Set.of(Kind.FORM), 30, 100, 90, 50);
        static final Behaviour REGISTERED = new Behaviour("registered", 5, 45, 3, 180, Set.of(Kind.WEBINAR_REGISTERED));
        static final Behaviour ATTENDED = new Behaviour("attended", 12, 45, 2, 180, Set.of(Kind.WEBINAR_ATTENDED));
        static final Behaviour DOWNLOADS = new Behaviour("downloads", 8, 30, 4, 90, Set.of(Kind.DOWNLOAD));
        static final Behaviour DEMO =
                new Behaviour("demo", 30, 0, 1, 180, Set.of(Kind.DEMO_REQUEST), 14, 100, 60, 60, 180, 30);
        static final Behaviour UNSUBSCRIBED = new Behaviour("unsubscribed", -20, 0, 1, 365, Set.of(Kind.UNSUBSCRIBE));
        static final Behaviour HOT =
                new Behaviour("hot", 6, 0, 2, 7, Set.of(Kind.PRICING_PAGE, Kind.DEMO_REQUEST, Kind.FORM));
        static final Behaviour ENGAGED =
                new Behaviour("engaged", 2, 60, 8, 365, Set.of(Kind.EMAIL_CLICK, Kind.DOWNLOAD, Kind.WEBINAR_ATTENDED));

        /** All twelve. */
        static final List<Behaviour> ALL = List.of(
                VIEWS,
                PRICING,
                OPENS,
                CLICKS,
                FORMS,
                REGISTERED,
                ATTENDED,
                DOWNLOADS,
                DEMO,
                UNSUBSCRIBED,
                HOT,
                ENGAGED);

        final String id;
        final int points;
        /** In days; 0 for none. */
        final int halfLife;

        final int newest;
        final int window;
        final List<Kind> kinds;
        /** Rows of a last day and a percentage. */
        final int[][] table;

        private Behaviour(String id, int points, int halfLife, int newest, int window, Set<Kind> kinds, int... rows) {
            this.id = id;
            this.points = points;
            this.halfLife = halfLife;
            this.newest = newest;
            this.window = window;
            this.kinds = kinds.stream().sorted().toList();
            this.table = new int[rows.length / 2][];
            for (int i = 0; i < table.length; i++) {
                table[i] = new int[] {rows[2 * i], rows[2 * i + 1]};
            }
        }

        /**
         * The hundredths of one activity of an age in days, rounded half up, ties away from zero. Double precision
         * errs by less than a billionth here, and no power of two that is not exact comes so close to a tie; a test
         * compares every age with the library.
         */
        int hundredths(int age) {
            if (age >= window) {
                return 0;
            }
            int amount = 100 * Math.abs(points);
            int faded = amount;
            if (halfLife > 0) {
                faded = (int) Math.floor(amount * StrictMath.pow(0.5, (double) age / halfLife) + 0.5);
            } else if (table.length > 0) {
                faded = 0;
                for (int[] row : table) {
                    if (age <= row[0]) {
                        faded = (amount * row[1] + 50) / 100;
                        break;
                    }
                }
            }
            return points < 0 ? -faded : faded;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static int clamp(int points, int least, int most) {
        return Math.max(least, Math.min(most, points));
    }

    /**
     * A score in hundredths of a point.
     *
     * @param total after all limits
     * @param qualified whether the lead is ready for sales
     */
    record Score(int total, boolean qualified) {

        static Score of(int explicit, int implicit) {
            int total = clamp(explicit + implicit, 0, 100 * TOTAL_MOST);
            return new Score(total, total >= 100 * THRESHOLD && explicit >= 100 * EXPLICIT_THRESHOLD);
        }
    }
}
