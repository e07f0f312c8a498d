package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;

/** Why a verdict is what it is, for programs. Each belongs to one {@link CommitmentStatus}. */
public enum VerdictCode {
    /** Exempt: sales sent the lead back with a coded reason, in time. */
    REJECTED(CommitmentStatus.EXEMPT, "rejected", "refusé", "rechazado"),
    /** Exempt: the lead bought before. */
    WON(CommitmentStatus.EXEMPT, "won", "gagné", "ganado"),
    /** Exempt: a rule of the agreement takes the lead out. */
    EXEMPTED(CommitmentStatus.EXEMPT, "exempted by a rule", "dispensé par une règle", "exento por una regla"),
    /** Not applicable: no rule of the agreement asks for it. */
    NO_RULE(CommitmentStatus.NOT_APPLICABLE, "no rule applies", "aucune règle applicable", "no aplica ninguna regla"),
    /** Not applicable: the lead went back to marketing, and a new follow-up starts when it returns. */
    CANCELLED(
            CommitmentStatus.NOT_APPLICABLE,
            "ended when the lead was recycled",
            "terminé au recyclage du lead",
            "terminado al reciclarse el lead"),
    /** Met: all attempts were made in time. */
    ENOUGH_ATTEMPTS(CommitmentStatus.MET, "enough attempts", "tentatives suffisantes", "intentos suficientes"),
    /** Met: the lead answered in time. */
    CONTACT(CommitmentStatus.MET, "the lead answered", "le lead a répondu", "el lead respondió"),
    /** Met: sales decided in time. */
    REVIEWED(CommitmentStatus.MET, "reviewed", "examiné", "revisado"),
    /** Breached: fewer attempts than promised when the time was up or the lead was closed. */
    TOO_FEW_ATTEMPTS(CommitmentStatus.BREACHED, "too few attempts", "trop peu de tentatives", "muy pocos intentos"),
    /** Breached: too much time between one attempt and the next. */
    GAP_TOO_LONG(
            CommitmentStatus.BREACHED,
            "too long between attempts",
            "trop de temps entre les tentatives",
            "demasiado tiempo entre intentos"),
    /** Breached: no decision. */
    NOT_REVIEWED(CommitmentStatus.BREACHED, "not reviewed", "non examiné", "sin revisar"),
    /** Breached: a decision after the time was up. */
    LATE_REVIEW(CommitmentStatus.BREACHED, "reviewed late", "examiné en retard", "revisado tarde"),
    /** Paused: on hold. */
    ON_HOLD(CommitmentStatus.PAUSED, "on hold", "suspendu", "en espera"),
    /** Pending: what starts the clock has not happened. */
    NOT_STARTED(CommitmentStatus.PENDING, "not started", "non démarré", "no iniciado"),
    /** Pending: nobody has been at work since the clock started. */
    OUTSIDE_HOURS(CommitmentStatus.PENDING, "outside hours", "hors horaires", "fuera de horario"),
    /** At risk: little time is left. */
    LITTLE_TIME_LEFT(CommitmentStatus.AT_RISK, "little time left", "peu de temps restant", "queda poco tiempo"),
    /** Running: in good time. */
    IN_TIME(CommitmentStatus.RUNNING, "in good time", "dans les temps", "a tiempo");

    private final CommitmentStatus status;
    private final Words words;

    VerdictCode(CommitmentStatus status, String english, String french, String spanish) {
        this.status = status;
        words = new Words(english, french, spanish);
    }

    /**
     * The status it belongs to.
     *
     * @return the status
     */
    public CommitmentStatus status() {
        return status;
    }

    /**
     * The code for people.
     *
     * @param language the language
     * @return for example {@code too few attempts}
     */
    public String toText(Language language) {
        return words.in(language);
    }
}
