package dev.smarketing.core.finding;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing a check found.
 *
 * @param code what was found
 * @param subjects the ids it is about, at least one
 * @param numbers the exact numbers by the name that the catalogue's sentence uses
 * @param chain the ids that lead from the subject to the cause, empty where there is no chain
 */
public record Finding(FindingCode code, List<String> subjects, Map<String, MetricValue> numbers, List<String> chain) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)(%?)}");

    /**
     * A finding.
     *
     * @param code what was found
     * @param subjects the ids it is about, at least one
     * @param numbers the exact numbers by name
     * @param chain the ids that lead from the subject to the cause
     * @throws IllegalArgumentException if there is no subject, or a number of the sentence is missing
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        subjects = Require.elements(subjects, "subjects");
        chain = Require.elements(chain, "chain");
        numbers = Collections.unmodifiableMap(new TreeMap<>(Require.entries(numbers, "numbers")));
        Require.atLeast(subjects.size(), 1, "number of subjects of " + code.id());
        fill(code.template(Language.ENGLISH), subjects, numbers, chain, Language.ENGLISH);
    }

    /**
     * A finding without numbers and chain.
     *
     * @param code what was found
     * @param subjects the ids it is about, at least one
     * @return the finding
     */
    public static Finding of(FindingCode code, String... subjects) {
        return new Finding(code, Require.elements(subjects, "subjects"), Map.of(), List.of());
    }

    /**
     * A finding about one subject with the numbers of its sentence.
     *
     * @param code what was found
     * @param subject the id it is about
     * @param numbers the exact numbers by the name that the sentence uses
     * @return the finding
     */
    public static Finding of(FindingCode code, String subject, Map<String, MetricValue> numbers) {
        return new Finding(code, List.of(Objects.requireNonNull(subject, "subject")), numbers, List.of());
    }

    /**
     * How much it matters.
     *
     * @return the severity of the code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * The sentence for people.
     *
     * @param language the language
     * @return the sentence, without the code
     */
    public String toText(Language language) {
        return fill(code.template(language), subjects, numbers, chain, language);
    }

    /**
     * The same as a sentence of its own, with a capital letter unless it begins with a name, and a full stop.
     *
     * @param language the language
     * @return for example {@code Coulds are 47.6 % of the effort in 2026-Q2, outside 15.0 % to 25.0 %.}
     */
    public String toSentence(Language language) {
        String text = toText(language) + ".";
        if (code.template(language).startsWith("{")) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    /**
     * The finding with names in the place of ids, which people do not know.
     *
     * @param names the name of a subject or a link of the chain by its id; an id without a name stays
     * @return a changed copy, for people: no longer to be found by its ids
     */
    public Finding withNames(Map<String, String> names) {
        Require.entries(names, "names");
        return new Finding(code, named(subjects, names), numbers, named(chain, names));
    }

    private static List<String> named(List<String> ids, Map<String, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, id)).toList();
    }

    private static String fill(
            String template,
            List<String> subjects,
            Map<String, MetricValue> numbers,
            List<String> chain,
            Language language) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(
                        switch (Objects.requireNonNull(match.group(1))) {
                            case "subject" -> subjects.get(0);
                            case "subjects" -> String.join(", ", subjects);
                            case "chain" -> String.join(" -> ", chain);
                            default -> {
                                MetricValue number = number(match.group(1), numbers);
                                yield "%".equals(match.group(2))
                                        ? number.toPercentText(language)
                                        : number.toText(language);
                            }
                        }));
    }

    private static MetricValue number(String name, Map<String, MetricValue> numbers) {
        MetricValue value = numbers.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "number '" + name + "' is missing among " + numbers.keySet() + "; give it, the sentence needs it");
        }
        return value;
    }

    /**
     * The code and the English sentence.
     *
     * @return for example {@code MOS-01 a is a Must but needs c, which is not}
     */
    @Override
    public String toString() {
        return code.id() + " " + toText(Language.ENGLISH);
    }
}
