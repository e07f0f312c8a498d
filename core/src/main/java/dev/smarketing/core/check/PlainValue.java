package dev.smarketing.core.check;

import dev.smarketing.core.data.DataFormatException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of plain data and its place: read as what it should be, or refused with the place and what it is. */
record PlainValue(String path, @Nullable Object value) {

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw refused("give a text in quotes");
    }

    BigDecimal decimal() {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return BigDecimal.valueOf(number);
        }
        throw refused("give a number without quotes");
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw refused("give true or false");
    }

    List<PlainValue> list() {
        if (!(value instanceof List<?> values)) {
            throw refused("give a list");
        }
        List<PlainValue> elements = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            elements.add(new PlainValue(path + "[" + i + "]", values.get(i)));
        }
        return elements;
    }

    Map<?, ?> map() {
        if (!(value instanceof Map<?, ?> map)) {
            throw refused("give a map of named entries");
        }
        for (Object key : map.keySet()) {
            if (!(key instanceof String)) {
                throw new DataFormatException(path, "key " + key + " is not a text; put it in quotes");
            }
        }
        return map;
    }

    private DataFormatException refused(String advice) {
        return new DataFormatException(path, "found " + described() + "; " + advice);
    }

    private String described() {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof String text) {
            return "the text '" + text + "'";
        }
        if (value instanceof Map) {
            return "a map";
        }
        if (value instanceof List) {
            return "a list";
        }
        return value instanceof Number ? "the number " + value : String.valueOf(value);
    }
}
