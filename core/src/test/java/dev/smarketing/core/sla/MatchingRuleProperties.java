package dev.smarketing.core.sla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.Calendars;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.TextAttribute;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random rules of segments, channels and countries, each kept beside what it was made from. */
class MatchingRuleProperties {

    private static final TextAttribute COUNTRY = Attribute.text("country");

    /** What a rule asks; an empty text asks nothing. */
    private record Asked(String segment, String channel, String country, int effect) {
        boolean matches(Known known) {
            return (segment.isEmpty() || segment.equals(known.segment))
                    && (channel.isEmpty() || channel.equals(known.channel))
                    && (country.isEmpty() || country.equals(known.country));
        }

        MatchingRule rule(String name) {
            MatchingRule rule = MatchingRule.named(name);
            rule = segment.isEmpty() ? rule : rule.forSegments(segment);
            rule = channel.isEmpty() ? rule : rule.forChannels(Channel.of(channel));
            rule = country.isEmpty() ? rule : rule.when(COUNTRY.is(country));
            return switch (effect) {
                case 0 -> rule.exempt("REASON");
                case 1 -> rule.disabled();
                case 2 -> rule.owing("lead-follow-up");
                default -> rule;
            };
        }

        boolean isForAll() {
            return segment.isEmpty() && channel.isEmpty() && country.isEmpty();
        }
    }

    /** What a handoff knows; an empty text is not known. */
    private record Known(String segment, String channel, String country) {}

    private record Case(List<Asked> asked, List<Known> known) {
        ServiceLevelAgreement agreement() {
            List<MatchingRule> rules = new ArrayList<>();
            for (int i = 0; i < asked.size(); i++) {
                rules.add(asked.get(i).rule("rule-" + i));
            }
            return ServiceLevelAgreement.startingOn(
                            LocalDate.of(2024, 1, 1),
                            Calendars.FR1,
                            Commitment.marketingDelivers().atLeast(3).perMonth(),
                            Commitment.salesContactsEachLead().withinBusinessDays(1))
                    .matching(rules.toArray(MatchingRule[]::new));
        }

        HandoffLog log() {
            List<Handoff> handoffs = new ArrayList<>();
            for (int i = 0; i < known.size(); i++) {
                Known one = known.get(i);
                LeadId lead = LeadId.of("L-" + i);
                Handoff handoff = Handoff.of("H-" + i, lead, Facts.at("2024-06-11T10:00"));
                handoff = one.segment.isEmpty() ? handoff : handoff.withSegment(one.segment);
                handoff = one.channel.isEmpty() ? handoff : handoff.withChannel(Channel.of(one.channel));
                handoff = one.country.isEmpty()
                        ? handoff
                        : handoff.withFacts(
                                Lead.builder(lead).with(COUNTRY, one.country).build());
                handoffs.add(handoff);
            }
            return HandoffLog.of(handoffs);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            List<Asked> asked = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                Asked one = new Asked(
                        some(random, "a", "b"),
                        some(random, "web", "fair"),
                        some(random, "FR", "DE"),
                        random.nextInt(5));
                asked.removeIf(before -> before.isForAll() && one.isForAll());
                // one that asks nothing has to be the last
                asked.add(
                        !asked.isEmpty() && asked.get(asked.size() - 1).isForAll() ? asked.size() - 1 : asked.size(),
                        one);
            }
            List<Known> known = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                known.add(new Known(some(random, "a", "b"), some(random, "web", "fair"), some(random, "FR", "DE")));
            }
            return new Case(asked, known);
        });
    }

    private static String some(Random random, String one, String other) {
        return List.of("", one, other).get(random.nextInt(3));
    }

    @Property
    void theFirstMatchDecidesAndNothingElse(@ForAll("cases") Case given) {
        SlaAssessment assessment = given.agreement().assess(given.log(), Facts.at("2024-07-01T00:00"));
        long counted = 0;
        long exempt = 0;
        for (int i = 0; i < given.known.size(); i++) {
            int effect = -1;
            for (int r = given.asked.size() - 1; r >= 0; r--) {
                effect = given.asked.get(r).matches(given.known.get(i)) ? given.asked.get(r).effect : effect;
            }
            CommitmentStatus status = switch (effect) {
                case 0 -> CommitmentStatus.EXEMPT;
                case -1, 1 -> CommitmentStatus.NOT_APPLICABLE;
                default -> CommitmentStatus.BREACHED;
            };
            assertThat(assessment.verdictsOn("H-" + i))
                    .extracting(HandoffVerdict::status)
                    .containsExactly(status);
            counted += effect > 2 ? 1 : 0;
            exempt += effect == 0 ? 1 : 0;
        }
        VolumeResult volume = (VolumeResult)
                assessment.in(YearMonth.of(2024, 6)).result("leads-delivered").orElseThrow();
        assertThat(volume.gross()).isEqualTo(counted);
        assertThat(volume.exempt()).isEqualTo(exempt);
    }

    @Property
    void aMissingFactIsToldNotGuessed(@ForAll("cases") Case given) {
        AgreementVersion version = given.agreement().versions().get(0);
        List<Handoff> handoffs = given.log().handoffs();
        for (int i = 0; i < handoffs.size(); i++) {
            Known known = given.known.get(i);
            List<String> expected = new ArrayList<>();
            for (int r = 0; r < given.asked.size() && !given.asked.get(r).matches(known); r++) {
                Asked asked = given.asked.get(r);
                boolean contradicted =
                        (!known.segment.isEmpty() && !asked.segment.isEmpty() && !asked.segment.equals(known.segment))
                                || (!known.channel.isEmpty()
                                        && !asked.channel.isEmpty()
                                        && !asked.channel.equals(known.channel))
                                || (!known.country.isEmpty()
                                        && !asked.country.isEmpty()
                                        && !asked.country.equals(known.country));
                if (!contradicted) {
                    expected.add("rule-" + r);
                }
            }
            assertThat(version.match(handoffs.get(i)).undecided()).isEqualTo(expected);
        }
    }

    @Property
    void dataReadBackIsTheSame(@ForAll("cases") Case given) {
        ServiceLevelAgreement agreement = given.agreement();
        assertThat(ServiceLevelAgreement.fromData(agreement.toData(), AttributeSet.of(COUNTRY)))
                .isEqualTo(agreement)
                .hasSameHashCodeAs(agreement);
    }
}
