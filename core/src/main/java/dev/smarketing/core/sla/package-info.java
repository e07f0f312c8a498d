/**
 * What marketing and sales promised each other, and whether each kept it: an agreement of dated versions,
 * the facts it is judged by, and the assessment.
 *
 * <p>Words: a <em>handoff</em> (also: handover) is the moment a lead passes from marketing to sales; a
 * <em>commitment</em> (also: promise) is what one of the two owes the other.
 *
 * <p>Law: facts are instants, an agreement has one zone, and a fact belongs to the local date, week, month and
 * quarter of its instant in that zone. A version holds from the first instant of its date until the next one begins,
 * or the agreement ends. The version in force at a handoff judges everything about it, unless the agreement chooses
 * the latest. A verdict as of an instant uses the facts that had happened and were recorded by then; their order does
 * not matter. A duty met exactly at its due instant is met, and one is breached only after it. Undecided is neither
 * met nor breached, and nothing of nothing is not applicable, never 100 %. Promises are rounded up once, to whole
 * leads or minor units of the currency, before what is carried in; every other figure is exact and rounded when
 * written. A rejection with a coded reason takes a lead out of the volume and exempts its follow-up: within the limit
 * of the commitment to review, or, without one, whenever it comes. The first matching rule of a version decides what
 * is owed for a handoff; where none matches nothing is, which is no breach. Money is of one currency a promise; a
 * lead that is worth another is refused.
 * Null arguments are a {@link java.lang.NullPointerException}.
 *
 * <p>Not judged yet: pauses, reassignment, recycling. A lead that is handed over twice has two handoffs, and an attempt counts for each that it follows.
 */
@NullMarked
package dev.smarketing.core.sla;

import org.jspecify.annotations.NullMarked;
