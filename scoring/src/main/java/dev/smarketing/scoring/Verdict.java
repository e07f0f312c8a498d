package dev.smarketing.scoring;

import java.util.List;
import java.util.Optional;

/** What follows from points, cell and named conditions, and whose word stands beside it. */
record Verdict(
        Qualification computed,
        DecidedBy decidedBy,
        Outlook outlook,
        List<NamedCondition> unknownDisqualifiers,
        Optional<GradeMatrix.Cell> cell,
        Optional<QualificationOverride> override) {

    boolean isOverridden() {
        return override.isPresent() && decidedBy != DecidedBy.DISQUALIFIER;
    }

    Qualification qualification() {
        if (!isOverridden()) {
            return computed;
        }
        QualificationOverride said = override.orElseThrow();
        return said.qualified()
                ? new Qualification.Qualified()
                : new Qualification.NotYet(List.of(), List.of(), List.of(new Qualification.HeldByOverride(said)));
    }

    Verdict with(Optional<QualificationOverride> said) {
        return new Verdict(computed, decidedBy, outlook, unknownDisqualifiers, cell, said);
    }
}
