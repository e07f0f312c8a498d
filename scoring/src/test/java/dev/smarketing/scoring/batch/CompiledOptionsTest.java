package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.scoring.ScoringModel;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The compiled model reads every part of a model. An option that is added to a model or a rule makes this fail: let
 * the compiled model do what it says, let {@code BatchProperties} draw it, and name it here.
 */
class CompiledOptionsTest {

    /** On the left the parts of a model, on the right what each is made of as the compiled model knows it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // id, version and reasonCodes change no score; the threshold, the matrix and the tiers judge it
                "ScoringModel$Definition | disqualifiers explicitLimits groups id idleDecay implicitLimits matrix"
                        + " reasonCodes requirements rules threshold tiers totalLimits version zone",
                // nothing, matches, only and allUnknown are what lines are made ready from
                "Rule | axis group id nothing",
                "ProfileRule | allUnknown alternatives matches only",
                "ProfileRule$Alternative | condition points",
                "WeightedRule | criteria",
                "Criterion | name percent values",
                "Criterion$Value | condition value",
                // the fading is made of the settings
                "ActivityRule | fading settings",
                "ActivityRule$Settings | decay frequency limitedBeforeDecay limits points types where window",
                "FrequencyLimit | anyDays count keeping period",
                "Window | days elapsed",
                "CountRule | settings",
                "CountRule$Settings | steps types window",
                "CountRule$Step | count points",
                "RecencyRule | settings",
                "RecencyRule$Settings | later steps types",
                "RecencyRule$Step | points upToDays",
                "InactivityRule | settings",
                "InactivityRule$Settings | intervalDays least points types",
                "ConditionalRule | gate rule",
                "ConditionalRule$Gate | counts persona",
                "ActivityCount | least types window",
                "IdleDecay | intervalDays loss share types",
                "Limits | least max min most",
                "NamedCondition | condition name",
                "Threshold | explicit implicit total",
                "GradeMatrix | cells engagements grades",
                "CellPolicy | decision name",
                "ScoreClasses | boundaries lowest",
                "QualificationOverride | from isQualified person reason until",
            })
    void everyPartOfAModelIsKnown(String part, String fields) throws ClassNotFoundException {
        Class<?> type = Class.forName(ScoringModel.class.getPackageName() + "." + part);
        TreeSet<String> own = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                own.add(field.getName());
            }
        }
        assertThat(own).containsExactlyInAnyOrderElementsOf(Arrays.asList(fields.split(" ")));
    }

    /** The kinds of rules, and those that a plan is made for; another kind is refused by name when it is compiled. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rule | ActivityRule ConditionalRule CountRule InactivityRule ProfileRule RecencyRule WeightedRule",
                "Decay | HalfLife Linear None Power StepCompound StepLinear Table",
            })
    void everyKindIsKnown(String family, String kinds) throws ClassNotFoundException {
        Class<?> type = Class.forName(ScoringModel.class.getPackageName() + "." + family);
        assertThat(Arrays.stream(type.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder(kinds.split(" "));
    }
}
