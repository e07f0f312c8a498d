package dev.smarketing.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeTest {

    enum Size {
        SMALL,
        BIG
    }

    record Grade(String letter) {}

    private static final ZonedDateTime NOON =
            LocalDate.of(2026, 6, 15).atTime(12, 0).atZone(ZoneOffset.UTC);
    private static final Instant NOW = NOON.toInstant();

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static List<Arguments> kinds() {
        return List.of(
                Arguments.of(Attribute.text("a"), "FR", "a text", "FR"),
                Arguments.of(Attribute.textSet("a"), Set.of("crm"), "a set of texts", "[crm]"),
                Arguments.of(Attribute.number("a"), new BigDecimal("1500.5"), "a number", "1,500.5"),
                Arguments.of(Attribute.wholeNumber("a"), 1500L, "a whole number", "1,500"),
                Arguments.of(Attribute.flag("a"), true, "a flag, true or false", "true"),
                Arguments.of(Attribute.flag("a"), false, "a flag, true or false", "false"),
                Arguments.of(Attribute.date("a"), LocalDate.of(2026, 3, 1), "a date", "2026-03-01"),
                Arguments.of(Attribute.scale("a", Size.class), Size.BIG, "a level of [SMALL, BIG]", "BIG"),
                Arguments.of(Attribute.scale("a", List.of("cold", "hot")), "hot", "a level of [cold, hot]", "hot"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void everyKindKeepsItsValuesAndMasksPersonalOnes(Attribute<T> attribute, T value, String kind, String shown) {
        assertThat(attribute.canonical(value)).isEqualTo(value);
        Lead lead = Lead.builder("L-1").with(attribute, value).build();
        assertThat(lead.valueAt(attribute, NOW)).contains(value);
        assertThat(lead).hasToString("L-1 {a=" + shown + "}");
        AttributeSet attributes = AttributeSet.of(attribute);
        assertThat(Lead.fromData(lead.toData(), attributes)).isEqualTo(lead).hasSameHashCodeAs(lead);
        assertThat(Condition.fromData(attribute.isPresent().toData(), attributes)
                        .evaluate(lead, NOON))
                .isEqualTo(Truth.TRUE);
        Attribute<T> personal = attribute.personal();
        assertThat(attribute.isPersonal()).isFalse();
        assertThat(personal.isPersonal()).isTrue();
        assertThat(personal.name()).isEqualTo("a");
        assertThat(Lead.builder("L-1").with(personal, value).build()).hasToString("L-1 {a=***}");
        assertThat(lead.valueAt(personal, NOW)).contains(value);
        assertThat(Lead.fromData(lead.toData(), AttributeSet.of(personal)).valueAt(personal, NOW))
                .contains(value);
    }

    @Test
    void anAttributeHasItsName() {
        for (Attribute<?> attribute : List.of(
                Attribute.textSet("a"),
                Attribute.number("a"),
                Attribute.flag("a"),
                Attribute.date("a"),
                Attribute.scale("a", Size.class),
                Attribute.scale("a", List.of("cold")))) {
            assertThat(attribute.name()).isEqualTo("a");
        }
    }

    /** A caller without generics, or with unchecked ones, is refused where the value comes in. */
    @ParameterizedTest
    @MethodSource("kinds")
    @SuppressWarnings("unchecked")
    <T> void everyKindRefusesTheValuesOfOthers(Attribute<T> attribute, T value, String kind, String shown) {
        T other = (T) new StringBuilder("x");
        refused(
                () -> attribute.canonical(other),
                "attribute 'a' takes " + kind + ", not 'x' (StringBuilder); convert the value first");
        refused(
                () -> attribute.personal().canonical(other),
                "attribute 'a' takes " + kind + ", not *** (StringBuilder); convert the value first");
        assertThatThrownBy(() -> attribute.canonical(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value of attribute 'a'");
    }

    @Test
    void equalAttributesHaveOneNameOneKindAndOnePrivacy() {
        TextAttribute country = Attribute.text("country");
        assertThat(country)
                .isEqualTo(Attribute.text("country"))
                .hasSameHashCodeAs(Attribute.text("country"))
                .hasToString("country")
                .isNotEqualTo(Attribute.text("land"))
                .isNotEqualTo(country.personal())
                .isNotEqualTo(Attribute.flag("country"))
                .isNotEqualTo("country");
        ScaleAttribute<String> stage = Attribute.scale("stage", List.of("cold", "hot"));
        assertThat(stage)
                .isEqualTo(Attribute.scale("stage", List.of("cold", "hot")))
                .isNotEqualTo(Attribute.scale("stage", List.of("hot", "cold")))
                .isNotEqualTo(Attribute.text("stage"));
        assertThat(stage.levels()).containsExactly("cold", "hot");
    }

    @Test
    void theLevelsOfAScaleNeedNotBeConstants() {
        Grade c = new Grade("C");
        Grade b = new Grade("B");
        Grade a = new Grade("A");
        ScaleAttribute<Grade> grade = new ScaleAttribute<>("grade", false, List.of(c, b, a), Grade::letter);
        assertThat(grade.compare(c, new Grade("B"))).isNegative();
        assertThat(grade.compare(a, b)).isPositive();
        assertThat(grade.compare(a, new Grade("A"))).isZero();
        refused(
                () -> grade.compare(a, new Grade("D")),
                "'Grade[letter=D]' is no level of attribute 'grade'; choose one of [C, B, A]");
        ScaleAttribute<Grade> personal = grade.personal();
        refused(
                () -> personal.compare(a, new Grade("D")),
                "'***' is no level of attribute 'grade'; choose one of [C, B, A]");
    }

    /** The order given counts, not that of the constants. */
    @Test
    void someConstantsInAnotherOrderAreAScaleToo() {
        ScaleAttribute<Size> backwards = new ScaleAttribute<>("size", false, List.of(Size.BIG, Size.SMALL), Size::name);
        assertThat(backwards.compare(Size.BIG, Size.SMALL)).isNegative();
        ScaleAttribute<Size> one = new ScaleAttribute<>("size", false, List.of(Size.BIG), Size::name);
        assertThat(one.compare(Size.BIG, Size.BIG)).isZero();
        refused(
                () -> one.compare(Size.BIG, Size.SMALL),
                "'SMALL' is no level of attribute 'size'; choose one of [BIG]");
    }

    @Test
    void aFlagInDataIsTrueOrFalse() {
        FlagAttribute consent = Attribute.flag("consent");
        AttributeSet attributes = AttributeSet.of(consent);
        for (boolean given : List.of(true, false)) {
            Lead lead = Lead.fromData(
                    Map.of("version", 1, "id", "L-1", "attributes", Map.of("consent", given)), attributes);
            assertThat(lead.valueAt(consent, NOW)).contains(given);
        }
        assertThatThrownBy(() -> Lead.fromData(
                        Map.of("version", 1, "id", "L-1", "attributes", Map.of("consent", "yes")), attributes))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("lead: attributes.consent: found the text 'yes'; give true or false");
        assertThat(attributes).hasToString("[consent]");
    }

    /** Aa and BB have one hash, and so have all texts made of them. */
    @Test
    void aLeadMayHaveManyAttributesOfEqualHash() {
        List<String> pairs = List.of("AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa", "BBAaBB", "BBBBAa", "BBBBBB");
        assertThat(pairs).extracting(String::hashCode).containsOnly("AaAaAa".hashCode());
        for (int known = 0; known <= pairs.size(); known++) {
            Lead.Builder builder = Lead.builder("L-1");
            for (int i = 0; i < known; i++) {
                builder.with(Attribute.wholeNumber(pairs.get(i)), (long) i);
            }
            Lead lead = builder.build();
            for (int i = 0; i < pairs.size(); i++) {
                assertThat(lead.valueAt(Attribute.wholeNumber(pairs.get(i)), NOW)
                                .isPresent())
                        .isEqualTo(i < known);
                if (i < known) {
                    assertThat(lead.valueAt(Attribute.wholeNumber(pairs.get(i)), NOW))
                            .contains((long) i);
                }
            }
        }
    }

    @Test
    void oneDatedValueIsNotKnownBefore() {
        TextAttribute country = Attribute.text("country");
        Lead lead = Lead.builder("L-1").with(country, "FR", NOW).build();
        assertThat(lead.valueAt(country, NOW.minusNanos(1))).isEmpty();
        assertThat(lead.valueAt(country, NOW)).contains("FR");
        refused(
                () -> lead.valueAt(Attribute.flag("country"), NOW),
                "attribute 'country' is known here as a text and asked for as a flag, true or false;"
                        + " use one attribute for both");
        Activity activity =
                Activity.of(ActivityId.of("e1"), ActivityType.of("form"), NOW).with(country, "FR");
        refused(
                () -> activity.valueAt(Attribute.flag("country"), NOW),
                "attribute 'country' is known here as a text and asked for as a flag, true or false;"
                        + " use one attribute for both");
        assertThat(activity.valueAt(Attribute.text("country"), NOW)).contains("FR");
    }
}
