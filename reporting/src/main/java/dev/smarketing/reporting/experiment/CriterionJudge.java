package dev.smarketing.reporting.experiment;

import dev.smarketing.reporting.exact.Exact;
import dev.smarketing.reporting.experiment.Criterion.AtLeastRate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.numbers.fraction.BigFraction;

/** Judges one criterion: what is certain first, then what is likely. */
final class CriterionJudge {

    private final BigFraction risk;
    private final boolean oddsCount;

    CriterionJudge(BigDecimal risk, boolean oddsCount) {
        this.risk = Exact.fraction(risk);
        this.oddsCount = oddsCount;
    }

    CriterionVerdict underway(Criterion criterion, Optional<Reading> reading) {
        if (reading.isEmpty()) {
            return CriterionVerdict.of(criterion, reading, Decision.UNDECIDED, Reason.NO_READING);
        }
        Reading now = reading.get();
        if (criterion.planned().isPresent()) {
            long needed = criterion.needed().orElseThrow();
            long open = criterion.planned().getAsLong() - now.answered();
            if (now.reached() >= needed) {
                return CriterionVerdict.of(criterion, reading, Decision.CONTINUE, Reason.REACHED);
            }
            if (now.reached() + open < needed) {
                return CriterionVerdict.of(criterion, reading, Decision.ABORT, Reason.OUT_OF_REACH);
            }
        }
        if (!oddsCount) {
            return CriterionVerdict.of(criterion, reading, Decision.UNDECIDED, Reason.TOO_EARLY);
        }
        return criterion instanceof AtLeastRate rate
                ? byOdds(rate, now)
                : byCount(criterion, now, criterion.needed().orElseThrow());
    }

    private static CriterionVerdict byCount(Criterion criterion, Reading now, long needed) {
        if (now.reached() >= needed) {
            return CriterionVerdict.of(criterion, Optional.of(now), Decision.CONTINUE, Reason.REACHED);
        }
        OptionalLong stillToAbort = criterion.planned().isPresent()
                ? OptionalLong.of(failuresToAbort(criterion, now, needed))
                : OptionalLong.empty();
        return new CriterionVerdict(
                criterion,
                Optional.of(now),
                Decision.UNDECIDED,
                Reason.NOT_ENOUGH_DATA,
                Optional.empty(),
                OptionalLong.of(needed - now.reached()),
                stillToAbort);
    }

    /** One more failure than the open ones leave room for. */
    private static long failuresToAbort(Criterion criterion, Reading now, long needed) {
        return now.reached() + criterion.planned().orElseThrow() - now.answered() - needed + 1;
    }

    private CriterionVerdict byOdds(AtLeastRate rate, Reading now) {
        BinomialTail.requireFew(now.answered());
        BinomialTail tail = new BinomialTail(rate.rate());
        BigFraction few = tail.atMost(now.answered(), now.reached());
        BigFraction many = tail.atLeast(now.answered(), now.reached());
        if (now.answered() > 0 && few.compareTo(risk) <= 0) {
            return odds(rate, now, Decision.ABORT, Reason.LIKELY_BELOW, few);
        }
        if (now.answered() > 0 && many.compareTo(risk) <= 0) {
            return odds(rate, now, Decision.CONTINUE, Reason.LIKELY_ABOVE, many);
        }
        boolean below =
                rate.rate().multiply(BigDecimal.valueOf(now.answered())).compareTo(BigDecimal.valueOf(now.reached()))
                        > 0;
        return new CriterionVerdict(
                rate,
                Optional.of(now),
                Decision.UNDECIDED,
                Reason.NOT_ENOUGH_DATA,
                Optional.of(Exact.value(below ? few : many)),
                successesToContinue(rate, now, tail),
                failuresToAbort(rate, now, tail));
    }

    private static CriterionVerdict odds(
            AtLeastRate rate, Reading now, Decision decision, Reason reason, BigFraction tail) {
        return new CriterionVerdict(
                rate,
                Optional.of(now),
                decision,
                reason,
                Optional.of(Exact.value(tail)),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    /** By odds or, if that comes first, by having reached what is needed; a rate of 1 has no odds above it. */
    private OptionalLong successesToContinue(AtLeastRate rate, Reading now, BinomialTail tail) {
        OptionalLong certain = rate.needed().isPresent()
                ? OptionalLong.of(rate.needed().getAsLong() - now.reached())
                : OptionalLong.empty();
        if (rate.rate().compareTo(BigDecimal.ONE) == 0) {
            return certain;
        }
        return sooner(
                certain,
                BinomialTail.least(more -> tail.isAboveWithin(risk, now.answered() + more, now.reached() + more)));
    }

    private OptionalLong failuresToAbort(AtLeastRate rate, Reading now, BinomialTail tail) {
        OptionalLong certain = rate.planned().isPresent()
                ? OptionalLong.of(failuresToAbort(rate, now, rate.needed().orElseThrow()))
                : OptionalLong.empty();
        return sooner(certain, BinomialTail.least(more -> tail.isWithin(risk, now.answered() + more, now.reached())));
    }

    private static OptionalLong sooner(OptionalLong one, OptionalLong other) {
        return one.isEmpty() || (other.isPresent() && other.getAsLong() < one.getAsLong()) ? other : one;
    }

    static CriterionVerdict afterwards(Criterion criterion, Optional<Reading> reading) {
        if (reading.isEmpty()) {
            return CriterionVerdict.of(criterion, reading, Decision.NOT_EVALUABLE, Reason.NO_READING);
        }
        Reading last = reading.get();
        if (criterion instanceof AtLeastRate rate) {
            if (last.answered() == 0) {
                return CriterionVerdict.of(criterion, reading, Decision.NOT_EVALUABLE, Reason.NO_READING);
            }
            return met(
                    criterion,
                    last,
                    BigDecimal.valueOf(last.reached())
                                    .compareTo(rate.rate().multiply(BigDecimal.valueOf(last.answered())))
                            >= 0);
        }
        return met(criterion, last, last.reached() >= criterion.needed().orElseThrow());
    }

    private static CriterionVerdict met(Criterion criterion, Reading last, boolean met) {
        return CriterionVerdict.of(
                criterion,
                Optional.of(last),
                met ? Decision.SUCCEEDED : Decision.FAILED,
                met ? Reason.REACHED : Reason.MISSED);
    }
}
