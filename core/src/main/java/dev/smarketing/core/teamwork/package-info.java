/**
 * What surrounds the work: the brief of a campaign, the way of an approval, where requests go, which conflicts are
 * open, what each team has won. Each is small and only as deep as it is useful; the intake of requests and meetings are
 * in {@link dev.smarketing.core.planning}.
 *
 * <p>Law: every type is immutable, a change is a new object; logs only grow. What was entered for a later date or
 * instant does not count. Counts and shares are exact. Null arguments are a {@link java.lang.NullPointerException},
 * bad values an {@link java.lang.IllegalArgumentException}, a wrong order of calls an
 * {@link java.lang.IllegalStateException}.
 */
@NullMarked
package dev.smarketing.core.teamwork;

import org.jspecify.annotations.NullMarked;
