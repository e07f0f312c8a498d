/**
 * What marketing and sales promised each other, and whether each kept it: an agreement of dated versions,
 * the facts it is judged by, and the assessment.
 *
 * <p>Words: a <em>handoff</em> (also: handover) is the moment a lead passes from marketing to sales; a
 * <em>commitment</em> (also: promise) is what one of the two owes the other.
 *
 * <p>Law: facts are instants, an agreement has one zone, and a fact belongs to the local date, week, month and quarter
 * of its instant in that zone. A version holds from the first instant of its date until the next one begins, or the
 * agreement ends. The version in force when a clock starts judges it, as a rule at the handoff, unless the agreement
 * chooses the latest. A verdict as of an instant uses the facts that had happened and were recorded by then; their
 * order does not matter. A duty met exactly at its due instant is met, and one is breached only after it. Undecided is
 * neither met nor breached, and nothing of nothing is not applicable, never 100 %. Promises are rounded up once, to
 * whole leads or minor units of the currency, before what is carried in; every other figure is exact and rounded when
 * written. A rejection with a coded reason takes a lead out of the volume and exempts its follow-up: within the limit
 * of the commitment to review, or, without one, whenever it comes. The first matching rule of a version decides what
 * is owed for a handoff; where none matches nothing is, which is no breach. Money is of one currency a promise; a lead
 * that is worth another is refused. Null arguments are a {@link java.lang.NullPointerException}, arguments that the
 * description of their parameter excludes an {@link java.lang.IllegalArgumentException}.
 *
 * <p>The clock of a follow-up counts the open time of the calendar outside the union of the pauses, exact to the
 * fraction of a second. A pause never pushes a deadline by more than the open time it took, writing it in pieces
 * changes nothing, and it outlasts a change of the limit or the owner. What happens at one instant is taken in the
 * order stop, cancel, pause and resumption, another limit, a new owner; both ends of one pause at one instant change
 * nothing. A clock stops when it is decided: time after that is nobody's delay. A lead that was lost and won again
 * before the time was up is won; without a limit the first closing decides. Pauses stop follow-ups and not reviews,
 * whose limit is the window in which marketing learns what counts. What machines send is neither an attempt nor an
 * answer; at one instant attempts come before an answer. A lead that is handed over twice has two handoffs, and an
 * attempt counts for each that it follows.
 *
 * <p>A calendar that becomes known later replaces those of the agreement for what is open then. What is settled keeps
 * the calendar by which it was: each run of a clock, each review with its window for rejections, each volume whose
 * period is over. What is recorded late of the facts still changes a verdict, by the calendar that it kept. The window
 * is that of the version at the handoff, one for the volume, the review and the follow-up.
 *
 * <p>A log is judged in one pass, in time linear in its facts but for the logarithm of searching in those of one
 * lead, also where a lead has many handoffs and many attempts. Assessments of different leads are joined without
 * judging again ({@link dev.smarketing.core.sla.SlaAssessment#joined}). The list of all attempts with their reasons
 * ({@link dev.smarketing.core.sla.HandoffVerdict#notCounted}) is made when it is asked for.
 */
@NullMarked
package dev.smarketing.core.sla;

import org.jspecify.annotations.NullMarked;
