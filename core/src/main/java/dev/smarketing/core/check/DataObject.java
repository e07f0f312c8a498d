package dev.smarketing.core.check;

import dev.smarketing.core.data.DataFormatException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One map of plain data with the path that leads to it. Reads typed entries, remembers which keys were
 * read, and at the end refuses the others, so that a typing error in a key is an error and not silence.
 * Every refusal is a {@link DataFormatException} with the path.
 */
public final class DataObject {

    private final String path;
    private final Map<?, ?> entries;
    private final Set<String> read = new HashSet<>();

    private DataObject(String path, Map<?, ?> entries) {
        this.path = path;
        this.entries = entries;
    }

    /**
     * The root of some data.
     *
     * @param what what the data describes, the first word of every path
     * @param data the data, expected to be a map with text keys
     * @return the reader
     */
    public static DataObject root(String what, @Nullable Object data) {
        return of(new PlainValue(what, data));
    }

    private static DataObject of(PlainValue value) {
        return new DataObject(value.path(), value.map());
    }

    /**
     * The place of this map.
     *
     * @return the path
     */
    public String path() {
        return path;
    }

    /**
     * The place of an entry of this map.
     *
     * @param key its key
     * @return the path
     */
    public String pathOf(String key) {
        if (key.startsWith("[")) {
            return path + key;
        }
        return path.indexOf(':') < 0 ? path + ": " + key : path + "." + key;
    }

    /**
     * Checks the entry {@code version}.
     *
     * @param supported the version this code reads
     * @return this
     */
    public DataObject version(int supported) {
        int version = integer("version");
        if (version != supported) {
            throw error("version", "version " + version + " is not known; this library reads version " + supported);
        }
        return this;
    }

    /**
     * Whether an entry is there and not null.
     *
     * @param key its key
     * @return true if so
     */
    public boolean has(String key) {
        read.add(key);
        return entries.get(key) != null;
    }

    /**
     * An entry of any plain type.
     *
     * @param key its key
     * @return its value
     */
    public Object any(String key) {
        return Objects.requireNonNull(required(key, "give it a value").value());
    }

    /**
     * A text.
     *
     * @param key its key
     * @return its value, not blank
     */
    public String text(String key) {
        return required(key, "give a text").text();
    }

    /**
     * A text that may be absent.
     *
     * @param key its key
     * @return its value
     */
    public Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /**
     * A list of texts.
     *
     * @param key its key
     * @return the texts in order; empty if the entry is absent
     */
    public List<String> texts(String key) {
        return elements(key).stream().map(PlainValue::text).toList();
    }

    /**
     * A list of maps.
     *
     * @param key its key
     * @return one reader each, in order; empty if the entry is absent
     */
    public List<DataObject> objects(String key) {
        return elements(key).stream().map(DataObject::of).toList();
    }

    /**
     * A list of values of one kind.
     *
     * @param key its key
     * @param reader reads one entry, given a map and the key under which it stands there
     * @param <T> the type of the values
     * @return the values in order; empty if the entry is absent
     */
    public <T> List<T> values(String key, BiFunction<DataObject, String, T> reader) {
        List<PlainValue> elements = elements(key);
        Map<String, @Nullable Object> byIndex = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            byIndex.put("[" + i + "]", elements.get(i).value());
        }
        DataObject list = new DataObject(pathOf(key), byIndex);
        List<T> result = new ArrayList<>(elements.size());
        byIndex.keySet().forEach(index -> result.add(reader.apply(list, index)));
        return result;
    }

    /**
     * A value made by its own {@code fromData}, whose refusals get this place as the start of their path.
     *
     * @param key the key of the nested map
     * @param fromData makes the value
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T nested(String key, Function<Map<String, Object>, T> fromData) {
        DataObject object = object(key);
        Map<String, Object> copy = new LinkedHashMap<>();
        object.entries.forEach((name, value) -> copy.put((String) name, value));
        try {
            return fromData.apply(copy);
        } catch (DataFormatException e) {
            int root = e.path().indexOf(": ");
            String place = root < 0 ? object.path() : object.pathOf(e.path().substring(root + 2));
            throw new DataFormatException(place, e.reason(), e);
        }
    }

    /**
     * A nested map.
     *
     * @param key its key
     * @return its reader
     */
    public DataObject object(String key) {
        return of(required(key, "give a map of named entries"));
    }

    /**
     * A nested map that may be absent.
     *
     * @param key its key
     * @return its reader
     */
    public Optional<DataObject> optionalObject(String key) {
        return has(key) ? Optional.of(object(key)) : Optional.empty();
    }

    /**
     * The keys of this map, all counted as read.
     *
     * @return the keys in the map's order
     */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Object key : entries.keySet()) {
            keys.add((String) key);
            read.add((String) key);
        }
        return keys;
    }

    /**
     * A whole number that fits an int.
     *
     * @param key its key
     * @return its value
     */
    public int integer(String key) {
        try {
            return decimal(key).intValueExact();
        } catch (ArithmeticException e) {
            throw error(key, "found " + any(key) + "; give a whole number within -2147483648..2147483647");
        }
    }

    /**
     * A whole number that fits a long.
     *
     * @param key its key
     * @return its value
     */
    public long wholeNumber(String key) {
        try {
            return decimal(key).longValueExact();
        } catch (ArithmeticException e) {
            throw error(
                    key,
                    "found " + any(key) + "; give a whole number within -9223372036854775808..9223372036854775807");
        }
    }

    /**
     * A decimal number, exact, of at most 1000 digits before its point and 1000 after it.
     *
     * @param key its key
     * @return its value
     */
    public BigDecimal decimal(String key) {
        BigDecimal number = required(key, "give a number").decimal();
        if (!Require.isWritable(number)) {
            throw error(key, Require.notWritable(number, "number"));
        }
        return number;
    }

    /**
     * A yes or no.
     *
     * @param key its key
     * @param otherwise the value if the entry is absent
     * @return its value
     */
    public boolean flag(String key, boolean otherwise) {
        return has(key) ? required(key, "give true or false").flag() : otherwise;
    }

    /**
     * A local date.
     *
     * @param key its key
     * @return its value
     */
    public LocalDate date(String key) {
        return parsed(key, LocalDate::parse, "a date like 2026-03-01");
    }

    /**
     * An instant.
     *
     * @param key its key
     * @return its value
     */
    public Instant instant(String key) {
        return parsed(key, Instant::parse, "an instant like 2026-03-01T09:30:00Z");
    }

    /**
     * A time zone.
     *
     * @param key its key
     * @return its value
     */
    public ZoneId zone(String key) {
        return parsed(key, ZoneId::of, "a time zone like Europe/Paris");
    }

    /**
     * An exact duration.
     *
     * @param key its key
     * @return its value
     */
    public Duration duration(String key) {
        return parsed(key, Duration::parse, "a duration like PT4H or PT30M");
    }

    /**
     * A constant of an enumeration, written as its name in lower case with hyphens or as it is.
     *
     * @param key its key
     * @param type the enumeration
     * @param <E> the enumeration
     * @return its value
     */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        String text = text(key);
        for (E constant : Objects.requireNonNull(type.getEnumConstants())) {
            if (constant.name().equals(text) || spelled(constant).equals(text)) {
                return constant;
            }
        }
        List<String> names = Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(DataObject::spelled)
                .toList();
        throw error(key, "'" + text + "' is not one of " + names + "; choose one of these");
    }

    /**
     * How a constant is written in data.
     *
     * @param constant the constant
     * @return its name in lower case with hyphens
     */
    public static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A text turned into a value.
     *
     * @param key its key
     * @param parser reads the text and refuses a bad one
     * @param expected what to give, for the message
     * @param <T> the type of the value
     * @return its value
     */
    public <T> T parsed(String key, Function<String, T> parser, String expected) {
        String text = text(key);
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DataFormatException(pathOf(key), "'" + text + "' cannot be read; give " + expected, e);
        }
    }

    /**
     * Makes a value, and adds this place to a refusal.
     *
     * @param maker makes the value from this map
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T make(Function<DataObject, T> maker) {
        try {
            T made = maker.apply(this);
            refuseOtherKeys();
            return made;
        } catch (DataFormatException e) {
            throw e;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new DataFormatException(path, Objects.requireNonNullElse(e.getMessage(), e.toString()), e);
        }
    }

    /**
     * An error at an entry of this map.
     *
     * @param key its key
     * @param reason what is wrong and what to do
     * @return the exception to throw
     */
    public DataFormatException error(String key, String reason) {
        return new DataFormatException(pathOf(key), reason);
    }

    private void refuseOtherKeys() {
        for (Object key : entries.keySet()) {
            if (!read.contains(key)) {
                throw error(
                        (String) key,
                        "this key is not known here; known are "
                                + read.stream().sorted().toList());
            }
        }
    }

    private PlainValue required(String key, String advice) {
        read.add(key);
        Object value = entries.get(key);
        if (value == null) {
            throw error(key, "is missing; " + advice);
        }
        return new PlainValue(pathOf(key), value);
    }

    private List<PlainValue> elements(String key) {
        return has(key) ? required(key, "give a list").list() : List.of();
    }
}
