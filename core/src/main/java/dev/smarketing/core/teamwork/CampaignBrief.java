package dev.smarketing.core.teamwork;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What everybody has to know before a campaign begins: its facts, each person's part, what each team gains, and how
 * the work is done.
 */
public final class CampaignBrief {

    private static final int VERSION = 1;

    private final String campaign;
    private final Map<Question, String> answers;
    private final Map<String, String> audience;
    private final Map<String, String> parts;
    private final Map<String, String> benefits;
    private final List<String> deciders;

    private CampaignBrief(
            String campaign,
            Map<Question, String> answers,
            Map<String, String> audience,
            Map<String, String> parts,
            Map<String, String> benefits,
            List<String> deciders) {
        this.campaign = Require.text(campaign, "campaign");
        this.answers = Collections.unmodifiableMap(answers);
        this.audience = Collections.unmodifiableMap(audience);
        this.parts = Collections.unmodifiableMap(parts);
        this.benefits = Collections.unmodifiableMap(benefits);
        this.deciders = Require.elements(deciders, "deciders");
    }

    /** What a brief has to answer: five facts, then each person's part, then six questions of method. */
    public enum Question {
        /** What the campaign is for. */
        OBJECTIVE("objective", "objectif", "objetivo"),
        /** By which numbers its success is known. */
        MEASURES("measures", "mesures", "medidas"),
        /** Whom it speaks to; answered by {@link #withAudience}. */
        AUDIENCE("audience", "cible", "audiencia"),
        /** What it says. */
        MESSAGE("message", "message", "mensaje"),
        /** What is handed over. */
        DELIVERABLES("deliverables", "livrables", "entregables"),
        /** Who does what; answered by {@link #withPart}, once a person. */
        PARTS("each person's part", "rôle de chacun", "papel de cada persona"),
        /** How the deliverables are handed over. */
        DELIVERY("how it is delivered", "mode de livraison", "modo de entrega"),
        /** How feedback is given. */
        FEEDBACK("how feedback is given", "mode de retour", "modo de dar comentarios"),
        /** By when each step is done. */
        DEADLINES("deadlines", "échéances", "plazos"),
        /** Whose budget pays. */
        BUDGET("whose budget", "budget de qui", "presupuesto de quién"),
        /** Who decides finally; answered by {@link #withFinalDecider}. */
        FINAL_DECIDER("who decides finally", "qui décide en dernier ressort", "quién tiene la última palabra"),
        /** How the decision is told. */
        DECISION_TOLD("how the decision is told", "annonce de la décision", "cómo se comunica la decisión");

        private final Words words;

        Question(String english, String french, String spanish) {
            words = new Words(english, french, spanish);
        }

        private boolean isText() {
            return this != AUDIENCE && this != PARTS && this != FINAL_DECIDER;
        }

        /**
         * The question, for people.
         *
         * @param language the language
         * @return for example {@code whose budget}
         */
        public String toText(Language language) {
            return words.in(language);
        }
    }

    /**
     * A brief that answers nothing yet.
     *
     * @param campaign what people call the campaign, not blank
     * @return the brief
     */
    public static CampaignBrief of(String campaign) {
        return new CampaignBrief(campaign, Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    /**
     * The brief with an answer.
     *
     * @param question the question, not one that has a method of its own
     * @param answer the answer, not blank
     * @return a changed copy
     * @throws IllegalArgumentException if it is the audience, the parts or the final decider
     */
    public CampaignBrief with(Question question, String answer) {
        Objects.requireNonNull(question, "question");
        if (!question.isText()) {
            throw new IllegalArgumentException("'" + question.toText(Language.ENGLISH)
                    + "' is not one text; say withAudience, withPart or withFinalDecider");
        }
        Map<Question, String> more = new EnumMap<>(Question.class);
        more.putAll(answers);
        more.put(question, Require.text(answer, question.toText(Language.ENGLISH) + " of '" + campaign + "'"));
        return new CampaignBrief(campaign, more, audience, parts, benefits, deciders);
    }

    /**
     * The brief with an audience bounded by one more attribute.
     *
     * @param attribute for example industry, not blank
     * @param bound for example retail in France, not blank
     * @return a changed copy
     */
    public CampaignBrief withAudience(String attribute, String bound) {
        return new CampaignBrief(campaign, answers, more(audience, attribute, bound), parts, benefits, deciders);
    }

    /**
     * The brief with somebody's part.
     *
     * @param person the person, not blank
     * @param part what they do, empty if that is still open
     * @return a changed copy
     */
    public CampaignBrief withPart(String person, String part) {
        return new CampaignBrief(campaign, answers, audience, more(parts, person, part), benefits, deciders);
    }

    /**
     * The brief with a team that takes part.
     *
     * @param team the team, not blank
     * @param benefit what it gains, empty if nobody has said so
     * @return a changed copy
     */
    public CampaignBrief withTeam(String team, String benefit) {
        return new CampaignBrief(campaign, answers, audience, parts, more(benefits, team, benefit), deciders);
    }

    /**
     * The brief with somebody who decides finally; a second one is a finding.
     *
     * @param person the person, not blank
     * @return a changed copy
     */
    public CampaignBrief withFinalDecider(String person) {
        Require.text(person, "final decider of '" + campaign + "'");
        List<String> more = new ArrayList<>(deciders);
        if (!more.contains(person)) {
            more.add(person);
        }
        return new CampaignBrief(campaign, answers, audience, parts, benefits, more);
    }

    private static Map<String, String> more(Map<String, String> map, String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        more.put(
                Require.text(key, "name"),
                Objects.requireNonNull(value, "value").strip());
        return more;
    }

    /**
     * How much is answered: every question counts once, each person's part once a person.
     *
     * @return answered / required, exact
     */
    public MetricValue completeness() {
        int persons = Math.max(1, parts.size());
        int required = Question.values().length - 1 + persons;
        int answered = answers.size()
                + (audience.values().stream().anyMatch(bound -> !bound.isEmpty()) ? 1 : 0)
                + (int) parts.values().stream().filter(part -> !part.isEmpty()).count()
                + (deciders.isEmpty() ? 0 : 1);
        return MetricValue.ratio(BigDecimal.valueOf(answered), BigDecimal.valueOf(required));
    }

    /**
     * What is not answered yet.
     *
     * @return the questions in their order
     */
    public List<Question> open() {
        List<Question> open = new ArrayList<>();
        for (Question question : Question.values()) {
            boolean isAnswered = switch (question) {
                case AUDIENCE -> audience.values().stream().anyMatch(bound -> !bound.isEmpty());
                case PARTS -> !parts.isEmpty() && !parts.containsValue("");
                case FINAL_DECIDER -> !deciders.isEmpty();
                default -> answers.containsKey(question);
            };
            if (!isAnswered) {
                open.add(question);
            }
        }
        return List.copyOf(open);
    }

    /**
     * What is wrong with the brief.
     *
     * @param asked by how many attributes an audience has to be bounded, 0 or more
     * @return BRF-01 nobody decides finally, BRF-02 more than one does, BRF-03 the audience is vague, then BRF-04 for
     *     each team that gains nothing
     */
    public List<Finding> check(int asked) {
        Require.atLeast(asked, 0, "number of attributes asked");
        List<Finding> findings = new ArrayList<>();
        if (deciders.isEmpty()) {
            findings.add(Finding.of(FindingCode.NO_FINAL_DECIDER, campaign));
        } else if (deciders.size() > 1) {
            List<String> subjects = new ArrayList<>(List.of(campaign));
            subjects.addAll(deciders);
            findings.add(new Finding(FindingCode.TWO_FINAL_DECIDERS, subjects, Map.of(), List.of()));
        }
        long bounds =
                audience.values().stream().filter(bound -> !bound.isEmpty()).count();
        if (bounds < asked) {
            findings.add(Finding.of(
                    FindingCode.VAGUE_AUDIENCE,
                    campaign,
                    Map.of("bounds", MetricValue.count(bounds), "asked", MetricValue.count(asked))));
        }
        benefits.forEach((team, benefit) -> {
            if (benefit.isEmpty()) {
                findings.add(new Finding(FindingCode.NO_BENEFIT, List.of(campaign), Map.of(), List.of(team)));
            }
        });
        return List.copyOf(findings);
    }

    /**
     * How complete the brief is, and what is open.
     *
     * @param language the language
     * @return for example {@code Spring fair: 92.3 % answered, open: whose budget}
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder(campaign)
                .append(language.colon())
                .append(completeness().toPercentText(language))
                .append(language.pick(" answered", " répondu", " respondido"));
        String separator = language.pick(", open", ", reste", ", falta") + language.colon();
        for (Question question : open()) {
            text.append(separator).append(question.toText(language));
            separator = ", ";
        }
        return text.toString();
    }

    /**
     * The brief as plain data.
     *
     * @return version, campaign, answers, audience, parts, teams, deciders
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        Map<String, Object> named = new LinkedHashMap<>();
        answers.forEach((question, answer) -> named.put(DataObject.spelled(question), answer));
        data.put("version", VERSION);
        data.put("campaign", campaign);
        data.put("answers", Collections.unmodifiableMap(named));
        data.put("audience", pairs(audience));
        data.put("parts", pairs(parts));
        data.put("teams", pairs(benefits));
        data.put("deciders", deciders);
        return Collections.unmodifiableMap(data);
    }

    /** A list, because not every format keeps the order of a map. */
    private static List<Map<String, Object>> pairs(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getValue().isEmpty()
                        ? Map.<String, Object>of("name", entry.getKey())
                        : Map.<String, Object>of("name", entry.getKey(), "text", entry.getValue()))
                .toList();
    }

    /**
     * A brief from plain data.
     *
     * @param data the data
     * @return the brief
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a brief
     */
    public static CampaignBrief fromData(Map<String, ?> data) {
        return DataObject.root("campaign brief", data).make(root -> {
            root.version(VERSION);
            CampaignBrief brief = of(root.text("campaign"));
            DataObject named = root.object("answers");
            for (Question question : Question.values()) {
                String key = DataObject.spelled(question);
                brief = question.isText() && named.has(key) ? brief.with(question, named.text(key)) : brief;
            }
            CampaignBrief answered = brief;
            brief = named.make(all -> answered);
            brief = new CampaignBrief(
                    brief.campaign,
                    brief.answers,
                    pairs(root, "audience"),
                    pairs(root, "parts"),
                    pairs(root, "teams"),
                    List.of());
            for (String person : root.texts("deciders")) {
                brief = brief.withFinalDecider(person);
            }
            return brief;
        });
    }

    private static Map<String, String> pairs(DataObject root, String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (DataObject entry : root.objects(key)) {
            String name = entry.text("name");
            if (pairs.put(name, entry.optionalText("text").orElse("")) != null) {
                throw entry.error("name", "'" + name + "' is given twice; give it once");
            }
            entry.make(found -> name);
        }
        return pairs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CampaignBrief that && toData().equals(that.toData());
    }

    @Override
    public int hashCode() {
        return toData().hashCode();
    }

    /**
     * As {@link #toText} in English.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
