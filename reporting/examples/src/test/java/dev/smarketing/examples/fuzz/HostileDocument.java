package dev.smarketing.examples.fuzz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A good document, damaged: entries lost, doubled, exchanged, of another type, out of every range. */
final class HostileDocument {

    private static final List<@Nullable Object> VALUES = Collections.unmodifiableList(Arrays.asList(
            null,
            "",
            " ",
            "x",
            "\u0000",
            0,
            1,
            -1,
            2,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            Long.MAX_VALUE - 1,
            new BigDecimal("0.1"),
            new BigDecimal("-0.000"),
            new BigDecimal("1.0"),
            new BigDecimal("99999999999999999999999999.99"),
            new BigDecimal("1E+400"),
            new BigDecimal("1E-400"),
            new BigDecimal("1E+2147483647"),
            new BigDecimal("1E-2147483647"),
            new BigInteger("9".repeat(60)),
            1.5d,
            Double.NaN,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            -0.0d,
            1f,
            true,
            false,
            'c',
            List.of(),
            Map.of(),
            List.of("a", "a"),
            Arrays.asList("a", null),
            Map.of("a", 1),
            Collections.singletonMap(7, "number as key"),
            Collections.singletonMap(null, "null as key"),
            Collections.singletonMap("k", null),
            "2026-02-30",
            "2026-02-28",
            "0000-01-01",
            "0001-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "1970-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "PT0S",
            "PT-1H",
            "PT0.000000001S",
            "PT2562047788015215H30M7.999999999S",
            "PT-2562047788015215H-30M-8S",
            "P106751991167300D",
            "PT1H",
            "UTC",
            "Z",
            "+18:00",
            "Pacific/Apia",
            "America/Havana",
            "Not/AZone",
            "00:00-24:00",
            "22:00-06:00",
            "24:00-24:00",
            "09:00-17:00",
            "0",
            "-1",
            "1",
            "1e9",
            "1E+2147483647",
            "EUR",
            "EUR 1",
            "EUR 99999999999999999999999999999999.123456789",
            "JPY 0.5",
            "XXX 1",
            "2026-W53",
            "2026-Q4",
            "2026-12",
            "2026-W01",
            "[a-z",
            "(a+)+$",
            "a{2147483647}",
            "\u0130",
            "\ud800",
            "x".repeat(10_000)));

    private final FuzzBytes bytes;
    private final List<Place> places = new ArrayList<>();
    private int depth;

    private HostileDocument(FuzzBytes bytes) {
        this.bytes = bytes;
    }

    /** Where a value stands: in a map under a key, or in a list at an index. */
    private record Place(Object container, Object key) {

        @Nullable
        Object value() {
            return container instanceof Map<?, ?> map ? map.get(key) : ((List<?>) container).get((Integer) key);
        }

        @SuppressWarnings("unchecked")
        void set(@Nullable Object value) {
            if (container instanceof Map<?, ?> map) {
                ((Map<Object, Object>) map).put(key, value);
            } else {
                ((List<Object>) container).set((Integer) key, value);
            }
        }

        @SuppressWarnings("unchecked")
        void remove() {
            if (container instanceof Map<?, ?> map) {
                map.remove(key);
            } else {
                ((List<Object>) container).remove((int) (Integer) key);
            }
        }

        @SuppressWarnings("unchecked")
        void insertBeside(@Nullable Object value, String name) {
            if (container instanceof Map<?, ?> map) {
                ((Map<Object, Object>) map).put(name, value);
            } else {
                ((List<Object>) container).add((Integer) key, value);
            }
        }
    }

    /** One of the documents after up to eight wounds; with no bytes left, the first as it is. */
    static Map<String, Object> of(List<Map<String, Object>> seeds, FuzzBytes bytes) {
        @SuppressWarnings("unchecked")
        Map<String, Object> document = (Map<String, Object>) copy(bytes.of(seeds));
        int wounds = bytes.below(9);
        for (int i = 0; i < wounds && !bytes.isEmpty(); i++) {
            new HostileDocument(bytes).wound(document, seeds);
        }
        return document;
    }

    private void wound(Map<String, Object> document, List<Map<String, Object>> seeds) {
        collect(document);
        if (places.isEmpty()) {
            document.put("version", 1);
            return;
        }
        Place place = bytes.of(places);
        switch (bytes.below(9)) {
            case 0 -> place.set(copy(bytes.of(VALUES)));
            case 1 -> place.remove();
            case 2 -> place.set(copy(bytes.of(places).value()));
            case 3 -> place.insertBeside(copy(bytes.of(places).value()), bytes.text(12));
            case 4 -> place.set(bytes.text(40));
            case 5 -> place.set(number(place.value()));
            case 6 -> place.insertBeside(copy(place.value()), "other");
            case 7 -> {
                HostileDocument donor = new HostileDocument(bytes);
                donor.collect(bytes.of(seeds));
                place.set(copy(bytes.of(donor.places).value()));
            }
            default -> deepen(place);
        }
    }

    private Object number(@Nullable Object old) {
        long value = bytes.whole();
        if (old instanceof Integer number && bytes.below(2) == 0) {
            return number.longValue() + (byte) value;
        }
        return bytes.below(2) == 0 ? (Object) value : BigDecimal.valueOf(value, (byte) bytes.unsigned());
    }

    /** Puts a value into itself, over and over. */
    private void deepen(Place place) {
        Object value = copy(place.value());
        boolean veryDeep = bytes.below(16) == 15;
        for (int depth = 1 + bytes.below(4); depth > 0; depth--) {
            Object outer = copy(value);
            if (outer instanceof Map<?, ?> && !((Map<?, ?>) outer).isEmpty()) {
                List<Place> inside = new ArrayList<>();
                HostileDocument reach = new HostileDocument(bytes);
                reach.collect(outer);
                inside.addAll(reach.places);
                bytes.of(inside).set(value);
                value = outer;
            } else {
                value = veryDeep ? VERY_DEEP : new ArrayList<>(Collections.singletonList(value));
                veryDeep = false;
            }
        }
        place.set(value);
    }

    /** Nobody walks through this one; whoever does without looking at the depth runs out of stack. */
    private static final List<?> VERY_DEEP = nested(5_000);

    private static List<?> nested(int depth) {
        List<?> inner = List.of();
        for (int i = 0; i < depth; i++) {
            inner = Collections.singletonList(inner);
        }
        return inner;
    }

    private void collect(@Nullable Object value) {
        if (places.size() > 4_000) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                places.add(new Place(map, key));
                if (depth < 60) {
                    depth++;
                    collect(entry);
                    depth--;
                }
            });
        } else if (value instanceof List<?> list && list != VERY_DEEP) {
            for (int i = 0; i < list.size(); i++) {
                places.add(new Place(list, i));
                if (depth < 60) {
                    depth++;
                    collect(list.get(i));
                    depth--;
                }
            }
        }
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, entry) -> copy.put(key, copy(entry)));
            return copy;
        }
        if (value instanceof List<?> list) {
            if (list == VERY_DEEP) {
                return list;
            }
            List<Object> copy = new ArrayList<>();
            list.forEach(entry -> copy.add(copy(entry)));
            return copy;
        }
        return value;
    }
}
