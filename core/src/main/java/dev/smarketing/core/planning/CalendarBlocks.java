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
import java.util.Comparator;
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
        this.blocks = List.copyOf(blocks);
    }

    /**
     * Time kept free for one task.
     *
     * @param task the id of the task
     * @param start when it begins
     * @param end when it ends, after the start
     */
    public record Block(String task, LocalDateTime start, LocalDateTime end) {
        /**
         * Time kept free for one task.
         *
         * @param task the id of the task
         * @param start when it begins
         * @param end when it ends, after the start
         */
        public Block {
            Require.text(task, "task id");
            if (!start.isBefore(end)) {
                throw new IllegalArgumentException("the block for '" + task + "' from " + start + " to " + end
                        + " holds no time; give a later end");
            }
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
        List<Block> more = new ArrayList<>(blocks);
        more.add(new Block(task, start, end));
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
     *     the sprint; in the order of the tasks
     * @throws IllegalArgumentException if a block is for a task that is not worked on, or the length is not positive
     */
    public List<Finding> check(ActiveSprint sprint, Duration perEffort) {
        if (perEffort.isZero() || perEffort.isNegative()) {
            throw new IllegalArgumentException(
                    "length of a unit of effort is " + perEffort + ", not above 0; give a duration such as PT1H");
        }
        List<String> tasks = sprint.work().stream().map(SprintTask::id).toList();
        for (Block block : blocks) {
            if (!tasks.contains(block.task())) {
                throw new IllegalArgumentException("the block for '" + block.task() + "' at " + block.start()
                        + " is for none of the tasks " + tasks + "; free it or name one of these");
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (SprintTask task : sprint.work()) {
            check(sprint, task, task.effort().multiply(SprintCapacity.seconds(perEffort)), findings);
        }
        return List.copyOf(findings);
    }

    private void check(ActiveSprint sprint, SprintTask task, BigDecimal needed, List<Finding> findings) {
        List<Block> its = new ArrayList<>(
                blocks.stream().filter(block -> block.task().equals(task.id())).toList());
        if (its.isEmpty()) {
            if (needed.signum() > 0) {
                findings.add(Finding.of(FindingCode.TASK_WITHOUT_BLOCK, task.id()));
            }
            return;
        }
        its.sort(Comparator.comparing(Block::start));
        LocalDateTime from = sprint.start().atStartOfDay();
        LocalDateTime to = sprint.end().atStartOfDay();
        Duration all = Duration.ZERO;
        Duration inside = Duration.ZERO;
        Duration covered = Duration.ZERO;
        LocalDateTime reached = from;
        for (Block block : its) {
            LocalDateTime start = later(block.start(), from);
            LocalDateTime end = earlier(block.end(), to);
            all = all.plus(Duration.between(block.start(), block.end()));
            if (start.isBefore(end)) {
                inside = inside.plus(Duration.between(start, end));
                LocalDateTime fresh = later(start, reached);
                covered = fresh.isBefore(end) ? covered.plus(Duration.between(fresh, end)) : covered;
                reached = later(reached, end);
            }
        }
        BigDecimal missing = needed.subtract(SprintCapacity.seconds(covered)).max(BigDecimal.ZERO);
        Duration outside = all.minus(inside);
        Duration overlapping = inside.minus(covered);
        if (missing.signum() > 0 || !outside.isZero() || !overlapping.isZero()) {
            findings.add(Finding.of(
                    FindingCode.BLOCKS_DO_NOT_FIT,
                    task.id(),
                    Map.of(
                            "needed", hours(needed),
                            "covered", hours(SprintCapacity.seconds(covered)),
                            "short", hours(missing),
                            "overlapping", hours(SprintCapacity.seconds(overlapping)),
                            "outside", hours(SprintCapacity.seconds(outside)))));
        }
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
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
     * @return version, blocks: a list of task, start, end
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put(
                "blocks",
                blocks.stream()
                        .map(block -> Map.<String, Object>of(
                                "task", block.task(),
                                "start", block.start().toString(),
                                "end", block.end().toString()))
                        .toList());
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
                    .forEach(entry -> blocks.add(entry.make(
                            found -> new Block(found.text("task"), time(found, "start"), time(found, "end")))));
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
