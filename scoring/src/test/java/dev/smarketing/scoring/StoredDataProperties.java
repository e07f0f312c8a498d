package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What models, cards and states write as plain data survives a JSON and a YAML library as they come. */
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class StoredDataProperties {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private static List<Map<String, Object>> stored(Map<String, Object> data) throws JsonProcessingException {
        return List.of(
                data,
                JSON.readValue(JSON.writeValueAsString(data), MAP),
                YAML.readValue(YAML.writeValueAsString(data), MAP));
    }

    @Property(tries = 300)
    void models(@ForAll ScoringModel model) throws JsonProcessingException {
        for (Map<String, Object> data : stored(model.toData())) {
            ScoringModel read = ScoringModel.fromData(data, Given.ATTRIBUTES);
            assertThat(read).isEqualTo(model);
            assertThat(read.toData()).hasToString(model.toData().toString());
        }
    }

    @Property(tries = 300)
    void cards(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> activities,
            @ForAll Instant asOf)
            throws JsonProcessingException {
        ScoreCard card = model.score(lead, activities, asOf);
        for (Map<String, Object> data : stored(card.toData())) {
            ScoreCard read = ScoreCard.fromData(data, Given.ATTRIBUTES);
            assertThat(read).isEqualTo(card).hasSameHashCodeAs(card);
            assertThat(read.explain()).isEqualTo(card.explain());
            assertThat(read.unknown()).isEqualTo(card.unknown());
        }
    }

    @Property(tries = 100)
    void accounts(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> activities,
            @ForAll Instant asOf)
            throws JsonProcessingException {
        AccountScore account = AccountRollUp.sum().score("Acme", List.of(model.score(lead, activities, asOf)));
        for (Map<String, Object> data : stored(account.toData())) {
            assertThat(AccountScore.fromData(data)).isEqualTo(account);
        }
    }

    @Property(tries = 300)
    void states(@ForAll ScoringModel model, @ForAll @Size(min = 5, max = 30) List<Activity> activities)
            throws JsonProcessingException {
        for (ScoreState state : List.of(
                ScoreState.of(model).plus(activities),
                ScoreState.ofDistinct(model).plus(activities))) {
            for (Map<String, Object> data : stored(state.toData())) {
                ScoreState read = ScoreState.fromData(data, model, Given.ATTRIBUTES);
                assertThat(read).isEqualTo(state).hasSameHashCodeAs(state);
                assertThat(new TreeMap<>(read.toData())).isEqualTo(new TreeMap<>(state.toData()));
            }
        }
    }
}
