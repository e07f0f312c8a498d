package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An attribute whose values are levels of an ordered scale.
 *
 * @param <T> the type of the levels
 */
public final class ScaleAttribute<T> extends OrderedAttribute<T> {

    private final List<T> levels;
    private final Function<T, String> naming;
    private final Map<T, Integer> ranks = new HashMap<>();
    private final Map<String, T> byName = new LinkedHashMap<>();

    ScaleAttribute(String name, boolean personal, List<T> levels, Function<T, String> naming) {
        super(name, personal);
        this.levels = Require.elements(levels, "levels");
        this.naming = naming;
        Require.atLeast(this.levels.size(), 1, "number of levels of attribute '" + name + "'");
        for (T level : this.levels) {
            String text = Require.text(naming.apply(level), "level of attribute '" + name + "'");
            if (byName.put(text, level) != null) {
                throw new IllegalArgumentException(
                        "level '" + text + "' of attribute '" + name + "' is given twice; give each level once");
            }
            ranks.put(level, ranks.size());
        }
    }

    @Override
    public ScaleAttribute<T> personal() {
        return new ScaleAttribute<>(name(), true, levels, naming);
    }

    /**
     * The levels.
     *
     * @return all levels, the lowest first
     */
    public List<T> levels() {
        return levels;
    }

    @Override
    int compare(T left, T right) {
        return Integer.compare(rank(left), rank(right));
    }

    // the constants of an enum stand in their order, which costs less to read than a table; all others are looked up
    @SuppressWarnings({"EnumOrdinal", "ReferenceEquality"})
    private int rank(T level) {
        if (level instanceof Enum<?> constant
                && constant.ordinal() < levels.size()
                && levels.get(constant.ordinal()) == level) {
            return constant.ordinal();
        }
        Integer rank = ranks.get(level);
        if (rank == null) {
            throw new IllegalArgumentException("'" + (isPersonal() ? MASK : level) + "' is no level of attribute '"
                    + name() + "'; choose one of " + byName.keySet());
        }
        return rank;
    }

    @Override
    String kind() {
        return "a level of " + byName.keySet();
    }

    @Override
    T checked(Object value) {
        for (T level : levels) {
            if (level.equals(value)) {
                return level;
            }
        }
        throw wrongType(value);
    }

    @Override
    T read(DataObject data, String key) {
        String text = data.text(key);
        T level = byName.get(text);
        if (level == null) {
            throw data.error(key, "'" + text + "' is not one of " + byName.keySet() + "; choose one of these");
        }
        return level;
    }

    @Override
    T parsed(String text) {
        T level = byName.get(byName.containsKey(text) ? text : text.strip());
        if (level == null) {
            throw notParsed(text, "choose one of these");
        }
        return level;
    }

    @Override
    Object plain(T value) {
        return naming.apply(value);
    }

    @Override
    String written(T value, Language language) {
        return naming.apply(value);
    }

    @Override
    boolean isSameKindAs(Attribute<?> other) {
        return other instanceof ScaleAttribute<?> scale && levels.equals(scale.levels);
    }
}
