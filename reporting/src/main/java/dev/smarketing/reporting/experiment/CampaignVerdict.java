package dev.smarketing.reporting.experiment;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How a micro campaign was judged on a day.
 *
 * @param campaign its name
 * @param asOf the day
 * @param decision what it has come to
 * @param criteria how each criterion was judged, in the agreed order
 */
public record CampaignVerdict(String campaign, LocalDate asOf, Decision decision, List<CriterionVerdict> criteria) {

    /**
     * A verdict on a campaign.
     *
     * @param campaign its name
     * @param asOf the day
     * @param decision what it has come to
     * @param criteria how each criterion was judged
     */
    public CampaignVerdict {
        Objects.requireNonNull(campaign, "campaign");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(decision, "decision");
        criteria = Require.elements(criteria, "criteria");
    }

    /**
     * The criteria that were missed or cannot be met.
     *
     * @return those that are {@link Decision#ABORT} or {@link Decision#FAILED}, in the agreed order
     */
    public List<Criterion> missed() {
        return criteria.stream()
                .filter(verdict -> verdict.decision() == Decision.ABORT || verdict.decision() == Decision.FAILED)
                .map(CriterionVerdict::criterion)
                .toList();
    }

    /**
     * The verdict for people.
     *
     * @param language the language
     * @return a line for the campaign and one for each criterion
     */
    public String toText(Language language) {
        return ExperimentText.of(this, language);
    }

    /**
     * The criteria as a table.
     *
     * @param language the language
     * @return one row a criterion
     */
    public Table table(Language language) {
        return ExperimentText.table(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
