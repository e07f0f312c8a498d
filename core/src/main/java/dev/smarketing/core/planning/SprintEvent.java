package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Something that happened in a sprint. A closed family: none of them changes the frozen scope. */
public sealed interface SprintEvent {

    /**
     * When it happened.
     *
     * @return a date of the sprint
     */
    LocalDate date();

    /**
     * A task was finished.
     *
     * @param date when
     * @param task the id of the task
     */
    record Done(LocalDate date, String task) implements SprintEvent {
        /**
         * A finished task.
         *
         * @param date when
         * @param task the id of the task
         */
        public Done {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(task, "task");
        }
    }

    /**
     * Open work went out for other work of the same effort.
     *
     * @param date when
     * @param out the ids of the tasks that went out
     * @param in the tasks that came in
     */
    record Swapped(LocalDate date, List<String> out, List<SprintTask> in) implements SprintEvent {
        /**
         * A swap.
         *
         * @param date when
         * @param out the ids of the tasks that went out
         * @param in the tasks that came in
         */
        public Swapped {
            Objects.requireNonNull(date, "date");
            out = Require.elements(out, "out");
            in = Require.elements(in, "in");
        }
    }

    /**
     * All work was done early, so later work was begun; not scope creep.
     *
     * @param date when
     * @param task the task
     * @param from where it was taken from
     */
    record PulledAhead(LocalDate date, SprintTask task, AdditionRoute from) implements SprintEvent {
        /**
         * Work begun early.
         *
         * @param date when
         * @param task the task
         * @param from where it was taken from
         */
        public PulledAhead {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(from, "from");
        }
    }
}
