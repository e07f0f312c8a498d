package dev.smarketing.scoring;

import dev.smarketing.core.check.Apportionment;
import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the scores of the persons of an account become one: an immutable value. The persons' scores are limited
 * first, if a limit is given; the account's score is rounded once at the end, half up with ties away from zero.
 */
public final class AccountRollUp {

    private final RollUpMethod method;
    private final Limits eachPerson;
    private final Optional<Minimum> minimum;

    private AccountRollUp(RollUpMethod method, Limits eachPerson, Optional<Minimum> minimum) {
        this.method = method;
        this.eachPerson = eachPerson;
        this.minimum = minimum;
    }

    private record Minimum(int people, Points floor) {

        Minimum {
            Require.atLeast(people, 1, "number of people needed");
            Objects.requireNonNull(floor, "floor");
        }
    }

    private static AccountRollUp by(RollUpMethod method) {
        return new AccountRollUp(method, Limits.NONE, Optional.empty());
    }

    /**
     * The sum of the persons' scores.
     *
     * @return the roll-up
     */
    public static AccountRollUp sum() {
        return by(new RollUpMethod.Sum());
    }

    /**
     * The highest of the persons' scores.
     *
     * @return the roll-up
     */
    public static AccountRollUp max() {
        return by(new RollUpMethod.Max());
    }

    /**
     * The mean of the persons' scores.
     *
     * @return the roll-up
     */
    public static AccountRollUp mean() {
        return by(new RollUpMethod.Mean());
    }

    /**
     * Mostly the champion: w * max + (1 - w) * mean of the others. A single person counts whole.
     *
     * @param weight the weight w, 0 to 1
     * @return the roll-up
     */
    public static AccountRollUp champion(BigDecimal weight) {
        return by(new RollUpMethod.Champion(weight, true));
    }

    /**
     * Mostly the champion: w * max + (1 - w) * mean of the others. A single person counts w * max only.
     *
     * @param weight the weight w, 0 to 1
     * @return the roll-up
     */
    public static AccountRollUp championShare(BigDecimal weight) {
        return by(new RollUpMethod.Champion(weight, false));
    }

    /**
     * The mean weighted by a level such as the seniority.
     *
     * @param weights the weights by level, above 0
     * @param otherwise the weight of every other level, and of persons without one, above 0
     * @return the roll-up
     */
    public static AccountRollUp weightedMean(Map<String, BigDecimal> weights, BigDecimal otherwise) {
        return by(new RollUpMethod.Weighted(Require.entries(weights, "weights"), otherwise));
    }

    /**
     * The highest of the persons' scores, and a bonus for each further person at or above a floor.
     *
     * @param bonus the bonus of one further person, above 0
     * @param floor the score from which a person counts
     * @param mostBonus the most that all bonuses add, not below one bonus
     * @return the roll-up
     */
    public static AccountRollUp maxAndBreadth(Points bonus, Points floor, Points mostBonus) {
        Objects.requireNonNull(bonus, "bonus");
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(mostBonus, "mostBonus");
        return by(new RollUpMethod.Breadth(bonus, floor, mostBonus));
    }

    /**
     * This roll-up with limits for the score of each person, taken first.
     *
     * @param limits the limits
     * @return the roll-up
     */
    public AccountRollUp limitingEachPersonTo(Limits limits) {
        return new AccountRollUp(method, Objects.requireNonNull(limits, "limits"), minimum);
    }

    /**
     * This roll-up with a number of people without which the account does not count as reached. The score is
     * told all the same.
     *
     * @param people how many, at least 1
     * @param floor the score from which a person counts
     * @return the roll-up
     */
    public AccountRollUp needingAtLeast(int people, Points floor) {
        return new AccountRollUp(method, eachPerson, Optional.of(new Minimum(people, floor)));
    }

    /**
     * Scores an account whose persons all weigh the same, or have no level.
     *
     * @param account what the account is called
     * @param cards one score card a person, of one model and one instant
     * @return the score of the account
     */
    public AccountScore score(String account, Collection<ScoreCard> cards) {
        return score(account, cards, Map.of());
    }

    /**
     * Scores an account.
     *
     * @param account what the account is called
     * @param cards one score card a person, of one model and one instant
     * @param levels the level of a person, for {@link #weightedMean}
     * @return the score of the account
     * @throws IllegalArgumentException if a person has two cards, or the cards are of several models or instants
     */
    public AccountScore score(String account, Collection<ScoreCard> cards, Map<LeadId, String> levels) {
        Require.text(account, "account");
        Require.entries(levels, "levels");
        requireComparable(account, cards);
        if (cards.isEmpty()) {
            return new AccountScore(account, this, AccountScore.Standing.NO_PERSON, List.of(), 0);
        }
        List<ScoreCard> highestFirst = new ArrayList<>(cards);
        highestFirst.sort(Comparator.comparing((ScoreCard card) -> limited(card))
                .reversed()
                .thenComparing(card -> card.leadId().value()));
        List<RollUpMethod.Person> persons = new ArrayList<>();
        int people = 0;
        for (ScoreCard card : highestFirst) {
            String level = levels.getOrDefault(card.leadId(), "");
            persons.add(new RollUpMethod.Person(limited(card), method.weight(level)));
            people += minimum.isEmpty() || limited(card).compareTo(minimum.get().floor()) >= 0 ? 1 : 0;
        }
        List<Points> parts = rounded(method.shares(persons), method.divisor(persons));
        List<AccountScore.Part> told = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            ScoreCard card = highestFirst.get(i);
            RollUpMethod.Person person = persons.get(i);
            told.add(
                    new AccountScore.Part(card.leadId(), card.total(), person.points(), person.weight(), parts.get(i)));
        }
        boolean enough = minimum.isEmpty() || people >= minimum.get().people();
        return new AccountScore(
                account,
                this,
                enough ? AccountScore.Standing.ENOUGH_PEOPLE : AccountScore.Standing.NOT_ENOUGH_PEOPLE,
                told,
                people);
    }

    private Points limited(ScoreCard card) {
        return Points.ofHundredths(eachPerson.clamp(card.total().hundredths()));
    }

    private static void requireComparable(String account, Collection<ScoreCard> cards) {
        Set<LeadId> seen = new HashSet<>();
        Optional<ScoreCard> first = Optional.empty();
        for (ScoreCard card : Require.elements(cards, "cards")) {
            if (!seen.add(card.leadId())) {
                throw new IllegalArgumentException("account '" + account + "' has two cards of lead " + card.leadId()
                        + "; merge what the lead did and score it once");
            }
            ScoreCard other = first.orElse(card);
            if (!other.modelId().equals(card.modelId()) || !other.asOf().equals(card.asOf())) {
                throw new IllegalArgumentException("account '" + account + "' has cards of " + other.modelId() + " at "
                        + other.asOf() + " and of " + card.modelId() + " at " + card.asOf()
                        + "; score all persons by one model as of one instant");
            }
            first = Optional.of(other);
        }
    }

    /** Rounds the sum once, and the parts so that they add up to it: the largest remainders are rounded up. */
    private static List<Points> rounded(List<BigDecimal> shares, BigDecimal divisor) {
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigInteger> floors = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigInteger left = sum.divide(divisor, 0, RoundingMode.HALF_UP).toBigIntegerExact();
        for (BigDecimal share : shares) {
            BigDecimal floor = share.divide(divisor, 0, RoundingMode.FLOOR);
            floors.add(floor.toBigIntegerExact());
            remainders.add(share.subtract(divisor.multiply(floor)));
            left = left.subtract(floor.toBigIntegerExact());
        }
        return Apportionment.roundedUp(floors, remainders, left.intValueExact()).stream()
                .map(hundredths -> Points.of(new BigDecimal(hundredths, 2)))
                .toList();
    }

    /**
     * The roll-up as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("method", method.name());
        method.writeTo(data);
        if (!eachPerson.isOpen()) {
            Map<String, Object> limits = new LinkedHashMap<>();
            eachPerson.writeTo(limits);
            data.put("each-person", Collections.unmodifiableMap(limits));
        }
        minimum.ifPresent(needed -> {
            Map<String, Object> people = new LinkedHashMap<>();
            people.put("at-least", needed.people());
            people.put("floor", needed.floor().toPlain());
            data.put("people", Collections.unmodifiableMap(people));
        });
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the roll-up
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static AccountRollUp fromData(Map<String, ?> data) {
        return DataObject.root("account roll-up", data).make(object -> {
            RollUpMethod method = RollUpMethod.read(object.version(1), "method");
            Limits limits = object.optionalObject("each-person")
                    .map(own -> own.make(Limits::read))
                    .orElse(Limits.NONE);
            return new AccountRollUp(
                    method,
                    limits,
                    object.optionalObject("people")
                            .map(people -> people.make(
                                    own -> new Minimum(own.integer("at-least"), ModelData.points(own, "floor")))));
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountRollUp rollUp
                && method.equals(rollUp.method)
                && eachPerson.equals(rollUp.eachPerson)
                && minimum.equals(rollUp.minimum);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, eachPerson, minimum);
    }

    /**
     * The data of the roll-up but its version.
     *
     * @return for example {@code {method=champion, weight=0.6}}
     */
    @Override
    public String toString() {
        Map<String, Object> data = new LinkedHashMap<>(toData());
        data.remove("version");
        return data.toString();
    }
}
