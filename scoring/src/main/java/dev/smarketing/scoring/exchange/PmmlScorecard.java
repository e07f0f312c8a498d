package dev.smarketing.scoring.exchange;

import dev.smarketing.core.check.Require;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.ReasonCode;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The explicit part of a model as a PMML 4.4 scorecard, for engines that read nothing else.
 *
 * <p>Every explicit rule that can be written becomes a characteristic: its alternatives in order, the first that is
 * true counts, and a last one of 0 points for everybody else. A missing value makes a comparison unknown on both
 * sides, by the same three-valued logic.
 *
 * <p>What does not survive is listed: implicit rules, weighted and persona rules, limits, thresholds, matrices,
 * requirements and disqualifiers, and conditions that a scorecard has no predicate for (parts of texts, letters without
 * their case, sets, ages of dates). Names of attributes become field names as they are.
 *
 * <p>Source: Data Mining Group, <a href="https://dmg.org/pmml/v4-4-1/Scorecard.html">PMML 4.4.1, Scorecard</a>.
 */
public final class PmmlScorecard {

    private final String xml;
    private final List<Loss> losses;

    private PmmlScorecard(String xml, List<Loss> losses) {
        this.xml = xml;
        this.losses = Require.elements(losses, "losses");
    }

    /**
     * Writes a model.
     *
     * @param model the model
     * @return the scorecard
     * @throws IllegalArgumentException if no explicit rule can be written
     */
    public static PmmlScorecard of(ScoringModel model) {
        Objects.requireNonNull(model, "model");
        List<Loss> losses = new ArrayList<>();
        Map<String, PmmlPredicate.Field> fields = new TreeMap<>();
        StringBuilder characteristics = new StringBuilder();
        for (Rule rule : model.rules()) {
            String place = "rule '" + rule.id() + "'";
            if (rule.axis() == Axis.IMPLICIT) {
                losses.add(new Loss(place, "scores behaviour, which a scorecard has no memory of"));
            } else if (!(rule instanceof ProfileRule profile)) {
                losses.add(new Loss(place, "is not a list of conditions with points; write it as one"));
            } else {
                characteristic(profile, model.reasonCodes(), fields, losses, place)
                        .ifPresent(characteristics::append);
            }
        }
        settings(model, losses);
        if (characteristics.length() == 0) {
            throw new IllegalArgumentException(
                    "model '" + model.id() + "' has no explicit rule that a scorecard can hold; losses: " + losses);
        }
        return new PmmlScorecard(document(model, fields.values(), characteristics), losses);
    }

    /**
     * The scorecard.
     *
     * @return the XML document; equal models give equal texts
     */
    public String xml() {
        return xml;
    }

    /**
     * What the scorecard does not hold.
     *
     * @return rules in the order of the model, then its settings
     */
    public List<Loss> losses() {
        return losses;
    }

    private static Optional<String> characteristic(
            ProfileRule rule,
            Map<String, ReasonCode> codes,
            Map<String, PmmlPredicate.Field> fields,
            List<Loss> losses,
            String place) {
        StringBuilder attributes = new StringBuilder();
        List<PmmlPredicate.Field> used = new ArrayList<>();
        for (ProfileRule.Alternative alternative : rule.alternatives()) {
            PmmlPredicate predicate = PmmlPredicate.of(alternative.condition());
            if (predicate.obstacle().isPresent()) {
                losses.add(new Loss(place, predicate.obstacle().get()));
                return Optional.empty();
            }
            used.addAll(predicate.fields());
            attributes
                    .append("        <Attribute partialScore=\"")
                    .append(number(alternative.points()))
                    .append("\">")
                    .append(predicate.xml())
                    .append("</Attribute>\n");
        }
        used.forEach(field -> fields.put(field.name(), field));
        ReasonCode code = codes.get(rule.id());
        String reason = code == null
                ? ""
                : " reasonCode=\"" + PmmlPredicate.escaped(code.code()) + "\" baselineScore=\""
                        + number(code.baseline()) + "\"";
        return Optional.of("      <Characteristic name=\"" + PmmlPredicate.escaped(rule.id()) + "\"" + reason
                + ">\n" + attributes + "        <Attribute partialScore=\"0\"><True/></Attribute>\n"
                + "      </Characteristic>\n");
    }

    private static String number(Points points) {
        return points.toBigDecimal().stripTrailingZeros().toPlainString();
    }

    private static void settings(ScoringModel model, List<Loss> losses) {
        model.groups().forEach((group, limits) -> limit(losses, "group '" + group + "'", limits));
        limit(losses, "explicit axis", model.limits(Axis.EXPLICIT));
        limit(losses, "total", model.totalLimits());
        if (!model.threshold().isNone()) {
            losses.add(new Loss("threshold", "a scorecard gives a number and no verdict; compare it yourself"));
        }
        if (model.matrix().isPresent() || model.tiers().isPresent()) {
            losses.add(new Loss("classes", "a scorecard gives a number and no class; name it yourself"));
        }
        if (!model.requirements().isEmpty() || !model.disqualifiers().isEmpty()) {
            losses.add(new Loss("requirements and disqualifiers", "a scorecard has no verdict; check them yourself"));
        }
        if (model.idleDecay().isPresent()) {
            losses.add(new Loss("decay of the total", "a scorecard has no memory of when something happened"));
        }
    }

    private static void limit(List<Loss> losses, String place, Limits limits) {
        if (!limits.equals(Limits.NONE)) {
            losses.add(new Loss(place, "has limits " + limits + "; a scorecard only adds, so clamp the sum yourself"));
        }
    }

    private static String document(
            ScoringModel model, Collection<PmmlPredicate.Field> fields, CharSequence characteristics) {
        StringBuilder dictionary = new StringBuilder();
        StringBuilder schema = new StringBuilder();
        for (PmmlPredicate.Field field : fields) {
            dictionary
                    .append("    <DataField name=\"")
                    .append(PmmlPredicate.escaped(field.name()))
                    .append("\" optype=\"")
                    .append(field.isContinuous() ? "continuous" : "categorical")
                    .append("\" dataType=\"")
                    .append(field.dataType())
                    .append("\"/>\n");
            schema.append("      <MiningField name=\"")
                    .append(PmmlPredicate.escaped(field.name()))
                    .append("\"/>\n");
        }
        boolean reasons = Set.copyOf(model.reasonCodes().keySet())
                .containsAll(model.rules().stream()
                        .filter(rule -> rule.axis() == Axis.EXPLICIT)
                        .map(Rule::id)
                        .toList());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<PMML xmlns=\"http://www.dmg.org/PMML-4_4\" version=\"4.4\">\n"
                + "  <Header/>\n"
                + "  <DataDictionary>\n" + dictionary + "  </DataDictionary>\n"
                + "  <Scorecard modelName=\"" + PmmlPredicate.escaped(model.id())
                + "\" functionName=\"regression\" initialScore=\"0\" useReasonCodes=\"" + reasons + "\">\n"
                + "    <MiningSchema>\n" + schema + "    </MiningSchema>\n"
                + "    <Output>\n      <OutputField name=\"score\" feature=\"predictedValue\" dataType=\"double\""
                + " optype=\"continuous\"/>\n    </Output>\n"
                + "    <Characteristics>\n" + characteristics + "    </Characteristics>\n"
                + "  </Scorecard>\n"
                + "</PMML>\n";
    }
}
