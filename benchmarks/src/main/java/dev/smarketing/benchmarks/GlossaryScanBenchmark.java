package dev.smarketing.benchmarks;

import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.GlossaryView;
import dev.smarketing.core.glossary.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many nanoseconds does a character of a text take? For plain letters 10 ns are 100 MB in a second. One word in
 * about twenty-five starts a term. The peers find the same places and say nothing of what they mean: an
 * alternation of all labels as a regular expression, over the first part of the text since it is slow, and an
 * Aho-Corasick automaton.
 *
 * <pre>java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar GlossaryScan</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class GlossaryScanBenchmark {

    static final int LENGTH = 1 << 20;
    static final int PART = 1 << 12;

    private static final long SEED = 20_240_601;

    /** The number of labels. */
    @Param({"1000", "50000"})
    public int labels = 1_000;

    private String text = "";
    private String part = "";
    private GlossaryView view = Glossary.builder().build().asOf(LocalDate.EPOCH);
    private Pattern alternation = Pattern.compile("");
    private Trie automaton = Trie.builder().build();

    /**
     * A found place.
     *
     * @param start the first character
     * @param end the character after the last
     */
    record Place(int start, int end) {}

    /** Makes labels, text and scanners from the fixed seed. */
    @Setup
    public void prepare() {
        GlossaryText made = new GlossaryText(SEED);
        List<String> written = made.labels(labels);
        text = made.text(written, LENGTH).substring(0, LENGTH);
        part = text.substring(0, PART);
        view = GlossaryText.glossary(written).asOf(LocalDate.of(2026, 1, 1));
        alternation = Pattern.compile(
                written.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
        automaton = Trie.builder()
                .ignoreCase()
                .onlyWholeWords()
                .ignoreOverlaps()
                .addKeywords(written)
                .build();
    }

    /**
     * The library: places, what they mean, and what is special about them.
     *
     * @return the hits
     */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public List<Hit> library() {
        return view.scan(text);
    }

    /**
     * An Aho-Corasick automaton: places.
     *
     * @return the places
     */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Collection<Emit> automaton() {
        return automaton.parseText(text);
    }

    /**
     * A regular expression over the first part of the text: places.
     *
     * @return the places
     */
    @Benchmark
    @OperationsPerInvocation(PART)
    public List<Place> regularExpression() {
        List<Place> places = new ArrayList<>();
        Matcher matcher = alternation.matcher(part);
        while (matcher.find()) {
            places.add(new Place(matcher.start(), matcher.end()));
        }
        return places;
    }

    List<Place> libraryPlaces(boolean ofPart) {
        return view.scan(ofPart ? part : text).stream()
                .map(hit -> new Place(hit.span().start(), hit.span().end()))
                .toList();
    }
}
