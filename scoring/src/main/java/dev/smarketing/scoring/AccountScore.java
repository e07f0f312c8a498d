package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The score of an account, with what each of its persons adds to it. */
public final class AccountScore {

    private final String account;
    private final AccountRollUp rollUp;
    private final Standing standing;
    private final List<Part> parts;
    private final int people;

    AccountScore(String account, AccountRollUp rollUp, Standing standing, List<Part> parts, int people) {
        this.account = account;
        this.rollUp = rollUp;
        this.standing = standing;
        this.parts = Require.elements(parts, "parts");
        this.people = people;
    }

    /** Whether enough people are behind the score. */
    public enum Standing {
        /** As many as the roll-up needs. */
        ENOUGH_PEOPLE,
        /** Fewer than the roll-up needs; the score is told all the same. */
        NOT_ENOUGH_PEOPLE,
        /** None at all, so there is no score. */
        NO_PERSON
    }

    /**
     * What one person adds.
     *
     * @param leadId the person
     * @param score its score
     * @param limited its score after the limit of each person
     * @param weight its weight, 1 unless the roll-up weighs
     * @param points what it adds to the account's score
     */
    public record Part(LeadId leadId, Points score, Points limited, BigDecimal weight, Points points) {

        /**
         * What one person adds.
         *
         * @param leadId the person
         * @param score its score
         * @param limited its score after the limit of each person
         * @param weight its weight, 1 unless the roll-up weighs
         * @param points what it adds to the account's score
         */
        public Part {
            Objects.requireNonNull(leadId, "leadId");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(limited, "limited");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(points, "points");
        }
    }

    /**
     * The account.
     *
     * @return what it is called
     */
    public String account() {
        return account;
    }

    /**
     * The roll-up.
     *
     * @return how the scores became one
     */
    public AccountRollUp rollUp() {
        return rollUp;
    }

    /**
     * Whether enough people are behind the score.
     *
     * @return the standing
     */
    public Standing standing() {
        return standing;
    }

    /**
     * The score.
     *
     * @return the points, rounded half up once; empty if the account has no person
     */
    public Optional<Points> points() {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream().map(Part::points).reduce(Points.ZERO, Points::plus));
    }

    /**
     * How many people are at or above the floor that the roll-up names.
     *
     * @return the number; all people if it names none
     */
    public int people() {
        return people;
    }

    /**
     * What each person adds. The parts are rounded so that they add up to the score.
     *
     * @return one part a person, the highest score first
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * What each person adds, side by side.
     *
     * @param language the language of the headings
     * @return one row a person, the highest score first: its id, its score before and after the limit of each
     *     person, its weight and the points that it adds
     */
    public Table table(Language language) {
        return ScoreTables.of(this, language);
    }

    /**
     * The score and why, in English.
     *
     * @return several lines, each ended by a line feed
     */
    public String explain() {
        return explain(Language.ENGLISH);
    }

    /**
     * The score and why.
     *
     * @param language the language
     * @return several lines, each ended by a line feed; the signed numbers at their starts add up to the score
     */
    public String explain(Language language) {
        Objects.requireNonNull(language, "language");
        int pointsWidth = 0;
        int idWidth = 0;
        for (Part part : parts) {
            pointsWidth = Math.max(pointsWidth, part.points().signed(language).length());
            idWidth = Math.max(idWidth, part.leadId().value().length());
        }
        StringBuilder text = new StringBuilder(headline(language)).append('\n');
        for (Part part : parts) {
            String points = part.points().signed(language);
            String id = part.leadId().value();
            text.append("  ").append(" ".repeat(pointsWidth - points.length())).append(points);
            text.append("  ")
                    .append(id)
                    .append(" ".repeat(idWidth - id.length()))
                    .append("  ");
            text.append(Wording.SCORED.in(language))
                    .append(' ')
                    .append(part.score().toText(language));
            if (!part.limited().equals(part.score())) {
                text.append(language.semicolon())
                        .append(Wording.LIMITED.in(language))
                        .append(language.colon())
                        .append(part.limited().toText(language));
            }
            if (part.weight().compareTo(BigDecimal.ONE) != 0) {
                text.append(" x ").append(Numerals.exact(part.weight(), language));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String headline(Language language) {
        String found = switch (standing) {
            case NO_PERSON -> Wording.NO_PERSON.in(language);
            case ENOUGH_PEOPLE -> Wording.people(people, language);
            case NOT_ENOUGH_PEOPLE -> Wording.NOT_ENOUGH_PEOPLE.in(language) + " (" + people + ")";
        };
        return account
                + points().map(points -> " " + Wording.SCORED.in(language) + " " + points.toText(language))
                        .orElse("")
                + language.colon()
                + found;
    }

    /**
     * The score as plain data, with the roll-up that made it and what each person adds: a stored score tells for
     * ever how it came about.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        return AccountData.write(this);
    }

    /**
     * Reads what {@link #toData()} writes. Nothing is rolled up anew.
     *
     * @param data the data
     * @return the score
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read, or its parts do not add up
     */
    public static AccountScore fromData(Map<String, ?> data) {
        return DataObject.root("account score", data).make(AccountData::read);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountScore score
                && account.equals(score.account)
                && rollUp.equals(score.rollUp)
                && standing == score.standing
                && parts.equals(score.parts)
                && people == score.people;
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, rollUp, parts);
    }

    /**
     * The first line of the explanation.
     *
     * @return for example {@code Acme scored 61.33: 4 people}
     */
    @Override
    public String toString() {
        return headline(Language.ENGLISH);
    }
}
