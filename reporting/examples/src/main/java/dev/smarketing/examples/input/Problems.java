package dev.smarketing.examples.input;

import dev.smarketing.core.data.DataFormatException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects what could not be used, in the order found. Prints nothing: the caller decides where it is shown. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** A collection without any problem yet. */
    public Problems() {}

    /**
     * A line that could not be used.
     *
     * @param file the name of the file
     * @param line the number of the line, the first is 1
     * @param reason what is wrong and what to do
     */
    public void atLine(String file, long line, String reason) {
        found.add(new Problem(file, Long.toString(line), reason));
    }

    /**
     * A file that could not be used as a whole.
     *
     * @param file the name of the file
     * @param reason what is wrong and what to do
     */
    public void inFile(String file, String reason) {
        found.add(new Problem(file, "", reason));
    }

    /**
     * An entry of a definition that could not be used.
     *
     * @param file the name of the file
     * @param refusal why, with the path of the entry
     */
    public void refused(String file, DataFormatException refusal) {
        found.add(new Problem(file, " " + refusal.path(), refusal.reason()));
    }

    /**
     * All problems.
     *
     * @return the problems in the order found
     */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /**
     * How many there are.
     *
     * @return the number
     */
    public int count() {
        return found.size();
    }

    /**
     * Whether everything could be used.
     *
     * @return true if there is no problem
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * How many there are in each file.
     *
     * @return the numbers by file, in the order the files were first mentioned
     */
    public Map<String, Integer> countByFile() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Problem problem : found) {
            counts.merge(problem.file(), 1, Math::addExact);
        }
        return counts;
    }

    /**
     * The closing line.
     *
     * @return for example {@code 3 problems: 2 in leads.csv, 1 in spend.csv}
     */
    public String summary() {
        if (found.isEmpty()) {
            return "no problems";
        }
        return (count() == 1 ? "1 problem: " : count() + " problems: ")
                + countByFile().entrySet().stream()
                        .map(entry -> entry.getValue() + " in " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return summary();
    }
}
