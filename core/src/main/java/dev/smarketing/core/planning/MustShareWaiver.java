package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody vouches that more Musts than the limit are no danger. It counts only if all four conditions hold.
 *
 * @param estimatesAccurate whether the estimates have proved accurate
 * @param approachUnderstood whether everybody understands the approach
 * @param teamPerforming whether the team performs well together
 * @param lowRisk whether the surroundings hold little risk
 * @param person who vouches for it
 * @param date when
 */
public record MustShareWaiver(
        boolean estimatesAccurate,
        boolean approachUnderstood,
        boolean teamPerforming,
        boolean lowRisk,
        String person,
        LocalDate date) {

    /**
     * A waiver.
     *
     * @param estimatesAccurate whether the estimates have proved accurate
     * @param approachUnderstood whether everybody understands the approach
     * @param teamPerforming whether the team performs well together
     * @param lowRisk whether the surroundings hold little risk
     * @param person who vouches for it, not blank
     * @param date when
     */
    public MustShareWaiver {
        Require.text(person, "person of the waiver");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Whether the waiver counts.
     *
     * @return true if all four conditions hold
     */
    public boolean isValid() {
        return estimatesAccurate && approachUnderstood && teamPerforming && lowRisk;
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("estimates-accurate", estimatesAccurate);
        data.put("approach-understood", approachUnderstood);
        data.put("team-performing", teamPerforming);
        data.put("low-risk", lowRisk);
        data.put("by", person);
        data.put("date", date.toString());
        return Collections.unmodifiableMap(data);
    }

    static MustShareWaiver read(DataObject data) {
        return new MustShareWaiver(
                data.flag("estimates-accurate", false),
                data.flag("approach-understood", false),
                data.flag("team-performing", false),
                data.flag("low-risk", false),
                data.text("by"),
                data.date("date"));
    }
}
