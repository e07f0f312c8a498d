package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Truth;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The line of an activity rule from the activities themselves, and the day on which it may be another one. */
final class EvidentScore {

    private final ActivityRule rule;
    private final ActivityRule.Settings settings;
    private final Fading fading;
    private final Evidence evidence;
    private final ZonedDateTime asOf;

    EvidentScore(ActivityRule rule, Evidence evidence, ZonedDateTime asOf) {
        this.rule = rule;
        this.settings = rule.settings();
        this.fading = rule.fading();
        this.evidence = evidence;
        this.asOf = asOf;
    }

    RuleScore line() {
        if (settings.where().isEmpty()) {
            return line(tally(false));
        }
        Set<Attribute<?>> unknown = unknownAttributes(settings.where().get());
        if (unknown.isEmpty() || fading.keepsLatest()) {
            RuleScore score = line(tally(false));
            // a newer activity is worth at least as much as the older one it displaces, so this is the other end
            return unknown.isEmpty() ? score : score.withUnknown(tally(true).points(), unknown);
        }
        return fading.score(rule, byDay(false), byDay(true), asOf.toLocalDate(), unknown);
    }

    private RuleScore line(Tally tally) {
        return tally.counted() == 0 && tally.raw() == 0 ? rule.nothing() : RuleScore.ofActivities(rule, tally);
    }

    private Set<Attribute<?>> unknownAttributes(Condition where) {
        Set<Attribute<?>> unknown = new LinkedHashSet<>();
        ActivityTypes.Matches matches = settings.types().in(evidence);
        for (int i = matches.next(); i >= 0; i = matches.next()) {
            if (isInWindow(i)) {
                unknown.addAll(where.unknownAttributes(evidence.activity(i), asOf));
            }
        }
        return unknown;
    }

    private boolean isInWindow(int i) {
        return Window.holds(settings.window(), evidence, i, asOf);
    }

    private boolean counts(int i, boolean countUnknown) {
        if (settings.where().isEmpty()) {
            return true;
        }
        Truth truth = settings.where().get().evaluate(evidence.activity(i), asOf);
        return truth == Truth.TRUE || (countUnknown && truth == Truth.UNKNOWN);
    }

    private Tally tally(boolean countUnknown) {
        if (!settings.isPlain() || (settings.frequency().isPresent() && !evidence.isInOrderOfDays())) {
            return fading.tally(byDay(countUnknown), asOf.toLocalDate());
        }
        return settings.where().isEmpty() && !Window.isElapsed(settings.window())
                ? tallyByAge()
                : tallyByWindow(countUnknown);
    }

    /** What {@link #tallyByWindow} finds where only types and ages are asked. */
    private Tally tallyByAge() {
        Window window = settings.window().orElse(null);
        int tooOld = window == null ? Integer.MAX_VALUE : window.days();
        FrequencyLimit limit = settings.frequency().orElse(null);
        PeriodCounter counter = limit == null ? null : new PeriodCounter(settings.frequency());
        long all = 0;
        long inWindow = 0;
        long counted = 0;
        long faded = 0;
        ActivityTypes.Matches matches = settings.types().in(evidence);
        for (int i = matches.next(); i >= 0; i = matches.next()) {
            all++;
            int age = evidence.age(i);
            if (age < tooOld || window == null) {
                inWindow++;
                if (counter == null || counter.admits(evidence.day(i))) {
                    counted++;
                    faded = Points.sum(faded, fading.at(age));
                }
            }
        }
        return fading.tally(all, inWindow, counted, faded);
    }

    private Tally tallyByWindow(boolean countUnknown) {
        long all = 0;
        long inWindow = 0;
        long counted = 0;
        long faded = 0;
        PeriodCounter counter = new PeriodCounter(settings.frequency());
        ActivityTypes.Matches matches = settings.types().in(evidence);
        for (int i = matches.next(); i >= 0; i = matches.next()) {
            if (counts(i, countUnknown)) {
                all++;
                if (isInWindow(i)) {
                    inWindow++;
                    if (counter.admits(evidence.day(i))) {
                        counted++;
                        faded = Points.sum(faded, fading.at(evidence.age(i)));
                    }
                }
            }
        }
        return fading.tally(all, inWindow, counted, faded);
    }

    private Fading.Found byDay(boolean countUnknown) {
        long all = 0;
        NavigableMap<LocalDate, Integer> inWindow = new TreeMap<>();
        ActivityTypes.Matches matches = settings.types().in(evidence);
        for (int i = matches.next(); i >= 0; i = matches.next()) {
            if (counts(i, countUnknown)) {
                all++;
                if (isInWindow(i)) {
                    inWindow.merge(evidence.date(i), 1, Math::addExact);
                }
            }
        }
        return Fading.Found.of(all, inWindow);
    }

    Optional<LocalDate> nextChange() {
        LocalDate today = asOf.toLocalDate();
        LocalDate earliest = LocalDate.MAX;
        ActivityTypes.Matches matches = settings.types().in(evidence);
        for (int i = matches.next(); i >= 0; i = matches.next()) {
            Activity activity = evidence.activity(i);
            if (!isInWindow(i)) {
                continue;
            }
            if (settings.where().isPresent()) {
                LocalDate turn =
                        settings.where().get().nextChange(activity, asOf).orElse(LocalDate.MAX);
                earliest = turn.isBefore(earliest) ? turn : earliest;
            }
            LocalDate day = fading.nextChange(evidence.date(i), today);
            earliest = day.isBefore(earliest) ? day : earliest;
        }
        return earliest.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(earliest);
    }
}
