package dev.smarketing.examples.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The house rules as tests, once for each library module. They stand here because this module sees all of
 * them on the class path.
 */
class ArchitectureTest {

    /** A library module, and the least number of classes the rules must have seen, so that they cannot pass on nothing. */
    enum Module {
        CORE("dev.smarketing.core", 250),
        SCORING("dev.smarketing.scoring", 60, "org.apache.commons.statistics.interval.."),
        REPORTING(
                "dev.smarketing.reporting",
                40,
                "org.apache.commons.numbers.fraction..",
                "org.apache.commons.statistics.interval..");

        private final String root;
        private final int floor;
        private final List<String> libraries;

        Module(String root, int floor, String... libraries) {
            this.root = root;
            this.floor = floor;
            this.libraries = List.of(libraries);
        }

        private JavaClasses classes() {
            return IMPORTED.get(this);
        }
    }

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.smarketing");

    private static final Map<Module, JavaClasses> IMPORTED = Arrays.stream(Module.values())
            .collect(Collectors.toMap(
                    module -> module,
                    module -> ALL.that(resideInAPackage(module.root + "..")
                            .and(DescribedPredicate.not(resideInAPackage("dev.smarketing.scoring.testkit.."))))));

    /** Calls that read the clock, the environment, chance, or a default locale, zone or charset. */
    private static final Set<String> IMPURE_CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.identityHashCode",
            "java.lang.Math.random",
            "java.lang.Thread.sleep",
            "java.lang.Thread.start",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset");

    /** Calls that are impure only in the form without a locale or charset. */
    private static final Map<String, List<String>> DEFAULT_DEPENDENT_FORMS = Map.of(
            "java.lang.String.toLowerCase", List.of(),
            "java.lang.String.toUpperCase", List.of(),
            "java.lang.String.getBytes", List.of(),
            "java.lang.String.formatted", List.of("[Ljava.lang.Object;"),
            "java.lang.String.format", List.of("java.lang.String", "[Ljava.lang.Object;"),
            "java.time.format.DateTimeFormatter.ofPattern", List.of("java.lang.String"),
            "java.text.NumberFormat.getInstance", List.of(),
            "java.text.Collator.getInstance", List.of(),
            "java.text.BreakIterator.getWordInstance", List.of());

    private static final Set<String> MUTABLE_TYPES = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.EnumSet",
            "java.util.BitSet",
            "java.util.Date",
            "java.util.Calendar",
            "java.lang.StringBuilder");

    @ParameterizedTest
    @EnumSource
    void enoughWasSeen(Module module) {
        assertThat(module.classes().size()).isGreaterThanOrEqualTo(module.floor);
    }

    @ParameterizedTest
    @EnumSource
    void noInputNorOutput(Module module) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.sql..",
                        "javax..",
                        "java.util.logging..",
                        "java.lang.reflect..",
                        "sun..",
                        "com.sun..")
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void noClockNoChanceNoDefaults(Module module) {
        noClasses()
                .should()
                .accessTargetWhere(describe("is impure", ArchitectureTest::isImpure))
                .check(module.classes());
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.random..", "java.security..")
                        // a digest is a pure function of its bytes
                        .and(DescribedPredicate.not(describe(
                                "digest",
                                c -> Set.of("java.security.MessageDigest", "java.security.NoSuchAlgorithmException")
                                        .contains(c.getFullName()))))
                        .or(describe(
                                "draw random numbers",
                                c -> Set.of(
                                                "java.util.Random",
                                                "java.util.SplittableRandom",
                                                "java.util.concurrent.ThreadLocalRandom")
                                        .contains(c.getFullName()))))
                .check(module.classes());
    }

    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getFullName();
        String name = access.getTarget().getName();
        String call = owner + "." + name;
        if (IMPURE_CALLS.contains(call)
                || (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.time.Clock") && name.startsWith("system"))) {
            return true;
        }
        List<String> form = DEFAULT_DEPENDENT_FORMS.get(call);
        return form != null
                && access instanceof com.tngtech.archunit.core.domain.JavaMethodCall methodCall
                && methodCall.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                        .equals(form);
    }

    @ParameterizedTest
    @EnumSource
    void needsNothingButTheJdkTheAnnotationsAndItsStatedLibraries(Module module) {
        List<String> allowed = new ArrayList<>(List.of("java..", "dev.smarketing..", "org.jspecify.annotations.."));
        allowed.addAll(module.libraries);
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new))))
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void modulesPointToCoreOnly(Module module) {
        for (Module other : Module.values()) {
            if (other != module && other != Module.CORE) {
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(other.root + "..")
                        .check(module.classes());
            }
        }
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.smarketing.scoring.testkit..", "dev.smarketing.examples..")
                .check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void packagesHaveNoCycles(Module module) {
        slices().matching("dev.smarketing.(**)").should().beFreeOfCycles().check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void publicTypesAndStaticsDoNotChangeButNamedBuilders(Module module) {
        fields().that()
                .areDeclaredInClassesThat(isPublic().and(DescribedPredicate.not(isBuilder())))
                .should()
                .beFinal()
                .check(module.classes());
        fields().that().areStatic().should().beFinal().check(module.classes());
    }

    @ParameterizedTest
    @EnumSource
    void publicTypesHoldNoMutableState(Module module) {
        fields().that()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(
                        describe("are public", (JavaClass c) -> c.getModifiers().contains(JavaModifier.PUBLIC))
                                .and(DescribedPredicate.not(isBuilder()))
                                // the reader of plain data is exported to the library's own modules only
                                .and(DescribedPredicate.not(resideInAPackage("dev.smarketing.core.check"))))
                .should(be(describe(
                        "of an unchangeable type",
                        (JavaField f) -> !MUTABLE_TYPES.contains(f.getRawType().getFullName()))))
                .check(module.classes());
        classes()
                .that(describe(
                                "are public and no builders",
                                (JavaClass c) -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .and(DescribedPredicate.not(isBuilder())))
                .should(be(describe(
                        "without setters",
                        (JavaClass c) -> c.getMethods().stream()
                                .noneMatch(m -> m.getName().matches("set[A-Z].*")))))
                .check(module.classes());
    }

    private static DescribedPredicate<JavaClass> isPublic() {
        return describe("are public", c -> c.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static DescribedPredicate<JavaClass> isBuilder() {
        return describe("are named builders", c -> c.getSimpleName().endsWith("Builder"));
    }

    @Test
    void theExamplesUseOnlyWhatIsExported() {
        JavaClasses examples = ALL.that(resideInAPackage("dev.smarketing.examples.."));
        assertThat(examples.size()).isGreaterThan(20);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.smarketing.core.check")
                .check(examples);
    }

    @ParameterizedTest
    @EnumSource
    void everyPackageStatesItsLawAndIsNullMarked(Module module) {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : module.classes()) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        unmarked.remove("");
        assertThat(unmarked).isEmpty();
    }
}
