package dev.smarketing.examples.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every text for people that the sources hold, read from the sources themselves: the arguments of each call whose
 * parameters are named english, french and spanish, so {@code Language.pick}, {@code Words} and all that is built on them.
 */
class TranslationsTest {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final List<String> FOLDERS =
            List.of("core", "scoring", "scoring/testkit", "reporting", "reporting/examples");
    private static final List<String> LANGUAGES = List.of("english", "french", "spanish");
    /** How a language groups, counts and names money is decided here and nowhere else. */
    private static final String LANGUAGE_RULES = "dev/smarketing/core/text/";

    /** Stands for whatever a text is put together with. */
    private static final char VALUE = '\ufffc';

    /** Stands for a value that is worked out for one language, such as a number with its word. */
    private static final String COMPUTED = "()";

    private static final Pattern PLACE = Pattern.compile("%[sd]|\\{[^}]*\\}");

    private static final Pattern LOOSE_IN_FRENCH =
            Pattern.compile("[^\u00a0][:;!?%\u00bb]|\u00ab[^\u00a0]|^[:;?%\u00bb]");
    private static final Pattern LOOSE_ELSEWHERE = Pattern.compile("[\\s\u00a0][:;!?,.](?!\\d)");

    /** One text in three languages, with the place where it stands. */
    private record Translated(String place, List<String> texts, List<List<String>> values) {}

    private record Callable(String name, int parameters) {}

    private static final List<Translated> FOUND = new ArrayList<>();
    /** What {@code Term.fr} of the built-in glossary is given, by its place. */
    private static final Map<String, String> FRENCH_TERMS = new TreeMap<>();

    private static final Set<String> CHOSEN_BY_HAND = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        Map<Callable, Integer> takingThree = new HashMap<>();
        try (StandardJavaFileManager manager =
                COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) COMPILER.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            units.forEach(unit -> new Declarations().scan(unit, takingThree));
            for (CompilationUnitTree unit : units) {
                String path = unit.getSourceFile().getName().replace('\\', '/');
                new Calls(unit, path, positions).scan(unit, takingThree);
                if (!path.contains(LANGUAGE_RULES)) {
                    new Choices(path).scan(unit, null);
                }
            }
        }
        assertThat(takingThree.keySet()).contains(new Callable("pick", 3), new Callable("Words", 3));
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> all = Files.walk(Path.of("..", "..", folder, "src", "main", "java"))) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }

    /** What takes a text in three languages, and from which parameter on. */
    private static final class Declarations extends TreeScanner<Void, Map<Callable, Integer>> {

        private String type = "";

        @Override
        public Void visitClass(ClassTree tree, Map<Callable, Integer> found) {
            String outer = type;
            type = tree.getSimpleName().toString();
            if (tree.getKind() == Tree.Kind.RECORD) {
                add(
                        type,
                        tree.getMembers().stream()
                                .filter(VariableTree.class::isInstance)
                                .map(VariableTree.class::cast)
                                .filter(field ->
                                        !field.getModifiers().getFlags().contains(Modifier.STATIC))
                                .toList(),
                        found);
            }
            super.visitClass(tree, found);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Map<Callable, Integer> found) {
            String name = tree.getName().toString();
            add(name.equals("<init>") ? type : name, tree.getParameters(), found);
            return super.visitMethod(tree, found);
        }

        private static void add(String name, List<? extends VariableTree> parameters, Map<Callable, Integer> found) {
            List<String> names =
                    parameters.stream().map(each -> each.getName().toString()).toList();
            int at = names.indexOf(LANGUAGES.get(0));
            if (at >= 0 && at + 3 <= names.size() && names.subList(at, at + 3).equals(LANGUAGES)) {
                found.put(new Callable(name, names.size()), at);
            }
        }
    }

    /** The texts given to what takes three languages. */
    private static final class Calls extends TreeScanner<Void, Map<Callable, Integer>> {

        private final CompilationUnitTree unit;
        private final String path;
        private final SourcePositions positions;

        private Calls(CompilationUnitTree unit, String path, SourcePositions positions) {
            this.unit = unit;
            this.path = path;
            this.positions = positions;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Map<Callable, Integer> takingThree) {
            add(name(tree.getMethodSelect()), tree.getArguments(), takingThree);
            return super.visitMethodInvocation(tree, takingThree);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Map<Callable, Integer> takingThree) {
            add(name(tree.getIdentifier()), tree.getArguments(), takingThree);
            return super.visitNewClass(tree, takingThree);
        }

        private void add(String name, List<? extends ExpressionTree> arguments, Map<Callable, Integer> takingThree) {
            if (name.equals("fr")) {
                arguments.forEach(argument -> {
                    StringBuilder text = new StringBuilder();
                    flatten(argument, text, new ArrayList<>());
                    FRENCH_TERMS.put(place(argument), text.toString());
                });
            }
            Integer at = takingThree.get(new Callable(name, arguments.size()));
            if (at == null) {
                return;
            }
            List<String> texts = new ArrayList<>();
            List<List<String>> values = new ArrayList<>();
            for (ExpressionTree argument : arguments.subList(at, at + 3)) {
                StringBuilder text = new StringBuilder();
                List<String> used = new ArrayList<>();
                flatten(argument, text, used);
                texts.add(text.toString());
                values.add(used);
            }
            if (texts.stream().anyMatch(text -> !text.equals(String.valueOf(VALUE)))) {
                FOUND.add(new Translated(place(arguments.get(at)), texts, values));
            }
        }

        private String place(Tree tree) {
            long position = positions.getStartPosition(unit, tree);
            return path + ":" + unit.getLineMap().getLineNumber(position) + ":"
                    + unit.getLineMap().getColumnNumber(position);
        }

        private static void flatten(Tree part, StringBuilder text, List<String> values) {
            if (part instanceof ParenthesizedTree inner) {
                flatten(inner.getExpression(), text, values);
            } else if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                flatten(sum.getLeftOperand(), text, values);
                flatten(sum.getRightOperand(), text, values);
            } else if (part instanceof LiteralTree literal) {
                text.append(literal.getValue());
            } else {
                text.append(VALUE);
                values.add(part instanceof IdentifierTree ? part.toString() : COMPUTED);
            }
        }

        private static String name(Tree tree) {
            return tree instanceof MemberSelectTree member
                    ? member.getIdentifier().toString()
                    : tree.toString();
        }
    }

    /** Where a language is asked for by hand. */
    private static final class Choices extends TreeScanner<Void, Void> {

        private final String path;

        private Choices(String path) {
            this.path = path;
        }

        @Override
        public Void visitCase(CaseTree tree, Void nothing) {
            if (tree.getExpressions().stream()
                    .anyMatch(label -> LANGUAGES.contains(label.toString().toLowerCase(Locale.ROOT)))) {
                CHOSEN_BY_HAND.add(path);
            }
            return super.visitCase(tree, nothing);
        }

        @Override
        public Void visitBinary(BinaryTree tree, Void nothing) {
            boolean compares = tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
            if (compares && (isLanguage(tree.getLeftOperand()) || isLanguage(tree.getRightOperand()))) {
                CHOSEN_BY_HAND.add(path);
            }
            return super.visitBinary(tree, nothing);
        }

        private static boolean isLanguage(Tree tree) {
            return tree.toString().startsWith("Language.");
        }
    }

    private static Set<String> wrong(BiConsumer<Translated, Set<String>> rule) {
        assertThat(FOUND).as("texts found in the sources").hasSizeGreaterThan(900);
        Set<String> wrong = new TreeSet<>();
        FOUND.forEach(text -> rule.accept(text, wrong));
        return wrong;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void onlyTheRulesOfTheLanguagesAskWhichLanguageItIs() {
        assertThat(CHOSEN_BY_HAND).isEmpty();
    }

    @Test
    void noTextIsEmpty() {
        assertThat(wrong((text, wrong) -> {
                    if (text.texts().contains("")) {
                        wrong.add(text.toString());
                    }
                }))
                .isEmpty();
    }

    @Test
    void theThreeTextsTakeTheSameValues() {
        assertThat(wrong((text, wrong) -> {
                    Set<List<String>> named =
                            text.texts().stream().map(TranslationsTest::places).collect(Collectors.toSet());
                    Set<Set<String>> put =
                            text.values().stream().map(TreeSet::new).collect(Collectors.toSet());
                    boolean computed = put.stream().anyMatch(values -> values.contains(COMPUTED));
                    if (named.size() > 1 || (put.size() > 1 && !computed)) {
                        wrong.add(text.toString());
                    }
                }))
                .isEmpty();
    }

    @Test
    void frenchPunctuationStandsBehindANoBreakSpace() {
        assertThat(FRENCH_TERMS).hasSizeGreaterThan(100);
        Map<String, String> french = new TreeMap<>(FRENCH_TERMS);
        FOUND.forEach(text -> french.put(text.place(), text.texts().get(1)));
        french.replaceAll((place, text) -> PLACE.matcher(text).replaceAll(String.valueOf(VALUE)));
        french.values().removeIf(text -> !LOOSE_IN_FRENCH.matcher(text).find());
        assertThat(french).isEmpty();
    }

    @Test
    void englishAndSpanishPunctuationStandsAtTheWord() {
        assertThat(wrong((text, wrong) -> {
                    if (LOOSE_ELSEWHERE.matcher(text.texts().get(0)).find()
                            || LOOSE_ELSEWHERE.matcher(text.texts().get(2)).find()) {
                        wrong.add(text.toString());
                    }
                }))
                .isEmpty();
    }

    /** The rules see what they are for. */
    @Test
    void looseSignsAreSeen() {
        assertThat(List.of(
                        "mot: x",
                        "mot : x",
                        ": x",
                        "12 %",
                        "12%",
                        "\u00ab x\u00a0\u00bb",
                        "\u00ab\u00a0x \u00bb",
                        "Oui!"))
                .allMatch(text -> LOOSE_IN_FRENCH.matcher(text).find());
        assertThat(List.of("mot\u00a0: x", "12\u00a0%", "\u00ab\u00a0x\u00a0\u00bb", "! x", "1,5 x."))
                .noneMatch(text -> LOOSE_IN_FRENCH.matcher(text).find());
        assertThat(List.of("word : x", "word ; x", "word , x", "word\u00a0: x"))
                .allMatch(text -> LOOSE_ELSEWHERE.matcher(text).find());
        assertThat(List.of("word: x", "x .5", "! x"))
                .noneMatch(text -> LOOSE_ELSEWHERE.matcher(text).find());
    }
}
