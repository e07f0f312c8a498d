package dev.smarketing.scoring.testkit;

import dev.smarketing.core.sla.AgreementVersion;
import dev.smarketing.core.sla.ContactAttempt;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffFact;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.HandoffVerdict;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assesses a log more than once. */
final class AgreementLaw {

    private final List<String> problems = new ArrayList<>();

    private AgreementLaw() {}

    static void checkAttempts(AgreementCase given, int which, ContactChannel channel, Assessor assessor) {
        List<Handoff> handoffs = given.log().handoffs();
        if (handoffs.isEmpty()) {
            return;
        }
        AgreementLaw law = new AgreementLaw();
        Handoff handoff = handoffs.get(which % handoffs.size());
        Instant last = given.asOf();
        for (HandoffFact fact : given.facts()) {
            last = fact.at().isAfter(last) ? fact.at() : last;
            last = fact.recordedAt().isAfter(last) ? fact.recordedAt() : last;
        }
        ContactAttempt later = ContactAttempt.of("one-more", handoff.lead(), last.plusNanos(1), channel);
        Instant asOf = later.at();
        Map<String, HandoffVerdict> before = verdicts(assessor.assess(given.log(), asOf));
        Map<String, HandoffVerdict> after = verdicts(assessor.assess(given.log().with(later), asOf));
        before.forEach((duty, verdict) -> {
            HandoffVerdict other = after.get(duty);
            if (other == null) {
                law.problems.add(duty + ": no verdict with " + later);
            } else if (other.done() < verdict.done()) {
                law.problems.add(
                        duty + ": " + verdict.done() + " attempts done, but " + other.done() + " with " + later);
            }
        });
        law.report("a later attempt lowers the count of attempts", given);
    }

    static void checkDecided(AgreementCase given, Duration passed, Assessor assessor) {
        AgreementLaw law = new AgreementLaw();
        List<HandoffFact> known = new ArrayList<>(given.facts());
        known.removeIf(fact -> !fact.isKnownAt(given.asOf()));
        HandoffLog log = HandoffLog.of(known);
        Instant later = given.asOf().plus(passed);
        if (given.agreement().isJudgedByLatestVersion()
                && !given.agreement()
                        .versionAt(given.asOf())
                        .equals(given.agreement().versionAt(later))) {
            return; // this agreement has chosen that a revision judges the past anew
        }
        Map<String, HandoffVerdict> after = verdicts(assessor.assess(log, later));
        verdicts(assessor.assess(log, given.asOf())).forEach((duty, verdict) -> {
            if (!verdict.status().isOpen()) {
                HandoffVerdict other = after.get(duty);
                String then = other == null ? "nothing" : text(other);
                if (!text(verdict).equals(then)) {
                    law.problems.add(duty + ": " + text(verdict) + " as of " + given.asOf() + ", " + then + " as of "
                            + later + " with no new record");
                }
            }
        });
        law.report("a decided follow-up does not stay decided", given);
    }

    static void checkVersions(AgreementCase given, Assessor assessor) {
        AgreementLaw law = new AgreementLaw();
        SlaAssessment assessment = assessor.assess(given.log(), given.asOf());
        if (given.agreement().isJudgedByLatestVersion()) {
            return;
        }
        for (HandoffVerdict verdict : assessment.verdicts()) {
            Instant start = verdict.startedAt().orElse(verdict.handoff().at());
            LocalDate date = given.agreement().versions().get(0).calendar().dateOf(start);
            Optional<AgreementVersion> latest = Optional.empty();
            for (AgreementVersion version : given.agreement().versions()) {
                if (!version.from().isAfter(date)) {
                    latest = Optional.of(version);
                }
            }
            if (!latest.equals(Optional.of(verdict.version()))) {
                law.problems.add(name(verdict) + ": judged by the version from "
                        + verdict.version().from() + ", but the latest not after " + date + " is that from "
                        + latest.map(version -> version.from().toString()).orElse("nothing"));
            }
        }
        law.report("the version in force is not the latest not after the day", given);
    }

    static void checkDelivery(AgreementCase given, Assessor assessor) {
        AgreementLaw law = new AgreementLaw();
        List<HandoffFact> sorted = given.log().facts();
        List<HandoffFact> twice = new ArrayList<>(given.facts());
        Collections.reverse(twice);
        twice.addAll(sorted);
        Map<String, HandoffVerdict> delivered = verdicts(assessor.assess(given.log(), given.asOf()));
        Map<String, HandoffVerdict> rearranged = verdicts(assessor.assess(HandoffLog.of(twice), given.asOf()));
        delivered.forEach((duty, verdict) -> {
            HandoffVerdict other = rearranged.get(duty);
            String then = other == null ? "nothing" : text(other);
            if (!text(verdict).equals(then)) {
                law.problems.add(
                        duty + ": " + text(verdict) + " as delivered, " + then + " with each twice, in reverse");
            }
        });
        law.report("the order or the duplicates of facts matter", given);
    }

    private static Map<String, HandoffVerdict> verdicts(SlaAssessment assessment) {
        Map<String, HandoffVerdict> verdicts = new LinkedHashMap<>();
        assessment.verdicts().forEach(verdict -> verdicts.put(name(verdict), verdict));
        return verdicts;
    }

    private static String name(HandoffVerdict verdict) {
        return "handoff " + verdict.handoff().id() + " of lead "
                + verdict.handoff().lead() + ", '"
                + verdict.commitment().name() + "'"
                + (verdict.cycle() == 1 ? "" : ", cycle " + verdict.cycle());
    }

    private static String text(HandoffVerdict verdict) {
        return verdict.status().toText(Language.ENGLISH)
                + verdict.decidedAt().map(instant -> " at " + instant).orElse("")
                + " with " + verdict.done() + " of " + verdict.needed()
                + " (" + verdict.code().toText(Language.ENGLISH) + ")";
    }

    private void report(String law, AgreementCase given) {
        if (!problems.isEmpty()) {
            throw new AssertionError(law + "\n  - " + String.join("\n  - ", problems) + "\n" + given);
        }
    }
}
