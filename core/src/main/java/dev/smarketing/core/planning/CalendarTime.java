package dev.smarketing.core.planning;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How some blocks lie in a sprint.
 *
 * @param covered the time inside the sprint that at least one block covers
 * @param overlapping the time inside that further blocks cover again
 * @param outside the time outside the sprint
 * @param promisedTwice the time inside that blocks for other tasks cover again
 * @param tasksPromisedTwice the tasks of such blocks, in the order of their names
 */
record CalendarTime(
        Duration covered,
        Duration overlapping,
        Duration outside,
        Duration promisedTwice,
        List<String> tasksPromisedTwice) {

    static CalendarTime of(
            ActiveSprint sprint, Predicate<CalendarBlocks.Block> which, List<CalendarBlocks.Block> blocks) {
        List<CalendarBlocks.Block> its = blocks.stream().filter(which).toList();
        LocalDateTime from = sprint.start().atStartOfDay();
        LocalDateTime to = sprint.end().atStartOfDay();
        TreeSet<LocalDateTime> cuts = new TreeSet<>(List.of(from, to));
        its.forEach(block -> cuts.addAll(List.of(block.start(), block.end())));
        Duration covered = Duration.ZERO;
        Duration overlapping = Duration.ZERO;
        Duration outside = Duration.ZERO;
        Duration twice = Duration.ZERO;
        TreeSet<String> tasks = new TreeSet<>();
        LocalDateTime start = cuts.first();
        // between two cuts the same blocks hold all the time
        for (LocalDateTime end : cuts.tailSet(start, false)) {
            LocalDateTime piece = start;
            Duration length = Duration.between(start, end);
            List<String> on = its.stream()
                    .filter(block ->
                            !block.start().isAfter(piece) && block.end().isAfter(piece))
                    .map(CalendarBlocks.Block::task)
                    .toList();
            long different = on.stream().distinct().count();
            if (start.isBefore(from) || !start.isBefore(to)) {
                outside = outside.plus(length.multipliedBy(on.size()));
            } else if (!on.isEmpty()) {
                covered = covered.plus(length);
                overlapping = overlapping.plus(length.multipliedBy(on.size() - 1L));
                twice = twice.plus(length.multipliedBy(different - 1));
                if (different > 1) {
                    tasks.addAll(on);
                }
            }
            start = end;
        }
        return new CalendarTime(covered, overlapping, outside, twice, List.copyOf(tasks));
    }
}
