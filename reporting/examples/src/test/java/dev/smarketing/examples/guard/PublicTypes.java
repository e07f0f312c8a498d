package dev.smarketing.examples.guard;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the modules of the library offer others: its exported packages without the testkit. */
final class PublicTypes {

    private static final List<String> LIBRARIES =
            List.of("dev.smarketing.core", "dev.smarketing.scoring", "dev.smarketing.reporting");

    /** For modules of the library alone. */
    private static final List<String> NOT_EXPORTED =
            List.of("dev.smarketing.core.check", "dev.smarketing.reporting.exact");

    private PublicTypes() {}

    static List<Class<?>> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(LIBRARIES).stream()
                        .filter(type -> !type.getPackageName().startsWith("dev.smarketing.scoring.testkit"))
                        .filter(type -> !NOT_EXPORTED.contains(type.getPackageName()))
                        .map(JavaClass::reflect)
                        .filter(PublicTypes::isPublic)
                        .sorted(Comparator.comparing(Class::getName))
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    private static boolean isPublic(Class<?> type) {
        return Stream.<Class<?>>iterate(type, inner -> inner != null, Class::getEnclosingClass)
                .allMatch(outer -> Modifier.isPublic(outer.getModifiers()));
    }

    /** Its public constructors and methods; those of an abstract type that can be called. */
    static List<Executable> executables(Class<?> type) {
        Stream<? extends Executable> constructors = Modifier.isAbstract(type.getModifiers())
                ? Stream.empty()
                : Arrays.stream(type.getDeclaredConstructors());
        return Stream.concat(
                        Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic()), constructors)
                .filter(executable -> Modifier.isPublic(executable.getModifiers()))
                .<Executable>map(executable -> executable)
                .sorted(Comparator.comparing(Executable::toString))
                .toList();
    }
}
