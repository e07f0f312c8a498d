package dev.smarketing.examples.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java block of the README is compiled and run, and what it prints is compared with the text block
 * that follows it. A block that starts with {@code module} is compiled as a module declaration.
 */
class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\R(.*?)^```(?:\\R\\R?```text\\R(.*?)^```)?");

    @TempDir
    private Path out;

    private record Block(String name, String code, String printed) {}

    private static List<Block> blocks() throws IOException {
        String text = Files.readString(README);
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            long line = text.substring(0, matcher.start()).lines().count() + 1;
            String printed = matcher.group(2) == null ? "" : matcher.group(2);
            blocks.add(new Block("Block" + line, matcher.group(1), printed));
        }
        return blocks;
    }

    @Test
    void noJavaBlockEscapesTheTest() throws IOException {
        long fences = Files.readString(README)
                .lines()
                .filter(line -> line.strip().startsWith("```java"))
                .count();
        assertThat(blocks()).hasSize((int) fences).hasSizeGreaterThanOrEqualTo(6);
    }

    @TestFactory
    Stream<DynamicTest> everyJavaBlockRunsAndPrintsWhatItSays() throws IOException {
        return blocks().stream()
                .map(block -> DynamicTest.dynamicTest("README.md: " + block.name(), () -> check(block)));
    }

    private void check(Block block) throws Exception {
        if (block.code().startsWith("module ")) {
            compile("module-info", block.code(), "-p");
        } else {
            assertThat(run(block)).isEqualTo(block.printed());
        }
    }

    private String run(Block block) throws Exception {
        String imports = lines(block.code(), true);
        String body = lines(block.code(), false);
        compile(
                block.name(),
                imports + "\npublic class " + block.name()
                        + " { public static void main(String[] args) throws Exception {\n" + body + "\n} }\n",
                "-cp");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {out.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(block.name()).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String lines(String code, boolean imports) {
        return code.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n"));
    }

    private void compile(String name, String source, String pathOption) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter log = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "--release",
                "17",
                "-Xlint:all,-requires-automatic,-requires-transitive-automatic,-path",
                "-Werror",
                pathOption,
                System.getProperty("java.class.path"),
                "-d",
                outputFor(pathOption));
        boolean compiled =
                javac.getTask(log, null, null, options, null, List.of(file)).call();
        assertThat(compiled).as(log + "\n" + source).isTrue();
    }

    /** A module declaration must not stand beside the classes of the other blocks. */
    private String outputFor(String pathOption) {
        return (pathOption.equals("-p") ? out.resolve("module") : out).toString();
    }
}
