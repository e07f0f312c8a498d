/**
 * For those who write scoring rules of their own and want them tested with more leads than they can think of:
 * cases made for a model, and laws that every model keeps.
 *
 * <pre>{@code
 * class InboundLawsTest implements ScoringLaws { // a name that ends in Test, or the build may not run it
 *     public ScoringModel model() { return MyModels.inbound(); }
 * }
 * }</pre>
 *
 * <p>jqwik runs the laws of {@link dev.smarketing.scoring.testkit.ScoringLaws} against it: the explanation adds up;
 * the order and the duplicates of activities and the order of rules do not matter; the score stays within the declared
 * limits; a positive rule never lowers it; an older activity never counts more; more engagement never scores less; many
 * at once score as one at a time; the score is constant until its next change; stored and read, the model is the same.
 * Who wants it adds {@link dev.smarketing.scoring.testkit.NoSingleActivityQualifies}. The model itself can break this
 * one only; what an application puts around it can break them all, such as a cache, a store or a feed of activities.
 * Such a scoring is tested by overriding {@code scorer()}, such a store by overriding {@code restored()}. Laws of one's
 * own take their cases from a {@link dev.smarketing.scoring.testkit.ScoringDomain}:
 *
 * <pre>{@code
 * class InboundDomain extends ScoringDomain {
 *     public InboundDomain() { super(MyModels.inbound()); }
 * }
 *
 * @Property
 * @Domain(InboundDomain.class)
 * void competitorsNeverQualify(@ForAll ScoringCase given) { ... }
 * }</pre>
 *
 * <p>In the same way {@link dev.smarketing.scoring.testkit.AgreementLaws},
 * {@link dev.smarketing.scoring.testkit.CalendarLaws}, {@link dev.smarketing.scoring.testkit.GlossaryLaws} and
 * {@link dev.smarketing.scoring.testkit.BacklogLaws} take an agreement, a calendar, a glossary and a backlog, each with
 * its domain of cases. Who has cases of one's own, such as the leads of last month, overrides the method that provides
 * them and puts {@code @Provide} on it again. Examples instead of laws, with any test library and without jqwik, are in
 * {@link dev.smarketing.scoring.testkit.verify}.
 *
 * <p>Law. Cases are made from what the model asks for: the values its conditions name and their neighbours, attributes
 * missing or known from a date on, the activity types its rules count and one that none counts, ages at the edges of
 * its windows and intervals, ties, duplicates, activities of the future and of long ago, days on which the clocks of
 * its zone change. What matches a regular expression is guessed from its literal parts. All chance comes from jqwik,
 * so its seeds repeat every case. Null arguments are a {@link java.lang.NullPointerException}, arguments that the
 * description of their parameter excludes an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.scoring.testkit;

import org.jspecify.annotations.NullMarked;
