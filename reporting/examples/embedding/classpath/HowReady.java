import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;

import dev.smarketing.core.lead.*;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The library on a plain class path: two jars, no framework, no configuration.
 *
 * <pre>
 * javac -cp smarketing-core.jar:smarketing-scoring.jar HowReady.java
 * java  -cp smarketing-core.jar:smarketing-scoring.jar:. HowReady
 * </pre>
 */
public class HowReady {

    static final TextAttribute INDUSTRY = Attribute.text("industry");
    static final ActivityType DEMO = ActivityType.of("demo request");

    public static void main(String[] arguments) {
        ScoringModel model = ScoringModel.builder("inbound", ZoneId.of("Europe/Paris"))
                .add(explicit("target-industry").when(INDUSTRY.isAnyOf("fintech", "saas")).scores(15))
                .add(implicit("demo-request").once(DEMO).scores(30))
                .qualifyAt(Threshold.total(40))
                .build();

        // plain maps, lists, strings and numbers: any JSON or YAML library stores them
        Map<String, Object> stored = model.toData();
        ScoringModel read = ScoringModel.fromData(stored, AttributeSet.of(INDUSTRY));

        Lead lead = Lead.builder("L-1042").with(INDUSTRY, "saas").build();
        List<Activity> activities = List.of(
                Activity.of(ActivityId.of("A-1"), DEMO, Instant.parse("2026-06-12T09:30:00Z")));
        System.out.print(read.score(lead, activities, Instant.parse("2026-06-15T10:00:00Z")).explain());
    }
}
// prints
// L-1042 scored 45 (15 explicit + 30 implicit): qualified
//   +15  target-industry  industry is any of [fintech, saas]
//   +30  demo-request     1 x demo request
