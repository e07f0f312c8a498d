package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The part of the PMML 4.4 schema that scorecards need, written down from the standard: which elements stand where and
 * in which order, which attributes they must and may have, and that fields are declared before they are used.
 */
final class PmmlStructure {

    private static final Set<String> PREDICATES =
            Set.of("SimplePredicate", "CompoundPredicate", "SimpleSetPredicate", "True", "False");

    /** The children of an element in their order; a * means any number, a + at least one, a ? at most one. */
    private static final Map<String, String> CHILDREN = Map.of(
            "PMML", "Header DataDictionary Scorecard",
            "DataDictionary", "DataField+",
            "Scorecard", "MiningSchema Output? Characteristics",
            "MiningSchema", "MiningField+",
            "Output", "OutputField+",
            "Characteristics", "Characteristic+",
            "Characteristic", "Attribute+",
            "Attribute", "predicate",
            "CompoundPredicate", "predicate+",
            "SimpleSetPredicate", "Array");

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "PMML", List.of("version"),
            "DataField", List.of("name", "optype", "dataType"),
            "Scorecard", List.of("functionName"),
            "MiningField", List.of("name"),
            "OutputField", List.of("name"),
            "SimplePredicate", List.of("field", "operator"),
            "CompoundPredicate", List.of("booleanOperator"),
            "SimpleSetPredicate", List.of("field", "booleanOperator"),
            "Array", List.of("type"),
            "Attribute", List.of("partialScore"));

    private static final Map<String, List<String>> OPTIONAL = Map.of(
            "Scorecard", List.of("modelName", "initialScore", "useReasonCodes"),
            "OutputField", List.of("feature", "dataType", "optype"),
            "SimplePredicate", List.of("value"),
            "Array", List.of("n"),
            "PMML", List.of("xmlns"),
            "Characteristic", List.of("name", "reasonCode", "baselineScore"));

    private static final Map<String, Set<String>> VALUES = Map.of(
            "optype", Set.of("categorical", "ordinal", "continuous"),
            "dataType", Set.of("string", "integer", "float", "double", "boolean", "date"),
            "functionName", Set.of("regression"),
            "useReasonCodes", Set.of("true", "false"),
            "operator",
                    Set.of(
                            "equal",
                            "notEqual",
                            "lessThan",
                            "lessOrEqual",
                            "greaterThan",
                            "greaterOrEqual",
                            "isMissing",
                            "isNotMissing"),
            "feature", Set.of("predictedValue"),
            "type", Set.of("string", "int", "real"),
            "version", Set.of("4.4"));

    private final Set<String> declared = new HashSet<>();
    private final Set<String> mined = new HashSet<>();

    static void require(Element root) {
        assertThat(root.getTagName()).isEqualTo("PMML");
        assertThat(root.getAttribute("xmlns")).isEqualTo("http://www.dmg.org/PMML-4_4");
        new PmmlStructure().check(root);
    }

    private void check(Element element) {
        String name = element.getTagName();
        checkAttributes(element);
        List<Element> children = NaiveScorecard.children(element);
        int at = 0;
        for (String part : CHILDREN.getOrDefault(name, "").split(" ", -1)) {
            String wanted = part.replaceAll("[+?]", "");
            int count = 0;
            while (at < children.size() && isA(children.get(at), wanted)) {
                at++;
                count++;
            }
            if (!wanted.isEmpty()) {
                assertThat(count)
                        .as("%s in %s", wanted, name)
                        .isBetween(part.endsWith("?") ? 0 : 1, part.endsWith("+") ? Integer.MAX_VALUE : 1);
            }
        }
        assertThat(children.subList(at, children.size())).as("more in %s", name).isEmpty();
        children.forEach(this::check);
    }

    private static boolean isA(Element element, String wanted) {
        return wanted.equals("predicate")
                ? PREDICATES.contains(element.getTagName())
                : element.getTagName().equals(wanted);
    }

    private void checkAttributes(Element element) {
        String name = element.getTagName();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            given.add(attribute.getNodeName());
            Set<String> allowed = VALUES.get(attribute.getNodeName());
            if (allowed != null) {
                assertThat(allowed).as(name + " " + attribute.getNodeName()).contains(attribute.getNodeValue());
            }
        }
        List<String> required = REQUIRED.getOrDefault(name, List.of());
        assertThat(given).as(name).containsAll(required);
        given.removeAll(required);
        assertThat(OPTIONAL.getOrDefault(name, List.of())).as(name).containsAll(given);
        switch (name) {
            case "DataField" ->
                assertThat(declared.add(element.getAttribute("name"))).isTrue();
            case "MiningField" -> {
                assertThat(declared).contains(element.getAttribute("name"));
                assertThat(mined.add(element.getAttribute("name"))).isTrue();
            }
            case "SimplePredicate" -> {
                assertThat(mined).contains(element.getAttribute("field"));
                assertThat(element.hasAttribute("value"))
                        .isNotEqualTo(element.getAttribute("operator").endsWith("issing"));
            }
            case "SimpleSetPredicate" -> {
                assertThat(mined).contains(element.getAttribute("field"));
                assertThat(element.getAttribute("booleanOperator")).isIn("isIn", "isNotIn");
            }
            case "CompoundPredicate" -> {
                assertThat(element.getAttribute("booleanOperator")).isIn("and", "or", "xor", "surrogate");
                assertThat(NaiveScorecard.children(element)).hasSizeGreaterThan(1);
            }
            case "Attribute" ->
                assertThat(new BigDecimal(element.getAttribute("partialScore"))).isNotNull();
            case "Characteristic" -> {
                Element scorecard = (Element) element.getParentNode().getParentNode();
                if (scorecard.getAttribute("useReasonCodes").equals("true")) {
                    assertThat(element.hasAttribute("reasonCode")).isTrue();
                    assertThat(element.hasAttribute("baselineScore")).isTrue();
                }
            }
            default -> {}
        }
    }
}
