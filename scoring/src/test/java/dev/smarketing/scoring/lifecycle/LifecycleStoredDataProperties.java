package dev.smarketing.scoring.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Threshold;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Lives and their states survive a JSON and a YAML library as they come. */
class LifecycleStoredDataProperties {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private static List<Map<String, Object>> stored(Map<String, Object> data) throws JsonProcessingException {
        return List.of(
                JSON.readValue(JSON.writeValueAsString(data), MAP), YAML.readValue(YAML.writeValueAsString(data), MAP));
    }

    @Property
    void aLifeAndItsState(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 6000) Integer> hundredths,
            @ForAll @IntRange(min = 0, max = 500) int up,
            @ForAll @IntRange(min = 0, max = 500) int down)
            throws JsonProcessingException {
        LeadLifecycle lifecycle = LeadLifecycle.of(Lives.PARIS, LifecycleMatrixTest.MATRIX, Threshold.total(50))
                .withBand(new Band(Points.ofHundredths(up), Points.ofHundredths(down)))
                .withBand(Axis.IMPLICIT, "1", Band.NONE)
                .withDwellDays(up % 9)
                .withCooldownDays(down % 9)
                .withReason("no budget", ReturnPolicy.recycleAfterDays(5));
        LifecycleState state = LifecycleState.start();
        for (int i = 0; i < hundredths.size(); i++) {
            Points explicit = Points.ofHundredths(hundredths.get(i));
            Points implicit = Points.ofHundredths(hundredths.get(hundredths.size() - 1 - i));
            state = lifecycle.step(
                    state,
                    LifecycleInput.of(explicit.plus(implicit), explicit, implicit),
                    Lives.at("2026-03-20T09:00").plusSeconds(i * 86_400L));
        }
        for (Map<String, Object> data : stored(lifecycle.toData())) {
            assertThat(LeadLifecycle.fromData(data)).isEqualTo(lifecycle);
        }
        for (Map<String, Object> data : stored(state.toData())) {
            assertThat(LifecycleState.fromData(data)).isEqualTo(state);
        }
        assertThat(lifecycle.matrix().orElseThrow().toData())
                .isEqualTo(GradeMatrix.fromData(lifecycle.matrix().orElseThrow().toData())
                        .toData());
    }
}
