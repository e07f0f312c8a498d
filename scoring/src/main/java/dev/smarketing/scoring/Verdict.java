package dev.smarketing.scoring;

import dev.smarketing.core.lead.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from points, cell and named conditions, and whose word stands beside it.
 *
 * @param computed what points, cell, requirements and disqualifiers say
 * @param decidedBy the first that decides
 * @param outlook whether missing facts could decide
 * @param unknownDisqualifiers the disqualifiers that cannot be told
 * @param cell the cell of the matrix, if there is one
 * @param override the override in force
 * @param missing the missing facts of the requirements and disqualifiers that cannot be told
 */
record Verdict(
        Qualification computed,
        DecidedBy decidedBy,
        Outlook outlook,
        List<NamedCondition> unknownDisqualifiers,
        Optional<GradeMatrix.Cell> cell,
        Optional<QualificationOverride> override,
        Map<NamedCondition, Set<Attribute<?>>> missing) {

    boolean isOverridden() {
        return override.isPresent() && decidedBy != DecidedBy.DISQUALIFIER;
    }

    Qualification qualification() {
        if (!isOverridden()) {
            return computed;
        }
        QualificationOverride said = override.orElseThrow();
        return said.isQualified()
                ? new Qualification.Qualified()
                : new Qualification.NotYet(List.of(), List.of(), List.of(new Qualification.HeldByOverride(said)));
    }

    Verdict with(Optional<QualificationOverride> said) {
        return new Verdict(computed, decidedBy, outlook, unknownDisqualifiers, cell, said, missing);
    }
}
