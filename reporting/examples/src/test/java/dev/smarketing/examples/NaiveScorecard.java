package dev.smarketing.examples;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Scores rows by a PMML scorecard, read by the JDK's parser and by the words of the PMML standard. */
final class NaiveScorecard {

    private final Document document;

    NaiveScorecard(String xml) {
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
        PmmlStructure.require(document.getDocumentElement());
    }

    BigDecimal score(Map<String, String> row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Element characteristic : named("Characteristic")) {
            sum = sum.add(partial(characteristic, row));
        }
        return sum;
    }

    private List<Element> named(String name) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private BigDecimal partial(Element characteristic, Map<String, String> row) {
        for (Element attribute : children(characteristic)) {
            if (Boolean.TRUE.equals(holds(children(attribute).get(0), row))) {
                return new BigDecimal(attribute.getAttribute("partialScore"));
            }
        }
        throw new AssertionError("no attribute of " + characteristic.getAttribute("name") + " is true");
    }

    /** True, false, or null where a value is missing. */
    private @Nullable Boolean holds(Element predicate, Map<String, String> row) {
        String value = row.get(predicate.getAttribute("field"));
        switch (predicate.getTagName()) {
            case "True":
                return true;
            case "CompoundPredicate":
                return compound(predicate, row);
            case "SimpleSetPredicate":
                if (value == null) {
                    return null;
                }
                boolean in = words(children(predicate).get(0).getTextContent()).contains(value);
                return predicate.getAttribute("booleanOperator").equals("isIn") == in;
            default:
                String operator = predicate.getAttribute("operator");
                if (operator.endsWith("issing")) {
                    return (value == null) == operator.equals("isMissing");
                }
                return value == null ? null : compares(operator, compared(predicate, value));
        }
    }

    private int compared(Element predicate, String value) {
        String other = predicate.getAttribute("value");
        String type = named("DataField").stream()
                .filter(field -> field.getAttribute("name").equals(predicate.getAttribute("field")))
                .findFirst()
                .orElseThrow()
                .getAttribute("dataType");
        return type.equals("double") || type.equals("integer")
                ? new BigDecimal(value).compareTo(new BigDecimal(other))
                : value.compareTo(other);
    }

    private static boolean compares(String operator, int sign) {
        return switch (operator) {
            case "equal" -> sign == 0;
            case "notEqual" -> sign != 0;
            case "lessThan" -> sign < 0;
            case "lessOrEqual" -> sign <= 0;
            case "greaterThan" -> sign > 0;
            case "greaterOrEqual" -> sign >= 0;
            default -> throw new AssertionError(operator);
        };
    }

    private @Nullable Boolean compound(Element predicate, Map<String, String> row) {
        boolean and = predicate.getAttribute("booleanOperator").equals("and");
        boolean unknown = false;
        for (Element part : children(predicate)) {
            Boolean holds = holds(part, row);
            if (holds == null) {
                unknown = true;
            } else if (holds != and) {
                return !and;
            }
        }
        return unknown ? null : and;
    }

    private static List<String> words(String array) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < array.length(); i++) {
            char c = array.charAt(i);
            if (c == '\\') {
                word.append(array.charAt(++i));
            } else if (c == '"') {
                if (quoted) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                quoted = !quoted;
            } else if (quoted) {
                word.append(c);
            }
        }
        return words;
    }
}
