package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The written rules of the field; each knows its data form. */
sealed interface StandardWeights extends TouchWeights {

    /** The options beside the name. */
    default Map<String, Object> options() {
        return Map.of();
    }

    static StandardWeights read(DataObject data) {
        String name = data.text("model");
        return switch (name) {
            case "first" -> new OneTouch(true);
            case "last" -> new OneTouch(false);
            case "last-non-direct" ->
                new LastNonDirect(new TreeSet<>(
                        data.texts("direct").stream().map(Channel::of).toList()));
            case "linear" -> new Linear();
            case "linear-by-channel" -> new LinearByChannel();
            case "position" -> new Position(data.decimal("first"), data.decimal("middle"), data.decimal("last"));
            case "time-decay" -> new TimeDecay(data.duration("halfLife"));
            case "milestones" ->
                new Milestones(
                        data.decimal("first"),
                        data.decimal("lead"),
                        data.decimal("opportunity"),
                        data.decimal("close"),
                        data.decimal("rest"));
            default ->
                throw data.error(
                        "model",
                        "'" + name
                                + "' is not one of [first, last, last-non-direct, linear, linear-by-channel, position,"
                                + " time-decay, milestones]; choose one, or hand in the weights of that name");
        };
    }

    private static List<BigDecimal> oneHot(int size, int place) {
        List<BigDecimal> weights = new ArrayList<>(Collections.nCopies(size, BigDecimal.ZERO));
        weights.set(place, BigDecimal.ONE);
        return weights;
    }

    private static BigDecimal requireWeight(BigDecimal weight, String name) {
        return Decimals.canonical(Require.notNegative(weight, "weight of " + name));
    }

    record OneTouch(boolean first) implements StandardWeights {
        @Override
        public String name() {
            return first ? "first" : "last";
        }

        @Override
        public List<BigDecimal> weights(List<Touchpoint> path, Instant conversion) {
            return oneHot(path.size(), first ? 0 : path.size() - 1);
        }
    }

    record LastNonDirect(SortedSet<Channel> direct) implements StandardWeights {
        @Override
        public String name() {
            return "last-non-direct";
        }

        @Override
        public Map<String, Object> options() {
            return Map.of("direct", direct.stream().map(Channel::name).toList());
        }

        @Override
        public List<BigDecimal> weights(List<Touchpoint> path, Instant conversion) {
            for (int i = path.size() - 1; i >= 0; i--) {
                if (!direct.contains(path.get(i).channel())) {
                    return oneHot(path.size(), i);
                }
            }
            return oneHot(path.size(), path.size() - 1);
        }
    }

    record Linear() implements StandardWeights {
        @Override
        public String name() {
            return "linear";
        }

        @Override
        public List<BigDecimal> weights(List<Touchpoint> path, Instant conversion) {
            return Collections.nCopies(path.size(), BigDecimal.ONE);
        }
    }

    record LinearByChannel() implements StandardWeights {
        @Override
        public String name() {
            return "linear-by-channel";
        }

        /** The common multiple of the numbers of touches, divided by the number of the touch's channel. */
        @Override
        public List<BigDecimal> weights(List<Touchpoint> path, Instant conversion) {
            Map<Channel, Integer> touches = new HashMap<>();
            path.forEach(touch -> touches.merge(touch.channel(), 1, Integer::sum));
            BigInteger multiple = BigInteger.ONE;
            for (int number : touches.values()) {
                BigInteger count = BigInteger.valueOf(number);
                multiple = multiple.divide(multiple.gcd(count)).multiply(count);
            }
            List<BigDecimal> weights = new ArrayList<>(path.size());
            for (Touchpoint touch : path) {
                Integer number = touches.getOrDefault(touch.channel(), 1);
                weights.add(new BigDecimal(multiple.divide(BigInteger.valueOf(number))));
            }
            return weights;
        }
    }

    record Position(BigDecimal first, BigDecimal middle, BigDecimal last) implements StandardWeights {
        public Position {
            first = requireWeight(first, "the first touch");
            middle = requireWeight(middle, "the middle touches");
            last = requireWeight(last, "the last touch");
            if (first.add(last).signum() == 0) {
                throw new IllegalArgumentException("weights of the first and the last touch are both 0, so two touches"
                        + " would share nothing; give one of them a weight above 0");
            }
        }

        @Override
        public String name() {
            return "position";
        }

        @Override
        public Map<String, Object> options() {
            Map<String, Object> options = new LinkedHashMap<>();
            options.put("first", first);
            options.put("middle", middle);
            options.put("last", last);
            return options;
        }

        @Override
        public List<BigDecimal> weights(List<Touchpoint> path, Instant conversion) {
            int touches = path.size();
            if (touches == 1) {
                return List.of(BigDecimal.ONE);
            }
            if (touches == 2) {
                return List.of(first, last);
            }
            BigDecimal middles = BigDecimal.valueOf(touches - 2L);
            List<BigDecimal> weights = new ArrayList<>(Collections.nCopies(touches, middle));
            weights.set(0, first.multiply(middles));
            weights.set(touches - 1, last.multiply(middles));
            return weights;
        }
    }

    record TimeDecay(Duration halfLife) implements StandardWeights {
        public TimeDecay {
            Require.positive(halfLife, "half-life");
        }

        @Override
        public String name() {
            return "time-decay";
        }

        @Override
        public Map<String, Object> options() {
            return Map.of("halfLife", halfLife.toString());
        }

        /** Ages count from the newest touch: a common factor changes no share. */
        @Override
        public List<BigDecimal> weights(List<Touchpoint> path, Instant conversion) {
            Instant newest = path.get(path.size() - 1).at();
            return path.stream()
                    .map(touch -> Halving.weight(Duration.between(touch.at(), newest), halfLife))
                    .toList();
        }
    }

    /** The rest shares its part equally; what has no touch is left out by not being there. */
    record Milestones(BigDecimal first, BigDecimal lead, BigDecimal opportunity, BigDecimal close, BigDecimal rest)
            implements StandardWeights {
        public Milestones {
            first = requireWeight(first, "the first touch");
            lead = requireWeight(lead, "the lead touch");
            opportunity = requireWeight(opportunity, "the opportunity touch");
            close = requireWeight(close, "the closing touch");
            rest = requireWeight(rest, "the rest");
            if (first.signum() == 0) {
                throw new IllegalArgumentException("weight of the first touch is 0, so a path of one touch without"
                        + " milestones would get nothing; give it a weight above 0");
            }
        }

        @Override
        public String name() {
            return "milestones";
        }

        @Override
        public Map<String, Object> options() {
            Map<String, Object> options = new LinkedHashMap<>();
            options.put("first", first);
            options.put("lead", lead);
            options.put("opportunity", opportunity);
            options.put("close", close);
            options.put("rest", rest);
            return options;
        }

        @Override
        public List<BigDecimal> weights(List<Touchpoint> path, Instant conversion) {
            int leadPlace = lastWith(path, Milestone.LEAD);
            int opportunityPlace = lastWith(path, Milestone.OPPORTUNITY);
            int closePlace = close.signum() == 0 ? -1 : path.size() - 1;
            List<BigDecimal> roles = new ArrayList<>(Collections.nCopies(path.size(), BigDecimal.ZERO));
            boolean[] hasRole = new boolean[path.size()];
            add(roles, hasRole, 0, first);
            add(roles, hasRole, lead.signum() == 0 ? -1 : leadPlace, lead);
            add(roles, hasRole, opportunity.signum() == 0 ? -1 : opportunityPlace, opportunity);
            add(roles, hasRole, closePlace, close);
            int others = 0;
            for (boolean has : hasRole) {
                others += has ? 0 : 1;
            }
            if (others == 0) {
                return roles;
            }
            List<BigDecimal> weights = new ArrayList<>(path.size());
            for (int i = 0; i < hasRole.length; i++) {
                weights.add(hasRole[i] ? roles.get(i).multiply(BigDecimal.valueOf(others)) : rest);
            }
            return weights;
        }

        private static void add(List<BigDecimal> roles, boolean[] hasRole, int place, BigDecimal weight) {
            if (place >= 0) {
                roles.set(place, roles.get(place).add(weight));
                hasRole[place] = true;
            }
        }

        private static int lastWith(List<Touchpoint> path, Milestone milestone) {
            for (int i = path.size() - 1; i >= 0; i--) {
                if (path.get(i).milestones().contains(milestone)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
