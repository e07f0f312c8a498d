package dev.smarketing.core.sla;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.Condition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A matching rule as plain data. What it leaves open is not written. */
final class MatchingRuleData {

    private MatchingRuleData() {}

    static Map<String, Object> write(MatchingRule rule) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", rule.name());
        if (!rule.segments().isEmpty()) {
            data.put("segments", List.copyOf(rule.segments()));
        }
        if (!rule.channels().isEmpty()) {
            data.put("channels", rule.channels().stream().map(Channel::toString).toList());
        }
        rule.condition().ifPresent(condition -> data.put("when", condition.toData()));
        if (!rule.owing().isEmpty()) {
            data.put("owing", rule.owing());
        }
        rule.exemption().ifPresent(reason -> data.put("exempt", reason));
        if (rule.isDisabled()) {
            data.put("disabled", true);
        }
        return Collections.unmodifiableMap(data);
    }

    static MatchingRule read(DataObject data, AttributeSet attributes) {
        MatchingRule rule = MatchingRule.named(data.text("name"));
        if (data.has("segments")) {
            List<String> segments = filled(data, "segments", "segment");
            rule = rule.forSegments(segments.get(0), rest(segments));
        }
        if (data.has("channels")) {
            List<Channel> channels = filled(data, "channels", "channel").stream()
                    .map(Channel::of)
                    .toList();
            rule = rule.forChannels(channels.get(0), channels.toArray(Channel[]::new));
        }
        if (data.has("when")) {
            rule = rule.when(data.nested("when", condition -> Condition.fromData(condition, attributes)));
        }
        if (data.has("exempt")) {
            if (data.has("owing")) {
                throw data.error("exempt", "stands beside owing; an exempting rule owes nothing, so give one of them");
            }
            rule = rule.exempt(data.text("exempt"));
        }
        if (data.has("owing")) {
            List<String> owing = filled(data, "owing", "commitment");
            rule = rule.owing(owing.get(0), rest(owing));
        }
        return data.flag("disabled", false) ? rule.disabled() : rule;
    }

    private static List<String> filled(DataObject data, String key, String what) {
        List<String> texts = data.texts(key);
        if (texts.isEmpty()) {
            throw data.error(key, "is empty; give at least one " + what + " or leave the key out for all");
        }
        return texts;
    }

    private static String[] rest(List<String> texts) {
        return texts.subList(1, texts.size()).toArray(String[]::new);
    }
}
