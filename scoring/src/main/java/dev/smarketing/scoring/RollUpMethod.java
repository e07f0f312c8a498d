package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the scores of persons become one. The persons come highest first, each with its weight. */
sealed interface RollUpMethod {

    /** The shares of the persons before division, in hundredths. */
    List<BigDecimal> shares(List<Person> persons);

    /** What the sum of the shares is divided by. */
    default BigDecimal divisor(List<Person> persons) {
        return BigDecimal.ONE;
    }

    default BigDecimal weight(String level) {
        return BigDecimal.ONE;
    }

    String name();

    default void writeTo(Map<String, Object> data) {}

    record Person(Points points, BigDecimal weight) {

        BigDecimal hundredths() {
            return BigDecimal.valueOf(points.hundredths());
        }
    }

    record Sum() implements RollUpMethod {

        @Override
        public List<BigDecimal> shares(List<Person> persons) {
            return persons.stream().map(Person::hundredths).toList();
        }

        @Override
        public String name() {
            return "sum";
        }
    }

    record Max() implements RollUpMethod {

        @Override
        public List<BigDecimal> shares(List<Person> persons) {
            List<BigDecimal> shares = new ArrayList<>(Collections.nCopies(persons.size(), BigDecimal.ZERO));
            shares.set(0, persons.get(0).hundredths());
            return shares;
        }

        @Override
        public String name() {
            return "max";
        }
    }

    record Mean() implements RollUpMethod {

        @Override
        public List<BigDecimal> shares(List<Person> persons) {
            return persons.stream().map(Person::hundredths).toList();
        }

        @Override
        public BigDecimal divisor(List<Person> persons) {
            return BigDecimal.valueOf(persons.size());
        }

        @Override
        public String name() {
            return "mean";
        }
    }

    /** w max + (1 - w) mean of the rest; a single person counts whole, or with the weight. */
    record Champion(BigDecimal weight, boolean wholeAlone) implements RollUpMethod {

        static final String WEIGHT = "weight";

        public Champion {
            weight = Decimals.canonical(Require.share(weight, "weight of the champion"));
        }

        @Override
        public List<BigDecimal> shares(List<Person> persons) {
            BigDecimal champion = persons.get(0).hundredths();
            if (persons.size() == 1) {
                return List.of(wholeAlone ? champion : champion.multiply(weight));
            }
            List<BigDecimal> shares = new ArrayList<>();
            shares.add(champion.multiply(weight).multiply(divisor(persons)));
            for (Person person : persons.subList(1, persons.size())) {
                shares.add(person.hundredths().multiply(BigDecimal.ONE.subtract(weight)));
            }
            return shares;
        }

        @Override
        public BigDecimal divisor(List<Person> persons) {
            return BigDecimal.valueOf(Math.max(1, persons.size() - 1));
        }

        @Override
        public String name() {
            return wholeAlone ? "champion" : "champion-share";
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            data.put(WEIGHT, weight);
        }
    }

    record Weighted(Map<String, BigDecimal> weights, BigDecimal otherwise) implements RollUpMethod {

        static final String WEIGHTS = "weights";
        static final String OTHERWISE = "otherwise";

        public Weighted {
            Map<String, BigDecimal> checked = new TreeMap<>();
            weights.forEach((level, weight) -> checked.put(level, positive(weight, "'" + level + "'")));
            weights = Collections.unmodifiableMap(checked);
            otherwise = positive(otherwise, "every other level");
        }

        private static BigDecimal positive(BigDecimal weight, String level) {
            return Decimals.canonical(Require.positive(weight, "weight of " + level));
        }

        @Override
        public BigDecimal weight(String level) {
            return weights.getOrDefault(level, otherwise);
        }

        @Override
        public List<BigDecimal> shares(List<Person> persons) {
            return persons.stream()
                    .map(person -> person.hundredths().multiply(person.weight()))
                    .toList();
        }

        @Override
        public BigDecimal divisor(List<Person> persons) {
            return persons.stream().map(Person::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public String name() {
            return "weighted-mean";
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            data.put(WEIGHTS, Collections.unmodifiableMap(new LinkedHashMap<String, Object>(weights)));
            data.put(OTHERWISE, otherwise);
        }
    }

    /** Max, and a bonus for each further person at or above a floor, limited in all. */
    record Breadth(Points bonus, Points floor, Points mostBonus) implements RollUpMethod {

        static final String BONUS = "bonus";
        static final String FLOOR = "floor";
        static final String MOST_BONUS = "bonus-up-to";

        public Breadth {
            if (bonus.signum() <= 0 || mostBonus.compareTo(bonus) < 0) {
                throw new IllegalArgumentException("bonus is " + bonus + " for each further person, up to " + mostBonus
                        + " in all; give a bonus above 0 and a limit that is not below it");
            }
        }

        @Override
        public List<BigDecimal> shares(List<Person> persons) {
            List<BigDecimal> shares = new ArrayList<>();
            shares.add(persons.get(0).hundredths());
            long left = mostBonus.hundredths();
            for (Person person : persons.subList(1, persons.size())) {
                long own = person.points().compareTo(floor) >= 0 ? Math.min(left, bonus.hundredths()) : 0;
                left -= own;
                shares.add(BigDecimal.valueOf(own));
            }
            return shares;
        }

        @Override
        public String name() {
            return "max-and-breadth";
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            data.put(BONUS, bonus.toPlain());
            data.put(FLOOR, floor.toPlain());
            data.put(MOST_BONUS, mostBonus.toPlain());
        }
    }

    static RollUpMethod read(DataObject data, String key) {
        String name = data.text(key);
        return switch (name) {
            case "sum" -> new Sum();
            case "max" -> new Max();
            case "mean" -> new Mean();
            case "champion" -> new Champion(data.decimal(Champion.WEIGHT), true);
            case "champion-share" -> new Champion(data.decimal(Champion.WEIGHT), false);
            case "weighted-mean" ->
                new Weighted(
                        data.object(Weighted.WEIGHTS).make(RollUpMethod::weights), data.decimal(Weighted.OTHERWISE));
            case "max-and-breadth" ->
                new Breadth(
                        ModelData.points(data, Breadth.BONUS),
                        ModelData.points(data, Breadth.FLOOR),
                        ModelData.points(data, Breadth.MOST_BONUS));
            default ->
                throw data.error(
                        key,
                        "'" + name
                                + "' is not known; use one of [sum, max, mean, champion, champion-share, weighted-mean,"
                                + " max-and-breadth]");
        };
    }

    private static Map<String, BigDecimal> weights(DataObject data) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        data.keys().forEach(level -> weights.put(level, data.decimal(level)));
        return weights;
    }
}
