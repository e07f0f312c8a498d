package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything a verdict rests on, line by line. */
final class VerdictExplanation {

    private final HandoffVerdict verdict;
    private final Language language;
    private final ZoneId zone;

    private VerdictExplanation(HandoffVerdict verdict, Language language) {
        this.verdict = verdict;
        this.language = language;
        this.zone = verdict.zone();
    }

    static String of(HandoffVerdict verdict, Language language) {
        return new VerdictExplanation(verdict, language).text();
    }

    private String text() {
        String colon = language.colon();
        List<String> lines = new ArrayList<>();
        lines.add(verdict.handoff().id() + ", " + verdict.commitment().name()
                + (verdict.cycle() == 1 ? "" : " #" + verdict.cycle()) + colon
                + verdict.status().toText(language)
                + SlaText.provisional(verdict.isProvisional(), language) + " [" + verdict.code() + "] "
                + verdict.code().toText(language)
                + verdict.exemption().map(reason -> " (" + reason + ")").orElse(""));
        lines.add(language.pick("version from ", "version du ", "versión del ")
                + verdict.version().from()
                + language.semicolon()
                + verdict.limit().toText(language));
        lines.add(clock());
        String stopped = stopped();
        if (!stopped.isEmpty()) {
            lines.add(stopped);
        }
        for (ContactAttempt attempt : verdict.counted()) {
            lines.add("+ " + line(attempt));
        }
        for (UncountedAttempt uncounted : verdict.notCounted()) {
            lines.add("- " + line(uncounted.attempt()) + colon
                    + uncounted.reason().toText(language) + " [" + uncounted.reason() + "]");
        }
        return String.join("\n", lines);
    }

    private String clock() {
        Instant start = verdict.startedAt().orElse(null);
        if (start == null) {
            return VerdictCode.NOT_STARTED.toText(language);
        }
        String used = hours(verdict.used());
        StringBuilder text = new StringBuilder()
                .append(language.pick("started ", "démarré le ", "iniciado el "))
                .append(VerdictText.local(start, zone))
                .append(language.semicolon())
                .append(language.pick("used " + used, "utilisé " + used, "usado " + used));
        verdict.given()
                .ifPresent(given ->
                        text.append(language.pick(" of ", " sur ", " de ")).append(hours(given)));
        verdict.remaining()
                .ifPresent(left -> text.append(language.pick(", left ", ", reste ", ", queda "))
                        .append(hours(left)));
        verdict.dueAt()
                .ifPresent(due -> text.append(language.semicolon())
                        .append(language.pick("due ", "échéance le ", "vence el "))
                        .append(VerdictText.local(due, zone)));
        verdict.decidedAt()
                .ifPresent(at -> text.append(language.semicolon())
                        .append(language.pick("decided ", "décidé le ", "decidido el "))
                        .append(VerdictText.local(at, zone)));
        verdict.owner()
                .ifPresent(owner -> text.append(language.semicolon())
                        .append(language.pick("owner ", "responsable ", "responsable "))
                        .append(owner));
        return text.toString();
    }

    /** Nights that are alike stand once, with their number. */
    private String stopped() {
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (StoppedTime stop : verdict.stoppedTimes()) {
            parts.merge(part(stop), 1, Integer::sum);
        }
        List<String> texts = new ArrayList<>();
        parts.forEach((part, number) -> texts.add(number == 1 ? part : part + " (" + number + "x)"));
        return String.join(language.semicolon(), texts);
    }

    private String part(StoppedTime stop) {
        return switch (stop.reason()) {
            case CLOSED -> language.pick("closed ", "fermé ", "cerrado ") + span(stop);
            case HOLIDAY -> language.pick("holiday ", "jour férié ", "festivo ") + stop.detail();
            case PAUSED ->
                language.pick("paused ", "suspendu ", "en pausa ")
                        + span(stop)
                        + (stop.detail().equals(ClockChange.NO_REASON) ? "" : " (" + stop.detail() + ")");
            case RECYCLED -> language.pick("recycled ", "recyclé ", "reciclado ") + span(stop);
        };
    }

    private String span(StoppedTime stop) {
        LocalDateTime from = LocalDateTime.ofInstant(stop.from(), zone);
        LocalDateTime to = LocalDateTime.ofInstant(stop.to(), zone);
        boolean brief = Duration.between(stop.from(), stop.to()).compareTo(Duration.ofDays(1)) < 0;
        return brief
                ? from.toLocalTime() + "-" + to.toLocalTime()
                : VerdictText.local(stop.from(), zone)
                        + language.pick(" to ", " à ", " a ")
                        + VerdictText.local(stop.to(), zone);
    }

    private String line(ContactAttempt attempt) {
        return attempt.id() + " " + VerdictText.local(attempt.at(), zone) + " " + attempt.channel()
                + attempt.person().map(person -> " " + person).orElse("");
    }

    /** Hours and minutes, and seconds if there are any. */
    static String hours(Duration time) {
        String text = time.toHours() + ":" + two(time.toMinutesPart());
        return time.toSecondsPart() == 0 ? text : text + ":" + two(time.toSecondsPart());
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
