package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.lead.LeadId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An account score as plain data. */
final class AccountData {

    private static final String ACCOUNT = "account";
    private static final String ROLL_UP = "roll-up";
    private static final String STANDING = "standing";
    private static final String PEOPLE = "people";
    private static final String POINTS = "points";
    private static final String PARTS = "parts";
    private static final String LEAD = "lead";
    private static final String SCORE = "score";
    private static final String LIMITED = "limited";
    private static final String WEIGHT = "weight";

    private AccountData() {}

    static Map<String, Object> write(AccountScore score) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(ACCOUNT, score.account());
        data.put(ROLL_UP, score.rollUp().toData());
        data.put(STANDING, DataObject.spelled(score.standing()));
        data.put(PEOPLE, score.people());
        score.points().ifPresent(points -> data.put(POINTS, points.toPlain()));
        data.put(PARTS, score.parts().stream().map(AccountData::part).toList());
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> part(AccountScore.Part part) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(LEAD, part.leadId().value());
        data.put(SCORE, part.score().toPlain());
        if (!part.limited().equals(part.score())) {
            data.put(LIMITED, part.limited().toPlain());
        }
        if (part.weight().compareTo(BigDecimal.ONE) != 0) {
            data.put(WEIGHT, part.weight());
        }
        data.put(POINTS, part.points().toPlain());
        return Collections.unmodifiableMap(data);
    }

    static AccountScore read(DataObject data) {
        data.version(1);
        List<AccountScore.Part> parts = data.objects(PARTS).stream()
                .map(entry -> entry.make(AccountData::readPart))
                .toList();
        AccountScore score = new AccountScore(
                data.text(ACCOUNT),
                data.nested(ROLL_UP, AccountRollUp::fromData),
                data.constant(STANDING, AccountScore.Standing.class),
                parts,
                data.integer(PEOPLE));
        Optional<Points> points = data.has(POINTS) ? Optional.of(ModelData.points(data, POINTS)) : Optional.empty();
        if (!points.equals(score.points())) {
            throw data.error(
                    POINTS,
                    "is " + points.map(Points::toString).orElse("not given") + ", but the parts add up to "
                            + score.points().map(Points::toString).orElse("nothing")
                            + "; give the score as it was written");
        }
        return score;
    }

    private static AccountScore.Part readPart(DataObject data) {
        Points score = ModelData.points(data, SCORE);
        return new AccountScore.Part(
                LeadId.of(data.text(LEAD)),
                score,
                data.has(LIMITED) ? ModelData.points(data, LIMITED) : score,
                data.has(WEIGHT) ? Decimals.canonical(data.decimal(WEIGHT)) : BigDecimal.ONE,
                ModelData.points(data, POINTS));
    }
}
