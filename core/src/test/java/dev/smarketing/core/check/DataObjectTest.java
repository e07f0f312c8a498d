package dev.smarketing.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DataObjectTest {

    private static DataObject model(Map<String, ?> data) {
        return DataObject.root("scoring model", data);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(DataFormatException.class).hasMessage(message);
    }

    @Test
    void readsEveryPlainType() {
        DataObject data = model(Map.of(
                "version", 1,
                "name", "inbound",
                "points", new BigDecimal("12.50"),
                "day", "2026-03-01",
                "at", "2026-03-01T09:30:00Z",
                "zone", "Europe/Paris",
                "within", "PT4H",
                "rounding", "half-even",
                "tags", List.of("a", "b"),
                "inner", Map.of("on", true)));
        assertThat(data.version(1).text("name")).isEqualTo("inbound");
        assertThat(data.decimal("points")).isEqualTo(new BigDecimal("12.50"));
        assertThat(data.date("day")).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(data.instant("at")).isEqualTo(Instant.parse("2026-03-01T09:30:00Z"));
        assertThat(data.zone("zone")).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(data.duration("within")).isEqualTo(Duration.ofHours(4));
        assertThat(data.constant("rounding", RoundingMode.class)).isEqualTo(RoundingMode.HALF_EVEN);
        assertThat(data.texts("tags")).containsExactly("a", "b");
        assertThat(data.object("inner").flag("on", false)).isTrue();
        assertThat(data.object("inner").flag("off", false)).isFalse();
        assertThat(model(Map.of("on", false)).flag("on", true)).isFalse();
        assertThat(data.optionalText("absent")).isEmpty();
        assertThat(data.objects("absent")).isEmpty();
        assertThat(data.path()).isEqualTo("scoring model");
    }

    @Test
    void numbersOfEveryKindOfLibraryAreReadExactly() {
        DataObject data = model(Map.of("a", 3, "b", 4L, "c", BigInteger.TWO.pow(70), "d", 0.1, "e", "5"));
        assertThat(data.decimal("a")).isEqualTo(new BigDecimal("3"));
        assertThat(data.decimal("b")).isEqualTo(new BigDecimal("4"));
        assertThat(data.decimal("c")).isEqualTo(new BigDecimal("1180591620717411303424"));
        assertThat(data.decimal("d")).isEqualTo(new BigDecimal("0.1"));
        refused(() -> data.decimal("e"), "scoring model: e: found the text '5'; give a number without quotes");
        refused(
                () -> data.integer("c"),
                "scoring model: c: found 1180591620717411303424; give a whole number within -2147483648..2147483647");
        refused(
                () -> data.integer("d"),
                "scoring model: d: found 0.1; give a whole number within -2147483648..2147483647");
        assertThat(data.wholeNumber("b")).isEqualTo(4L);
        refused(
                () -> data.wholeNumber("c"),
                "scoring model: c: found 1180591620717411303424; give a whole number within"
                        + " -9223372036854775808..9223372036854775807");
        DataObject odd = model(Map.of("nan", Double.NaN));
        refused(() -> odd.decimal("nan"), "scoring model: nan: found the number NaN; give a number without quotes");
    }

    @Test
    void everyErrorNamesItsPath() {
        Map<String, Object> rule = new HashMap<>();
        rule.put("points", null);
        DataObject data = model(Map.of("rules", List.of(Map.of("points", 1), rule), "version", 2, "name", " "));
        refused(
                () -> data.objects("rules").get(1).decimal("points"),
                "scoring model: rules[1].points: is missing; give a number");
        refused(() -> data.version(1), "scoring model: version: version 2 is not known; this library reads version 1");
        refused(() -> data.text("name"), "scoring model: name: found the text ' '; give a text in quotes");
        refused(() -> data.texts("rules"), "scoring model: rules[0]: found a map; give a text in quotes");
        refused(() -> data.object("rules"), "scoring model: rules: found a list; give a map of named entries");
        refused(() -> data.objects("name"), "scoring model: name: found the text ' '; give a list");
        refused(() -> data.flag("version", true), "scoring model: version: found the number 2; give true or false");
        refused(() -> data.date("rules"), "scoring model: rules: found a list; give a text in quotes");
        assertThatThrownBy(() -> data.text("title")).isInstanceOfSatisfying(DataFormatException.class, e -> {
            assertThat(e.path()).isEqualTo("scoring model: title");
            assertThat(e.reason()).isEqualTo("is missing; give a text");
        });
    }

    @Test
    void textsThatCannotBeReadSayWhatToGive() {
        DataObject data = model(Map.of("day", "2026-02-30", "zone", "Mars", "kind", "upwards"));
        refused(() -> data.date("day"), "scoring model: day: '2026-02-30' cannot be read; give a date like 2026-03-01");
        refused(
                () -> data.zone("zone"),
                "scoring model: zone: 'Mars' cannot be read; give a time zone like Europe/Paris");
        refused(
                () -> data.constant("kind", RoundingMode.class),
                "scoring model: kind: 'upwards' is not one of [up, down, ceiling, floor, half-up, half-down, half-even,"
                        + " unnecessary]; choose one of these");
    }

    @Test
    void aKeyThatNobodyReadIsRefused() {
        DataObject data = model(Map.of("name", "x", "pionts", 5));
        refused(
                () -> data.make(d -> d.text("name")),
                "scoring model: pionts: this key is not known here; known are [name]");
        assertThat(model(Map.of("name", "x")).<String>make(d -> d.text("name"))).isEqualTo("x");
    }

    @Test
    void theRefusalOfAValueGetsThePlace() {
        DataObject data = model(Map.of("rules", List.of(Map.of("limit", -1))));
        assertThatThrownBy(() ->
                        data.objects("rules").get(0).make(rule -> Require.atLeast(rule.integer("limit"), 0, "limit")))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("scoring model: rules[0]: limit is -1, below the least allowed value 0; give 0 or more")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dataThatIsNoMapOrHasOddKeysIsRefused() {
        refused(() -> DataObject.root("glossary", List.of()), "glossary: found a list; give a map of named entries");
        refused(() -> DataObject.root("glossary", null), "glossary: found nothing; give a map of named entries");
        refused(() -> DataObject.root("glossary", Map.of(1, "x")), "glossary: key 1 is not a text; put it in quotes");
    }

    @Test
    void aListIsReadInOrderAndItsErrorsNameTheirElement() {
        DataObject data = model(Map.of("points", List.of(3, 1, "two")));
        assertThat(model(Map.of("points", List.of(3, 1, 2))).values("points", DataObject::integer))
                .containsExactly(3, 1, 2);
        assertThat(data.values("absent", DataObject::integer)).isEmpty();
        refused(
                () -> data.values("points", DataObject::integer),
                "scoring model: points[2]: found the text 'two'; give a number without quotes");
    }

    /** A value has its own root; where it stands in another, the path leads through both. */
    @Test
    void theErrorsOfANestedValueHaveThePathFromTheRoot() {
        DataObject data = model(Map.of("threshold", Map.of("at", 60, "unit", "points")));
        assertThat(data.<Integer>nested("threshold", DataObjectTest::threshold)).isEqualTo(60);
        DataObject wrong = model(Map.of("threshold", Map.of("at", "high", "unit", "points")));
        refused(
                () -> wrong.nested("threshold", DataObjectTest::threshold),
                "scoring model: threshold.at: found the text 'high'; give a number without quotes");
        DataObject low = model(Map.of("threshold", Map.of("at", -1, "unit", "points")));
        refused(
                () -> low.nested("threshold", DataObjectTest::threshold),
                "scoring model: threshold: at is -1, below the least allowed value 0; give 0 or more");
        DataObject list = model(Map.of("thresholds", List.of(Map.of("at", 60, "unit", "points"), Map.of("at", 70))));
        refused(
                () -> list.values("thresholds", (all, index) -> all.nested(index, DataObjectTest::threshold)),
                "scoring model: thresholds[1].unit: is missing; give a text");
    }

    private static int threshold(Map<String, Object> data) {
        return DataObject.root("threshold", data).make(root -> {
            root.text("unit");
            return Require.atLeast(root.integer("at"), 0, "at");
        });
    }

    @Test
    void aMapThatMayBeAbsentIsReadWhereItIs() {
        DataObject data = model(Map.of("decay", Map.of("days", 30)));
        assertThat(data.optionalObject("decay").map(decay -> decay.integer("days")))
                .contains(30);
        assertThat(data.optionalObject("limit")).isEmpty();
        refused(
                () -> model(Map.of("decay", 30)).optionalObject("decay"),
                "scoring model: decay: found the number 30;" + " give a map of named entries");
    }

    @Test
    void keysAreListedInOrderAndCountAsRead() {
        List<String> keys = new ArrayList<>();
        Map<String, Object> hours = new java.util.LinkedHashMap<>();
        hours.put("mon", "09:00-18:00");
        hours.put("tue", "09:00-12:00");
        model(hours).make(d -> keys.addAll(d.keys()));
        assertThat(keys).containsExactly("mon", "tue");
    }
}
