package dev.smarketing.examples.guard;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a library offers, as sorted lines: each public or protected type and member of its exported packages. */
final class PublicApi {

    private static final int SHOWN = Modifier.PUBLIC | Modifier.PROTECTED;

    private static final Pattern EXPORT = Pattern.compile("exports +([a-z.]+) *;");

    private PublicApi() {}

    /**
     * The API of a library.
     *
     * @param type a type of it, by which its classes are found
     * @param sources the folder of its sources, whose module declaration tells what is exported; all if it has none
     */
    static SortedSet<String> of(Class<?> type, Path sources) throws IOException {
        Path declaration = sources.resolve("module-info.java");
        Set<String> exported = Files.exists(declaration)
                ? EXPORT.matcher(Files.readString(declaration))
                        .results()
                        .map(export -> export.group(1))
                        .collect(Collectors.toSet())
                : Set.of();
        SortedSet<String> lines = new TreeSet<>();
        Path place = place(type);
        if (Files.isDirectory(place)) {
            addAll(place, exported, lines);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                addAll(jar.getPath("/"), exported, lines);
            }
        }
        return lines;
    }

    private static void addAll(Path root, Set<String> exported, Set<String> lines) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(entry -> entry.endsWith(".class") && !entry.endsWith("-info.class"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .filter(name -> exported.isEmpty()
                            || exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .forEach(name -> addType(load(name), lines));
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static void addType(Class<?> type, Set<String> lines) {
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if ((outer.getModifiers() & SHOWN) == 0 || outer.isAnonymousClass() || outer.isLocalClass()) {
                return;
            }
        }
        lines.add(declaration(type));
        for (Field field : type.getDeclaredFields()) {
            if ((field.getModifiers() & SHOWN) != 0 && !field.isSynthetic()) {
                lines.add(field.toGenericString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if ((constructor.getModifiers() & SHOWN) != 0 && !constructor.isSynthetic()) {
                lines.add(constructor.toGenericString());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if ((method.getModifiers() & SHOWN) != 0 && !method.isSynthetic()) {
                lines.add(method.toGenericString());
            }
        }
    }

    /** Written here, because JDKs write it in different ways. */
    private static String declaration(Class<?> type) {
        StringBuilder text = new StringBuilder();
        int modifiers = type.getModifiers() & (SHOWN | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL);
        if (type.isInterface()) {
            modifiers &= ~Modifier.ABSTRACT;
        }
        text.append(Modifier.toString(modifiers)).append(type.isSealed() ? " sealed " : " ");
        text.append(type.isAnnotation() ? "@interface" : type.isInterface() ? "interface" : "class");
        text.append(' ').append(type.getName());
        if (type.getTypeParameters().length > 0) {
            text.append(Arrays.stream(type.getTypeParameters())
                    .map(PublicApi::parameter)
                    .collect(Collectors.joining(", ", "<", ">")));
        }
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            text.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        if (type.getInterfaces().length > 0) {
            text.append(type.isInterface() ? " extends " : " implements ").append(names(type.getGenericInterfaces()));
        }
        if (type.isSealed()) {
            // compilers list them in different orders
            Class<?>[] permitted = type.getPermittedSubclasses();
            Arrays.sort(permitted, Comparator.comparing(Class::getName));
            text.append(" permits ").append(names(permitted));
        }
        return text.toString();
    }

    private static String parameter(TypeVariable<?> parameter) {
        String bounds = names(parameter.getBounds());
        return bounds.equals("java.lang.Object") ? parameter.getName() : parameter.getName() + " extends " + bounds;
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", "));
    }
}
