package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A kind of buyer that marketing and sales have agreed on: a named condition.
 *
 * @param name the name, not blank
 * @param condition who belongs to it
 */
public record Persona(String name, Condition condition) {

    /**
     * A persona.
     *
     * @param name the name, not blank
     * @param condition who belongs to it
     */
    public Persona {
        Require.text(name, "persona name");
        Objects.requireNonNull(condition, "condition");
    }

    /**
     * Whether a lead belongs to this persona.
     *
     * @param facts what is known of the lead
     * @param asOf the instant, in the zone whose dates count
     * @return the answer
     */
    public Truth evaluate(Facts facts, ZonedDateTime asOf) {
        return condition.evaluate(facts, asOf);
    }

    /**
     * The persona as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("name", name);
        data.put("when", condition.toData());
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @param attributes the attributes it may name
     * @return the persona
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static Persona fromData(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("persona", data)
                .make(object -> new Persona(
                        object.version(1).text("name"),
                        object.nested("when", nested -> Condition.fromData(nested, attributes))));
    }
}
