package dev.smarketing.benchmarks.batch;

import java.util.List;

/** A rank, the lowest first. */
enum Seniority {
    INTERN,
    JUNIOR,
    SENIOR,
    MANAGER,
    DIRECTOR,
    VICE_PRESIDENT,
    CHIEF;

    private static final List<Seniority> ALL = List.of(values());

    /** Its place in columns and tables, which are made anew by each program. */
    @SuppressWarnings("EnumOrdinal")
    int code() {
        return ordinal();
    }

    static Seniority of(int code) {
        return ALL.get(code);
    }
}
