package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The time that people have kept free in their calendars for the tasks of a sprint, in local times: an hour on the
 * clock is an hour, also across a change of the clocks.
 */
public final class CalendarBlocks {

    private static final int VERSION = 1;
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final CalendarBlocks NONE = new CalendarBlocks(List.of());

    private final List<Block> blocks;

    private CalendarBlocks(List<Block> blocks) {
        this.blocks = Require.elements(blocks, "blocks");
    }

    /**
     * Time kept free for one task.
     *
     * @param task the id of the task
     * @param person in whose calendar it stands; empty if nobody said so
     * @param start when it begins
     * @param end when it ends, after the start
     */
    public record Block(String task, String person, LocalDateTime start, LocalDateTime end) {
        /**
         * Time kept free for one task.
         *
         * @param task the id of the task
         * @param person in whose calendar it stands; empty if nobody said so
         * @param start when it begins
         * @param end when it ends, after the start
         */
        public Block {
            Require.text(task, "task id");
            Objects.requireNonNull(person, "person");
            person = person.strip();
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
            if (!start.isBefore(end)) {
                throw new IllegalArgumentException("the block for '" + task + "' from " + start + " to " + end
                        + " holds no time; give a later end");
            }
        }
    }

    /**
     * What all blocks together give to all tasks of a sprint, in hours.
     *
     * @param needed what the tasks need
     * @param covered what the blocks give: time that several blocks of a task share counts once, time that a person has
     *     promised to several tasks counts once too, time outside the sprint not at all
     * @param doubleBooked the time that persons have promised more than once
     * @param outside the time outside the sprint
     */
    public record Coverage(MetricValue needed, MetricValue covered, MetricValue doubleBooked, MetricValue outside) {
        /**
         * What all blocks together give to all tasks of a sprint, in hours.
         *
         * @param needed what the tasks need
         * @param covered what the blocks give
         * @param doubleBooked the time that persons have promised more than once
         * @param outside the time outside the sprint
         */
        public Coverage {
            Objects.requireNonNull(needed, "needed");
            Objects.requireNonNull(covered, "covered");
            Objects.requireNonNull(doubleBooked, "doubleBooked");
            Objects.requireNonNull(outside, "outside");
        }
    }

    /**
     * No time kept free yet.
     *
     * @return the blocks
     */
    public static CalendarBlocks none() {
        return NONE;
    }

    /**
     * The blocks with one more.
     *
     * @param task the id of the task
     * @param start when it begins
     * @param end when it ends, after the start
     * @return a changed copy
     */
    public CalendarBlocks with(String task, LocalDateTime start, LocalDateTime end) {
        return with(new Block(task, "", start, end));
    }

    /**
     * The blocks with one more in somebody's calendar, which is then compared with that person's other blocks.
     *
     * @param task the id of the task
     * @param person in whose calendar it stands, not blank
     * @param start when it begins
     * @param end when it ends, after the start
     * @return a changed copy
     */
    public CalendarBlocks with(String task, String person, LocalDateTime start, LocalDateTime end) {
        return with(new Block(task, Require.text(person, "person of the block for '" + task + "'"), start, end));
    }

    private CalendarBlocks with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new CalendarBlocks(more);
    }

    /**
     * The blocks.
     *
     * @return in the order of their entry
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Whether every task has the time it needs. Time that several blocks of a task share counts once, time outside
     * the sprint not at all.
     *
     * @param sprint the sprint
     * @param perEffort how long a unit of effort takes
     * @return SPR-05 for a task without a block, SPR-06 for one whose blocks are too short, overlap or lie outside
     *     the sprint, in the order of the tasks; then SPR-08 for a person who has promised the same time to several
     *     tasks
     * @throws IllegalArgumentException if a block is for a task that is not worked on, or the length is not positive
     */
    public List<Finding> check(ActiveSprint sprint, Duration perEffort) {
        requireKnownTasks(sprint, perEffort);
        List<Finding> findings = new ArrayList<>();
        for (SprintTask task : sprint.work()) {
            check(sprint, task, seconds(task, perEffort), findings);
        }
        for (String person : persons()) {
            CalendarTime time = CalendarTime.of(sprint, its -> its.person().equals(person), blocks);
            if (!time.promisedTwice().isZero()) {
                findings.add(new Finding(
                        FindingCode.DOUBLE_BOOKED,
                        List.of(person),
                        Map.of("hours", hours(SprintCapacity.seconds(time.promisedTwice()))),
                        time.tasksPromisedTwice()));
            }
        }
        return List.copyOf(findings);
    }

    /**
     * What all blocks together give to all tasks.
     *
     * @param sprint the sprint
     * @param perEffort how long a unit of effort takes
     * @return the hours needed, covered, promised twice, and outside the sprint
     * @throws IllegalArgumentException if a block is for a task that is not worked on, or the length is not positive
     */
    public Coverage coverage(ActiveSprint sprint, Duration perEffort) {
        requireKnownTasks(sprint, perEffort);
        BigDecimal needed = BigDecimal.ZERO;
        Duration covered = Duration.ZERO;
        Duration outside = Duration.ZERO;
        Duration twice = Duration.ZERO;
        for (SprintTask task : sprint.work()) {
            CalendarTime time = CalendarTime.of(sprint, its -> its.task().equals(task.id()), blocks);
            needed = needed.add(seconds(task, perEffort));
            covered = covered.plus(time.covered());
            outside = outside.plus(time.outside());
        }
        for (String person : persons()) {
            CalendarTime time = CalendarTime.of(sprint, its -> its.person().equals(person), blocks);
            twice = twice.plus(time.promisedTwice());
        }
        return new Coverage(
                hours(needed),
                hours(SprintCapacity.seconds(covered.minus(twice))),
                hours(SprintCapacity.seconds(twice)),
                hours(SprintCapacity.seconds(outside)));
    }

    private List<String> persons() {
        return blocks.stream()
                .map(Block::person)
                .filter(person -> !person.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static BigDecimal seconds(SprintTask task, Duration perEffort) {
        return task.effort().multiply(SprintCapacity.seconds(perEffort));
    }

    private void requireKnownTasks(ActiveSprint sprint, Duration perEffort) {
        Objects.requireNonNull(sprint, "sprint");
        Require.positive(perEffort, "length of a unit of effort");
        List<String> tasks = sprint.work().stream().map(SprintTask::id).toList();
        for (Block block : blocks) {
            if (!tasks.contains(block.task())) {
                throw new IllegalArgumentException("the block for '" + block.task() + "' at " + block.start()
                        + " is for none of the tasks " + tasks + "; free it or name one of these");
            }
        }
    }

    private void check(ActiveSprint sprint, SprintTask task, BigDecimal needed, List<Finding> findings) {
        if (blocks.stream().noneMatch(block -> block.task().equals(task.id()))) {
            if (needed.signum() > 0) {
                findings.add(Finding.of(FindingCode.TASK_WITHOUT_BLOCK, task.id()));
            }
            return;
        }
        CalendarTime time = CalendarTime.of(sprint, block -> block.task().equals(task.id()), blocks);
        BigDecimal missing =
                needed.subtract(SprintCapacity.seconds(time.covered())).max(BigDecimal.ZERO);
        if (missing.signum() > 0
                || !time.outside().isZero()
                || !time.overlapping().isZero()) {
            findings.add(Finding.of(
                    FindingCode.BLOCKS_DO_NOT_FIT,
                    task.id(),
                    Map.of(
                            "needed", hours(needed),
                            "covered", hours(SprintCapacity.seconds(time.covered())),
                            "short", hours(missing),
                            "overlapping", hours(SprintCapacity.seconds(time.overlapping())),
                            "outside", hours(SprintCapacity.seconds(time.outside())))));
        }
    }

    /** A decimal where there is one, otherwise the fraction. */
    private static MetricValue hours(BigDecimal seconds) {
        try {
            return Findings.quantity(seconds.divide(HOUR));
        } catch (ArithmeticException e) {
            return MetricValue.ratio(seconds, HOUR);
        }
    }

    /**
     * The blocks as plain data.
     *
     * @return version, blocks: a list of task, person if there is one, start, end
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("blocks", blocks.stream().map(CalendarBlocks::data).toList());
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> data(Block block) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("task", block.task());
        if (!block.person().isEmpty()) {
            data.put("person", block.person());
        }
        data.put("start", block.start().toString());
        data.put("end", block.end().toString());
        return Collections.unmodifiableMap(data);
    }

    /**
     * Blocks from plain data.
     *
     * @param data the data
     * @return the blocks
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of blocks
     */
    public static CalendarBlocks fromData(Map<String, ?> data) {
        return DataObject.root("calendar blocks", data).make(root -> {
            root.version(VERSION);
            List<Block> blocks = new ArrayList<>();
            root.objects("blocks")
                    .forEach(entry -> blocks.add(entry.make(found -> new Block(
                            found.text("task"),
                            found.optionalText("person").orElse(""),
                            time(found, "start"),
                            time(found, "end")))));
            return new CalendarBlocks(blocks);
        });
    }

    private static LocalDateTime time(DataObject data, String key) {
        try {
            return LocalDateTime.parse(data.text(key));
        } catch (DateTimeException e) {
            throw data.error(key, "'" + data.text(key) + "' cannot be read; give a local time like 2026-03-02T09:00");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarBlocks that && blocks.equals(that.blocks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(blocks);
    }

    @Override
    public String toString() {
        return "calendar " + blocks;
    }
}
